package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Normal;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.unit.BodyFinder;
import vn.giaoviec.extractor.unit.BodyPhrase;
import vn.giaoviec.extractor.unit.Lexicon;
import vn.giaoviec.extractor.unit.WorkVerbs;

/**
 * Sentences that every document of a kind has and that order nothing of their own: "Trên đây là …",
 * "… thông báo để các đơn vị biết, thực hiện", "chịu trách nhiệm thi hành Quyết định này".
 */
final class Formula {

  /** How sentences of form begin; without diacritics. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:thay the|bai bo|huy bo) (?:cac )?(?:quyet dinh|ke hoach|cong van|thong bao|chi"
              + " thi|nghi quyet) so|tren day|(?:ban hanh )?(?:kem theo|dinh kem)|qua thoi han"
              + " (?:nay|tren|neu tren|quy dinh)(?=.{0,200}\\b(?:coi|xem|hieu la|mac"
              + " nhien|khong|chua|cham nop|cham gui))|nay,? (?:van phong|thong bao|uy"
              + " ban)|(?:trong )?qua trinh (?:trien khai|to chuc|thuc"
              + " hien)\\b(?=.{0,250}\\b(?:neu|thay can|can (?:thiet )?(?:phai )?(?:dieu chinh|sua"
              + " doi|bo sung|thay doi)|kho khan|vuong mac|bat cap|phan anh|lien he))|trong thoi"
              + " gian thuc hien,? neu|(?:thong bao|cong van|chi thi|ke hoach|quyet dinh|nghi"
              + " quyet|cong dien) nay (?:thay|co hieu luc|duoc|pho bien|thay the|da|se)|(?:doi voi"
              + " )?(?:moi|cac|nhung) (?:noi dung |van de )?(?:kho khan|vuong mac|thac mac|chua"
              + " ro)\\b.{0,140}\\b(?:de nghi|xin|vui long) (?:[a-z]+ ){0,6}(?:phan anh|lien"
              + " he|trao doi|thong tin)\\b|chi tiet"
              + " (?:tai|theo|trong|o|nhu|co|xem)\\b.{0,40}\\b(?:kem theo|dinh kem|phu"
              + " luc|bieu|bang)\\b.{0,30}$|thoi gian (?:thuc hien|trien khai|to"
              + " chuc)\\b.{0,60}\\b(?:se|co the) (?:duoc )?(?:dieu chinh|thay doi)|noi nhan|kinh"
              + " gui|xin tran trong|tran trong|rat mong)");

  /** What a sentence of form says; without diacritics. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(?:(?:tran trong|kinh|xin) bao cao|kinh trinh|tran trong thong bao|(?:xin )?thong bao"
              + " (?:de|den|toi|y kien|ket luan(?! so)|noi dung)|chiu trach nhiem thi hanh|co hieu"
              + " luc (?:thi hanh )?(?:ke )?tu|(?:moi|chi tiet|biet them) (?:thong tin )?lien"
              + " he|lien he (?:qua|theo|dien thoai)|dien thoai:? ?[0-9]|(?:de nghi|xin|vui long)"
              + " (?:quy (?:co quan|don vi) )?lien he|tran trong cam on|biet,? (?:va )?(?:to chuc"
              + " |trien khai )?(?:trien khai )?thuc hien(?=[a-z0-9, ]{0,60}$)|keu goi (?:dong"
              + " bao|toan|nhan dan|cac tang lop|moi)|thi hanh (?:quyet dinh|nghi quyet|chi"
              + " thi|thong tu) nay)\\b");

  /** "Các đơn vị được giao nhiệm vụ trong Kế hoạch nghiêm túc triển khai thực hiện …". */
  private static final Pattern CARRIES_OUT =
      Pattern.compile(
          "(?:yeu cau |de nghi )?(?:cac |thu truong cac )(?:don vi|co quan|dia phuong|ca nhan|,"
              + " |don vi ){1,4}(?:duoc giao|duoc phan cong|co ten|co lien quan)(?: nhiem vu)?(?:"
              + " (?:trong|tai|theo) [a-z ]{3,30}?)? (?:khan truong|nghiem tuc|chu dong|tich cuc|to"
              + " chuc|trien khai)(?:,? (?:khan truong|nghiem tuc|chu dong|tich cuc|to chuc|trien"
              + " khai|thuc hien|dung|tien do|bao dam|dam bao|chat luong|hieu qua|va|co|ke"
              + " hoach|noi dung|nhiem vu|nay|tren)){2,20}");

