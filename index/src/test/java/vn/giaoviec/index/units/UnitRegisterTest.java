package vn.giaoviec.index.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.search.Hits;

class UnitRegisterTest {

  private static final Abbreviations TABLE = Abbreviations.standard();

  @Test
  void waysOfWritingAndAbbreviationsAreOneBody() {
    List<Unit> units =
        units(
            UnitJoins.NONE,
            task("overdue", "Liên hiệp A", "BAN TỔ CHỨC CÁN BỘ"),
            task("open-in-time", "Liên hiệp A", "Ban TCCB"),
            task("done-late", "Liên hiệp A", "Ban Tổ chức cán bộ"),
            task("open-in-time", "Liên hiệp A", "Ban TCĐ"));
    assertEquals(2, units.size());
    List<String> others = List.of("BAN TỔ CHỨC CÁN BỘ", "Ban TCCB");
    assertEquals(new Unit("Ban Tổ chức cán bộ", "Liên hiệp A", others, 2, 1, 0, 3), units.get(0));
  }

  @Test
  void aShortNameIsWhatItsDocumentSaysItIs() {
    Hits.Hit defined = task("overdue", "Liên hiệp A", "Ban KT");
    ((ObjectNode) defined.shown()).putObject("fullNames").put("Ban KT", "Ban Kiểm tra");
    Hits.Hit inFull = task("overdue", "Liên hiệp A", "Ban Kiểm tra");
    Hits.Hit other = task("overdue", "Liên hiệp A", "Ban Kinh tế");
    List<Unit> units = units(UnitJoins.NONE, defined, inFull, other);
    assertEquals(List.of("Ban Kiểm tra", "Ban Kinh tế"), units.stream().map(Unit::name).toList());
    assertEquals(List.of(2, 1), units.stream().map(Unit::open).toList());
  }

  @Test
  void issuersOfTheSameNameAreToldApartByTheirSeats() {
    Hits.Hit one = task("overdue", "Sở Y tế", "Phòng Nghiệp vụ y");
    Hits.Hit two = task("overdue", "Sở Y tế", "Phòng Nghiệp vụ y");
    ((ObjectNode) one.shown().path("document")).put("place", "Lào Cai");
    ((ObjectNode) two.shown().path("document")).put("place", "Sơn La");
    assertEquals(2, units(UnitJoins.NONE, one, two).size());
    assertEquals(1, units(UnitJoins.NONE, one, one).size());
  }

  @Test
  void anAbbreviationThatFitsTwoNamesIsLeftAlone() {
    List<Unit> units =
        units(
            UnitJoins.NONE,
            task("overdue", "Liên hiệp A", "Ban KT"),
            task("overdue", "Liên hiệp A", "Ban Kinh tế"),
            task("overdue", "Liên hiệp A", "Ban Kiểm tra"));
    assertEquals(3, units.size());
  }

  @Test
  void theSameNameUnderOtherIssuersIsAnotherBody() {
    List<Unit> units =
        units(
            UnitJoins.NONE,
            task("overdue", "UBND tỉnh Lào Cai", "Sở Y tế"),
            task("overdue", "Hội đồng nhân dân tỉnh Lào Cai", "Sở Y tế"),
            task("overdue", "Ủy ban nhân dân tỉnh Sơn La", "Sở Y tế"),
            task("overdue", "", "Sở Y tế"));
    assertEquals(
        List.of("tỉnh Lào Cai", "12/TB", "tỉnh Sơn La").stream().sorted().toList(),
        units.stream().map(Unit::place).sorted().toList());
    assertEquals(List.of(2, 1, 1), units.stream().map(Unit::open).toList());
  }

