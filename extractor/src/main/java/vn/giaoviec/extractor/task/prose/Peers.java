package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.model.Found;
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

  private final List<Section> marked;

  /** How many of them name bodies; -1 until it is asked for. */
  private long names = -1;

  /** The headings among sections that stand beside each other. */
  Peers(List<Section> beside) {
    marked = beside.stream().filter(section -> section.marker() != null).toList();
  }

  /** The group that a heading among names of bodies names; empty where it names none. */
  List<Found<String>> group(Section heading) {
    String name = BodyHeading.named(LeadIn.withoutStop(heading.text()));
    boolean group =
        heading.marker() != null
            && name.split(" ").length <= MOST_WORDS
            && name.indexOf('.') < 0
            && GROUP.matcher(Normal.fold(name)).matches()
            && amongNames(heading);
    return group ? LeadIn.found(List.of(name), heading, "task/heading") : List.of();
  }

  private boolean amongNames(Section heading) {
    if (names < 0) {
      names = marked.stream().filter(BodyHeading::names).count();
    }
    long others = names - (BodyHeading.names(heading) ? 1 : 0);
    return others >= LEAST && others * 2 > marked.size() - 1;
  }
}
