package vn.giaoviec.extractor.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.giaoviec.extractor.text.Normal;

/**
 * The words that names of Vietnamese bodies and of people by function are built from, as looked up
 * ({@link Token#key()}).
 */
final class Heads {

  /** A word that opens a name and needs more words after it: "Ban …", "Trung tâm …". */
  static final PhraseSet NAMED =
      phrases(
          """
          ban, bộ, sở, cục, tổng cục, chi cục, vụ, viện, học viện, trung tâm, tt, trường, đại học,
          phòng, hội, tổng hội, quỹ, công ty, cty, tổng công ty, tập đoàn, doanh nghiệp tư nhân,
          ngân hàng, liên minh, liên hiệp, liên đoàn, hiệp hội, lm, đài, báo, tạp chí, thời báo,
          đoàn, ủy ban, hội đồng, bệnh viện, tổ công tác, tổ, tiểu ban, chi nhánh, nhà xuất bản,
          nhà hát, bảo tàng, thư viện, cảng vụ, xí nghiệp, nhà máy, trạm, trại, khoa, đội, cổng,
          ban quản lý, bql, ban chỉ đạo, bcđ, ban tổ chức, ban chỉ huy, bch, câu lạc bộ, mạng lưới,
          bưu điện, điện lực, viễn thông, tổng liên đoàn, nhà văn hóa, nhà thiếu nhi, vườn quốc gia,
          ban đại diện, trung đoàn, hạt kiểm lâm, đội quản lý thị trường, tổng đội, liên chi đoàn, chi đoàn, liên chi hội, chi hội, phân hiệu, phân viện, phân xưởng, lữ đoàn, sư đoàn, quân khu, quân chủng, binh chủng, đồn, hạt, cụm, khối, nxb, bộ môn, bộ phận, tổ đại biểu,
          nhóm, xưởng, kíp, bv, bvđk, ttyt, tyt, sàn
          """);

  /** A name that can stand alone; "thưởng" is how OCR often reads "thường". */
  static final PhraseSet WHOLE =
      phrases(
          """
          cđ ngành, cđ cơ sở, cđcs, cấp có thẩm quyền, cấp thẩm quyền, thưởng trực, thưởng vụ, cấp ủy đảng, đảng ủy, ubnd,
          ủy ban nhân dân, ubnn, hđnd, hội đồng nhân dân, văn phòng, vp, thường trực,
          thường vụ, ban thường vụ, btv, ban chấp hành, ban chấp hành trung ương, ban bí thư,
          bộ chính trị, chính phủ, quốc hội, ủy ban thường vụ quốc hội, thủ tướng, ttcp, ttg,
          tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đảng ủy, đảng bộ, chi bộ, đảng đoàn,
          ban cán sự đảng, cấp ủy, chính quyền, chính quyền địa phương, công an, ca, thanh tra,
          mttq, mặt trận, mặt trận tổ quốc, ubmttq, ubmttqvn, ủy ban mttq, ủy ban mặt trận tổ quốc,
          ủy ban kiểm tra, ubkt, công đoàn, đoàn thanh niên, hội phụ nữ, hội liên hiệp phụ nữ,
          hội nông dân, hội cựu chiến binh, liên đoàn lao động, lđlđ, tỉnh đoàn, thành đoàn,
          huyện đoàn, quận đoàn, xã đoàn, phường đoàn, báo chí, tòa án, tand, tòa án nhân dân, viện kiểm sát, vksnd, viện ksnd,
          viện kiểm sát nhân dân, ngân hàng nhà nước, nhnn, kho bạc, kho bạc nhà nước, kbnn,
          bảo hiểm xã hội, bhxh, thuế, hải quan, quản lý thị trường, bộ đội biên phòng, bộ chỉ huy,
          bộ chỉ huy quân sự, bchqs, bộ tư lệnh, ban chỉ huy quân sự, thông tấn xã, thống kê,
          kiểm toán nhà nước, đại biểu hội đồng nhân dân, đại biểu hđnd, đại biểu quốc hội, báo và phát thanh,
          báo và đài phát thanh, vcci, vtv, vov, ttxvn, thường trực hđnd, đoàn đại biểu quốc hội,
          đoàn đbqh, hội đồng quản trị, hđqt, hội đồng thành viên, ban giám đốc, ban giám hiệu,
          ban kiểm soát, hội đồng quản lý, người dân, nhân dân, cơ quan thường trực, ban kiểm tra,
          điện lực, bưu điện, viễn thông
          """);

