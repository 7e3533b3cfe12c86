package vn.giaoviec.extractor.task.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoviec.extractor.layout.outline.Section;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.unit.UnitList;

/**
 * Sections that only tell who and when for the section before them: a labelled line, or a heading
 * such as "2. Cơ quan chủ trì" over a list of bodies.
 */
final class RoleLabels {

  /** Over the lists of both: "Cơ quan chủ trì, phối hợp". */
  private static final Pattern BOTH =
      Pattern.compile(
          "(?:(?:co quan|don vi) )?chu tri(?:,| va|,? don vi|,? co quan)+ phoi hop.{0,20}");

  /** A heading of a role has no more words. */
  private static final int MAX_WORDS = 7;

  private RoleLabels() {}

  /** What the section tells; empty if it is anything else. */
  static Optional<Labels> of(Section section) {
    if (section.table() != null) {
      return Optional.empty();
    }
    return section.leaf()
        ? labelled(section.text())
        : heading(section).or(() -> overLabels(section));
  }

  /**
   * A label whose followers have another sign, and so stand below it: "- Chủ trì: …", "* Thời gian:
   * …".
   */
  private static Optional<Labels> overLabels(Section section) {
    return labelled(section.text()).flatMap(labels -> both(section.children()).map(labels::and));
  }

  private static Optional<Labels> labelled(String text) {
    return Labels.of(text).filter(split -> split.before().isEmpty()).map(Labels.Split::labels);
  }

  private static Optional<Labels> heading(Section section) {
    String heading = LeadIn.withoutStop(section.text());
    if (heading.split(" ").length > MAX_WORDS) {
      return Optional.empty();
    }
    if (BOTH.matcher(Normal.fold(heading)).matches()) {
      return both(section.children());
    }
    boolean names = section.children().stream().allMatch(RoleLabels::names);
    return names ? labelled(heading + ": " + list(section.children())) : Optional.empty();
  }

  private static boolean names(Section item) {
    return item.leaf() && Arrays.stream(item.text().split(";\\s*")).allMatch(UnitList::isUnits);
  }

  private static Optional<Labels> both(List<Section> children) {
    List<Optional<Labels>> roles = children.stream().map(RoleLabels::of).toList();
    return roles.stream().allMatch(Optional::isPresent)
        ? roles.stream().map(Optional::orElseThrow).reduce(Labels::and)
        : Optional.empty();
  }

  private static String list(List<Section> items) {
    return items.stream()
        .map(item -> UnitList.withoutMarks(item.text()))
        .collect(Collectors.joining("; "));
  }
}
