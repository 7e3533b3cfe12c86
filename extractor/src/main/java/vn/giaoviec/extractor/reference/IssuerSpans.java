package vn.giaoviec.extractor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.text.Line;
import vn.giaoviec.extractor.text.Span;
import vn.giaoviec.extractor.text.Token;

/**
 * Finds the names of issuing bodies behind "của", "do", "giữa" and the like: words with a capital
 * and the small words that names of bodies contain, up to the first word that tells what the cited
 * document does.
 */
final class IssuerSpans {
  /** The type of the spans. */
  static final String TYPE = "issuer";

  private static final Set<String> BEFORE = Set.of("của", "do", "giữa", "với", "và", ",", "-");

  /** Words that may follow the name of an issuer and stand in none. */
  private static final Set<String> AFTER =
      Set.of(
          ("về ngày để đã tại nhằm trong trên theo số năm thì có là được với giao yêu cho từ đến"
                  + " như này khi nêu đề kèm của do trước sau đang sẽ cũng phải cần nên mà còn gửi"
                  + " trình hoặc hay bằng qua nay vào cùng các những một quý")
              .split(" "));

  /** First and second syllable of verbs that follow the name of an issuer, in any case. */
  private static final Set<String> VERBS =
      Set.of(
          ("sửa_đổi bổ_sung phê_duyệt ban_hành quy_định hướng_dẫn triển_khai thực_hiện thông_qua"
                  + " tổ_chức chỉ_đạo căn_cứ tiếp_tục điều_chỉnh thay_thế bãi_bỏ công_bố ký_ban đồng_thời đồng_chí đối_với đặc_biệt nhất_là")
              .split(" "));

  /** Verbs that follow an issuer even where a writer gave them a capital. */
  private static final Set<String> STARTING =
      Set.of("sửa_đổi", "bổ_sung", "phê_duyệt", "ban_hành", "quy_định", "hướng_dẫn");

  /** "lần thứ 5, Ban Chấp hành …", "khóa IX Ban Chấp hành …". */
  private static final Set<String> MEETING = Set.of("thứ", "khoá", "khóa");

  private static final int LONGEST = 18;

  private IssuerSpans() {}

  static List<Span> in(Line line) {
    List<Span> spans = new ArrayList<>();
    for (int i = 1; i < line.tokens().size(); i++) {
      if (BEFORE.contains(line.word(i - 1)) || MEETING.contains(line.word(i - 2))) {
        int end = capital(line, i) ? end(line, i) : i;
        if (end > i) {
          spans.add(new Span(TYPE, i, end, line.text(i, end)));
        }
      }
    }
    return spans;
  }

  private static int end(Line line, int from) {
    int end = from;
    int limit = Math.min(line.tokens().size(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      if (!goesOn(line, from, i)) {
        break;
      }
      end = line.tokens().get(i).kind() == Token.Kind.PUNCT ? end : i + 1;
    }
    while (end > from && line.word(end - 1).equals("và")) {
      end--;
    }
    return end;
  }

  private static boolean goesOn(Line line, int from, int at) {
    String word = line.word(at);
    Token.Kind kind = line.tokens().get(at).kind();
    boolean nextCapital = capital(line, at + 1);
    if (word.equals("và") || word.equals("-")) {
      return at > from && nextCapital && !KindSpans.begins(line, at + 1);
    }
    if (word.equals(",")) {
      boolean sameHead = nextCapital && line.word(at + 1).equals(line.word(from));
      return sameHead || (line.word(at + 1).equals("thể") && line.word(at + 2).equals("thao"));
    }
    if (kind == Token.Kind.PUNCT || kind == Token.Kind.NUMBER) {
      return false;
    }
    boolean verb = VERBS.contains(word + "_" + line.word(at + 1));
    boolean named = capital(line, at) && !STARTING.contains(word + "_" + line.word(at + 1));
    return named ? !word.equals("quý") : !verb && !AFTER.contains(word);
  }

  private static boolean capital(Line line, int at) {
    return at < line.tokens().size()
        && Character.isUpperCase(line.tokens().get(at).text().charAt(0));
  }
}
