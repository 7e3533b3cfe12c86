package vn.giaoviec.extractor.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.layout.Parts;
import vn.giaoviec.extractor.layout.Written;

class AnnexWarningsTest {

  private static List<String> codes(String annexLine) {
    Parts parts =
        PartSplitter.split(
            Written.blocks(
                """
                SỞ Y TẾ
                Số: 15/BC-SYT
                Đồng Giang, ngày 05 tháng 6 năm 2024
                BÁO CÁO
                Kết quả quý I
                Sở Y tế báo cáo như sau.
                GIÁM ĐỐC
                Lê Thị Hoa
                PHỤ LỤC
                """
                    + annexLine
                    + "\n"));
    return AnnexWarnings.find(parts, HeaderReader.read(parts)).stream()
        .map(warning -> warning.code() + ": " + warning.detail())
        .toList();
  }

  @Test
  void anotherNumberAndAnotherDate() {
    assertEquals(
        List.of(
            "annex-number-differs: 51/BC-SYT / 15/BC-SYT",
            "annex-date-differs: 2024-06-06 / 2024-06-05"),
        codes("(Kèm theo Báo cáo số 51/BC-SYT ngày 06/6/2024 của Sở Y tế)"));
  }

  @Test
  void insideTheTitleOfTheAnnex() {
    assertEquals(
        List.of("annex-number-differs: 51/BC-SYT / 15/BC-SYT"),
        codes("SỐ LIỆU (kèm theo Báo cáo số 51/BC-SYT)"));
  }

  @Test
  void theSameNumberAndDateWrittenOtherwise() {
    assertEquals(
        List.of(), codes("(Ban hành kèm theo Báo cáo số: 15 /BC-SYT ngày 5 tháng 6 năm 2024)"));
  }

  @Test
  void blanksAndCitationsAreNoDifference() {
    assertEquals(List.of(), codes("(Kèm theo Báo cáo số     /BC-SYT ngày   tháng 6 năm 2024)"));
    assertEquals(List.of(), codes("Thực hiện Kế hoạch số 51/KH-SYT ngày 06/5/2024."));
  }
}
