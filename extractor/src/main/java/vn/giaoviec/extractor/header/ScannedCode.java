package vn.giaoviec.extractor.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Titles;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;

/**
 * The letters of a scan's own number, spelt as the document itself spells them: the code of its
 * kind, the initials of its issuer and the abbreviations of its recipients are what such a code is
 * made of (Decree 30/2020/NĐ-CP, appendix I, part II, section 3). The digits stay as read.
 */
final class ScannedCode {

  private static final Pattern PART = Pattern.compile("[\\p{L}\\d]+");

  private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}[\\p{Lu}\\d]{1,11}\\b");

  /** Letters that an OCR takes for one another. */
  private static final List<String> ALIKE =
      List.of(
          "CGOQDĐÐ0", "IT1l", "ILJ1l", "BREPF8", "HNMK", "UVY", "S5B8", "XK", "AÂĂ", "OÔƠ", "UƯ");

  /** Strokes that an OCR adds or loses at the side of a letter. */
  private static final String STROKES = "IlL1J";

  private final Set<String> spellings = new LinkedHashSet<>();

  private ScannedCode(Header header) {
    Found<String> type = header.type();
    Titles.kinds().stream()
        .filter(kind -> type != null && kind.name().equals(type.value()) && !kind.code().isEmpty())
        .forEach(kind -> spellings.add(kind.code()));
    Found<String> issuer = header.issuer();
    if (issuer != null) {
      addInitials(issuer.value());
    }
    for (Found<String> recipient : header.recipients()) {
      ABBREVIATION
          .matcher(recipient.value())
          .results()
          .map(MatchResult::group)
          .forEach(spellings::add);
    }
  }

  /** The number with each part of its code mended that is one misreading from one spelling. */
  static String mended(String number, Header header) {
    String code = NumberFinder.code(number);
    ScannedCode own = new ScannedCode(header);
    return number.substring(0, number.length() - code.length())
        + PART.matcher(code).replaceAll(part -> own.spelt(part.group()));
  }

  /** "U", "UB", "UBN" … of "Ủy ban nhân dân tỉnh Q": a code ends before the place, or behind it. */
  private void addInitials(String issuer) {
    StringBuilder initials = new StringBuilder();
    for (String word : issuer.split("[ ,-]+")) {
      initials.append(word.equals("và") ? "" : IssuerByCode.initials(word));
      if (initials.length() > 1) {
        spellings.add(initials.toString());
      }
    }
  }

  private String spelt(String part) {
    if (spellings.contains(part) || isKind(part)) {
      return part;
    }
    List<String> meant = new ArrayList<>();
    spellings.stream().filter(spelling -> isMisreading(part, spelling)).forEach(meant::add);
    return meant.size() == 1 ? meant.get(0) : part;
  }

  private static boolean isKind(String part) {
    Titles.@Nullable Kind kind = Titles.byCode(part);
    return kind != null && kind.code().equals(part);
  }

  private static boolean isMisreading(String read, String meant) {
    int longer = read.length() - meant.length();
    return longer == 0
        ? isAlike(read, meant)
        : longer == 1 ? hasStroke(read, meant) : longer == -1 && hasStroke(meant, read);
  }

  /** Whether all letters are the same but one, or two of a long part, that look alike. */
  private static boolean isAlike(String read, String meant) {
    int others = 0;
    for (int i = 0; i < read.length(); i++) {
      char a = read.charAt(i);
      char b = meant.charAt(i);
      if (a != b) {
        others++;
        if (ALIKE.stream().noneMatch(group -> group.indexOf(a) >= 0 && group.indexOf(b) >= 0)) {
          return false;
        }
      }
    }
    return others <= (read.length() < 5 ? 1 : 2);
  }

  /** Whether the longer one has one stroke more: "ILMHTX" for "LMHTX". */
  private static boolean hasStroke(String longer, String shorter) {
    if (shorter.length() < 3) {
      return false;
    }
    for (int i = 0; i < longer.length(); i++) {
      boolean stroke = STROKES.indexOf(longer.charAt(i)) >= 0;
      if (stroke && shorter.contentEquals(new StringBuilder(longer).deleteCharAt(i))) {
        return true;
      }
    }
    return false;
  }
}
