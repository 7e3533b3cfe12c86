package vn.giaoviec.extractor.indicator;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/** The grammar's small words: what stands before and after a quantity. */
final class Words {
  private Words() {}

  /** Words that cannot begin the noun that is counted. */
  static final Phrases NOT_A_NOUN =
      Phrases.of(
          """
          và, với, của, cho, đến, từ, là, có, trên, dưới, trong, theo, so, đã, được, bị, tại, ở, về, để, do,
          bởi, nên, mà, thì, hoặc, hay, lên, xuống, trở, nêu, nói, hằng, hàng, này, đó, kia, khi, nếu, vào,
          ra, cũng, đều, không, chưa, sẽ, đang, rất, nhằm, như, cùng, gồm, bằng, qua, sau, trước, giữa, gắn,
          còn, vẫn, tới, tăng, giảm, đạt, chiếm, nhưng, song, thuộc, ban hành, quy định, kèm, ước, nữa, thêm
          """);

  /** Words that number something, so that the digits after them are no quantity. */
  static final Phrases NUMBERING =
      Phrases.of(
          """
          số, ngày, tháng, năm, quý, khoản, điều, mục, chương, phần, phụ lục, khóa, kỳ, lần, thứ, lần thứ,
          đợt, hạng, tầng, phòng, khu phố, ấp, quận, đội, km, quốc lộ, QL, ĐT, tỉnh lộ, đường, ngõ, hẻm,
          kiệt, đường tỉnh, đường huyện, cao tốc, cấp, loại, bậc, bảng, biểu, mẫu, hình, trang, câu, báo động, giai đoạn, nhóm, cấp độ, mức độ,
          vị trí, thông tư, nghị định, nghị quyết, quyết định, luật, chỉ thị, kế hoạch số, thế kỷ, tuần, vùng, tuyến,
          lô, gói thầu số, top, tốp, vành đai, dự án thành phần, tiểu dự án, hợp phần, học kỳ, thế hệ, phiên, phiên thứ, đại hội, tiểu mục, điểm cầu số, tổ, xóm, thôn, tiêu chí, trung ương,
          khối, lớp, trạm, hotline, điện thoại, fax, ĐT, tel, vụ, phường, ca, tốp, top, đt, công ước, số hiệu
          """);

  /** Comparators before a number: at least. */
  static final Phrases AT_LEAST =
      Phrases.of(
          "≥, ít nhất, tối thiểu, không dưới, không thấp hơn, không ít hơn, ít nhất là, tối thiểu"
              + " là,từ mức");

  /** Comparators before a number: more than. */
  static final Phrases MORE =
      Phrases.of(
          ">, trên, hơn, trên mức, cao hơn mức, vượt mức, khoảng trên, khoảng hơn, ước trên, ước"
              + " hơn");

  /** Comparators before a number: at most. */
  static final Phrases AT_MOST =
      Phrases.of("≤, tối đa, không quá, không vượt quá, tối đa là, không cao hơn");

  /** Comparators before a number: less than. */
  static final Phrases LESS = Phrases.of("<, dưới, thấp hơn mức, chưa đến, chưa tới, dưới mức");

  /** Comparators before a number: about. */
  static final Phrases ABOUT =
      Phrases.of("~, ≈, khoảng, gần, xấp xỉ, khoảng chừng, tầm, cỡ, ước khoảng, gần đạt");

  /** Words between what is measured and its value. */
  static final Phrases IS =
      Phrases.of(
          """
          đạt, là, có, còn, gồm, bao gồm, ước đạt, ước tính, ước tính đạt, ước, đạt được, đạt mức, đạt tỷ lệ,
          đạt tỉ lệ, ở mức, ước thực hiện, thực hiện được, thực hiện đạt, với, lên, lên mức, lên đến, lên tới, xuống, xuống còn, giảm còn, giảm xuống,
          giảm xuống còn, tăng lên, tăng đến, tăng tới, bằng, :, tương đương, hiện có, có tổng số, đạt từ,
          đạt thấp, đạt cao, đạt khá, đạt khá cao, đạt rất cao, đạt khá thấp, ở mức cao, ở mức thấp, mới đạt, hiện còn, đã có, hiện là, tổng cộng,
          đạt tới, đạt bình quân, cán mốc, duy trì, duy trì ở mức, duy trì mức, đạt khoảng, dao động, xảy ra, có đến, có tới
          """);

  /** Words for a rise. */
  static final Phrases UP =
      Phrases.of(
          "tăng lần lượt, lần lượt tăng, gấp, gấp hơn, tăng gấp, cao gấp, tăng, tăng thêm, tăng"
              + " trưởng, tăng trưởng đạt, cao hơn, nhiều hơn, vượt, tăng trưởng tăng,tăng bình"
              + " quân, tăng bình quân là, tăng bình quân đạt, tăng khoảng, tăng tương ứng, tăng"
              + " cao, tăng trưởng cao, tăng mạnh, tăng nhanh, tăng nhẹ, tăng khá, ước tăng, mức"
              + " tăng, tăng trung bình, tăng trưởng bình quân, tăng trưởng trung bình, tăng cao"
              + " nhất, tăng mạnh nhất, tăng nhiều nhất, tăng thấp nhất, tăng ít nhất");