  /** "Nhận được Công văn này, đề nghị các đơn vị triển khai thực hiện". */
  private static final Pattern RECEIVED = Pattern.compile("^(?:sau khi |khi )?nhan duoc ");

  /** "… giám sát việc thực hiện Nghị quyết này". */
  private static final Pattern OVERSEES =
      Pattern.compile(
          "\\bgiam sat (?:va (?:dong vien|van dong) [a-z ]{4,60} )?(?:viec )?(?:to chuc )?(?:trien"
              + " khai )?thuc hien nghi quyet(?= nay|$|[a-z0-9, ]{0,60}$)");

  /** What else those who oversee a resolution do. */
  private static final Lexicon OVERSEE =
      Lexicon.of("tăng cường", "theo dõi", "đôn đốc", "kiểm tra", "theo luật định", "luật định");

  /** Words of which every such sentence holds one: cheap to look for first. */
  private static final List<String> SIGNALS =
      List.of(
          "thong bao",
          "co hieu luc",
          "lien he",
          "dien thoai",
          "tran trong",
          "kinh bao cao",
          "xin bao cao",
          "kinh trinh",
          "biet",
          "thi hanh",
          "keu goi");

  /**
   * Where something attached is to be found; no order unless a verb or a body opens the sentence.
   */
  private static final Pattern ATTACHED =
      Pattern.compile(
          "\\b(?:(?:chi tiet |co )?(?:tai )?phu luc (?:[0-9a-z]+ ){0,4}(?:kem theo|dinh kem)|(?:kem"
              + " theo|dinh kem) (?:thong bao|ke hoach|bao cao|cong van|quyet dinh|van ban|to"
              + " trinh|nghi quyet|chuong trinh|chi thi) (?:hanh dong |ket luan"
              + " )?(?:so|nay|[0-9]))\\b");

  /**
   * What the document itself does by saying so: "Phê duyệt Kế hoạch …, kèm theo Quyết định này".
   */
  private static final Pattern ENACTS =
      Pattern.compile(
          "^(?:phe duyet|ban hanh|thong qua|cong bo)\\b.*\\b(?:kem theo|dinh kem)"
              + " (?:thong bao|cong van|quyet dinh|nghi quyet|thong tu|chi thi) nay\\b");

  /** "Căn cứ Luật …;": what a document rests on. */
  private static final Pattern LEGAL_BASIS =
      Pattern.compile(
          "^(?:can cu|theo de nghi|xet(?= (?:de nghi|to trinh|thay|nang luc|nhu cau|tinh hinh|yeu"
              + " cau|noi dung|ket qua|thuc te|dieu kien|su can thiet))) ");

  /** "Sở A có trách nhiệm chủ trì, phối hợp với … tổ chức thực hiện Quyết định này". */
  private static final Pattern TO_CARRY_OUT =
      Pattern.compile(
          "\\bco trach nhiem (?:chu tri,? )?(?:phoi hop (?:voi )?[a-z, ]{3,120} )?(?:to chuc |trien"
              + " khai |huong dan ){1,3}(?:thuc hien|thi hanh) (?:quyet dinh|nghi quyet) nay$");

  /** "Xét báo cáo của …": on what a resolution rests, however many things follow its commas. */
  private static final Pattern RESTS_ON =
      Pattern.compile("^xet (?:to trinh|bao cao|de nghi|de xuat|de an|van ban|y kien|ho so)\\b");