  /** People by their function. */
  static final PhraseSet TITLES =
      phrases(
          """
          chủ tịch, phó chủ tịch, pct, ct, q chủ tịch, giám đốc, phó giám đốc, tổng giám đốc,
          phó tổng giám đốc, bí thư, phó bí thư, tổng bí thư, trưởng ban, phó trưởng ban,
          trưởng phòng, phó trưởng phòng, trưởng đoàn, tổ trưởng, tổ phó, chánh văn phòng,
          phó chánh văn phòng, chánh thanh tra, phó chánh thanh tra, cục trưởng, phó cục trưởng,
          vụ trưởng, phó vụ trưởng, viện trưởng, phó viện trưởng, hiệu trưởng, phó hiệu trưởng,
          bộ trưởng, thứ trưởng, phó thủ tướng, ptt, thủ trưởng, người đứng đầu,
          thống đốc, phó thống đốc, tổng kiểm toán nhà nước, tổng thanh tra, tổng cục trưởng,
          chi cục trưởng, chánh án, viện trưởng viện kiểm sát, tổng biên tập, ủy viên, kế toán trưởng,
          trưởng, phó, phó trưởng, tổng phụ trách, giáo viên chủ nhiệm, giáo viên bộ môn, chỉ huy trưởng, tư lệnh, chính ủy, chủ nhiệm, phó chủ nhiệm,
          lãnh đạo, đại diện lãnh đạo, đại diện
          """);

  /** Words of address before a person's name. */
  static final PhraseSet ADDRESS =
      phrases(
          "đồng chí, đ/c, đ.c, đc, ông, bà, thầy, cô, các đồng chí, các ông, các bà, các đ/c, anh,"
              + " chị");

  /** Ranks and degrees before a person's name. */
  static final PhraseSet RANKS =
      phrases(
          """
          đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá,
          đại úy, thượng úy, trung úy, thiếu úy, gs, pgs, ts, ths, bs, gs.ts, pgs.ts, bs.cki, bs.ckii,
          bscki, bsckii, bs.ck1, bs.ck2, ts.bs, ths.bs, ds, ks, giáo sư, phó giáo sư, tiến sĩ,
          thạc sĩ, bác sĩ, kỹ sư, dược sĩ, luật sư
          """);

  /** Words that open a phrase for several bodies. */
  static final PhraseSet SEVERAL =
      phrases("các, những, mọi, một số, toàn bộ, toàn thể, tất cả các, tất cả, từng, mỗi, nhiều");

  /** Common nouns for bodies; several in a row are one phrase: "các bộ, ngành, địa phương". */
  static final PhraseSet COMMON =
      phrases(
          """
          bộ, ban, ngành, sở, cơ quan, đơn vị, địa phương, tổ chức, đoàn thể, doanh nghiệp, hội,
          hiệp hội, cấp, phòng, trường, viện, cá nhân, nhà đầu tư, chủ đầu tư, nhà thầu, cục, vụ,
          cơ quan ngang bộ, cơ quan thuộc chính phủ, cơ quan trực thuộc chính phủ, cơ quan trung ương, tổ chức chính trị - xã hội,
          tổ chức chính trị xã hội, hội đoàn thể, trung tâm, tập đoàn, tập đoàn kinh tế, tổng công ty, công ty,
          chi cục, trường học, cơ sở giáo dục, cơ sở đào tạo, chính quyền, cấp chính quyền, cấp chính quyền địa phương, cộng đồng, bộ phận,
          phòng ban, ban ngành, sở ngành, bộ ngành, lực lượng, mặt trận, ngân hàng, khu phố, thôn,
          cấp ủy, cấp ủy đảng, tổ chức đảng, khoa, bộ môn, tổ đại biểu, chuyên gia, nhà khoa học, tổ chức tín dụng, bệnh viện, hộ gia đình, hộ kinh doanh,
          người có uy tín, gia đình, già làng, trưởng bản, chức sắc, nghệ nhân, phụ huynh,
          cha mẹ học sinh, nhân viên y tế, trang trại, nhà trường, viện nghiên cứu
          """);