  @Test
  void whatNamesItsPlaceOrIsTheNationsIsOneEverywhere() {
    List<Unit> units =
        units(
            UnitJoins.NONE,
            task("overdue", "UBND tỉnh Lào Cai", "Bộ Y tế"),
            task("overdue", "Liên hiệp A", "Bộ Y tế"),
            task("overdue", "Liên hiệp A", "UBND tỉnh Lào Cai"),
            task("overdue", "UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Lào Cai"),
            task("overdue", "UBND tỉnh Sơn La", "Bộ Chỉ huy quân sự"),
            task("overdue", "UBND tỉnh Lào Cai", "Bộ Chỉ huy quân sự"));
    assertEquals(List.of(2, 2, 1, 1), units.stream().map(Unit::open).toList());
    assertEquals("", units.get(0).place());
    String front = "Ủy ban Mặt trận Tổ quốc Việt Nam";
    List<Unit> fronts =
        units(
            UnitJoins.NONE,
            task("overdue", "UBND tỉnh Lào Cai", front + " tỉnh"),
            task("overdue", "UBND tỉnh Sơn La", front + " tỉnh"),
            task("overdue", "UBND tỉnh Lào Cai", front),
            task("overdue", "UBND tỉnh Sơn La", front));
    assertEquals(List.of(2, 1, 1), fronts.stream().map(Unit::open).toList());
  }

  @Test
  void namesThatAPersonJoinedAreOneUntilTheyAreSplit() throws IOException {
    Hits.Hit[] tasks = {
      task("overdue", "Liên hiệp A", "Ban Chính sách"),
      task("overdue", "Liên hiệp A", "Phòng Chính sách cũ"),
      task("overdue", "Liên hiệp B", "Ban Chính sách")
    };
    UnitJoins.Join join =
        new UnitJoins.Join(
            "Phòng Chính sách cũ",
            "Ban Chính sách",
            new UnitKey("phong chinh sach cu", ""),
            new UnitKey("ban chinh sach", ""));
    UnitJoins joins = UnitJoins.NONE.and(read(join, UnitJoins.MERGED));
    List<Unit> units = units(joins, tasks);
    assertEquals(List.of(2, 1), units.stream().map(Unit::open).toList());
    assertEquals("Phòng Chính sách cũ", units.get(0).name());
    assertEquals(Set.of("ban chinh sach", "phong chinh sach cu"), joins.names("ban chinh sach"));
    UnitJoins none = joins.and(read(join, UnitJoins.SPLIT));
    assertEquals(3, units(none, tasks).size());
    assertEquals(Set.of("ban chinh sach"), none.names("ban chinh sach"));
  }

  @Test
  void namesOfTwoIssuersAreJoinedWithTheirPlaces() {
    Hits.Hit[] tasks = {
      task("overdue", "Liên hiệp A", "Ban Một"),
      task("overdue", "Liên hiệp B", "Ban Hai"),
      task("overdue", "Liên hiệp C", "Ban Một")
    };
    UnitJoins.Join join =
        new UnitJoins.Join(
            "Ban Một",
            "Ban Hai",
            new UnitKey("ban mot", "lien hiep a"),
            new UnitKey("ban hai", "lien hiep b"));
    List<Unit> units = units(new UnitJoins(List.of(join)), tasks);
    assertEquals(List.of(2, 1), units.stream().map(Unit::open).toList());
    assertEquals("Liên hiệp C", units.get(1).place());
  }

  private static ObjectNode read(UnitJoins.Join join, String event) throws IOException {
    return (ObjectNode) Json.read(Json.line(join.json(event)));
  }

  private static List<Unit> units(UnitJoins joins, Hits.Hit... tasks) {
    return UnitRegister.of(List.of(tasks), TABLE, joins).units();
  }

  private static Hits.Hit task(String status, String issuer, String lead) {
    ObjectNode shown = JsonNodeFactory.instance.objectNode().put("status", status);
    shown.putArray("lead").add(lead);
    ObjectNode document = shown.putObject("document").put("id", "aa").put("number", "12/TB");
    if (!issuer.isEmpty()) {
      document.put("issuer", issuer);
    }
    return new Hits.Hit(shown, null);
  }
}
