package vn.giaoviec.extractor.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "UBND các xã: Tân An, Bình Lâm": one head and level for several places. */
final class PlaceList {

  private static final String LEVEL = "tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|thôn";

  private static final Pattern LIST =
      Pattern.compile(
          "^(?<head>[^:]{2,60}?) các (?<level>" + LEVEL + "):? (?<places>[\\p{Lu}][^:;]{1,2000})$",
          Pattern.UNICODE_CASE);

  private static final Pattern OTHER_LEVEL = Pattern.compile("^(?:" + LEVEL + ") \\p{Lu}.*");

  private static final String SEPARATOR = ", | và ";

  private PlaceList() {}

  /** The names, each with its head and level; the name itself where it lists no places. */
  static List<String> expand(String name) {
    if (!name.contains(" các ")) {
      return List.of(name); // as most names: quicker than asking the pattern
    }
    Matcher list = LIST.matcher(name);
    if (!list.matches()) {
      return List.of(name);
    }
    List<String> names = new ArrayList<>();
    if (list.group("places").split(SEPARATOR).length < 2) {
      return List.of(name); // "UBND các xã Tân An" is as it stands
    }
    for (String place : list.group("places").split(SEPARATOR)) {
      String bare = place.strip();
      boolean levelled = OTHER_LEVEL.matcher(bare).matches();
      names.add(list.group("head") + " " + (levelled ? "" : list.group("level") + " ") + bare);
    }
    return names;
  }
}