  /** What is told after all. */
  private static final Pattern TELLS =
      Pattern.compile("\\b(?:giao|yeu cau|dong y|thong nhat|chi dao|co y kien|quyet nghi)\\b");

  /** Words of which a predicate of form is made: "nghiêm túc triển khai thực hiện Kế hoạch này". */
  private static final Lexicon WORDS =
      Lexicon.of(
          "nghiêm túc",
          "khẩn trương",
          "tập trung",
          "chủ động",
          "tích cực",
          "căn cứ",
          "chức năng",
          "nhiệm vụ",
          "được giao",
          "được phân công",
          "theo",
          "nghiên cứu",
          "quán triệt",
          "phổ biến",
          "tổ chức",
          "triển khai",
          "thực hiện",
          "thi hành",
          "phối hợp",
          "chỉ đạo",
          "và",
          "quan tâm",
          "có hiệu quả",
          "hiệu quả",
          "đầy đủ",
          "đúng",
          "kịp thời",
          "tốt",
          "các",
          "nội dung",
          "trên",
          "này",
          "nêu",
          "nghiêm",
          "thông báo",
          "kế hoạch",
          "kết luận",
          "chỉ thị",
          "công điện",
          "nghị quyết",
          "công văn",
          "chương trình",
          "quyết định",
          "quy định",
          "tại",
          "ý kiến",
          "của",
          "biết",
          "để",
          "có",
          "liên quan",
          "trách nhiệm",
          "thẩm quyền",
          "việc",
          "những",
          "nói",
          "chấp hành",
          "trong",
          "phạm vi",
          "của mình",
          "kể từ ngày ký",
          "nhận được",
          "hướng dẫn",
          "mục đích",
          "yêu cầu",
          "gắn với",
          "cơ quan",
          "đơn vị",
          "địa phương",
          "đúng tiến độ",
          "tiến độ",
          "bảo đảm",
          "đảm bảo",
          "chất lượng",
          "quyền hạn",
          "các cơ quan",
          "tổ chức thực hiện",
          "thuộc phạm vi quản lý",
          "thuộc quyền quản lý",
          "trực thuộc",
          "chịu trách nhiệm",
          "trực tiếp",
          "trước chính phủ",
          "trước thủ tướng chính phủ",
          "thủ tướng chính phủ",
          "trước ủy ban nhân dân",
          "trước chủ tịch ủy ban nhân dân",
          "tỉnh",
          "thành phố",
          "về",
          "kết quả",
          "pháp luật",
          "các nội dung chỉ đạo",
          "nội dung chỉ đạo",
          "ý kiến chỉ đạo",
          "quyết liệt",
          "hiệu lực",
          "nêu trên",
          "thủ trưởng",
          "kịp thời triển khai");

  /** Begins a note under a table: "(*) Sở A cung cấp biểu mẫu". */
  private static final String NOTE = "(*";

  private Formula() {}

  /**
   * Whether the sentence is one of form.
   *
   * @param tokens its tokens
   */
  static boolean sentence(String sentence, List<Token> tokens) {
    String folded = plain(sentence);
    return sentence.startsWith(NOTE)
        || OPENING.matcher(folded).lookingAt()
        || Difficulties.at(tokens, 0)
        || CARRIES_OUT.matcher(folded).matches()
        || RECEIVED.matcher(folded).lookingAt() && onlyCarriesOut(tokens)
        || signals(folded) && INSIDE.matcher(folded).find()
        || folded.contains("giam sat") && OVERSEES.matcher(folded).find() && onlyOversees(tokens)
        || folded.contains("kem") && attaches(folded, tokens)
        || folded.endsWith(" nay") && TO_CARRY_OUT.matcher(folded).find()
        || restsOn(folded, tokens);
  }