  /** Nouns for levels of territory; after a comma they go on with the name before them. */
  static final PhraseSet TERRITORIES =
      phrases(
          """
          tỉnh, thành phố, tp, tx, huyện, quận, thị xã, thị trấn, xã, phường, đặc khu, thành, thị, khu,
          vùng, miền, khu vực, trung ương, cụm, bản, ấp, thôn, tổ dân phố, địa bàn
          """);

  /** Economic bodies as common nouns; they open a name only beside one another. */
  static final PhraseSet ECONOMIC =
      phrases(
          """
          hợp tác xã, htx, liên hiệp hợp tác xã, liên hiệp htx, lhhtx, tổ hợp tác, tht, thành viên,
          doanh nghiệp, hộ kinh doanh, trang trại, liên đoàn hợp tác xã, hộ cá thể, cơ sở sản xuất
          """);

  /** A name that, bare after "và", is more often the last word of the name before it. */
  static final PhraseSet FIELD_OR_BODY =
      phrases("thanh tra, thuế, hải quan, thống kê, công an, ca, quản lý thị trường, nhân dân");

  /** Words that as a sentence's first are verbs, unless a territory or a body follows. */
  static final PhraseSet VERB_OR_BODY =
      phrases("thanh tra, thuế, hải quan, thống kê, lãnh đạo, đại diện, quản lý thị trường");

  /** Words after a head that describe bodies in common instead of naming one. */
  static final PhraseSet QUALIFIERS =
      phrases(
          """
          thuộc, trực thuộc, của, liên quan, có liên quan, có, tại, ở, chuyên môn, chức năng, cấp,
          trên, trong, đóng, khác, nêu trên, được, phụ trách
          """);

  /** Abbreviations of things that stand in names of bodies. */
  static final PhraseSet THINGS =
      phrases(
          """
          htx, tht, kttt, lhhtx, tkcn, ptds, pctt, pccc, pccc&cnch, cnch, cntt, cđs, ntm, xdntm,
          qpan, qp-an, ktxh, kt-xh, vhxh, vh-xh, attp, vsattp, ocop, tthc, cchc, atgt, ttatgt,
          tnxh, ma, gpmb, qlda, xd, ktht, ttcn, tmdv, oda, ppp, fdi, bvmt, bđkh, tdtt, khkt, gdnn,
          gdtx, tn&mt, kh&cn, ai, iot, bđs, thcs, thpt
          """);

  /** Words that join two names. */
  static final Set<String> JOINING = Set.of("và", "cùng", "với");

  /** Two words that look like a head and its name but are something else. */
  static final PhraseSet NOT_A_BODY =
      phrases(
          """
          ban hành, ban đầu, ban đêm, ban ngành, ban giao, bộ tiêu chí, bộ máy, bộ hồ sơ,
          bộ chỉ số, bộ chỉ tiêu, bộ dữ liệu, bộ quy tắc, bộ thủ tục, bộ câu hỏi, bộ công cụ,
          sở hữu, sở thích, sở tại, cục bộ, vụ việc, vụ án, vụ kiện, vụ mùa, vụ đông, vụ xuân,
          vụ hè, viện trợ, viện phí, viện dẫn, trường hợp, phòng ngừa, phòng chống, phòng cháy,
          phòng thủ, phòng vệ, phòng hộ, phòng dịch, phòng họp, phòng học, hội nghị, hội thảo,
          hội chợ, hội thi, hội viên, hội họp, hội nhập, hội tụ, hội diễn, hội trường, hội chứng,
          quỹ đạo, quỹ đất, quỹ nhà, quỹ thời gian, quỹ tiền lương, báo cáo, báo giá,
          báo động, báo hiệu, báo tin, đài tưởng niệm, đoàn kết, đoàn viên, đoàn thể, tổ chức,
          tổ hợp, tổ yến, đội ngũ, trạm biến, trại giam, khoa học, thuế suất, thuế giá trị,
          thuế thu nhập, thuế quan, khối lượng, khối đại, cụm từ, cụm công, cụm tuyến,
          trung tâm thương mại, trung tâm hành chính, cổng trường, phó mặc, trưởng thành,
          liên hiệp quốc, hạt giống, đồn điền,
          quỹ bảo trì, mạng lưới điện, cổng chào, vụ nổ, bộ đề, hội quán,
          trạm thu, tổ dân phố, bộ luật, phòng bệnh
          """);

