package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.text.Normal;

/**
 * Headings among those that name bodies name who must do what as well, though no name is known to
 * be one: "5. Các chủ rừng là tổ chức" after "3. Sở Tài chính" and "4. Công an tỉnh".
 */
final class Peers {

  /** So many others name bodies. */
  private static final int LEAST = 2;

  private static final int MOST_WORDS = 16;

  /** How groups of people begin; without diacritics. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:cac|nhung|nguoi|toan the|moi) (?!noi dung|nhiem vu|giai phap|cong viec|cong"
              + " tac|chuong trinh|du an|hoat dong|van de|chi tieu|chinh sach|bien phap|quy"
              + " dinh|truong hop|linh vuc|khoan|loai|khau|buoc|yeu cau|de an|tieu"
              + " chi|muc)[a-z].*");

  private Peers() {}

  /** Whether a heading is the name of a group among names of bodies. */
  static boolean of(Section heading, List<Section> beside) {
    String name = BodyHeading.named(LeadIn.withoutStop(heading.text()));
    return heading.marker() != null
        && name.split(" ").length <= MOST_WORDS
        && name.indexOf('.') < 0
        && GROUP.matcher(Normal.fold(name)).matches()
        && amongNames(heading, beside);
  }

  private static boolean amongNames(Section heading, List<Section> beside) {
    List<Section> others =
        beside.stream().filter(each -> each != heading && each.marker() != null).toList();
    long names = others.stream().filter(BodyHeading::names).count();
    return names >= LEAST && names * 2 > others.size();
  }
}
