package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Origin;
import vn.giaoviec.extractor.model.Place;

/**
 * Invented sentences in which figures are compared: with others in brackets, with where a rise
 * began, with a plan; and times that were over when the document was issued.
 */
class ComparedFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is compared with, in brackets
          results | Tăng trưởng GRDP đạt 6,3%, thấp hơn bình quân cả nước (7,9%) và kịch bản của tỉnh (7,4%). | 6.3 % actual: Tăng trưởng GRDP ;; 7.9 % actual: Tăng trưởng GRDP bình quân cả nước ;; 7.4 % target: Tăng trưởng GRDP kịch bản của tỉnh
          results | Tỷ lệ tiêm phòng đạt 46%, chưa đạt yêu cầu (80%). | 46 % actual: Tỷ lệ tiêm phòng ;; 80 % target: Tỷ lệ tiêm phòng yêu cầu
          results | Giải ngân đạt 45% kế hoạch, thấp hơn so với mức trung bình của cả nước (51%). | 45 % ratio: Giải ngân ;; 51 % ratio: Giải ngân trung bình của cả nước
          results | Giải ngân so với kế hoạch được giao đạt 42%. | 42 % ratio: Giải ngân
          # near-misses: a difference, and a sum beside its own words
          results | Tỷ lệ tiêm phòng đạt 46%, thấp hơn cùng kỳ 2%. | 46 % actual: Tỷ lệ tiêm phòng ;; -2 % change: Tỷ lệ tiêm phòng
          results | Tổng vốn đạt 30 tỷ đồng; tổng thu vượt dự toán được giao (6 tỷ đồng). | 30 tỷ đồng actual: Tổng vốn ;; 6 tỷ đồng target: tổng thu
          # where a rise or fall began
          plans | Lãi suất cho vay hộ nghèo điều chỉnh giảm từ 6,6%/năm (0,55%/tháng) xuống 6,24%/năm (0,52%/tháng). | 6.6 %/năm actual: Lãi suất cho vay hộ nghèo điều chỉnh ;; 0.55 %/tháng actual: Lãi suất cho vay hộ nghèo điều chỉnh ;; 6.24 %/năm target: Lãi suất cho vay hộ nghèo điều chỉnh ;; 0.52 %/tháng target: Lãi suất cho vay hộ nghèo điều chỉnh
          plans | Nâng hạn mức bảo lãnh từ 15% lên 20%. | 15 % actual: hạn mức bảo lãnh ;; 20 % target: hạn mức bảo lãnh
          results | Số hộ nghèo giảm từ 48 hộ xuống còn 39 hộ. | 48 hộ actual: Số hộ nghèo ;; 39 hộ actual: Số hộ nghèo
          plans | Tuyển từ 15 đảng viên trở lên. | >=15 đảng viên target: Tuyển đảng viên
          # shares that go on, plans fulfilled
          results | Số HTX xếp loại tốt chiếm 61%, khá 29%. | 61 % share: Số HTX xếp loại tốt ;; 29 % share: khá
          results | Nguồn vốn đạt 412 tỷ đồng, hoàn thành 98% kế hoạch. | 412 tỷ đồng actual: Nguồn vốn ;; 98 % ratio: Nguồn vốn
          plans | Phấn đấu giải ngân 95% kế hoạch vốn. | 95 % target: giải ngân kế hoạch vốn
          # grades, of which "trở lên" is said
          results | Có 58% HTX xếp loại khá trở lên. | 58 % actual: HTX xếp loại khá
          # laws, road sizes and cases
          results | Truy tố theo Điều 227 Bộ luật Hình sự 2015. | none
          results | Xây dựng đường quy mô 4 làn xe. | none
          results | 15 trường hợp vi phạm. | 15 trường hợp actual: trường hợp vi phạm
          results | Trường hợp giải ngân dưới 15% thì thu hồi vốn. | none
          # a fall that is aimed at
          plans | Giảm phát thải khí nhà kính 10% so với năm 2020. | -10 % change: phát thải khí nhà kính
          plans | Giảm nghèo bền vững cho 10% số hộ. | 10 % target: số hộ
          # sources and past times with which a letter opens
          plans | Theo tổng hợp, 23 xã có ổ dịch. | 23 xã actual: xã có ổ dịch
          plans | Thời gian qua xảy ra 14 vụ cháy rừng. | 14 vụ actual: vụ cháy rừng
          """)
  void figures(String mood, String sentence, String expected) {
    assertEquals(expected, FigureLine.inProse(mood, sentence));
  }

  /** The figures of a sentence of a plan that was issued on 5 August 2024. */
  private static String issuedInAugust(String sentence) {
    List<Indicator> found =
        IndicatorFinder.inProse(
            sentence,
            new ProseContext(
                Mood.PLANS,
                null,
                List.of(),
                Origin.PROSE,
                Place.UNKNOWN,
                2024,
                "",
                LocalDate.of(2024, 8, 5)));
    return FigureLine.joined(found.stream().map(FigureLine::of).toList());
  }

  @Test
  void whatWasOverByTheDayOfIssueIsReached() {
    assertEquals(
        "210 tỷ đồng actual: thu ngân sách",
        issuedInAugust("Đến hết tháng 7/2024, thu ngân sách 210 tỷ đồng."));
    assertEquals(
        "210 tỷ đồng actual: thu ngân sách",
        issuedInAugust("Đến ngày 05/8/2024, thu ngân sách 210 tỷ đồng."));
    assertEquals(
        "210 tỷ đồng actual: thu ngân sách",
        issuedInAugust("Quý II/2024, thu ngân sách 210 tỷ đồng."));
  }

  @Test
  void whatWasNotOverByTheDayOfIssueIsAimedAt() {
    assertEquals(
        "210 tỷ đồng target: thu ngân sách",
        issuedInAugust("Đến hết tháng 8/2024, thu ngân sách 210 tỷ đồng."));
    assertEquals(
        "210 tỷ đồng target: thu ngân sách",
        issuedInAugust("Quý III/2024, thu ngân sách 210 tỷ đồng."));
    assertEquals(
        "210 tỷ đồng target: thu ngân sách",
        issuedInAugust("Đến ngày 31/13/2024, thu ngân sách 210 tỷ đồng."));
  }
}