  /** Whether it only says on what the document rests, and neither names work nor tells anything. */
  private static boolean restsOn(String folded, List<Token> tokens) {
    return LEGAL_BASIS.matcher(folded).lookingAt()
            && !namesWork(tokens)
            && AssignmentParser.parse(tokens) == null
        || RESTS_ON.matcher(folded).lookingAt() && !TELLS.matcher(folded).find();
  }

  /** Whether the body that oversees the resolution is told to do nothing else before it. */
  private static boolean onlyOversees(List<Token> tokens) {
    Assignment given = AssignmentParser.parse(tokens);
    int at = given == null ? 0 : given.predicate();
    while (at < tokens.size() && !tokens.get(at).normal().equals("giám")) {
      int known = Math.max(known(tokens, at), OVERSEE.match(tokens, at));
      if (known == 0) {
        return given == null;
      }
      at += known;
    }
    return true;
  }

  private static boolean onlyCarriesOut(List<Token> tokens) {
    int comma = 0;
    while (comma < tokens.size() && !SubjectPlace.comma(tokens, comma)) {
      comma++;
    }
    List<Token> rest = tokens.subList(Math.min(comma + 1, tokens.size()), tokens.size());
    Assignment given = AssignmentParser.opening(rest);
    return given != null && predicate(rest, given.predicate());
  }

  private static boolean signals(String folded) {
    for (String signal : SIGNALS) {
      if (folded.contains(signal)) {
        return true;
      }
    }
    return false;
  }

  private static boolean attaches(String folded, List<Token> tokens) {
    return ENACTS.matcher(folded).lookingAt()
        || ATTACHED.matcher(folded).find() && !orders(folded, tokens);
  }

  /** The words without diacritics and signs but commas, by single spaces. */
  private static String plain(String sentence) {
    String folded = Normal.fold(sentence);
    StringBuilder plain = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ',';
      if (kept) {
        plain.append(gap && !plain.isEmpty() ? " " : "").append(c);
      }
      gap = !kept;
    }
    return plain.toString();
  }

  /** Whether the sentence opens with a verb of work or an assignment, or comes to one. */
  private static boolean orders(String folded, List<Token> tokens) {
    return WorkVerbs.length(tokens, 0) > 1
        || AssignmentWords.GIVE.at(tokens, 0)
        || AssignmentParser.opening(tokens) != null
        || givesWork(tokens)
        || LEGAL_BASIS.matcher(folded).lookingAt() && namesWork(tokens);
  }

  private static boolean givesWork(List<Token> tokens) {
    Assignment given = AssignmentParser.parse(tokens);
    return given != null && given.form() == Assignment.Form.GIVEN;
  }

  /** Whether a verb or a body follows a comma: "Căn cứ Kế hoạch này, xây dựng …". */
  private static boolean namesWork(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean comma = tokens.get(i - 1).normal().equals(",");
      if (comma && (WorkVerbs.at(tokens, i) || BodyFinder.at(tokens, i) != null)) {
        return true;
      }
    }
    return false;
  }

  /** How many tokens at {@code at} name no work: words of form, a sign, with whom it is done. */
  private static int known(List<Token> tokens, int at) {
    if (tokens.get(at).kind() == Token.Kind.PUNCT) {
      return 1;
    }
    BodyPhrase with =
        tokens.get(at).normal().equals("với") ? BodyFinder.objectAt(tokens, at + 1) : null;
    return with == null ? WORDS.match(tokens, at) : with.to() - at;
  }

  /** Whether the predicate of an assignment orders nothing but to carry the document out. */
  static boolean predicate(Clause clause) {
    Assignment given = clause.assignment();
    return predicate(clause.tokens(), given == null ? 0 : given.predicate());
  }

  /** The same for a predicate that goes from a token to the last. */
  static boolean predicate(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && !Difficulties.at(tokens, at)) {
      int known = known(tokens, at);
      if (known == 0) {
        return false;
      }
      at += known;
    }
    return true;
  }
}
