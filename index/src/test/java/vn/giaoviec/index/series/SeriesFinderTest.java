package vn.giaoviec.index.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
