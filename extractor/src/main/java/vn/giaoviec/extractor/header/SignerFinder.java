package vn.giaoviec.extractor.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Signatures;
import vn.giaoviec.extractor.layout.TextLine;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.text.Normal;

/**
 * Finds who signed: the authority nearest the title, the title, the name (Decree 30/2020/NĐ-CP,
 * appendix I, part II, section 7).
 */
final class SignerFinder {
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?<mark>T[./]?U[./]?Q|T[./]?M|K[./]?T|T[./]?L|Q)(?:(?<dot>\\.)|/)? ?(?<rest>\\p{Lu}.*)");

  /** Where a deputy's own title begins behind that of the head he signs for. */
  private static final Pattern DEPUTY =
      Pattern.compile("(?<=.) (?=(?:pho|uy vien) |thu truong\\b)");

  private static final Pattern TITLE_HEAD =
      Pattern.compile("\\b(?<!doan )(?:" + Signatures.TITLE_HEAD + ")\\b");

  private static final Pattern DEPUTISING = Pattern.compile("KT|TL|TUQ");

  private final List<TextLine> titles = new ArrayList<>();
  private final List<Header.Signer> before = new ArrayList<>();
  private @Nullable TextLine name;

  private SignerFinder() {}

  /** The signer; null where no line of the closing names one. */
  static Header.@Nullable Signer find(List<TextLine> signature) {
    SignerFinder finder = new SignerFinder();
    signature.forEach(finder::take);
    return finder.answering();
  }

  /**
   * Of several signers side by side the last, on the right, is the one who answers for it; but not
   * who signs in somebody's place beside a head who signs himself.
   */
  private Header.@Nullable Signer answering() {
    Header.Signer last = signer();
    if (last == null || !deputises(last)) {
      return last;
    }
    for (Header.Signer earlier : before) {
      if (earlier.title() != null && !deputises(earlier)) {
        return earlier;
      }
    }
    return last;
  }

  private static boolean deputises(Header.Signer signer) {
    Found<String> authority = signer.authority();
    return authority != null && DEPUTISING.matcher(authority.value()).lookingAt();
  }

  private void take(TextLine line) {
    boolean shouted =
        line.capitals()
            && !titles.isEmpty()
            && name == null
            && Signatures.isShoutedName(line)
            && !Signatures.isAuthority(line);
    if (Signatures.isName(line)) {
      TextLine taken = name;
      if (taken != null && taken.capitals()) {
        titles.add(taken); // "TRƯỞNG PHÒNG TỔ CHỨC -" / "HÀNH CHÍNH" / "Ngô Thị Lệ"
      }
      name = line;
    } else if (shouted && endsTitle()) {
      name = line;
    } else if (line.capitals() || Signatures.isAuthority(line)) {
      Header.Signer signed = name == null ? null : signer();
      if (signed != null) {
        before.add(signed);
        titles.clear();
        name = null;
      }
      titles.add(line);
    }
  }

  /** Whether the lines so far already hold a title, so that a name in capitals may follow. */
  private boolean endsTitle() {
    TextLine last = titles.get(titles.size() - 1);
    return Signatures.isTitle(last) && !last.text().endsWith(",");
  }

  private Header.@Nullable Signer signer() {
    Found<String> title = null;
    Found<String> authority = null;
    int at = lastAuthority();
    if (at < 0) {
      title = plainTitle();
    } else {
      Matcher prefix = PREFIX.matcher(titles.get(at).text());
      if (prefix.matches()) {
        String written = prefix.group("mark");
        String mark = written.replaceAll("[./]", "");
        boolean party = written.contains("/"); // the Party's "T/M" is the decree's "TM."
        boolean dot = party || prefix.group("dot") != null;
        authority = found(mark + (dot ? "." : ""), titles.get(at), "header/authority");
        title = title(mark, prefix.group("rest"), at);
      }
    }
    TextLine person = name;
    Found<String> who =
        person == null ? null : found(Signatures.name(person), person, "header/signer");
    return who == null && title == null && authority == null
        ? null
        : new Header.Signer(who, title, authority);
  }

  private int lastAuthority() {
    for (int i = titles.size() - 1; i >= 0; i--) {
      if (Signatures.isAuthority(titles.get(i)) && PREFIX.matcher(titles.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Found<String> plainTitle() {
    List<TextLine> lines = fromTitle(titles);
    return lines.isEmpty() ? null : joined(lines);
  }

  /** The lines from the first that is a title; empty where none is. */
  private static List<TextLine> fromTitle(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (Signatures.isTitle(lines.get(i))) {
        return lines.subList(i, lines.size());
      }
    }
    return List.of();
  }

  /** The title under or behind the authority; null where the signature gives none of its own. */
  private @Nullable Found<String> title(String mark, String rest, int at) {
    List<TextLine> later = titles.subList(at + 1, titles.size());
    boolean wraps = rest.endsWith(",") && !later.isEmpty(); // "KT. BỘ TRƯỞNG," / "CHỦ NHIỆM"
    List<TextLine> below = wraps ? later.subList(1, later.size()) : later;
    List<TextLine> titled = fromTitle(below);
    if (!titled.isEmpty()) {
      return joined(titled);
    }
    if (!below.isEmpty() && !mark.equals("TM")) {
      return joined(below); // a title that no list knows: the line under the authority
    }
    StringBuilder all = new StringBuilder(rest);
    later.forEach(line -> all.append(' ').append(line.text()));
    int start = inside(mark, all.toString());
    return start < 0
        ? null
        : found(tidy(all.substring(start)), titles.get(at), "header/signer-title");
  }

  /** Where the signer's own title begins in "CHỦ TỊCH PHÓ CHỦ TỊCH"; -1 where there is none. */
  private static int inside(String mark, String text) {
    String folded = Normal.fold(text);
    if (mark.equals("Q")) {
      return 0;
    }
    if (mark.equals("KT")) {
      Matcher deputy = DEPUTY.matcher(folded);
      return deputy.find() ? deputy.end() : -1;
    }
    Matcher head = TITLE_HEAD.matcher(folded);
    while (head.find()) {
      if (head.start() > 0) {
        return head.start();
      }
    }
    return -1;
  }

  private static Found<String> joined(List<TextLine> lines) {
    StringBuilder title = new StringBuilder();
    lines.forEach(line -> title.append(' ').append(line.text()));
    return found(tidy(title.toString()), lines.get(0), "header/signer-title");
  }

  private static String tidy(String title) {
    return Entries.withoutTail(title.strip());
  }

  private static Found<String> found(String value, TextLine line, String rule) {
    return Found.of(value, line.place(), line.text(), rule);
  }
}
