package vn.giaoviec.extractor.task.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
