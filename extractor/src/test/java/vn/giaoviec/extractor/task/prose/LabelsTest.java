package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.model.Task;

class LabelsTest {

  private static Labels labels(String text) {
    return Labels.of(text).orElseThrow().labels();
  }

  @Test
  void whoDoesItIsSplitIntoLeadAndCoordinators() {
    Labels found =
        labels(
            "Cơ quan thực hiện: Phòng Kinh tế chủ trì, phối hợp với Phòng Văn hóa; các xóm thực"
                + " hiện.");
    assertEquals(List.of("Phòng Kinh tế"), found.leads());
    assertEquals(List.of("Phòng Văn hóa", "các xóm"), found.coordinators());
  }

  @Test
  void theLeadMayBeFollowedByCoordinationAlone() {
    Labels found = labels("Đơn vị thực hiện: Công an xã, phối hợp với Phòng Kinh tế.");
    assertEquals(List.of("Công an xã"), found.leads());
    assertEquals(List.of("Phòng Kinh tế"), found.coordinators());
  }

  @Test
  void severalLeadsStayLeads() {
    Labels found = labels("Cơ quan chủ trì: Công an xã, Phòng Kinh tế");
    assertEquals(List.of("Công an xã", "Phòng Kinh tế"), found.leads());
    assertEquals(List.of(), found.coordinators());
  }

  @Test
  void aLabelOverItsLineOfTimeTellsOfTheItemBefore() {
    var tasks =
        Written.tasks(
            "KẾ HOẠCH",
            "1. Xây dựng quy chế quản lý chợ trên địa bàn.",
            "- Cơ quan thực hiện: Sở Công Thương chủ trì, phối hợp với Sở Tài chính.",
            "* Thời gian thực hiện: Quý II năm 2025.",
            "2. Tổ chức hội nghị giao thương.",
            "- Cơ quan thực hiện: Sở Tài chính.");
    assertEquals(List.of("Sở Công Thương / Sở Tài chính", "Sở Tài chính / "), Written.who(tasks));
  }

  @Test
  void rolesHaveLongNames() {
    Labels found =
        labels("Đơn vị chủ trì tham mưu thực hiện: Sở Y tế. Đơn vị phối hợp xây dựng: Sở Nội vụ.");
    assertEquals(List.of("Sở Y tế"), found.leads());
    assertEquals(List.of("Sở Nội vụ"), found.coordinators());
  }

  @Test
  void linesOutsideAListTellOfAllItemsSinceTheLastSuchLines() {
    var tasks =
        Written.tasks(
            "KẾ HOẠCH",
            "1. Sắp xếp lại các tiểu thương theo ngành hàng cho thuận tiện.",
            "- Rà soát lại ranh giới các quầy hàng.",
            "- Lắp đặt biển chỉ dẫn ở các lối vào.",
            "Đơn vị thực hiện: Sở Công Thương.",
            "Thời gian thực hiện: Thường xuyên.",
            "- Tập huấn chữa cháy cho tiểu thương.",
            "Đơn vị thực hiện: Công an tỉnh.",
            "Đơn vị phối hợp thực hiện: Sở Tài chính.");
    assertEquals(
        List.of("Sở Công Thương / ", "Sở Công Thương / ", "Công an tỉnh / Sở Tài chính"),
        Written.who(tasks));
  }

  @Test
  void whoIsLabelledComesBeforeWhoIsNamedInTheItem() {
    var tasks =
        Written.tasks(
            "KẾ HOẠCH",
            "- Các cơ quan, đơn vị tiếp tục tuyên truyền về chợ.",
            "- Tổ chức tập huấn cho tiểu thương.",
            "Đơn vị thực hiện: Sở Công Thương.");
    assertEquals(List.of("Sở Công Thương / ", "Sở Công Thương / "), Written.who(tasks));
  }

