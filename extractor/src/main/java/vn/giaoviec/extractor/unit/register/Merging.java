package vn.giaoviec.extractor.unit.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Unit;
import vn.giaoviec.extractor.unit.register.Definitions.Definition;
import vn.giaoviec.extractor.unit.register.Forms.Form;

/**
 * Merges forms that mean the same unit, from the surest ground to the least sure; a form that could
 * mean two units is merged with neither.
 */
final class Merging {

  private static final double DEFINED = 0.95;
  private static final double SAME_PERSON = 0.95;
  private static final double INITIALS = 0.9;
  private static final double GROUP = 0.9;
  private static final double SHORT_FORM = 0.8;

  /** A document names far fewer groups; keeps hostile ones cheap. */
  private static final int MOST_GROUPS = 300;

  /** Names of which every province, district and commune has one. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "sở", "phòng");

  private static final Set<String> LEVELS =
      Set.of("tỉnh", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn", "thành");

  /** A way in which a unit is written. */
  private record Spelling(String written, Name name) {
    static Spelling of(Unit.Alias alias) {
      return new Spelling(alias.written(), Name.of(alias.written()));
    }

    boolean small() {
      return !written.equals(written.toUpperCase(Locale.ROOT));
    }
  }

  private static final Comparator<Spelling> FULLER =
      Comparator.comparingInt((Spelling spelling) -> spelling.name.fullSize())
          .thenComparingInt(spelling -> -spelling.name.shortened())
          .thenComparing(Spelling::small);

  private final Forms forms;
  private final @Nullable Form issuer;

  /** All forms, those that are only defined among them. */
  private final List<Form> all = new ArrayList<>();

  Merging(Forms forms, @Nullable String issuer) {
    this.forms = forms;
    this.issuer =
        issuer == null
            ? null
            : forms.all().stream()
                .filter(form -> form.written.contains(issuer))
                .findFirst()
                .orElse(null);
  }

  List<Unit> merged(List<Definition> definitions) {
    definitions.forEach(this::define);
    all.addAll(forms.all());
    List<Form> byShortness = new ArrayList<>(all);
    byShortness.sort(Comparator.comparingInt(form -> form.shortened));
    for (Form form : byShortness) {
      if (form.person != null) {
        join(form, other -> samePerson(form, other), SAME_PERSON);
      } else if (form.shortened > 0) {
        join(form, other -> sameInitials(form, other), INITIALS);
      }
    }
    mergeGroups();
    for (Form form : byShortness) {
      if (form.person == null && form.group == null) {
        join(form, other -> SameOffice.shorter(form, other), SHORT_FORM);
      }
    }
    for (Form form : byShortness) {
      if (mayBeShort(form)) {
        join(form, other -> isShortFor(form, other), SHORT_FORM);
      }
    }
    return units();
  }

  /** Merges the forms that name the same level of one kind, then those that leave the level out. */
  private void mergeGroups() {
    List<Form> groups = all.stream().filter(form -> form.group != null).toList();
    for (int i = 0; i < Math.min(groups.size(), MOST_GROUPS); i++) {
      Form form = groups.get(i);
      for (int j = 0; j < i; j++) {
        if (form.root() != groups.get(j).root() && sameLevel(form, groups.get(j))) {
          merge(form, groups.get(j), GROUP);
        }
      }
    }
    groups.stream()
        .limit(MOST_GROUPS)
        .filter(form -> form.group != null && form.group.level().isEmpty())
        .forEach(form -> join(form, other -> sameGroup(form, other), SHORT_FORM));
  }

  private static boolean sameLevel(Form form, Form other) {
    return form.group != null
        && other.group != null
        && form.group.level().equals(other.group.level())
        && form.group.same(other.group);
  }

  private static boolean sameGroup(Form form, Form other) {
    return form.group != null && other.group != null && form.group.same(other.group);
  }

  /** Merges the form with the one unit whose forms fulfil a condition, unless there are several. */
  private void join(Form form, Predicate<Form> condition, double confidence) {
    Set<Form> roots = new LinkedHashSet<>();
    for (Form other : all) {
      if (other.root() != form.root() && condition.test(other)) {
        roots.add(other.root());
      }
    }
    if (roots.size() == 1) {
      merge(form, roots.iterator().next(), confidence);
    }
  }

