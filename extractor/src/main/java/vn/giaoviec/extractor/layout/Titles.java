package vn.giaoviec.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.text.Normal;

/**
 * The kinds of document and how a title line begins with one. Sources: Decree 30/2020/NĐ-CP,
 * article 7 (29 kinds); Law on legal documents 2015, article 4; Party Guidance 36-HD/VPTW.
 */
public final class Titles {
  /** Kinds with the code that a number carries, "" for none. */
  private static final List<Kind> KINDS =
      kinds(
          "Nghị quyết=NQ;Quyết định=QĐ;Chỉ thị=CT;Quy chế=QC;Quy định=QyĐ;Thông cáo=TC;Thông"
              + " báo=TB;Hướng dẫn=HD;Chương trình=CTr;Kế hoạch=KH;Phương án=PA;Đề án=ĐA;Dự"
              + " án=DA;Báo cáo=BC;Biên bản=BB;Tờ trình=TTr;Hợp đồng=HĐ;Công văn=CV;Công"
              + " điện=CĐ;Bản ghi nhớ=BGN;Bản thỏa thuận=BTT;Giấy ủy quyền=GUQ;Giấy mời=GM;Giấy"
              + " giới thiệu=GGT;Giấy nghỉ phép=GNP;Phiếu gửi=PG;Phiếu chuyển=PC;Phiếu báo=PB;Thư"
              + " công=;Hiến pháp=;Bộ luật=;Luật=;Pháp lệnh=PL;Lệnh=L;Nghị định=NĐ;Thông tư liên"
              + " tịch=TTLT;Thông tư=TT;Kết luận=KL;Quy trình=QT;Điều lệ=;Nội quy=;Chiến lược=;Đề"
              + " cương=;Thư mời=;Giấy triệu tập=;Lịch công tác=;Lời kêu gọi=;Bản cam kết=;Văn bản"
              + " hợp nhất=VBHN");

  /** Words that belong to the name of the kind, not to the subject. */
  private static final List<String> QUALIFIERS =
      List.of(
          "hanh dong",
          "cong tac",
          "phoi hop",
          "lien tich",
          "ket luan",
          "hop",
          "khan",
          "hoa toc",
          "tom tat",
          "nhanh",
          "bo sung",
          "lien nganh");

  /**
   * A kind of document.
   *
   * @param name as written in running text: "Thông báo"
   * @param folded the name folded
   * @param code as in a number: "TB"; "" where the kind has none
   */
  public record Kind(String name, String folded, String code) {}

  /**
   * A line that begins with a kind.
   *
   * @param kind which
   * @param rest what follows the kind and its qualifier; "" where nothing does
   * @param qualifier the words after the kind that belong to its name; "" where there are none
   */
  public record Title(Kind kind, String qualifier, String rest) {}

  /** Behind the kind in the first line of a page of the web: "Chỉ thị về việc …". */
  private static final Pattern OF_PAGE =
      Pattern.compile(
          " (?:về|Về|V/v|v/v|tình hình|kết quả|công tác|sơ kết|tổng kết|tổ chức|thực hiện|triển"
              + " khai)(?! .{0,300}(?<!\\p{L})(?:là|được|đã|sẽ)(?!\\p{L})) .{10,400}[^.;:]");

  private Titles() {}

  private static List<Kind> kinds(String table) {
    List<Kind> kinds = new ArrayList<>();
    for (String entry : table.split(";", -1)) {
      String name = entry.substring(0, entry.indexOf('='));
      kinds.add(new Kind(name, Normal.fold(name), entry.substring(entry.indexOf('=') + 1)));
    }
    kinds.sort(Comparator.comparing((Kind kind) -> -kind.folded().length()));
    return List.copyOf(kinds);
  }

  /** The kind whose number code that is ("TB" for Thông báo), whatever its case; null for none. */
  public static @Nullable Kind byCode(String code) {
    return KINDS.stream()
        .filter(kind -> !kind.code().isEmpty() && kind.code().equalsIgnoreCase(code))
        .findFirst()
        .orElse(null);
  }

  /** All kinds, those with longer names first. */
  public static List<Kind> kinds() {
    return KINDS;
  }

  /**
   * The title that a line is: the kind alone in any case, or the kind in capitals with what runs on
   * behind it; null for any other line.
   */
  public static @Nullable Title of(TextLine line) {
    String text = line.text();
    for (Kind kind : KINDS) {
      int end = kind.folded().length();
      if (startsWithWord(line.folded(), kind.folded())) {
        boolean alone = end == text.length();
        boolean shouted = TextLine.isCapitals(text.substring(0, end));
        boolean heads = line.block() == 0 && OF_PAGE.matcher(text.substring(end)).matches();
        return alone || shouted || heads ? title(kind, text.substring(end).strip()) : null;
      }
    }
    return null;
  }

  /** Whether a title is the first line of a page of the web, which holds the whole subject. */
  public static boolean ofPage(TextLine line, Title title) {
    int end = title.kind().folded().length();
    return line.block() == 0
        && !title.rest().isEmpty()
        && !TextLine.isCapitals(line.text().substring(0, end));
  }

  private static boolean startsWithWord(String folded, String word) {
    return folded.startsWith(word)
        && (folded.length() == word.length() || folded.charAt(word.length()) == ' ');
  }

  private static Title title(Kind kind, String rest) {
    String folded = Normal.fold(rest);
    for (String qualifier : QUALIFIERS) {
      if (startsWithWord(folded, qualifier)) {
        String after = rest.substring(qualifier.length()).strip();
        if (after.isEmpty() || !sameCase(rest.substring(0, qualifier.length()), after)) {
          return new Title(kind, rest.substring(0, qualifier.length()), after);
        }
      }
    }
    return new Title(kind, "", rest);
  }

  private static boolean sameCase(String a, String b) {
    return TextLine.isCapitals(a) == TextLine.isCapitals(b);
  }
}
