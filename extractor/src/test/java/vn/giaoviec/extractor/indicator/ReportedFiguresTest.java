package vn.giaoviec.extractor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented sentences in the style of reports on the economy, budgets, schools, health, farming,
 * traffic, tourism, digital services and disasters, of plans with their targets, and of numbers
 * that measure nothing.
 */
class ReportedFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          results | Tổng sản phẩm trên địa bàn (GRDP) 6 tháng đầu năm ước đạt 24.560 tỷ đồng, tăng 7,35% so với cùng kỳ; trong đó khu vực công nghiệp - xây dựng tăng 10,2%, khu vực dịch vụ tăng 6,8%. | 24560 tỷ đồng actual: Tổng sản phẩm trên địa bàn ;; 7.35 % change: Tổng sản phẩm trên địa bàn ;; 10.2 % change: Tổng sản phẩm trên địa bàn khu vực công nghiệp - xây dựng ;; 6.8 % change: Tổng sản phẩm trên địa bàn khu vực dịch vụ
          results | Thu ngân sách nhà nước trên địa bàn 9 tháng đạt 5.120 tỷ đồng, bằng 71% dự toán Trung ương giao, 65% dự toán HĐND tỉnh giao và tăng 12% so với cùng kỳ năm 2023. | 5120 tỷ đồng actual: Thu ngân sách nhà nước trên địa bàn ;; 71 % ratio: Thu ngân sách nhà nước trên địa bàn ;; 65 % ratio: Thu ngân sách nhà nước trên địa bàn ;; 12 % change: Thu ngân sách nhà nước trên địa bàn
          results | Giải ngân vốn đầu tư công đến ngày 30/9/2024 đạt 1.845 tỷ đồng, đạt 48,6% kế hoạch vốn, thấp hơn bình quân cả nước 2,1 điểm phần trăm. | 1845 tỷ đồng actual: Giải ngân vốn đầu tư công ;; 48.6 % ratio: Giải ngân vốn đầu tư công ;; -2.1 điểm phần trăm change: Giải ngân vốn đầu tư công
          results | Toàn tỉnh hiện có 1.248 trường học với 35.600 giáo viên và 512.000 học sinh; tỷ lệ trường đạt chuẩn quốc gia đạt 68,5%. | 1248 trường học actual: trường học ;; 35600 giáo viên actual: giáo viên ;; 512000 học sinh actual: học sinh ;; 68.5 % actual: tỷ lệ trường đạt chuẩn quốc gia
          results | Tỷ lệ bao phủ bảo hiểm y tế đạt 93,2% dân số, vượt 0,2% so với chỉ tiêu được giao. | 93.2 % actual: Tỷ lệ bao phủ bảo hiểm y tế ;; 0.2 % change: Tỷ lệ bao phủ bảo hiểm y tế
          results | Tỷ lệ tốt nghiệp THPT đạt 98,76%, cao hơn năm trước 0,5 điểm phần trăm. | 98.76 % actual: Tỷ lệ tốt nghiệp THPT ;; 0.5 điểm phần trăm change: Tỷ lệ tốt nghiệp THPT
          results | Diện tích gieo trồng lúa vụ Đông Xuân đạt 42.300 ha, năng suất ước đạt 65,2 tạ/ha, sản lượng 275.796 tấn, tăng 3.200 tấn so với vụ trước. | 42300 ha actual: Diện tích gieo trồng lúa vụ Đông Xuân ;; 65.2 tạ/ha actual: năng suất ;; 275796 tấn actual: sản lượng ;; 3200 tấn change: sản lượng
          results | Lũy kế đến nay toàn tỉnh có 98/115 xã đạt chuẩn nông thôn mới, chiếm 85,2%; 24 xã đạt chuẩn nông thôn mới nâng cao. | 98 xã actual: xã đạt chuẩn nông thôn mới ;; 85.2 % share: xã đạt chuẩn nông thôn mới ;; 24 xã actual: xã đạt chuẩn nông thôn mới
          results | Mưa lũ làm 03 người chết, 02 người mất tích, 15 người bị thương; 1.245 ngôi nhà bị ngập, 36 nhà sập hoàn toàn; thiệt hại ước tính 320 tỷ đồng. | 3 người actual: người chết ;; 2 người actual: người mất tích ;; 15 người actual: người bị thương ;; 1245 ngôi nhà actual: ngôi nhà bị ngập ;; 36 nhà actual: nhà sập hoàn toàn ;; 320 tỷ đồng actual: thiệt hại
          results | Công suất sử dụng phòng bình quân đạt 62%. | 62 % actual: Công suất sử dụng phòng bình quân
          results | Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 78,3%; tỷ lệ số hóa hồ sơ đạt 81%; 100% cơ quan nhà nước sử dụng chữ ký số. | 78.3 % actual: Tỷ lệ hồ sơ tiếp nhận trực tuyến ;; 81 % actual: tỷ lệ số hóa hồ sơ ;; 100 % actual: cơ quan nhà nước sử dụng chữ ký số
          results | Đã cấp 1,2 triệu thẻ căn cước, kích hoạt 850.000 tài khoản định danh điện tử mức độ 2. | 1200000 thẻ căn cước actual: cấp thẻ căn cước ;; 850000 tài khoản actual: kích hoạt tài khoản định danh điện tử mức độ 2
          results | Kim ngạch xuất khẩu đạt 1,25 tỷ USD, tăng 15,6%; nhập khẩu đạt 980 triệu USD, giảm 3,2%. | 1.25 tỷ USD actual: Kim ngạch xuất khẩu ;; 15.6 % change: Kim ngạch xuất khẩu ;; 980 triệu USD actual: nhập khẩu ;; -3.2 % change: nhập khẩu
          results | Chỉ số sản xuất công nghiệp (IIP) tăng 11,4% so với cùng kỳ. | 11.4 % change: Chỉ số sản xuất công nghiệp
          results | Dư nợ tín dụng đạt 68.400 tỷ đồng, tăng 8,2% so với đầu năm; nợ xấu chiếm 1,2% tổng dư nợ. | 68400 tỷ đồng actual: Dư nợ tín dụng ;; 8.2 % change: Dư nợ tín dụng ;; 1.2 % share: nợ xấu
          results | Giải quyết việc làm cho 18.500 lao động, đạt 92,5% kế hoạch; xuất khẩu lao động 1.200 người. | 18500 lao động actual: Giải quyết việc làm cho lao động ;; 92.5 % ratio: Giải quyết việc làm cho lao động ;; 1200 người actual: xuất khẩu lao động
          plans | Phấn đấu đến năm 2025, tỷ lệ che phủ rừng đạt 58% trở lên; thu nhập bình quân đầu người đạt 75 triệu đồng/năm. | >=58 % target: tỷ lệ che phủ rừng ;; 75 triệu đồng/năm target: thu nhập bình quân đầu người
          plans | Tốc độ tăng trưởng GRDP bình quân giai đoạn 2026 - 2030 đạt từ 10 - 10,5%/năm. | 10..10.5 %/năm target: Tốc độ tăng trưởng GRDP bình quân
          plans | 100% xã, phường có đường truyền băng rộng; tối thiểu 80% dịch vụ công trực tuyến toàn trình. | 100 % target: xã, phường có đường truyền băng rộng ;; >=80 % target: dịch vụ công trực tuyến toàn trình
          plans | Đến năm 2030, có 50% doanh nghiệp nhỏ và vừa sử dụng nền tảng số; kinh tế số chiếm 20% GRDP. | 50 % target: doanh nghiệp nhỏ và vừa sử dụng nền tảng số ;; 20 % share: kinh tế số
          plans | Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính, 30% chi phí tuân thủ thủ tục hành chính. | >=-30 % change: thời gian giải quyết thủ tục hành chính ;; >=-30 % change: chi phí tuân thủ thủ tục hành chính
          plans | Mỗi tỉnh giới thiệu không quá 04 tập thể và 05 cá nhân tiêu biểu. | <=4 tập thể target: giới thiệu tập thể tiêu biểu ;; <=5 cá nhân target: giới thiệu cá nhân tiêu biểu
          plans | Hoàn thành xây dựng 500 căn nhà ở xã hội trong năm 2025. | 500 căn target: Hoàn thành xây dựng căn nhà ở xã hội
          plans | Báo cáo định kỳ 06 tháng/lần; giao ban ít nhất 01 tháng/lần; trong thời hạn 05 ngày làm việc kể từ ngày nhận. | none
          plans | Họp Ban Chỉ đạo lần thứ 3; mô hình chính quyền địa phương 02 cấp; số điện thoại 0912 345 678; Điều 5 Luật số 30/2013/QH13. | none
          plans | Thu gom, xử lý 95% chất thải rắn sinh hoạt đô thị. | 95 % target: Thu gom, xử lý chất thải rắn sinh hoạt đô thị
          results | Trên địa bàn tỉnh còn 35 dự án chậm tiến độ, 12 dự án chưa giải phóng xong mặt bằng. | 35 dự án actual: dự án chậm tiến độ ;; 12 dự án actual: dự án chưa giải phóng xong mặt bằng
          results | Năm 2023, tổng thu ngân sách nhà nước trên địa bàn ước thực hiện 8.456 tỷ đồng, đạt 112% dự toán, trong đó thu xuất nhập khẩu 1.230 tỷ đồng, vượt 15% dự toán. | 8456 tỷ đồng actual: tổng thu ngân sách nhà nước trên địa bàn ;; 112 % ratio: tổng thu ngân sách nhà nước trên địa bàn ;; 1230 tỷ đồng actual: thu xuất nhập khẩu ;; 15 % change: thu xuất nhập khẩu
          results | Chi đầu tư phát triển 2.450 tỷ đồng, bằng 85,3% dự toán; chi thường xuyên 4.120 tỷ đồng, bằng 96% dự toán. | 2450 tỷ đồng actual: Chi đầu tư phát triển ;; 85.3 % ratio: Chi đầu tư phát triển ;; 4120 tỷ đồng actual: chi thường xuyên ;; 96 % ratio: chi thường xuyên
          results | Tổng đàn trâu 45.230 con, giảm 1,2%; đàn bò 98.450 con, tăng 2,3%; đàn lợn 512.000 con, tăng 4,5% so với cùng kỳ. | 45230 con actual: Tổng đàn trâu ;; -1.2 % change: Tổng đàn trâu ;; 98450 con actual: đàn bò ;; 2.3 % change: đàn bò ;; 512000 con actual: đàn lợn ;; 4.5 % change: đàn lợn
          results | Trồng rừng tập trung được 3.250 ha, đạt 108% kế hoạch; tỷ lệ che phủ rừng đạt 54,2%. | 3250 ha actual: Trồng rừng tập trung ;; 108 % ratio: Trồng rừng tập trung ;; 54.2 % actual: tỷ lệ che phủ rừng
          results | Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 99,8%; có 45 học sinh đạt giải quốc gia. | 99.8 % actual: Tỷ lệ học sinh hoàn thành chương trình tiểu học ;; 45 học sinh actual: học sinh đạt giải quốc gia
          results | Toàn tỉnh có 12,5 bác sĩ/vạn dân và 32 giường bệnh/vạn dân. | 12.5 bác sĩ/vạn dân actual: bác sĩ ;; 32 giường bệnh/vạn dân actual: giường bệnh
          results | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm còn 18,2%. | 18.2 % actual: Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi
          results | Trong tháng ghi nhận 235 ca mắc sốt xuất huyết, tăng 45 ca so với tháng trước, không có ca tử vong. | 235 ca actual: ghi nhận ca mắc sốt xuất huyết ;; 45 ca change: ghi nhận ca mắc sốt xuất huyết
          results | Khởi công 15 dự án, khánh thành 08 công trình với tổng mức đầu tư 3.200 tỷ đồng. | 15 dự án actual: Khởi công dự án ;; 8 công trình actual: khánh thành công trình ;; 3200 tỷ đồng actual: tổng mức đầu tư công trình
          results | Đã giải phóng mặt bằng được 35,6/42 km, đạt 84,8%. | 35.6 km actual: giải phóng mặt bằng ;; 84.8 % actual: giải phóng mặt bằng
          results | Tổng lượt khách lưu trú đạt 1,8 triệu lượt, gấp 1,5 lần so với năm trước; ngày lưu trú bình quân 1,9 ngày. | 1800000 lượt actual: Tổng lượt khách lưu trú ;; 1.5 lần ratio: Tổng lượt khách lưu trú ;; 1.9 ngày actual: ngày lưu trú bình quân
          results | Hiện có 99,2% hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng, vượt 9,2% so với mục tiêu. | 99.2 % actual: hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng ;; 9.2 % change: hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng
          results | Chỉ số cải cách hành chính (PAR INDEX) đạt 88,5 điểm, xếp thứ 12/63 tỉnh, thành phố, tăng 5 bậc so với năm 2022. | 88.5 điểm actual: Chỉ số cải cách hành chính ;; 5 bậc change: Chỉ số cải cách hành chính
          results | Toàn huyện có 1.235 hộ nghèo, chiếm 3,45% tổng số hộ; 2.010 hộ cận nghèo, chiếm 5,6%. | 1235 hộ actual: hộ nghèo ;; 3.45 % share: hộ nghèo ;; 2010 hộ actual: hộ cận nghèo ;; 5.6 % share: hộ cận nghèo
          results | Tính đến 17h00 ngày 10/9/2024, bão số 3 đã làm 05 người chết, 23 người bị thương, 15.600 nhà tốc mái, 450 cột điện gãy đổ; ước thiệt hại khoảng 1.200 tỷ đồng. | 5 người actual: người chết ;; 23 người actual: người bị thương ;; 15600 nhà actual: nhà tốc mái ;; 450 cột actual: cột điện gãy đổ ;; ~1200 tỷ đồng actual: thiệt hại
          results | Di dời khẩn cấp 456 hộ với 1.890 nhân khẩu đến nơi an toàn. | 456 hộ actual: Di dời khẩn cấp hộ ;; 1890 nhân khẩu actual: nhân khẩu đến nơi an toàn
          results | Kiểm tra 1.250 cơ sở kinh doanh thực phẩm, phát hiện 85 cơ sở vi phạm (6,8%), xử phạt 420 triệu đồng. | 1250 cơ sở actual: Kiểm tra cơ sở kinh doanh thực phẩm ;; 85 cơ sở actual: phát hiện cơ sở vi phạm ;; 6.8 % actual: phát hiện cơ sở vi phạm ;; 420 triệu đồng actual: xử phạt
          results | Tổng số vốn huy động xây dựng nông thôn mới là 1.560 tỷ đồng, trong đó: ngân sách trung ương 350 tỷ đồng, ngân sách tỉnh 420 tỷ đồng, nhân dân đóng góp 120 tỷ đồng. | 1560 tỷ đồng actual: Tổng số vốn huy động xây dựng nông thôn mới ;; 350 tỷ đồng actual: ngân sách trung ương ;; 420 tỷ đồng actual: ngân sách tỉnh ;; 120 tỷ đồng actual: nhân dân đóng góp
          results | Tổng kinh phí thực hiện 1.200 triệu đồng, trong đó ngân sách tỉnh 800 triệu đồng (66,7%), xã hội hóa 400 triệu đồng (33,3%). | 1200 triệu đồng actual: Tổng kinh phí thực hiện ;; 800 triệu đồng actual: ngân sách tỉnh ;; 66.7 % actual: ngân sách tỉnh ;; 400 triệu đồng actual: xã hội hóa ;; 33.3 % actual: xã hội hóa
          plans | Tốc độ tăng trưởng kinh tế (GRDP) đạt từ 8% trở lên. | >=8 % target: Tốc độ tăng trưởng kinh tế
          plans | Tổng vốn đầu tư toàn xã hội đạt khoảng 45.000 tỷ đồng, chiếm 35% GRDP. | ~45000 tỷ đồng target: Tổng vốn đầu tư toàn xã hội ;; 35 % share: Tổng vốn đầu tư toàn xã hội
          plans | Giảm 10% số vụ tai nạn giao thông so với năm 2024. | -10 % change: số vụ tai nạn giao thông
          plans | Tỷ lệ thất nghiệp khu vực thành thị dưới 3%. | <3 % target: Tỷ lệ thất nghiệp khu vực thành thị
          plans | Xây dựng 3 - 5 mô hình điểm chuyển đổi số cấp xã. | 3..5 mô hình target: Xây dựng mô hình điểm chuyển đổi số cấp xã
          plans | Thời gian giải quyết không quá 03 ngày làm việc; phát hành 500 tờ rơi, 20 băng rôn tuyên truyền. | 500 tờ target: phát hành tờ rơi ;; 20 băng rôn target: phát hành băng rôn tuyên truyền
          plans | Thông báo kết luận số 12-TB/TU; Tổ công tác số 5; khu vực 3; đường dây 500 kV; Quốc lộ 1A; trạm 110 kV; F0; Chương trình 135; Nghị quyết 57. | none
          plans | Đề án 06; Ban Chỉ đạo 35; Kế hoạch 02; Chỉ thị 16; Nghị quyết số 68-NQ/TW; Bộ 5 tiêu chí; 5 rõ; "4 tại chỗ"; phương châm 4 tại chỗ; 6 rõ; 3 không. | none
          plans | Thực hiện phương châm "6 rõ: rõ người, rõ việc"; nguyên tắc 3 "nhất"; 2 con số; Tháng 3 vừa qua; tuổi từ 18 đến 60; kỷ niệm 50 năm Ngày giải phóng; giai đoạn 1. | none
          plans | Đề nghị Hiệp hội Doanh nghiệp tỉnh vận động hội viên tham gia khảo sát chỉ số hài lòng, phấn đấu ít nhất 250 phiếu. | >=250 phiếu target: phiếu khảo sát chỉ số hài lòng
          plans | Khảo sát 24 HTX tại 3 tỉnh, trong đó 10 HTX trồng lúa, 9 HTX chăn nuôi và 6 HTX dịch vụ | 24 HTX target: Khảo sát HTX ;; 3 tỉnh target: Khảo sát HTX tại tỉnh ;; 10 HTX target: HTX trồng lúa ;; 9 HTX target: HTX chăn nuôi ;; 6 HTX target: HTX dịch vụ
          results | Thu hồi đất của 256 hộ dân với diện tích 12,3 ha, chi trả 45,6 tỷ đồng tiền bồi thường. | 256 hộ actual: Thu hồi đất của hộ dân ;; 12.3 ha actual: diện tích ;; 45.6 tỷ đồng actual: chi trả tiền bồi thường
          results | Sản lượng điện sản xuất tăng 12%; xi măng tăng 5,6%; phân bón giảm 3,4%. | 12 % change: Sản lượng điện sản xuất ;; 5.6 % change: xi măng ;; -3.4 % change: phân bón
          results | Tỷ lệ giải ngân: Sở Xây dựng 85%, Sở Y tế 62,5%, UBND huyện Tân Sơn 45%. | 85 % actual: Tỷ lệ giải ngân ;; 62.5 % actual: Tỷ lệ giải ngân ;; 45 % actual: Tỷ lệ giải ngân
          results | Tổng số 53 cầu/68 nhịp, trong đó Sở Xây dựng làm 51 cầu/63 nhịp; lớp học: 10 trường/10 điểm trường. | 53 cầu actual: Tổng số cầu ;; 68 nhịp actual: Tổng số nhịp ;; 51 cầu actual: Sở Xây dựng làm cầu ;; 63 nhịp actual: Sở Xây dựng làm nhịp ;; 10 trường actual: trường lớp học ;; 10 điểm trường actual: điểm trường lớp học
          results | Toàn huyện có 35 học viên/10.000 dân; Nghị quyết 15/NQ/12 và Kế hoạch 8/KH-UB/2023 được quán triệt. | 35 học viên/10.000 dân actual: học viên
          results | Trong năm 2024 dự kiến khởi công 20 cầu, đến nay đã khởi công 06/20 cầu; dự kiến trồng 12 ha rừng. | 20 cầu target: khởi công cầu ;; 6 cầu actual: khởi công cầu ;; 12 ha target: trồng rừng
          results | Dự án hồ Nậm La (vốn ODA, hoàn thành năm 2024, TMĐT 6.955 tỷ đồng) chậm tiến độ. | 6955 tỷ đồng actual: TMĐT
          plans | Phấn đấu đạt ít nhất 50% xã, phường không có chợ tạm vào năm 2030 và các mục tiêu khác của Chương trình. | >=50 % target: xã, phường không có chợ tạm
          results | Nông nghiệp tăng 3,5%, công nghiệp - xây dựng tăng 9,1%, dịch vụ tăng 7,2%. | 3.5 % change: Nông nghiệp ;; 9.1 % change: công nghiệp - xây dựng ;; 7.2 % change: dịch vụ
          """)
  void figures(String mood, String sentence, String figures) {
    assertEquals(figures, FigureLine.inProse(mood, sentence));
  }
}
