package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/** Nouns that are counted together: "06 huyện, thị xã, thành phố", "360 tin, bài". */
final class Families {
  private Families() {}

  private static final List<Phrases> FAMILIES =
      List.of(
          Phrases.of(
              """
              tỉnh, thành phố, huyện, thị xã, quận, xã, phường, thị trấn, đặc khu, thôn, bản, ấp, xóm,
              buôn, làng, khu phố, tổ dân phố, khu dân cư, khối phố, khóm, địa phương
              """),
          Phrases.of(
              """
              bộ, sở, ban, ngành, đoàn thể, hội, cơ quan, đơn vị, tổ chức, phòng, địa phương, trường,
              trung tâm, doanh nghiệp
              """),
          Phrases.of(
              """
              cán bộ, công chức, viên chức, người lao động, đảng viên, đoàn viên, hội viên, nhân viên,
              giáo viên, giảng viên, học sinh, sinh viên, học viên, công nhân, lao động
              """),
          Phrases.of("tin, bài, ảnh, video, phóng sự, chuyên mục, chuyên đề, tin bài"),
          Phrases.of(
              """
              HTX, hợp tác xã, liên hiệp HTX, liên hiệp hợp tác xã, THT, tổ hợp tác, doanh nghiệp,
              trang trại, cơ sở, hộ kinh doanh, hộ
              """),
          Phrases.of("tổ chức, tập thể, cá nhân, hộ gia đình, gia đình"),
          Phrases.of("vụ, việc, vụ việc, vụ án, trường hợp"),
          Phrases.of("dự án, công trình, đề án, chương trình, nhiệm vụ, kế hoạch, gói thầu"));

  /**
   * Whether the comma at {@code comma} joins two nouns of one family, the first ending before it.
   */
  static boolean goesOn(List<Token> tokens, int comma) {
    for (Phrases family : FAMILIES) {
      int length = family.before(tokens, comma);
      boolean divides = comma > length && tokens.get(comma - length - 1).text().equals("/");
      if (length > 0 && !divides && named(tokens, comma + 1, family)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a noun of the family begins at {@code at} that is no name: "xã", but not "xã Hòa An".
   */
  private static boolean named(List<Token> tokens, int at, Phrases family) {
    int length = family.at(tokens, at);
    int after = at + length;
    boolean name =
        after < tokens.size() && Character.isUpperCase(tokens.get(after).text().charAt(0));
    return length > 0 && !name;
  }
}
