package vn.giaoviec.extractor.layout;

import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Normal;

/** How the lines of a signature look (Decree 30/2020/NĐ-CP, article 13; Party: "T/M", "K/T"). */
public final class Signatures {
  /** Heads of the titles of those who sign, folded; the longer before the shorter. */
  public static final String TITLE_HEAD =
      "(?:pho |quyen |tong |uy vien )?(?:pho )?(?:tong )?(?:giam doc|chu tich|bi thu)|(?:pho )?tong"
          + " (?:bien tap|thu ky|kiem toan|thanh tra|cuc truong)|(?:pho )?(?:chi )?cuc"
          + " truong|(?:pho |thu )?truong (?:ban|phong|doan|khoa|ty|thon|to)|(?:pho"
          + " )?(?:bo|thu|vu|vien|hieu|doi|tram|hat|ke toan|chi huy|ban|phong) truong|(?:pho"
          + " )?(?:chu nhiem|chanh|thu tuong|thong doc|tu lenh)|hieu pho|vien pho|thu ky|chu"
          + " toa|chu tri|nguoi|uy vien|dai dien|cong chuc|chuyen vien|can bo|tham phan|quyen|pho";

  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:T\\.?M|K\\.?T|T\\.?L|T\\.?U\\.?Q|Q)(?:\\.|/|\\. ?/) ?\\p{Lu}\\p{L}.{0,200}"
              + "|(?:T/M|K/T|T/L|TM|KT|TL|TUQ|T/UQ)(?:\\.? |\\.)\\p{Lu}{2}.{0,200}");

  private static final Pattern TITLE = Pattern.compile("(?:" + TITLE_HEAD + ")\\b.{0,150}");

  private static final Pattern REMARK =
      Pattern.compile(
          "[(\\[].{0,60}[)\\]]|da ky|\\[?da?ky\\]?|ky ten.{0,30}|[(\\[]?(?:da ky|ky|de bao"
              + " cao).{0,60}");

  /** Ranks and degrees before a name, which the decree leaves out but practice keeps. */
  private static final String RANK =
      "(?:(?:GS|PGS|TS|ThS|Ths|CN|KS|BS|BSCK|Dr|CKI|CKII|NGƯT|NGND|TTƯT)\\.? ?){0,4}"
          + "(?:(?:Thiếu|Trung|Thượng|Đại) (?:tướng|tá|úy|uý) )?";

  private static final Pattern NAME =
      Pattern.compile(
          "(?<rank>" + RANK + ")(?<name>\\p{Lu}[\\p{Ll}'’]{0,7}(?: \\p{Lu}[\\p{Ll}'’]{0,7}){1,5})");

  private static final Pattern TITLE_AND_NAME =
      Pattern.compile(
          "(?<title>\\p{Lu}[\\p{Lu} ,./-]{5,200}) (?:\\(?Đã ký\\)? )?"
              + "(?<name>\\p{Lu}\\p{Ll}{1,7}(?: \\p{Lu}\\p{Ll}{0,7}){1,4})");

  private static final Pattern SHOUTED_NAME = Pattern.compile("\\p{Lu}{1,7}(?: \\p{Lu}{1,7}){1,4}");

  /** First words of bodies, places and titles, which look like names but are none. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:nơi nhận|như trên|bộ|sở|ban|cục|vụ|uỷ ban|hội đồng|văn phòng|phụ lục|phần|chương|tỉnh"
              + " uỷ|thành uỷ|chính phủ|công ty|trường|trung tâm|phòng|viện|giám đốc|phó|chủ"
              + " tịch|bí thư|cục trưởng|trưởng|chánh|bộ trưởng|thứ trưởng|hiệu trưởng|thủ"
              + " tướng|người|đại diện|thư ký|chủ nhiệm|kế toán|công chức|chuyên viên|cán bộ|việt"
              + " nam)(?!\\p{L}).*");

  private static final Pattern AUTHORITY_INSIDE =
      Pattern.compile("(?<=\\p{Lu}) (?:TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}{2}");

  private Signatures() {}

  /** Whether the line begins with "TM.", "KT." … before words in capitals. */
  public static boolean isAuthority(TextLine line) {
    return "TKQ".indexOf(line.text().charAt(0)) >= 0
        && AUTHORITY.matcher(line.text()).matches()
        && startsInCapitals(line.text());
  }

  /** Whether the line is a body's name in capitals with an authority behind it. */
  public static boolean endsWithAuthority(TextLine line) {
    return line.capitals() && AUTHORITY_INSIDE.matcher(line.text()).find();
  }

  private static boolean startsInCapitals(String text) {
    String[] words = text.split("[ ./]+", 4);
    return words.length >= 2
        && TextLine.isCapitals(words[0] + words[1])
        && (words.length < 3 || !words[1].isEmpty());
  }

  /** Whether the line is a signer's title in capitals: "CHỦ TỊCH", "GIÁM ĐỐC SỞ". */
  public static boolean isTitle(TextLine line) {
    return line.capitals() && TITLE.matcher(line.folded()).matches();
  }

  /** Whether the line is a person's name and nothing else. */
  public static boolean isName(TextLine line) {
    return NAME.matcher(line.text()).matches()
        && !NO_NAME.matcher(Normal.word(line.text())).matches();
  }

  /** The name of the person without rank and degree; the line as it is where it is no name. */
  public static String name(TextLine line) {
    var matcher = NAME.matcher(line.text());
    return matcher.matches() ? matcher.group("name") : line.text();
  }

  /** Whether the line is a title or an authority in capitals with a person's name at its end. */
  public static boolean endsWithName(TextLine line) {
    return TITLE_AND_NAME.matcher(line.text()).matches();
  }

  /** The words before the name of a line that {@link #endsWithName}. */
  public static TextLine withoutName(TextLine line) {
    var matcher = TITLE_AND_NAME.matcher(line.text());
    return matcher.matches() ? line.withText(matcher.group("title")) : line;
  }

  /** The name at the end of a line that {@link #endsWithName}. */
  public static TextLine nameOf(TextLine line) {
    var matcher = TITLE_AND_NAME.matcher(line.text());
    return matcher.matches() ? line.withText(matcher.group("name")) : line;
  }

  /** Whether the line could be a person's name in capitals. */
  public static boolean isShoutedName(TextLine line) {
    return SHOUTED_NAME.matcher(line.text()).matches()
        && !NO_NAME.matcher(Normal.word(line.text())).matches();
  }

  /** Whether the line is a remark between title and name: "(Đã ký)", "(để báo cáo)". */
  public static boolean isRemark(TextLine line) {
    return REMARK.matcher(line.folded()).matches();
  }
}