  @Test
  void linesOfAListOfTheirOwnTellOfTheItemBeforeThem() {
    var tasks =
        Written.tasks(
            "KẾ HOẠCH",
            "1. Rà soát lại ranh giới các quầy hàng.",
            "2. Lắp đặt biển chỉ dẫn ở các lối vào.",
            "- Đơn vị thực hiện: Sở Công Thương.");
    assertEquals(List.of(" / ", "Sở Công Thương / "), Written.who(tasks));
  }

  @Test
  void anItemNamedByItsNumberAloneIsToldByItsContent() {
    var tasks =
        Written.tasks(
            "KẾ HOẠCH",
            "I. Nội dung",
            "a) Hoạt động 1",
            "- Nội dung: Tuyên truyền về phòng cháy ở các chợ.",
            "- Cơ quan thực hiện: Sở Công Thương.",
            "b) Hoạt động 2",
            "- Nội dung:",
            "+ Tập huấn cho tiểu thương về phòng cháy.",
            "+ Lắp đặt bình chữa cháy ở các quầy.",
            "- Cơ quan thực hiện: Công an tỉnh.");
    assertEquals(
        List.of("Sở Công Thương / ", "Công an tỉnh / ", "Công an tỉnh / "), Written.who(tasks));
  }

  @Test
  void aLabelBelongsToNoTaskOfAnotherSection() {
    List<Task> found =
        Written.tasks(
            "KẾ HOẠCH",
            "I. NHIỆM VỤ",
            "1. Sở Nội vụ thẩm định hồ sơ khen thưởng.",
            "II. HỒ SƠ",
            "1. Hồ sơ gồm các bản sau: tờ trình, biên bản họp xét.",
            "2. Thời gian trình khen thưởng: trước ngày 31/3/2026.");
    assertEquals(1, found.size());
    assertNull(found.get(0).deadline());
  }

  @Test
  void whatTheyDoAndHowFarIsNoPartOfTheNamesBehindALabel() {
    assertEquals(
        List.of("Sở Nội vụ", "Sở Tư pháp", "các sở, ban, ngành", "Ủy ban nhân dân xã, phường"),
        labels(
                "Cơ quan thực hiện: Sở Nội vụ chủ trì tham mưu Ủy ban nhân dân tỉnh ban hành Kế"
                    + " hoạch; Sở Tư pháp, các sở, ban, ngành và Ủy ban nhân dân xã, phường chủ"
                    + " động tổ chức triển khai Luật Thư viện.")
            .leads());
    assertEquals(
        List.of("Sở Nội vụ", "các sở, ban, ngành", "các cơ quan khác có liên quan"),
        labels(
                "Cơ quan thực hiện: Sở Nội vụ, các sở, ban, ngành trong phạm vi chức năng, nhiệm vụ"
                    + " của mình và các cơ quan khác có liên quan.")
            .leads());
    assertEquals(
        List.of("Ban Tổ chức Tỉnh ủy", "Sở Xây dựng"),
        labels("Đơn vị chủ trì: Ban Tổ chức Tỉnh ủy, Sở Xây dựng.").leads());
  }

  @Test
  void aTimeMayBeLabelledByWhatIsDoneThen() {
    assertEquals(
        "trước ngày 15/11/2025", labels("Thời hạn ban hành: trước ngày 15/11/2025.").time());
    assertEquals("Quý IV/2026", labels("Thời gian dự kiến: Quý IV/2026").time());
    assertEquals(Optional.empty(), Labels.of("Thời gian qua: nhiều đơn vị chậm báo cáo"));
  }

  @Test
  void whatThoseDoWhoAreNamedIsNoPartOfTheirName() {
    Labels found =
        labels(
            "Cơ quan thực hiện: Sở Tư pháp tiến hành rà soát văn bản; các phường rà soát hồ sơ hộ"
                + " tịch.");
    assertEquals(List.of("Sở Tư pháp", "các phường"), found.leads());
  }
}
