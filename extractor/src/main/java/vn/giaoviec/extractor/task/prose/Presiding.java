package vn.giaoviec.extractor.task.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.unit.UnitList;

/**
 * A list of bodies of which one is told to preside: "Sở A (chủ trì), Sở B và Sở C".
 *
 * @param leads those behind which "(chủ trì)" stands
 * @param others the rest, who take part
 */
record Presiding(List<String> leads, List<String> others) {

  private static final Pattern MARK =
      Pattern.compile(
          "\\((?:cơ quan |đơn vị )?chủ trì\\)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What the list says; empty where it marks no one. */
  static Optional<Presiding> of(String list) {
    if (!MARK.matcher(list).find()) {
      return Optional.empty();
    }
    List<String> leads = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String name : UnitList.split(list)) {
      boolean marked = MARK.matcher(name).find();
      (marked ? leads : others).add(name.replaceAll("\\s?\\([^()]{0,120}\\)", ""));
    }
    return Optional.of(new Presiding(List.copyOf(leads), List.copyOf(others)));
  }
}
