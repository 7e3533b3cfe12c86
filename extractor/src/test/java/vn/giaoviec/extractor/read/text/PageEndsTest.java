package vn.giaoviec.extractor.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.read.UnreadableException;

/** What a text has between the pages of its document: marks, running heads and footnotes. */
class PageEndsTest {

  @Test
  void marksAndRunningHeadsPartNoParagraph() throws UnreadableException {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 3; page++) {
      text.append("===== Trang ").append(page).append(" =====\n");
      text.append("SO-TAY.DOC ").append(page).append("\n\n");
      text.append("- Trường học số ").append(page).append(" mở lớp vào buổi chiều cho các em nhà");
      text.append("\nở xa và không có xe đưa đón, báo cáo kết quả hằng tuần về phòng\n\n\n");
    }
    text.append("===== Trang 4 =====\nSO-TAY.DOC 4\n\nvà gửi danh sách cho nhà trường.\n");
    assertEquals(
        List.of(
            "- Trường học số 1 mở lớp vào buổi chiều cho các em nhà ở xa và không có xe đưa đón,"
                + " báo cáo kết quả hằng tuần về phòng",
            "- Trường học số 2 mở lớp vào buổi chiều cho các em nhà ở xa và không có xe đưa đón,"
                + " báo cáo kết quả hằng tuần về phòng",
            "- Trường học số 3 mở lớp vào buổi chiều cho các em nhà ở xa và không có xe đưa đón,"
                + " báo cáo kết quả hằng tuần về phòng và gửi danh sách cho nhà trường."),
        Paragraphs.of(text.toString()));
  }

  @Test
  void aNoteAtTheFootOfAPageIsNotInTheSentenceThatItCuts() {
    List<String> lines =
        List.of(
            "kịp thời xử lý các vi phạm về khai thác cát, đặc biệt là khai",
            "",
            "   1 Các quy định về khai thác cát của tỉnh, gồm Quyết định số 12/2024/QĐ-UBND",
            "",
            "ngày 5/4/2024 và các văn bản hướng dẫn.",
            "                                        2",
            "thác vào ban đêm.");
    assertEquals(
        List.of(
            "kịp thời xử lý các vi phạm về khai thác cát, đặc biệt là khai",
            "",
            "¹ Các quy định về khai thác cát của tỉnh, gồm Quyết định số 12/2024/QĐ-UBND  ngày"
                + " 5/4/2024 và các văn bản hướng dẫn.",
            PageHeads.PAGE,
            PageHeads.PAGE,
            "                                        2",
            "thác vào ban đêm."),
        PageNotes.raised(lines));
    List<String> list =
        List.of(
            "Các xã phải báo cáo:",
            "",
            "   1 Xã An Phú có hai bến cát và một bãi tập kết ven sông",
            "- Bến thứ nhất;",
            "                                        2");
    assertEquals(list, PageNotes.raised(list));
  }

  @Test
  void theFirstSentenceOfALetterMayStandBehindItsAddressees() throws UnreadableException {
    String sentence =
        "Trong thời gian qua, các trường đã gửi báo cáo nhưng còn chậm so với thời hạn quy định tại"
            + " Quy chế.";
    assertEquals(
        List.of("Kính gửi: Hiệu trưởng các trường trong huyện", sentence, "Đề nghị gửi sớm hơn."),
        Paragraphs.of(
            "Kính gửi: Hiệu trưởng các trường trong huyện "
                + sentence
                + "\nĐề nghị gửi sớm hơn.\n"));
  }

  @Test
  void theLastPipeOfALetterheadOpensNoFurtherCell() throws UnreadableException {
    String page =
        """
        ỦY
        BAN NHÂN DÂN
        TỈNH LAM SƠN
        |
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        |
        Số: 07/CT-UBND
        |
        CHỈ THỊ
        VỀ CHỢ TẠM
        Các sở thực hiện các việc sau.
        """;
    assertEquals(
        List.of(
            "ỦY BAN NHÂN DÂN TỈNH LAM SƠN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Số: 07/CT-UBND",
            "CHỈ THỊ VỀ CHỢ TẠM",
            "Các sở thực hiện các việc sau."),
        Paragraphs.of(page));
  }

  @Test
  void aProductInACellIsNoTitleThatEndsTheTable() throws UnreadableException {
    String table =
        """
        |
        Rà soát chợ tạm
        |
        Kế hoạch
        |
        Sở Công Thương
        |
        Quý I
        |
        Quý II
        |

        Các sở thực hiện các việc trên.
        """;
    assertEquals(List.of("Các sở thực hiện các việc trên."), Paragraphs.of(table));
  }

  @Test
  void aSignatureMayBeginBesideTheFirstRecipient() throws UnreadableException {
    String closing =
        """
        Nơi nhận:
        - Như trên;                              KT. CHỦ TỊCH
        - Chủ tịch UBND huyện (b/c);             PHÓ CHỦ TỊCH
        - Lưu: VT, KT.

                                                 Lò Văn Sín
        """;
    assertEquals(
        List.of(
            "Nơi nhận:",
            "- Như trên;",
            "- Chủ tịch UBND huyện (b/c);",
            "- Lưu: VT, KT.",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Lò Văn Sín"),
        Paragraphs.of(closing));
  }
}
