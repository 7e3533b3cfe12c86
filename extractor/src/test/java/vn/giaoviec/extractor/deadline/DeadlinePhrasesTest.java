package vn.giaoviec.extractor.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Phrases collected from real documents, laws and other projects' tests, with what a person reads
 * in them by the rules of corpus scoring; "none" for what is no deadline.
 */
class DeadlinePhrasesTest {

  /** A Wednesday. */
  private static final LocalDate ISSUED = LocalDate.of(2019, 4, 24);

  private static String read(String phrase, LocalDate issued) {
    return DeadlineFinder.whole(phrase, issued).map(DeadlineText::of).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 25/4/2019 | date 2019-04-25 strict",
        "Trước 25/4/2019 | date 2019-04-25 strict",
        "hoàn thành trước 25/4/2019 | date 2019-04-25 strict",
        "Hoàn thành trước 30/8/2019 | date 2019-08-30 strict",
        "trước 11h30 ngày 17/4/2019 | date 2019-04-17 strict 11:30",
        "từ 15-20/4/2019 | period 2019-04-15..2019-04-20",
        "đến cuối năm 2020 | date 2020-12-31",
        "đến năm 2025 | period ..2025-12-31",
        "đến năm 2030 | period ..2030-12-31",
        "giai đoạn 2021 - 2030 | period 2021-01-01..2030-12-31",
        "giai đoạn 2021- 2025 | period 2021-01-01..2025-12-31",
        "nhiệm kỳ 2020-2025 | period 2020-01-01..2025-12-31",
        "2021-2022 | period 2021-01-01..2022-12-31",
        "Năm 2021 | period 2021-01-01..2021-12-31",
        "năm 2021 | period 2021-01-01..2021-12-31",
        "Quý I/2019 | period 2019-01-01..2019-03-31",
        "Quý IV/2020 | period 2020-10-01..2020-12-31",
        "quý III/2019 | period 2019-07-01..2019-09-30",
        "Thường xuyên | ongoing",
        "Thưởng xuyên | ongoing",
        "Hàng năm | recurring P1Y",
        "Hằng năm | recurring P1Y",
        "Định kỳ hàng năm | recurring P1Y",
        "định kỳ hằng tháng, quý, 6 tháng, năm | recurring P1M P3M P6M P1Y",
        "hàng năm vào tháng 4 | recurring P1Y month 4",
        "từ 2-3 năm/lần | recurring P2Y P3Y",
        "Trong thời gian diễn ra các sự kiện | relative",
        "sau khi được Thủ tướng Chính phủ phê duyệt | relative",
        "ngày 24 tháng 04 năm 2019 | date 2019-04-24",
        "ngày 26/02/18 | date 2018-02-26",
        "26-27/8/2020 | period 2020-08-26..2020-08-27",
        "chậm nhất là ngày 30 tháng 01 hàng năm | recurring P1Y month 1 day 30",
        "chậm nhất là ngày 30 của tháng tiếp sau tháng kết thúc báo cáo | relative",
        "chậm nhất là ngày cuối cùng của tháng thứ 3 kể từ ngày kết thúc năm dương lịch"
            + " | relative 3 MONTH from ngày kết thúc năm dương lịch",
        "Chậm nhất là ngày thứ 90 kể từ ngày kết thúc năm tài chính"
            + " | relative 90 DAY from ngày kết thúc năm tài chính",
        "chậm nhất vào ngày 30 tháng 9 năm 2025 | date 2025-09-30",
        "hoàn thành chậm nhất 31/12/2026 | date 2026-12-31",
        "chậm nhất là trong ngày làm việc tiếp theo | relative 1 WORKING_DAY",
        "Năm 2018 và các năm tiếp theo | period 2018-01-01..2018-12-31",
        "Trong thời hạn 03 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ và hợp lệ"
            + " | relative 3 WORKING_DAY from ngày nhận được hồ sơ đầy đủ và hợp lệ",
        "Không quá 05 ngày làm việc kể từ ngày tiếp nhận"
            + " | relative 5 WORKING_DAY from ngày tiếp nhận",
        "trong vòng bốn mươi (40) ngày làm việc kể từ ngày | relative 40 WORKING_DAY from ngày",
        "trong vòng 03–05 ngày làm việc kể từ ngày | relative 5 WORKING_DAY from ngày",
        "Trong thời hạn 03 tháng kể từ ngày công trình được quyết toán"
            + " | relative 3 MONTH from ngày công trình được quyết toán",
        "Trong thời hạn 01 năm kể từ ngày công việc kết thúc"
            + " | relative 1 YEAR from ngày công việc kết thúc",
        "trước 30 ngày kể từ ngày | relative -30 DAY from ngày",
        "Báo cáo kết quả trước ngày 25 | date 2019-04-25 strict",
        "Báo cáo kết quả trước ngày 20/1 | date 2020-01-20 strict",
        "báo cáo kết quả trước ngày 25 tháng 01 | date 2020-01-25 strict",
        "báo cáo kết quả trước ngày 30 hàng tháng | recurring P1M day 30 strict",
        "trước ngày 15 hằng tháng | recurring P1M day 15 strict",
        "Hoàn thành trong quý III | period 2019-07-01..2019-09-30",
        "Định kỳ hằng quý | recurring P3M",
        "Định kỳ 6 tháng | recurring P6M",
        "6 tháng, hằng năm, đầu kỳ, giữa kỳ, cuối kỳ hoặc đột xuất khi cần thiết"
            + " | recurring P6M P1Y",
        "trước 17 giờ ngày 31 tháng 5 năm 2026 | date 2026-05-31 strict 17:00",
        "trước 17h00 ngày 25/9/2026 | date 2026-09-25 strict 17:00",
        "từ ngày 4/8 đến 17 giờ ngày 10/8 | period 2019-08-04..2019-08-10",
        "Chậm nhất 10 ngày phải thông báo kết luận | relative 10 DAY",
        "quý 4 của năm 2018 | period 2018-10-01..2018-12-31",
        "quý 3 | period 2019-07-01..2019-09-30",
        "quý ba | period 2019-07-01..2019-09-30",
        "6 tháng đầu năm 2021 | period 2021-01-01..2021-06-30",
        "sáu tháng cuối năm | period 2019-07-01..2019-12-31",
        "đầu tháng 4/2019 | date 2019-04-01",
        "giữa tháng 4/2019 | date 2019-04-15",
        "cuối tháng 4/2019 | date 2019-04-30",
        "giữa năm 2020 | date 2020-06-30",
        "cuối năm | date 2019-12-31",
        "tuần đầu tiên của tháng 9 năm 2017 | period 2017-09-04..2017-09-10",
        "thứ 3 ngày 3 tháng 4 năm 2018 | date 2018-04-03",
        "mồng 3 tháng 3 | date 2020-03-03",
        "ngày 12/10 | date 2019-10-12",
      })
  void deadlines(String phrase, String expected) {
    assertEquals(expected, read(phrase, ISSUED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước mắt",
        "trước đó",
        "trước hết",
        "khó làm sau",
        "thời hạn trả nợ",
        "hạn chế",
        "hạn hán",
        "Tính đến 31/3/2019",
        "dự kiến cuối tháng 4/2019",
        "có hiệu lực thi hành kể từ ngày 10 tháng 9 năm 2014",
        "Quyết định số 461/QĐ-TTg ngày 27/4/2018",
        "tháng trước",
        "năm ngoái",
        "hôm qua",
        "trong thời gian qua",
        "lần thứ hai",
        "ngân hàng",
        "chi thường niên",
      })
  void noDeadlines(String phrase) {
    assertEquals("none", read(phrase, ISSUED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đến ngày 31/8/2020 | 2020-09-30 | none",
        "đến ngày 31/8/2020 | 2020-07-30 | date 2020-08-31",
        "trước ngày 20/1 | 2019-01-20 | date 2019-01-20 strict",
        "trước ngày 29/2 | 2019-03-01 | date 2020-02-29 strict",
        "Quý I | 2019-03-31 | period 2019-01-01..2019-03-31",
      })
  void theDateOfIssueDecides(String phrase, LocalDate issued, String expected) {
    assertEquals(expected, read(phrase, issued));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 12/10 | none",
        "quý III | none",
        "đến ngày 31/8/2020 | none",
        "trước ngày 25/4/2019 | date 2019-04-25 strict",
        "Tháng 6/2025 | period 2025-06-01..2025-06-30",
        "hằng quý | recurring P3M",
      })
  void withoutADateOfIssue(String phrase, String expected) {
    assertEquals(expected, read(phrase, null));
  }

  /** As typed by a person who asks what a phrase means; the days are counted from the issue. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hôm nay | date 2019-04-24",
        "ngày mai | date 2019-04-25",
        "ngày kia | date 2019-04-26",
        "thứ 2 tuần tới | date 2019-04-29",
        "thứ sáu tuần này | date 2019-04-26",
        "thứ hai | date 2019-04-29",
        "thứ tư | date 2019-05-01",
        "chủ nhật | date 2019-04-28",
        "cuối tuần này | period 2019-04-27..2019-04-28",
        "tuần này | period 2019-04-22..2019-04-28",
        "tuần sau | period 2019-04-29..2019-05-05",
        "tháng này | period 2019-04-01..2019-04-30",
        "tháng sau | period 2019-05-01..2019-05-31",
        "tháng tới | period 2019-05-01..2019-05-31",
        "quý này | period 2019-04-01..2019-06-30",
        "quý tới | period 2019-07-01..2019-09-30",
        "quý tiếp | period 2019-07-01..2019-09-30",
        "3 giờ chiều ngày mai | date 2019-04-25 15:00",
        "8 giờ tối nay | date 2019-04-24 20:00",
        "7:30 chiều ngày 20/5/2019 | date 2019-05-20 19:30",
        "buổi sáng nay | date 2019-04-24",
        "năm nay | period 2019-01-01..2019-12-31",
        "năm sau | period 2020-01-01..2020-12-31",
        "3 ngày tới | period 2019-04-25..2019-04-27",
        "2 tuần tới | period 2019-04-29..2019-05-12",
        "3 tháng tới | period 2019-05-01..2019-07-31",
        "hai năm tới | period 2020-01-01..2021-12-31",
        "trong vòng 3 ngày tới | period 2019-04-25..2019-04-27",
        "3 ngày nữa | date 2019-04-27",
        "cuối tháng này | date 2019-04-30",
        "ngày 15 tháng 2 | date 2020-02-15",
        "15/2 | date 2020-02-15",
        "ngày mùng 5 tháng 5 | date 2019-05-05",
        "ngày hai mươi tháng năm | date 2019-05-20",
        "ngày đầu tiên của tháng ba | date 2020-03-01",
        "ngày cuối cùng của tháng 10 năm 2015 | date 2015-10-31",
        "thứ ba đầu tiên của tháng mười | date 2019-10-01",
        "tuần cuối cùng của tháng 9 năm 2014 | period 2014-09-29..2014-10-05",
        "tháng mười hai | period 2019-12-01..2019-12-31",
        "Quốc khánh | date 2019-09-02",
        "trước Tết Nguyên đán năm 2020 | date 2020-01-25 strict",
      })
  void everydayPhrases(String phrase, String expected) {
    assertEquals(expected, read(phrase, ISSUED));
  }

  /** Cells of time columns, which hold more than the time, or only a part of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trong thời gian diễn ra các sự kiện từ 15-20/4/2019 | period 2019-04-15..2019-04-20",
        "2021 | period 2021-01-01..2021-12-31",
        "12/2025 | period 2025-12-01..2025-12-31",
        "Quý III, IV/2019 | period 2019-07-01..2019-12-31",
        "Tháng 5-6/2019 | period 2019-05-01..2019-06-30",
        "Từ tháng 5 đến tháng 8/2019 | period 2019-05-01..2019-08-31",
        "15/6/2019; 15/12/2019 | date 2019-12-15",
        "Quý II/2019 (dự thảo), Quý III/2019 (trình) | period 2019-07-01..2019-09-30",
        "Thường xuyên, hằng năm | recurring P1Y",
        "Sau khi Nghị quyết được ban hành | relative",
        "Trước 16h00 thứ Sáu hàng tuần | recurring P7D strict",
        "Trước ngày 20 tháng cuối quý | recurring P3M day 20 strict",
        "02 lần/năm | recurring P6M",
        "Cả năm 2019 | period 2019-01-01..2019-12-31",
        "Theo kế hoạch | none",
        "Khi có yêu cầu | none",
        "- | none",
      })
  void timeCells(String phrase, String expected) {
    assertEquals(expected, read(phrase, ISSUED));
  }
}
