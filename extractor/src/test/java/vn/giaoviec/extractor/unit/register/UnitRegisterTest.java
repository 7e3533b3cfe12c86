package vn.giaoviec.extractor.unit.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.model.Evidence;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.extractor.model.Unit;

class UnitRegisterTest {

  private static final String ISSUER = "Ủy ban nhân dân tỉnh Sơn Hải";

  private static Found<String> found(String name) {
    return Found.of(name, Place.onLine(1), name, "test");
  }

  private static Header header(String issuer, String... recipients) {
    return new Header(
        null,
        null,
        found(issuer),
        null,
        null,
        null,
        List.of(),
        Arrays.stream(recipients).map(UnitRegisterTest::found).toList(),
        null,
        null,
        List.of());
  }

  private static Task task(List<Found<String>> leads) {
    return new Task(
        "t1",
        found("Làm"),
        leads,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        Origin.PROSE,
        List.of(),
        null,
        null,
        List.of());
  }

  private static List<Unit> units(String issuer, List<String> paragraphs, String... leads) {
    List<Found<String>> names = Arrays.stream(leads).map(UnitRegisterTest::found).toList();
    return UnitRegister.of(header(issuer), List.of(task(names)), paragraphs);
  }

  private static Unit unit(List<Unit> units, String written) {
    UnitRegister.Resolved resolved = UnitRegister.resolve(units, written);
    assertNotNull(resolved, written);
    return resolved.unit();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ban TCCB | Ban Tổ chức cán bộ",
        "TT XTTM và Đầu tư | Trung tâm Xúc tiến thương mại và Đầu tư",
        "LMHTXSH | Liên minh HTX Sơn Hải",
        "LM HTX cấp tỉnh | Liên minh Hợp tác xã cấp tỉnh",
        "Trung tâm KHCN&MT | Trung tâm Khoa học, Công nghệ và Môi trường",
        "PCT Lê Văn Khoát | Phó Chủ tịch Lê Văn Khoát",
        "đồng chí Lê Văn Khoát, Phó Chủ tịch UBND tỉnh | Phó Chủ tịch Lê Văn Khoát",
        "PVT Ninh Thị Hòa | Phó Viện trưởng Ninh Thị Hoà",
        "UỶ BAN KIỂM TRA | Ủy ban Kiểm tra",
        "BẢN KẾ HOẠCH HỖ TRỢ | Ban Kế hoạch - Hỗ trợ",
        "QUÝ HỖ TRỢ NÔNG DÂN | Quỹ Hỗ trợ nông dân",
        "UBND tỉnh | Ủy ban nhân dân tỉnh Sơn Hải",
        "Sở Y tế | Sở Y tế tỉnh Sơn Hải",
        "Văn phòng | Văn phòng UBND tỉnh Sơn Hải",
        "các cơ quan, đơn vị có liên quan | các cơ quan, đơn vị liên quan",
        "UBND các xã, phường | Ủy ban nhân dân cấp xã",
        "UBND các huyện | UBND huyện, thị xã, thành phố",
        "các Chi cục Thuế | Chi cục Thuế các huyện, thị xã",
        "Thủ tướng | Thủ tướng Chính phủ",
        "Thủ tướng Chínhphủ | Thủ tướng Chính phủ",
        "Chủ tịch | Chủ tịch Lê Văn Khoát",
        "Cơ quan Ủy ban Kiểm tra Đảng ủy | Ủy ban Kiểm tra Đảng ủy",
        "các sở, ngành liên quan | sở, ngành liên quan",
      })
  void formsOfOneUnit(String one, String other) {
    List<Unit> units = units(ISSUER, List.of(), "Ban Pháp chế", one, other);
    assertEquals(unit(units, one).id(), unit(units, other).id());
    assertNotEquals(unit(units, one).id(), unit(units, "Ban Pháp chế").id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở Tài chính | Sở Tư pháp",
        "Ban KT | Ban Kiểm tra",
        "Sở Công Thương | Sở Công an",
        "UBND xã Tân Hòa | UBND xã Tân Hoa",
        "UBND xã Yên Bình | UBND xã Yên Bính",
        "UBND huyện Bình Tân | UBND huyện Tân Bình",
        "UBND | UBND xã Đồng Lộc",
        "UBND các huyện | UBND huyện Đồng Lộc",
        "UBND các huyện | UBND các xã",
        "các trường | Trường Chính trị",
        "Chi cục Thuế các huyện | Chi cục Thuế huyện",
        "Phó Thủ tướng | Thủ tướng Chính phủ",
        "Chủ tịch | Phó Chủ tịch Lê Văn Khoát",
        "Chủ tịch UBND huyện Lê Chân | Bí thư Huyện ủy Lê Chân",
        "Chủ tịch UBND tỉnh Lâm Đồng | Giám đốc Sở Y tế tỉnh Lâm Đồng",
        "Phó Chủ tịch Lê Văn Nghị | Phó Chủ tịch Lê Văn Nghi",
        "Phó Chủ tịch | Phó Chủ tịch Lê Văn Nghị",
        "Trung tâm Y tế | Trung tâm Y tế dự phòng",
        "Hội Nông dân | Hội Nông dân Việt Nam",
        "Ban Chỉ đạo chuyển đổi số | Ban Chỉ đạo chống lụt bão",
        "Chi cục Thuế | Cục Thuế",
      })
  void differentUnits(String one, String other) {
    List<Unit> units = units(ISSUER, List.of(), one, other);
    assertNotEquals(unit(units, one).id(), unit(units, other).id());
  }

  @Test
  void aChairmanWithoutANameIsNoneOfTwo() {
    List<Unit> units =
        units(ISSUER, List.of(), "Chủ tịch", "Chủ tịch Lê Văn Khoát", "Chủ tịch Ninh Thị Hòa");
    assertEquals(List.of("Chủ tịch"), forms(unit(units, "Chủ tịch")));
  }

  @Test
  void whatCouldMeanTwoStaysApart() {
    List<Unit> units =
        units(
            ISSUER,
            List.of(),
            "Ban CSPT",
            "Ban Chính sách Phát triển",
            "Ban Chăm sóc Phụ tùng",
            "Ban Thường trực");
    assertEquals(List.of("Ban CSPT"), forms(unit(units, "Ban CSPT")));
  }

  @Test
  void shortFormsAreOfTheIssuer() {
    List<Unit> units =
        units(
            "Liên minh HTX Việt Nam",
            List.of(),
            "Ban Thường vụ",
            "Ban Thường vụ Liên minh HTX Việt Nam",
            "Văn phòng",
            "Văn phòng Chính phủ");
    assertEquals(
        List.of("Ban Thường vụ", "Ban Thường vụ Liên minh HTX Việt Nam"),
        forms(unit(units, "Ban Thường vụ")));
    assertEquals("Ban Thường vụ Liên minh HTX Việt Nam", unit(units, "Ban Thường vụ").name());
    assertEquals(List.of("Văn phòng"), forms(unit(units, "Văn phòng")));
  }

  @Test
  void definitions() {
    List<Unit> units =
        units(
            ISSUER,
            List.of(
                "Giao Ban Quản lý dự án hạ tầng Sơn Hải (sau đây gọi tắt là Ban Quản lý) chủ trì."),
            "Ban Quản lý dự án hạ tầng Sơn Hải",
            "Ban Quản lý");
    Unit unit = unit(units, "Ban Quản lý");
    assertEquals(unit.id(), unit(units, "Ban Quản lý dự án hạ tầng Sơn Hải").id());
    assertEquals(0.95, unit.confidence());
    assertEquals(Unit.Kind.BODY, unit.kind());
  }

  @Test
  void readsWhatAnOcrSpoilt() {
    Found<String> spoilt =
        new Found<>(
            "BAN HỘP TÁC QUỐC TẾ",
            new Evidence(Place.onLine(3), "BAN HỘP TÁC QUỐC TẾ", "test", "BAN HỢP TÁC QUỐC TẾ"));
    List<Unit> units =
        UnitRegister.of(
            header(ISSUER),
            List.of(task(List.of(spoilt, found("Ban Hợp tác quốc tế")))),
            List.of());
    Unit unit = unit(units, "BAN HỘP TÁC QUỐC TẾ");
    assertEquals("Ban Hợp tác quốc tế", unit.name());
    assertEquals(List.of(Place.onLine(3), Place.onLine(1)), unit.places());
  }

  @Test
  void kindsAndRecipients() {
    List<Unit> units =
        UnitRegister.of(
            header(ISSUER, "Như trên", "Các sở, ban, ngành", "Lưu: VT"),
            List.of(task(List.of(found("Phó Chủ tịch Lê Văn Khoát")))),
            List.of());
    assertEquals(Unit.Kind.GROUP, unit(units, "Các sở, ban, ngành").kind());
    assertEquals(Unit.Kind.PERSON, unit(units, "Phó Chủ tịch Lê Văn Khoát").kind());
    assertEquals("u1", unit(units, ISSUER).id());
    assertNull(UnitRegister.resolve(units, "Lưu: VT"));
  }

  private static List<String> forms(Unit unit) {
    return unit.aliases().stream().map(Unit.Alias::written).toList();
  }
}
