package vn.giaoviec.extractor.unit.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;

/** Short forms that a document defines: "Ban Chỉ đạo … (sau đây gọi tắt là Ban Chỉ đạo)". */
final class Definitions {

  /**
   * A definition.
   *
   * @param name the name that is shortened
   * @param shortForm what it is called from there on
   */
  record Definition(String name, String shortForm) {}

  private static final Pattern BRACKET =
      Pattern.compile(
          "\\((?<call>(?:[Ss]au đây )?(?:được )?(?:gọi|viết) (?:tắt |chung )?là:? )?"
              + "[\"“”']?(?<form>[^()\"“”]{2,60}?)[\"“”']?\\)");

  /** How far before the bracket the name may begin, in characters. */
  private static final int REACH = 160;

  private static final int MOST_WORDS = 25;

  private Definitions() {}

  static List<Definition> in(List<String> paragraphs) {
    List<Definition> found = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (paragraph.indexOf('(') >= 0) {
        addAll(paragraph, found);
      }
    }
    return found;
  }

  private static void addAll(String paragraph, List<Definition> found) {
    Matcher bracket = BRACKET.matcher(paragraph);
    while (bracket.find()) {
      String form = bracket.group("form").strip();
      boolean called = bracket.group("call") != null;
      if (called || Name.of(form).size() == 1 && Name.of(form).shortened() > 0) {
        String before =
            paragraph.substring(Math.max(0, bracket.start() - REACH), bracket.start()).strip();
        String name = nameAtEnd(before, called ? null : form);
        if (name != null) {
          found.add(new Definition(name, form));
        }
      }
    }
  }

  /** The longest name of a body that ends where the text ends; of one with those initials. */
  private static @Nullable String nameAtEnd(String text, @Nullable String initials) {
    List<Token> tokens = Tokens.of(text);
    for (int i = Math.max(0, tokens.size() - MOST_WORDS); i + 1 < tokens.size(); i++) {
      String name = text.substring(tokens.get(i).start());
      if (initials != null) {
        if (Initials.agree(Name.of(initials), Name.of(name))) {
          return name;
        }
      } else if (Character.isUpperCase(name.codePointAt(0))) {
        BodyPhrase phrase = BodyFinder.at(tokens, i);
        if (phrase != null && phrase.to() == tokens.size()) {
          return name;
        }
      }
    }
    return null;
  }
}