  /** Words for a fall. */
  static final Phrases DOWN =
      Phrases.of(
          "giảm lần lượt, lần lượt giảm, giảm, giảm thêm, giảm bình quân là, giảm bình quân đạt,"
              + " thấp hơn, ít hơn, giảm bình quân, kéo giảm, giảm tới, giảm đến, giảm tương ứng,"
              + " giảm mạnh,giảm sâu, giảm nhẹ, giảm nhanh, ước giảm, hụt, chậm, chậm hơn, mức"
              + " giảm, giảm trung bình, giảm sâu nhất, giảm nhiều nhất, giảm mạnh nhất, giảm ít"
              + " nhất");

  /** Words for a rise or a fall. */
  static final Phrases MOVES = UP.and(DOWN);

  /** Words for a part of a whole. */
  static final Phrases SHARE =
      Phrases.of(
          "chiếm, chiếm tỷ lệ, chiếm tỉ lệ, chiếm tỷ trọng, chiếm tỉ trọng, chiếm khoảng, chiếm"
              + " đến, chiếm tới");

  /** What a percentage of makes it a ratio to a plan or an earlier time. */
  static final Phrases BASE =
      Phrases.of(
          """
          kế hoạch, KH, dự toán, chỉ tiêu, mục tiêu, nghị quyết, cùng kỳ, năm trước, tháng trước, quý trước,
          so với, so, so cùng kỳ, dự toán giao, chỉ tiêu giao, kế hoạch giao, kế hoạch năm, mức kế hoạch,
          giá trị hợp đồng, khối lượng hợp đồng, tiến độ, kế hoạch vốn, tổng kế hoạch, tổng vốn kế hoạch, dự toán năm, mục tiêu đề ra
          """);

  /** Signs that a figure was reached. */
  static final Phrases REACHED =
      Phrases.of(
          """
          đã, hiện có, hiện nay, tính đến, rà soát danh sách, thực trạng, hiện trạng, đến nay, ước đạt, kết quả, kết quả đạt được, vừa qua,
          trong đó đã, còn thiếu, vẫn còn, còn thấp, còn cao, còn chậm, còn hạn chế, còn ít, đạt được, luỹ kế, lũy kế, ước thực hiện, còn có, mới đạt, còn khoảng
          """);

  /** Signs that a figure is aimed at. */
  static final Phrases AIMED =
      Phrases.of(
          """
          phấn đấu, mục tiêu, dự kiến, sẽ, phấn đấu đạt, chỉ tiêu, giao chỉ tiêu, kế hoạch đến, đặt mục tiêu,
          định hướng đến, tầm nhìn, yêu cầu, tối thiểu đạt, bảo đảm đạt, phải đạt, cần đạt, đề ra, nhằm đạt
          """);

  /** Signs that what is counted is a state, not work to come. */
  static final Phrases STATE =
      Phrases.of("chưa, đã, đang, hiện đang, không nhập được, bị, nêu trên, nói trên");

  /** Words that begin what no longer belongs to a counted noun. */
  static final Phrases TAIL_END =
      Phrases.of(
          """
          theo, so với, so cùng kỳ, trong đó, nhằm, để, bằng nguồn, bằng hình thức, bằng cách, bằng vốn, qua đó, góp phần, trước ngày, vào ngày, nâng,
          từ đó, đồng thời, gồm, bao gồm, là cơ sở, nhưng, tuy nhiên, trị giá, cụ thể, đối với các trường hợp, đối với trường hợp, được giao,
          hoàn thành trước, trở lên, trở xuống, trên cơ sở, giao tại, nêu tại, quy định tại, tại thông báo, tại kế hoạch, tại nghị quyết, tại quyết định, tại văn bản, từ nguồn dự phòng, khi bị, cùng với, kinh phí, còn lại, tương đương, ước, ước đạt, dự kiến, :,
          còn chậm, còn thấp, còn nhiều, còn hạn chế, còn gặp, còn khó, lưu ý, đề nghị, khuyến khích, .
          """);

  /** Words that begin another thought behind a comma, but go on with a name elsewhere. */
  static final Phrases TURNS = Phrases.of("yêu cầu, tạo điều kiện, đáp ứng");

  /** Words that name a place or part, so that what follows is whose figure it is. */
  static final Phrases PLACES =
      Phrases.of(
          """
          cả nước, toàn quốc, toàn tỉnh, toàn thành phố, toàn huyện, toàn xã, toàn ngành, tỉnh, vùng, khu vực,
          phía, huyện, xã, thành phố, một số nơi, một số, mỗi, cá biệt, cục bộ, tại, ở, riêng, miền, địa bàn,
          thị xã, phường, có nơi, nơi, trên địa bàn, toàn thị xã, toàn hệ thống, bình quân cả nước, toàn vùng
          """);

