package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.deadline.TimedText;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.Lexicon;

/** Tells a figure to be reached, which is no work, from work to be striven for. */
final class Target {

  /** With these a sentence is a target: "Tỷ lệ hộ nghèo giảm còn 3%." */
  private static final Lexicon RATE = Lexicon.of("tỷ lệ", "tỉ lệ");

  /** What is measured, so that with a figure soon behind it a sentence is a target too. */
  private static final Lexicon MEASURED =
      Lexicon.of(
          "tốc độ",
          "tăng trưởng",
          "tổng sản phẩm",
          "tổng thu",
          "tổng vốn",
          "tổng mức",
          "tổng kim ngạch",
          "kim ngạch",
          "thu nhập",
          "sản lượng",
          "năng suất",
          "giá trị",
          "tỷ trọng",
          "tỉ trọng",
          "cơ cấu kinh tế",
          "quy mô",
          "mật độ",
          "độ che phủ",
          "chỉ số",
          "lạm phát",
          "bội chi",
          "nợ công",
          "năng lực",
          "grdp",
          "gdp");

  /** How soon behind them the figure stands. */
  private static final int MEASURES_WITHIN = 16;

  private static final Lexicon STRIVE = Lexicon.of("phấn đấu");

  /** Behind it these are work, not a figure to be reached. */
  private static final Lexicon DOES =
      Lexicon.of(
          "hoàn thành",
          "hoàn thiện",
          "khởi công",
          "khánh thành",
          "thông xe",
          "đưa vào",
          "thành lập",
          "ban hành",
          "xây dựng",
          "triển khai",
          "tổ chức",
          "đầu tư",
          "sửa đổi",
          "phê duyệt");

  /** Behind these a number is a year or month, of a day or a name. */
  private static final Set<String> DATED =
      Set.of("năm", "tháng", "quý", "ngày", "/", "-", "số", "giai", "đoạn");

  /** Before these a number counts nothing: it ends a name, as in "đường Vành đai 4 trước …". */
  private static final Set<String> UNCOUNTED =
      Set.of("trước", "trong", "vào", "đến", "và", "của", "tại", "thuộc", "theo", "từ", "qua");

  /** The figure to strive for stands within so many tokens. */
  private static final int STRIVES_WITHIN = 25;

  private static final Lexicon LEAST =
      Lexicon.of("tối thiểu", "ít nhất", "trên", "có ít nhất", "đạt", "phấn đấu", "phấn đấu có");

  private Target() {}

  /** Whether the text names a rate or share to be reached, which is no work. */
  static boolean of(TimedText text) {
    List<Token> tokens = text.tokens();
    int share = LEAST.match(tokens, 0);
    return RATE.at(tokens, 0)
        || MEASURED.at(tokens, 0) && figureIn(tokens)
        || STRIVE.at(tokens, 0) && figureSoon(tokens) && !strivesToDo(text)
        || share + 1 < tokens.size()
            && tokens.get(share).kind() == Token.Kind.NUMBER
            && tokens.get(share + 1).normal().equals("%");
  }

  /** Whether the first clause comes to a figure that counts or measures. */
  private static boolean figureIn(List<Token> tokens) {
    for (int i = 1; i < Math.min(tokens.size(), MEASURES_WITHIN); i++) {
      if (";:".contains(tokens.get(i).normal())) {
        return false;
      }
      if (counts(tokens, i) || tokens.get(i).normal().equals("%")) {
        return true;
      }
    }
    return false;
  }

  /** "Phấn đấu đến hết năm 2025 hoàn thành tuyến đường": work by a time, with no other figure. */
  private static boolean strivesToDo(TimedText text) {
    List<Token> tokens = text.tokens();
    int from = STRIVE.match(tokens, 0);
    boolean verb = false;
    for (int i = from; i < tokens.size() && !";.".contains(tokens.get(i).normal()); i++) {
      Token token = tokens.get(i);
      if (token.normal().equals("%") || counts(tokens, i) && !timed(text, token)) {
        return false;
      }
      verb |= DOES.at(tokens, i);
    }
    return verb;
  }

  /** Whether a number says how many there are of what follows. */
  private static boolean counts(List<Token> tokens, int at) {
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).normal() : "";
    return tokens.get(at).kind() == Token.Kind.NUMBER
        && !DATED.contains(tokens.get(at - 1).normal())
        && !UNCOUNTED.contains(next)
        && !next.isEmpty()
        && (next.equals("%") || Character.isLetter(next.charAt(0)));
  }

  private static boolean timed(TimedText text, Token token) {
    return text.mentions().stream()
        .anyMatch(time -> time.start() <= token.start() && token.start() < time.end());
  }

  /** "Phấn đấu tốc độ tăng trưởng bình quân 5 năm đạt 13%". */
  static boolean figureSoon(List<Token> tokens) {
    return tokens.stream()
        .limit(STRIVES_WITHIN)
        .anyMatch(token -> token.kind() == Token.Kind.NUMBER || token.normal().equals("%"));
  }
}
