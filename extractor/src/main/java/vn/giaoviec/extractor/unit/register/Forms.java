package vn.giaoviec.extractor.unit.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/** The forms in which a document names units; those that differ in no word are one. */
final class Forms {

  /** A document names far fewer; keeps hostile ones cheap. */
  private static final int MOST = 1500;

  /** One form. */
  static final class Form {
    final Name name;

    /** See {@link Name#key}. */
    final String key;

    /** The same, written together. */
    final String glued;

    final @Nullable String person;

    /** The first letter of its first word without marks; 0 if it has no word. */
    final char initial;

    /** The kind and level of several bodies; null for one body. */
    final @Nullable GroupName group;

    /** See {@link Name#shortened}. */
    final int shortened;

    final Set<String> written = new LinkedHashSet<>();
    final Set<Place> places = new LinkedHashSet<>();

    /** The form with which it was merged; null for the one that stands for all merged with it. */
    @Nullable Form parent;

    double confidence = 1;

    Form(Name name, @Nullable String person) {
      this.name = name;
      key = name.key();
      glued = key.replace(" ", "");
      this.person = person;
      initial = name.isEmpty() ? 0 : name.letters(0).charAt(0);
      shortened = name.shortened();
      group = person == null && !name.isEmpty() ? GroupName.of(name) : null;
    }

    Form root() {
      Form at = this;
      while (at.parent != null) {
        at = at.parent;
      }
      return at;
    }
  }

  private final Map<String, Form> byKey = new LinkedHashMap<>();

  /** The same by the readings that were added, as most are named again and again. */
  private final Map<String, Form> byReading = new HashMap<>();

  private final Set<String> taken = new LinkedHashSet<>();

  void add(Mention mention) {
    Form form = byReading.get(mention.reading());
    if (form == null) {
      List<Token> tokens = Tokens.of(mention.reading());
      Name name = Name.of(tokens);
      if (name.isEmpty() || byKey.size() >= MOST) {
        return;
      }
      form =
          byKey.computeIfAbsent(
              name.key(), key -> new Form(name, People.name(mention.reading(), tokens)));
      byReading.put(mention.reading(), form);
    }
    if (taken.add(mention.written())) {
      form.written.add(mention.written());
    }
    form.places.add(mention.place());
  }

  /** A form that is only defined, not used where names were looked for; known ones stay. */
  Form defined(String written) {
    Name name = Name.of(written);
    Form form = byKey.computeIfAbsent(name.key(), key -> new Form(name, null));
    if (taken.add(written)) {
      form.written.add(written);
    }
    return form;
  }

  boolean has(String written) {
    return byKey.containsKey(Name.of(written).key());
  }

  /** All forms in the order of their first mention. */
  List<Form> all() {
    return new ArrayList<>(values());
  }

  private Collection<Form> values() {
    return byKey.values();
  }
}
