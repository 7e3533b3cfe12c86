package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented phrases whose own words tell only half of what is measured or of what kind it is, each
 * beside one that looks like it.
 */
class FigurePhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plans | Tỷ lệ lao động đã qua đào tạo đạt 71%. | 71 % target: Tỷ lệ lao động đã qua đào tạo
          plans | Tỷ lệ hộ nghèo của xã đã giảm còn 4,2%. | 4.2 % actual: Tỷ lệ hộ nghèo của xã
          plans | Tỷ lệ kết nạp đảng viên mới đạt 3%. | 3 % target: Tỷ lệ kết nạp đảng viên
          plans | Rút ngắn tối thiểu 20% thời gian thẩm định hồ sơ. | >=-20 % change: thời gian thẩm định hồ sơ
          plans | Cắt giảm 100% thủ tục không cần thiết. | 100 % target: Cắt giảm thủ tục không cần thiết
          plans | Rút ngắn 5 ngày, giảm 20% lệ phí. | -20 % change: lệ phí
          results | Lợn: 302 con, giảm 2% so với cùng kỳ. | 302 con actual: Lợn ;; -2 % change: Lợn
          results | Xếp loại rèn luyện: Tốt 215 em (61%), Khá 48 em. | 215 em actual: Xếp loại rèn luyện Tốt ;; 61 % actual: Xếp loại rèn luyện Tốt ;; 48 em actual: Xếp loại rèn luyện Khá
          results | Trạm y tế có bác sĩ: 58 trạm (Hòa An: 25 trạm). | 58 trạm actual: Trạm y tế có bác sĩ ;; 25 trạm actual: Trạm y tế có bác sĩ
          results | Sở đã cấp, ban hành: 10 giấy phép khai thác cát (trong đó: 08 giấy phép cấp mới và 02 giấy phép gia hạn). | 10 giấy phép actual: giấy phép khai thác cát ;; 8 giấy phép actual: giấy phép cấp mới ;; 2 giấy phép actual: giấy phép gia hạn
          results | Số cán bộ nghiên cứu đạt 12 người trên một vạn dân. | 12 người actual: Số cán bộ nghiên cứu
          results | Tổ chức 12 buổi tuyên truyền thu hút 600 lượt người. | 12 buổi actual: Tổ chức buổi tuyên truyền ;; 600 lượt người actual: thu hút lượt người
          results | Ban hành 03 Quyết định thu hồi đất. | 3 Quyết định actual: Ban hành Quyết định thu hồi đất
          results | Theo Quyết định 03 ngày 5/6/2024 của huyện. | none
          results | Tỷ lệ hài lòng của người bệnh nội trú đạt 95%, ngoại trú đạt 91%. | 95 % actual: Tỷ lệ hài lòng của người bệnh nội trú ;; 91 % actual: Tỷ lệ hài lòng của người bệnh nội trú ngoại trú
          results | Tổng diện tích trồng mới 9 ha, trong đó bưởi 5 ha. | 9 ha actual: Tổng diện tích trồng mới ;; 5 ha actual: diện tích bưởi
          results | Tổng thu 90 tỷ đồng, trong đó thu nội địa 50 tỷ đồng. | 90 tỷ đồng actual: Tổng thu ;; 50 tỷ đồng actual: thu nội địa
          plans | Lĩnh vực nông nghiệp giảm 43%, lượng phát thải không quá 64 triệu tấn CO2tđ. | -43 % change: Lĩnh vực nông nghiệp ;; <=64000000 tấn CO2tđ target: lượng phát thải Lĩnh vực nông nghiệp
          results | Thanh toán qua thẻ tăng 41% về số lượng và 28% về giá trị. | 41 % change: Thanh toán qua thẻ về số lượng ;; 28 % change: Thanh toán qua thẻ về giá trị
          results | Xuất khẩu tăng 12% về thị trường châu Âu. | 12 % change: thị trường châu Âu
          results | Hỗ trợ 38 hộ với số tiền 190 triệu đồng. | 38 hộ actual: Hỗ trợ hộ ;; 190 triệu đồng actual: số tiền Hỗ trợ hộ
          results | Xảy ra 58 vụ tai nạn, làm chết 31 người; so với cùng kỳ giảm 7 vụ. | 58 vụ actual: vụ tai nạn ;; 31 người actual: làm chết người ;; -7 vụ change: vụ tai nạn
          results | Số ngày điều trị trung bình 6,2 ngày. | 6.2 ngày actual: Số ngày điều trị trung bình
          results | Thời gian lưu trữ hồ sơ 20 năm. | none
          results | Ban Chỉ đạo 714 quốc gia đã họp tại Cơ sở 2 Bệnh viện An Phú. | none
          results | Huyện có 7 cơ sở, 3 bệnh viện. | 7 cơ sở actual: cơ sở ;; 3 bệnh viện actual: bệnh viện
          plans | Mức phạt từ 3.000.000 đồng đến 5.000.000 đồng. | none
          results | Đã phạt tiền 45 triệu đồng. | 45 triệu đồng actual: phạt tiền
          results | Số đảng viên kết nạp trong năm 1.210 người. | 1210 người actual: Số đảng viên kết nạp trong năm
          results | Đạt từ năm 2023 đến nay. | none
          plans | Dịch vụ 33 - 34%. | 33..34 % target: Dịch vụ
          results | Tăng lần lượt 5 máy và 320 máy so với đầu năm. | 5 máy change: máy ;; 320 máy change: máy
          plans | Tỷ lệ sinh viên mới đạt 40%. | 40 % target: Tỷ lệ sinh viên
          plans | Giải ngân vốn đầu tư công mới đạt 41%. | 41 % actual: Giải ngân vốn đầu tư công
          plans | Cắt giảm 10% chi thường xuyên. | 10 % target: Cắt giảm chi thường xuyên
          plans | Có 90% hồ sơ, kết quả được số hóa; mức độ hài lòng đạt trên 95%. | 90 % target: hồ sơ ;; >95 % target: mức độ hài lòng
          plans | Kết quả, có 90% hồ sơ được số hóa. | 90 % actual: hồ sơ được số hóa
          results | Hộ nghèo giảm 5%, tương đương 60 hộ. | -5 % change: Hộ nghèo ;; -60 hộ change: hộ
          results | Thu đạt 5%, tương đương 60 triệu đồng. | 5 % actual: Thu ;; 60 triệu đồng actual: Thu
          results | Huy động trẻ ra lớp: nhà trẻ đạt 42%, mẫu giáo 99%. | 42 % actual: Huy động trẻ ra lớp nhà trẻ ;; 99 % actual: Huy động trẻ ra lớp mẫu giáo
          results | Kỷ luật 86 đảng viên (khiển trách 61, khai trừ 25). | 86 đảng viên actual: Kỷ luật đảng viên ;; 61 đảng viên actual: khiển trách đảng viên ;; 25 đảng viên actual: khai trừ đảng viên
          results | Có 62 giáo viên (nữ 48). | 62 giáo viên actual: giáo viên ;; 48 giáo viên actual: nữ giáo viên
          results | Có 62 giáo viên (Công văn 48). | 62 giáo viên actual: giáo viên
          results | Có 62 giáo viên (năm 2024). | 62 giáo viên actual: giáo viên
          results | Có 62 giáo viên (theo mục 3, phần 2). | 62 giáo viên actual: giáo viên
          results | Diện tích gieo trồng 9 tháng 6.842 ha. | 6842 ha actual: Diện tích gieo trồng
          results | Cây ngắn ngày 1.345 ha. | 1345 ha actual: Cây ngắn ngày
          results | Đạt kết quả từ tháng 6 đến nay. | none
          results | Gạch 45 triệu viên (+8%), đá 320 m3 (-3,2%). | 45000000 viên actual: Gạch ;; 8 % change: Gạch ;; 320 m3 actual: đá ;; -3.2 % change: đá
          plans | Doanh nghiệp có doanh thu từ 3 tỷ đồng trở lên phải khai thuế theo tháng. | none
          plans | Doanh thu từ 3 tỷ đồng trở lên. | >=3 tỷ đồng target: Doanh thu
          plans | Giá trị thu được trên 01 ha đất đạt 160 triệu đồng, trên 01 ha mặt nước đạt 310 triệu đồng. | 160 triệu đồng target: Giá trị thu được trên 01 ha đất ;; 310 triệu đồng target: Giá trị thu được trên 01 ha mặt nước
          plans | Trồng trên 01 ha rau. | >1 ha target: Trồng rau
          results | Ký mới 54 thỏa ước lao động tập thể. | 54 thỏa ước actual: Ký mới thỏa ước lao động tập thể
          """)
  void figures(String mood, String sentence, String figures) {
    assertEquals(figures, FigureLine.inProse(mood, sentence));
  }
}
