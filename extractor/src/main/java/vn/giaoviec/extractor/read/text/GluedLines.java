package vn.giaoviec.extractor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a letterhead or of the end that stand in one, as text taken from web pages has them: "Hà
 * Nội, ngày 5 tháng 4 năm 2019 Kính gửi: …", "- Lưu: VT, KT (2b). KT. BỘ TRƯỞNG …".
 */
final class GluedLines {

  /** The addressees behind the place and date. */
  private static final Pattern ADDRESSEES =
      Pattern.compile(
          "[^,]{2,40}, ngày [\\d .]{1,6}tháng [\\d .]{1,6}năm \\d{4} (?=Kính gửi ?:)",
          Pattern.UNICODE_CASE);

  /** The first sentence behind the addressees. */
  private static final Pattern LETTER =
      Pattern.compile(
          "Kính gửi ?:[^.]{3,300}?[\\p{Ll};.)] (?=(?:Căn cứ|Thực hiện|Triển khai|Trong (?:thời"
              + " gian|những|quá trình)|Thời gian qua|Vừa qua|Ngày \\d|Để|Nhằm|Tiếp"
              + " theo|Phúc đáp|Theo|Xét|Trả lời|Sau khi|Hiện nay) (?<rest>.{80}))");

  /** The signer's title behind the line that says where the document is filed. */
  private static final Pattern SIGNER =
      Pattern.compile(
          "[-+•*–] ?Lưu ?:[^.]{2,60}\\. ?(?=(?:\\p{Lu}\\p{Ll}+ ){0,4}(?:(?:TM|KT|TL|TUQ|Q)\\."
              + " ?)?(?:BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ TỊCH|PHÓ|(?:TỔNG )?GIÁM ĐỐC|CHÁNH|CỤC TRƯỞNG|VỤ"
              + " TRƯỞNG|TRƯỞNG|HIỆU TRƯỞNG|BÍ THƯ|ỦY BAN|UBND))(?<typist>(?:\\p{Lu}\\p{Ll}+"
              + " ){0,4})");

  private GluedLines() {}

  /** The lines that stand in {@code line}; itself alone where it is one. */
  static List<String> of(String line) {
    if (!line.contains("Kính gửi") && !line.contains("Lưu")) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>();
    Matcher date = ADDRESSEES.matcher(line);
    Matcher filed = SIGNER.matcher(line);
    if (date.lookingAt()) {
      lines.add(line.substring(0, date.end()).strip());
      lines.addAll(letter(line.substring(date.end())));
    } else if (filed.lookingAt()) {
      lines.add(line.substring(0, filed.end()).strip());
      lines.add(line.substring(filed.end()));
    } else {
      lines.addAll(letter(line));
    }
    return lines;
  }

  /** The line of the addressees and the sentence that follows in it; the line where it is none. */
  private static List<String> letter(String line) {
    Matcher letter = LETTER.matcher(line);
    return letter.lookingAt()
        ? List.of(line.substring(0, letter.end()).strip(), line.substring(letter.end()))
        : List.of(line);
  }
}
