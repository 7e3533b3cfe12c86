package vn.giaoviec.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartSplitterTest {

  private static Parts split(String text) {
    List<Block> blocks = Written.blocks(text);
    Parts parts = PartSplitter.split(blocks);
    List<Block> all = new ArrayList<>(parts.opening());
    all.addAll(parts.body());
    all.addAll(parts.closing());
    all.addAll(parts.annex());
    assertEquals(blocks.size(), all.size(), "each block is in one part");
    assertTrue(all.containsAll(blocks));
    return parts;
  }

  /** The lines of the text at which the blocks begin. */
  private static List<Integer> lines(List<Block> blocks) {
    return blocks.stream().map(block -> block.place().line()).toList();
  }

  @Test
  void letterWithoutTitle() {
    Parts parts =
        split(
            """
            SỞ XÂY DỰNG
            Số: 12/SXD-QLN
            V/v kiểm tra nhà chung cư
            Kính gửi:
            - UBND các phường;
            - Các ban quản trị.
            Thực hiện kế hoạch năm, Sở Xây dựng đề nghị:
            - Các phường báo cáo trước ngày 5/6/2024;
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            GIÁM ĐỐC
            Ngô Văn Bình
            """);
    assertEquals(List.of(1, 2, 3, 4, 5, 6), lines(parts.opening()));
    assertEquals(List.of(7, 8), lines(parts.body()));
    assertEquals(List.of(9, 10, 11, 12, 13), lines(parts.closing()));
    assertEquals(List.of(), parts.annex());
  }

  @Test
  void annexBehindTheSignature() {
    Parts parts =
        split(
            """
            KẾ HOẠCH
            Kiểm tra nhà chung cư năm 2024
            I. MỤC ĐÍCH
            1. Phát hiện hư hỏng.
            GIÁM ĐỐC
            Ngô Văn Bình
            PHÂN CÔNG NHIỆM VỤ
            | TT | Việc
            | 1 | Kiểm tra
            """);
    assertEquals(List.of(1, 2), lines(parts.opening()));
    assertEquals(List.of(3, 4), lines(parts.body()));
    assertEquals(List.of(5, 6), lines(parts.closing()));
    assertEquals(List.of(7, 8), lines(parts.annex()));
  }

  @Test
  void annexBetweenBodyAndSignature() {
    Parts parts =
        split(
            """
            BÁO CÁO
            Kết quả kiểm tra
            Sở đã kiểm tra 12 nhà.
            PHỤ LỤC 01
            (Kèm theo Báo cáo số 3/BC-SXD)
            | TT | Nhà
            Nơi nhận:
            - UBND tỉnh;
            - Lưu: VT.
            KT. GIÁM ĐỐC
            PHÓ GIÁM ĐỐC
            Ngô Văn Bình
            """);
    assertEquals(List.of(3), lines(parts.body()));
    assertEquals(List.of(7, 8, 9, 10, 11, 12), lines(parts.closing()));
    assertEquals(List.of(4, 5, 6), lines(parts.annex()));
  }

  @Test
  void recipientsBehindTheAnnex() {
    Parts parts =
        split(
            """
            THÔNG BÁO
            Kết quả kiểm tra
            Sở đã kiểm tra 12 nhà.
            GIÁM ĐỐC
            Ngô Văn Bình
            PHỤ LỤC
            | TT | Nhà
            Nơi nhận:
            - UBND tỉnh;
            - Lưu: VT.
            """);
    assertEquals(List.of(4, 5, 8, 9, 10), lines(parts.closing()));
    assertEquals(List.of(6, 7), lines(parts.annex()));
  }

  @Test
  void bodyAlone() {
    Parts parts = split("Tổ chức họp giao ban.\n- Phòng A báo cáo trước 5/6.\n");
    assertEquals(List.of(), parts.opening());
    assertEquals(List.of(1, 2), lines(parts.body()));
    assertEquals(List.of(), parts.closing());
    assertEquals(List.of(), parts.annex());
  }

  @Test
  void titlesAndNamesInsideABodyEndNoPart() {
    Parts parts =
        split(
            """
            QUYẾT ĐỊNH
            Về việc kiện toàn Tổ công tác
            CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ
            Căn cứ Luật Tổ chức chính quyền địa phương;
            Điều 1. Tổ công tác gồm:
            - Tổ trưởng: Ngô Văn Bình
            PHỤ LỤC kèm theo nêu danh sách.
            Điều 2. Văn phòng gửi danh sách tới nơi nhận.
            CHỦ TỊCH
            Lê Thị Hoa
            """);
    assertEquals(List.of(1, 2), lines(parts.opening()));
    assertEquals(List.of(3, 4, 5, 6, 7, 8), lines(parts.body()));
    assertEquals(List.of(9, 10), lines(parts.closing()));
  }

  @Test
  void emptyDocument() {
    Parts parts = split("");
    assertEquals(new Parts(List.of(), List.of(), List.of(), List.of()), parts);
  }
}