  private static void merge(Form form, Form other, double confidence) {
    Form root = form.root();
    root.parent = other.root();
    root.confidence = Math.min(root.confidence, confidence);
  }

  private void define(Definition definition) {
    if (!forms.has(definition.name()) && !forms.has(definition.shortForm())) {
      return; // what no header or task names needs no unit
    }
    Form name = forms.defined(definition.name());
    Form shortForm = forms.defined(definition.shortForm());
    if (name.root() != shortForm.root() && shortForm.parent == null) {
      merge(shortForm, name, DEFINED);
    }
  }

  private static boolean samePerson(Form form, Form other) {
    return form.person != null && form.person.equals(other.person);
  }

  private static boolean sameInitials(Form form, Form other) {
    return other.person == null
        && other.initial == form.initial
        && other.shortened < form.shortened
        && Initials.agree(form.name, other.name);
  }

  private boolean mayBeShort(Form form) {
    return issuer != null
        && form.name.size() >= 2
        && form.person == null
        && !EVERYWHERE.contains(form.key);
  }

  /**
   * Whether a form leaves out what the letterhead says: "Ban Thường vụ" of the issuer, "UBND tỉnh"
   * of the issuer's province.
   */
  private boolean isShortFor(Form form, Form full) {
    if (form.initial != full.initial) {
      return false;
    }
    boolean written = form.shortened + full.shortened == 0; // then word by word
    int first = written ? form.name.size() : 2;
    int last = written ? first : full.name.size() - 1;
    for (int end = first; end <= last && end < full.name.size(); end++) {
      if (same(full.name.part(0, end), form.name)
          && isOfIssuer(form.name, full.name.part(end, full.name.size()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words after a short form are the issuer's name, or end it and say of which place:
   * "tỉnh Quảng Ngãi" after "Sở Y tế", "Quảng Ngãi" after "UBND tỉnh".
   */
  private boolean isOfIssuer(Name shortForm, Name rest) {
    boolean place =
        LEVELS.contains(rest.words().get(0))
            || LEVELS.contains(shortForm.words().get(shortForm.size() - 1));
    for (Form own : all) {
      if (issuer != null
          && own.root() == issuer.root()
          && (same(own.name, rest) || place && ends(own.name.words(), rest.words()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Name one, Name other) {
    return one.words().equals(other.words()) || Initials.agree(one, other);
  }

  private static boolean ends(List<String> words, List<String> rest) {
    int from = words.size() - rest.size();
    return from >= 0 && words.subList(from, words.size()).equals(rest);
  }

  private List<Unit> units() {
    Map<Form, List<Form>> groups = new LinkedHashMap<>();
    all.forEach(f -> groups.computeIfAbsent(f.root(), root -> new ArrayList<>()).add(f));
    List<Unit> units = new ArrayList<>();
    for (List<Form> group : groups.values()) {
      List<Unit.Alias> aliases = new ArrayList<>();
      Set<Place> places = new LinkedHashSet<>();
      for (Form form : group) {
        form.written.forEach(written -> aliases.add(new Unit.Alias(written, sureness(form))));
        places.addAll(form.places);
      }
      if (!aliases.isEmpty()) {
        String id = "u" + (units.size() + 1);
        units.add(
            new Unit(id, name(aliases), kind(group), List.copyOf(aliases), List.copyOf(places)));
      }
    }
    return List.copyOf(units);
  }

  private static double sureness(Form form) {
    double confidence = 1;
    for (Form at = form; at != null; at = at.parent) {
      confidence = Math.min(confidence, at.parent == null ? 1 : at.confidence);
    }
    return confidence;
  }

  /** The fullest form: with most words, few of them abbreviated, not in capitals only. */
  private static String name(List<Unit.Alias> aliases) {
    if (aliases.size() == 1) {
      return aliases.get(0).written();
    }
    return aliases.stream().map(Spelling::of).max(FULLER).orElseThrow().written();
  }

  private static Unit.Kind kind(List<Form> group) {
    if (group.stream().anyMatch(form -> form.person != null)) {
      return Unit.Kind.PERSON;
    }
    return group.stream().anyMatch(form -> form.name.isGroup()) ? Unit.Kind.GROUP : Unit.Kind.BODY;
  }
}
