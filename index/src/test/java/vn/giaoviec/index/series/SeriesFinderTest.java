package vn.giaoviec.index.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.json.Json;

class SeriesFinderTest {

  private static final String UNION = "Liên minh Hợp tác xã tỉnh Lam Sơn";

  @Test
  void theSameQuantityIsLinedUpByThePeriodsEnd() throws IOException {
    Figure result = figure("a:i1", "Tổng số HTX", "HTX", "actual", 310, "năm 2020", UNION);
    Figure target = figure("b:i1", "Số hợp tác xã", "HTX", "target", 320, "năm 2019", UNION);
    List<Series> series = find("số HTX", result, target);
    assertEquals(1, series.size());
    assertEquals(List.of(target, result), series.get(0).figures());
    assertEquals("tỉnh Lam Sơn", series.get(0).place());
    assertTrue(SeriesFinder.tellsMore(series.get(0)));
  }

  @Test
  void otherUnitsPlacesAndNamesAreOtherQuantities() throws IOException {
    Figure count = figure("a:i1", "Số HTX", "HTX", "actual", 310, "năm 2020", UNION);
    Figure share = figure("a:i2", "Số HTX", "%", "actual", 12, "năm 2020", UNION);
    Figure other = figure("a:i3", "Số HTX nông nghiệp", "HTX", "actual", 99, "năm 2020", UNION);
    Figure elsewhere =
        figure("c:i1", "Số HTX", "HTX", "actual", 50, "năm 2019", "UBND huyện Thanh Vân");
    List<Series> series = find("htx", count, share, other, elsewhere);
    assertEquals(4, series.size());
    assertFalse(SeriesFinder.tellsMore(series.get(0)));
    assertEquals(1, find("htx nong nghiep", count, share, other, elsewhere).size());
  }

  @Test
  void multiplesOfOneUnitAreOneSeries() throws IOException {
    Figure millions =
        figure("a:i1", "Thu ngân sách", "triệu đồng", "actual", 1500, "năm 2019", UNION);
    Figure billions = figure("b:i1", "Thu ngân sách", "tỷ đồng", "actual", 2, "năm 2020", UNION);
    Figure dollars = figure("c:i1", "Thu ngân sách", "tỷ USD", "actual", 3, "năm 2021", UNION);
    List<Series> series = find("thu ngân sách", dollars, billions, millions);
    assertEquals(2, series.size());
    assertEquals(List.of(millions, billions), series.get(0).figures());
    assertEquals("tỷ đồng", series.get(0).unit());
    assertEquals(0, new BigDecimal("1.5").compareTo(series.get(0).level(millions)));
    assertEquals(0, new BigDecimal("2").compareTo(series.get(0).level(billions)));
    assertTrue(series.get(0).otherUnit(millions));
    assertFalse(series.get(0).otherUnit(billions));
  }

  @Test
  void unitsAndWhatMultipliesThem() {
    assertEquals(new UnitScale(List.of("dong"), 9), UnitScale.of("tỷ đồng"));
    assertEquals(new UnitScale(List.of("dong"), 12), UnitScale.of("nghìn tỷ đồng"));
    assertEquals(new UnitScale(List.of("dong"), 6), UnitScale.of("Trđ"));
    assertEquals(new UnitScale(List.of("dong"), 6), UnitScale.of("tr. đ"));
    assertEquals(
        new UnitScale(List.of("dong", "nguoi", "nam"), 6), UnitScale.of("triệu đồng/người/năm"));
    assertEquals(new UnitScale(List.of("tan"), 3), UnitScale.of("nghìn tấn"));
    assertEquals(new UnitScale(List.of("trieu"), 0), UnitScale.of("triệu"));
    assertEquals(new UnitScale(List.of("htx"), 0), UnitScale.of("HTX"));
    assertEquals(new UnitScale(List.of(), 0), UnitScale.of(""));
  }

  @Test
  void aPlaceIsTheOneAtTheEndOfTheIssuersName() {
    assertEquals("tỉnh Bắc Giang", Locality.of("Liên minh Hợp tác xã tỉnh Bắc Giang"));
    assertEquals("Việt Nam", Locality.of("Liên minh Hợp tác xã Việt Nam"));
    assertEquals("xã Đồng Lộc", Locality.of("Ủy ban nhân dân xã Đồng Lộc"));
    assertEquals("Sở Du lịch", Locality.of("Sở Du lịch"));
    assertEquals("", Locality.of(""));
  }

  @Test
  void periodsEndOnTheirLastDay() throws IOException {
    assertEquals(LocalDate.of(2020, 12, 31), until("năm 2020"));
    assertEquals(LocalDate.of(2020, 9, 30), until("quý III/2020"));
    assertEquals(LocalDate.of(2021, 3, 1), until(""));
  }

  private static LocalDate until(String period) throws IOException {
    return figure("a:i1", "Số HTX", "HTX", "actual", 1, period, UNION).until();
  }

  private static List<Series> find(String asked, Figure... figures) {
    return new SeriesFinder(Abbreviations.standard()).find(asked, List.of(figures));
  }

  private static Figure figure(
      String id, String name, String unit, String measure, int value, String period, String issuer)
      throws IOException {
    String json =
        """
        {"id": "%s", "name": "%s", "unit": "%s", "measure": "%s", "value": %d, "period": "%s",
         "document": {"number": "1/BC", "issuer": "%s", "issued": "2021-03-01"}}
        """;
    return Figure.of(Json.read(json.formatted(id, name, unit, measure, value, period, issuer)));
  }
}
