package vn.giaoviec.extractor.unit.register;

import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.unit.register.Forms.Form;

/** Short forms that need no letterhead to be understood. Stateless. */
final class SameOffice {

  /** Offices that a body has once: "Chủ tịch" is the chairman whom the document names. */
  private static final Set<String> HEADS =
      Set.of(
          "chủ tịch",
          "giám đốc",
          "tổng giám đốc",
          "viện trưởng",
          "hiệu trưởng",
          "bí thư",
          "cục trưởng",
          "bộ trưởng");

  /** Of which the country has one. */
  private static final Set<String> PREMIER = Set.of("thủ tướng", "thủ tướng chính phủ", "ttcp");

  /** "liên quan" tells several bodies, with or without "các". */
  private static final int FEWEST_WORDS = 3;

  private SameOffice() {}

  /** Whether the form means what the other does, said shorter. */
  static boolean shorter(Form form, Form other) {
    return glued(form, other)
        || PREMIER.contains(form.key) && PREMIER.contains(other.key)
        || staff(other, form)
        || several(form, other)
        || holder(form, other);
  }

  /** "Chínhphủ": the same letters, written together. */
  private static boolean glued(Form form, Form other) {
    return form.initial == other.initial
        && form.name.size() != other.name.size()
        && form.glued.equals(other.glued);
  }

  /** "Cơ quan Ủy ban Kiểm tra Đảng ủy" is the staff of that committee. */
  private static boolean staff(Form full, Form committee) {
    List<String> words = full.name.words();
    return words.size() > FEWEST_WORDS + 1
        && words.get(0).equals("cơ")
        && words.get(1).equals("quan")
        && words.subList(2, words.size()).equals(committee.name.words());
  }

  /** "bộ, ngành liên quan" is "các bộ, ngành liên quan". */
  private static boolean several(Form form, Form other) {
    List<String> words = other.name.words();
    return form.name.size() >= FEWEST_WORDS
        && words.get(0).equals("các")
        && form.written.stream().allMatch(name -> Character.isLowerCase(name.codePointAt(0)))
        && words.subList(1, words.size()).equals(form.name.words());
  }

  /** "Chủ tịch" beside "Chủ tịch Lê Văn A". */
  private static boolean holder(Form form, Form other) {
    return other.person != null
        && HEADS.contains(form.key)
        && other.key.equals(form.key + " " + other.person);
  }
}