  /** Heads under which a list of bare names may stand: "các Sở: Tài chính, Nội vụ". */
  static final PhraseSet DISTRIBUTED =
      phrases(
          """
          sở, bộ, ban, vụ, cục, phòng, chi cục, trung tâm, viện, trường, hội, tổng cục, công ty,
          tập đoàn, quỹ, ngân hàng, khoa, tổ
          """);

  /**
   * The fields after which ministries and provincial departments are named (Decrees 24/2014/NĐ-CP
   * and 150/2025/NĐ-CP on provincial departments, Resolutions of the National Assembly on the
   * Government's structure).
   */
  static final PhraseSet FIELDS =
      phrases(
          """
          nội vụ, tư pháp, tài chính, công thương, xây dựng, y tế, ngoại vụ, quốc phòng, công an,
          ngoại giao, du lịch, nông nghiệp, giao thông vận tải, gtvt, kh&đt, khđt, tn&mt, tnmt,
          nn&ptnt, nn&mt, gd&đt, gdđt, kh&cn, khcn, tt&tt, tttt, vhtt&dl, vhttdl, lđ-tb&xh, lđtb&xh,
          lđtbxh, gtvt, dân tộc, nông nghiệp và môi trường, nông nghiệp và phát triển nông thôn,
          nông nghiệp và ptnt, khoa học và công nghệ, thông tin và truyền thông,
          giáo dục và đào tạo, kế hoạch và đầu tư, tài nguyên và môi trường,
          lao động - thương binh và xã hội, lao động thương binh và xã hội,
          dân tộc và tôn giáo, văn hóa và thể thao, quy hoạch - kiến trúc
          """);

  /** Second halves of such fields: after "và" they go on with the field before them. */
  static final PhraseSet SECOND_HALVES =
      phrases(
          """
          đt, mt, tt, cn, dl, xh, đầu tư, đào tạo, công nghệ, môi trường, phát triển nông thôn, ptnt, truyền thông, du lịch,
          thể thao, xã hội, tôn giáo, thú y, thủy sản, bảo vệ thực vật, gia đình
          """);

  /** Parts of such fields that follow a comma. */
  static final PhraseSet MIDDLE_PARTS = phrases("thể thao, thương binh, thông tin");

  /** Family names; three in four Vietnamese bear one of the first fourteen. */
  static final PhraseSet FAMILY_NAMES =
      phrases(
          """
          nguyễn, trần, lê, phạm, huỳnh, hoàng, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, lưu,
          đinh, đào, trịnh, trương, mai, tô, cao, hà, tạ, lâm, đoàn, phùng, thái, châu, quách, văn,
          vương, lương, tăng, chu, kiều, triệu, nông, hứa, tống, mạc, lò, giàng, vàng, sùng, hầu,
          ma, lầu, thào, ksor, rơ, siu, đàm, khuất, nghiêm, ninh, la, lục, điểu, doãn, khổng, bế
          """);

  private Heads() {}

  /** How many tokens from {@code at} make the longest phrase of {@code phrases}; 0 for none. */
  static int length(PhraseSet phrases, List<Token> tokens, int at) {
    return phrases.length(tokens, at);
  }

  static boolean opens(PhraseSet phrases, List<Token> tokens, int at) {
    return length(phrases, tokens, at) > 0;
  }

  static PhraseSet phrases(String list) {
    return new PhraseSet(
        Arrays.stream(list.split(","))
            .map(phrase -> Normal.word(phrase.strip().replaceAll("\\s++", " ")))
            .filter(phrase -> !phrase.isEmpty())
            .toList());
  }
}