  /** References to what the text lists itself ("03 nhóm giải pháp sau"): nothing is measured. */
  static final Phrases POINTING =
      Phrases.of("sau đây, sau :, dưới đây, như sau, này, chính sau, trọng tâm sau, cụ thể sau");

  /** Words that open a sentence and belong to no name. */
  static final Phrases OPENERS =
      Phrases.of(
          """
          trong đó, trong đó có, cả, tất cả, tất cả các, có đến, lần lượt, tương ứng, riêng, đặc biệt, ngoài ra, cụ thể, kết quả, phấn đấu, phấn đấu đạt, từng bước,
          đến nay, hiện nay, hiện, đồng thời, đặc biệt là, trước hết là, tập trung, tuy nhiên, bên cạnh đó, theo đó, qua đó, còn, và, với, mục tiêu,
          chỉ tiêu, nâng, đưa, đặt, nâng cao, bảo đảm, đảm bảo, ước, ước tính, dự kiến, phấn đấu có, góp phần nâng, lũy kế, luỹ kế, lũy kế đến nay,
          để, nhằm, mà, tiếp tục, nhất là, tổng cộng, cùng với đó, trong quý, trong năm, trong tháng, trong kỳ,
          cho đến nay, tính chung, trung bình, bình quân, nhờ đó, do đó, như vậy, chỉ, mới, đã, đang, sẽ, đều, thì, góp phần, trong,
          kết quả là, nhằm nâng, tính riêng, còn lại, sau khi, sau khi nghe, nhìn chung, làm, khiến, thu hút, duy trì, giữ, giữ vững, hoàn thành,
          bao gồm, gồm có, nổi bật, nổi bật là, cho thấy, báo cáo cho thấy, báo cáo cũng cho thấy, cho biết, trong tuần
          """);

  /** Small words between a subject and its predicate. */
  static final Phrases ADVERBS =
      Phrases.of(
          "ước, đã, đang, sẽ, đều, cũng, chỉ, mới, hiện, phải, cần, phấn đấu, tiếp tục, dự kiến,ước"
              + " tính, ước khoảng, cơ bản, vẫn, luôn, khoảng, là, từ, thêm, đạt, vào, tối thiểu,"
              + " ít nhất, không, vẫn còn, dự ước, sơ bộ, bảo đảm, đảm bảo, lần lượt, tương ứng");

  /** All comparators. */
  private static final Phrases COMPARATORS = AT_LEAST.and(MORE).and(AT_MOST).and(LESS).and(ABOUT);

  /** Verbs with which even the text's own points count: "hoàn thành 56 nhiệm vụ". */
  static final Phrases FULFILS =
      Phrases.of(
          "đạt, hoàn thành, vượt, đạt được, đã thực hiện, xử lý, nghe, tiếp thu, tiếp nhận, ghi"
              + " nhận,giải quyết, trả lời, ban hành, phê duyệt, nhận được, tổng hợp, thu được");

  /** Names of money that say nothing of what it is for. */
  static final Phrases BARE_MONEY =
      Phrases.of(
          "số tiền, tổng số tiền, kinh phí, tổng kinh phí, trị giá, tổng trị giá, vốn, tổng vốn,"
              + "tổng giá trị, giá trị, số vốn, tổng số vốn, tổng mức đầu tư, tổng vốn đầu tư,"
              + "tổng số vốn đầu tư, tổng vốn đăng ký, số vốn đăng ký, tổng số vốn đăng ký");

  /** Names of sizes that say nothing of what they are of. */
  static final Phrases SIZES =
      Phrases.of(
          "quy mô, diện tích, tổng diện tích, chiều dài, tổng chiều dài, công suất, tổng công"
              + " suất, công suất thiết kế, dung tích, trữ lượng, chiều rộng, chiều cao, bề rộng,"
              + " quy mô diện tích");

  /** Links after which the subject is where the counted things are, not what they are. */
  static final Phrases HAS =
      Phrases.of(
          "có, với, gồm, bao gồm, hiện có, đã có, có tổng số, còn, hiện còn, có đến, có tới");

  /** Small words that a name doesn't end with. */
  static final Phrases TAIL_LINKS =
      Phrases.of(
          "và, với, của, là, trong, vào, đến, tính đến, tính, có, từ, cho, về, tại, tại thời điểm,"
              + " …");

  /** Comparisons that end like a comparator: "thấp hơn 3%" is a change, not "more than 3%". */
  private static final Phrases COMPARED =
      Phrases.of("cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, nhỏ hơn, nhanh hơn, tốt hơn");

  /** How many tokens the comparator has that ends before {@code to}; 0 where none does. */
  static int comparator(List<Token> tokens, int to) {
    int length = COMPARATORS.before(tokens, to);
    return length == 1 && COMPARED.before(tokens, to) > 0 ? 0 : length;
  }
}
