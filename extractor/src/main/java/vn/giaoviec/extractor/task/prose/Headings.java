package vn.giaoviec.extractor.task.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Normal;

/**
 * What a heading says about the part under it. Compares without diacritics, because headings in
 * capitals suffer most from OCR.
 */
final class Headings {

  /** Words of a heading, without diacritics, with what they announce. */
  private static final Map<String, Mode> WORDS =
      Map.ofEntries(
          Map.entry("nhiem vu", Mode.WORK),
          Map.entry("giai phap", Mode.WORK),
          Map.entry("to chuc thuc hien", Mode.WORK),
          Map.entry("phan cong", Mode.WORK),
          Map.entry("noi dung thuc hien", Mode.WORK),
          Map.entry("noi dung trien khai", Mode.WORK),
          Map.entry("lo trinh", Mode.WORK),
          Map.entry("noi dung chu yeu", Mode.WORK),
          Map.entry("noi dung cu the", Mode.WORK),
          Map.entry("noi dung", Mode.WORK),
          Map.entry("noi dung hoi nghi", Mode.NONE),
          Map.entry("noi dung hoi thao", Mode.NONE),
          Map.entry("noi dung cuoc hop", Mode.NONE),
          Map.entry("noi dung buoi", Mode.NONE),
          Map.entry("noi dung lam viec", Mode.NONE),
          Map.entry("noi dung dai hoi", Mode.NONE),
          Map.entry("noi dung ky hop", Mode.NONE),
          Map.entry("noi dung toa dam", Mode.NONE),
          Map.entry("noi dung tap huan", Mode.NONE),
          Map.entry("noi dung boi duong", Mode.NONE),
          Map.entry("noi dung dao tao", Mode.NONE),
          Map.entry("noi dung hoc", Mode.NONE),
          Map.entry("noi dung lop", Mode.NONE),
          Map.entry("noi dung cuoc thi", Mode.NONE),
          Map.entry("noi dung hoi thi", Mode.NONE),
          Map.entry("noi dung thi", Mode.NONE),
          Map.entry("noi dung thi dua", Mode.WORK),
          Map.entry("cong viec", Mode.WORK),
          Map.entry("phuong huong", Mode.WORK),
          Map.entry("trong tam", Mode.WORK),
          Map.entry("chuong trinh cong tac", Mode.WORK),
          Map.entry("ke hoach cong tac", Mode.WORK),
          Map.entry("trach nhiem", Mode.WORK),
          Map.entry("bien phap", Mode.WORK),
          Map.entry("yeu cau nhiem vu", Mode.WORK),
          Map.entry("y kien chi dao", Mode.WORK),
          Map.entry("thoi gian toi", Mode.WORK),
          Map.entry("thoi gian tiep theo", Mode.WORK),
          Map.entry("to chuc trien khai", Mode.WORK),
          Map.entry("de xuat", Mode.WORK),
          Map.entry("kien nghi", Mode.WORK),
          Map.entry("thao luan", Mode.RESULT),
          Map.entry("phat bieu", Mode.RESULT),
          Map.entry("y kien thao luan", Mode.RESULT),
          Map.entry("y kien phat bieu", Mode.RESULT),
          Map.entry("y kien tham gia", Mode.RESULT),
          Map.entry("y kien dong gop", Mode.RESULT),
          Map.entry("y kien cua cac", Mode.RESULT),
          Map.entry("danh gia", Mode.RESULT),
          Map.entry("tinh hinh", Mode.RESULT),
          Map.entry("ket qua", Mode.RESULT),
          Map.entry("ton tai", Mode.RESULT),
          Map.entry("han che", Mode.RESULT),
          Map.entry("kho khan", Mode.RESULT),
          Map.entry("vuong mac", Mode.RESULT),
          Map.entry("thuan loi", Mode.RESULT),
          Map.entry("nguyen nhan", Mode.RESULT),
          Map.entry("uu diem", Mode.RESULT),
          Map.entry("nhuoc diem", Mode.RESULT),
          Map.entry("khuyet diem", Mode.RESULT),
          Map.entry("yeu kem", Mode.RESULT),
          Map.entry("sai pham", Mode.RESULT),
          Map.entry("khai quat", Mode.RESULT),
          Map.entry("tong quan", Mode.RESULT),
          Map.entry("nhan dinh", Mode.RESULT),
          Map.entry("du bao", Mode.RESULT),
          Map.entry("bai hoc", Mode.RESULT),
          Map.entry("thuc trang", Mode.RESULT),
          Map.entry("hien trang", Mode.RESULT),
          Map.entry("dac diem", Mode.RESULT),
          Map.entry("boi canh", Mode.RESULT),
          Map.entry("cong tac da", Mode.RESULT),
          Map.entry("muc dich", Mode.NONE),
          Map.entry("quan diem", Mode.NONE),
          Map.entry("nguyen tac", Mode.NONE),
          Map.entry("phuong cham", Mode.NONE),
          Map.entry("can cu", Mode.NONE),
          Map.entry("su can thiet", Mode.NONE),
          Map.entry("dinh huong", Mode.OPEN),
          Map.entry("tam nhin", Mode.NONE),
          Map.entry("muc tieu", Mode.NONE),
          Map.entry("chi tieu", Mode.NONE),
          Map.entry("yeu cau", Mode.NONE),
          Map.entry("thanh phan", Mode.NONE),
          Map.entry("thoi gian", Mode.NONE),
          Map.entry("dia diem", Mode.NONE),
          Map.entry("doi tuong", Mode.NONE),
          Map.entry("pham vi", Mode.NONE),
          Map.entry("kinh phi", Mode.ARTICLES),
          Map.entry("muc chi", Mode.RESULT),
          Map.entry("muc dong", Mode.RESULT),
          Map.entry("muc ho tro", Mode.RESULT),
          Map.entry("nguon von", Mode.ARTICLES),
          Map.entry("von dau tu", Mode.ARTICLES),
          Map.entry("tong von", Mode.ARTICLES),
          Map.entry("nguon luc tai chinh", Mode.ARTICLES),
          Map.entry("dieu kien", Mode.NONE),
          Map.entry("tieu chi", Mode.NONE),
          Map.entry("chu de", Mode.NONE),
          Map.entry("khau hieu", Mode.NONE),
          Map.entry("tieu chuan", Mode.NONE),
          Map.entry("thang diem", Mode.NONE),
          Map.entry("hinh thuc khen thuong", Mode.NONE),
          Map.entry("co cau giai thuong", Mode.NONE),
          Map.entry("danh hieu", Mode.NONE),
          Map.entry("y nghia", Mode.NONE),
          Map.entry("giai thich tu ngu", Mode.NONE),
          Map.entry("ghi chu", Mode.NONE),
          Map.entry("chu thich", Mode.NONE),
          Map.entry("chu giai", Mode.NONE),
          Map.entry("hieu luc", Mode.NONE),
          Map.entry("chuyen tiep", Mode.NONE),
          Map.entry("dieu khoan chuyen tiep", Mode.NONE),
          Map.entry("quy dinh chuyen tiep", Mode.NONE));

  /** What makes a heading one of work although it names something else first. */
  private static final List<String> WORK_SIGNS = List.of("nhiem vu", "giai phap");

  /** With these the second half of a heading begins that is of work: "Thời gian và trách nhiệm". */
  private static final List<String> SECOND_HALVES =
      List.of("to chuc thuc hien", "to chuc trien khai", "trach nhiem", "phan cong");

  /** Words of an event's frame, beside which a heading may name what is done. */
  private static final List<String> FRAME =
      List.of("doi tuong", "pham vi", "thoi gian", "thanh phan", "dia diem");

  /** Words of money, of which a heading may tell before it comes to who does what. */
  private static final List<String> MONEY = List.of("kinh phi", "nguon von", "nguon luc");

  /** Before what bodies are charged with, which tells who they are. */
  private static final String CHARGED = "duoc ";

  private static final Pattern HALVES = Pattern.compile("[,;/–]| - | va ");

  /** A heading is short; a longer paragraph is a sentence and says nothing about its part. */
  private static final int MAX_WORDS = 45;

  private Headings() {}

  /** Small words that may stand before the word that tells. */
  private static final Pattern FILLERS =
      Pattern.compile(
          "^(?:(?:ve|mot so|cac|nhung|phan|cong tac|thuc hien|mot so noi dung|noi dung ve) )+");

  /** Whether a heading tells first of when something is done: "Thời gian thực hiện". */
  static boolean ofTime(String heading) {
    return Normal.fold(heading).strip().startsWith("thoi gian");
  }

  /** What the heading announces; empty if its words say nothing. */
  static Optional<Mode> mode(String heading) {
    String folded = words(Normal.fold(heading));
    if (folded.isEmpty() || folded.split(" ").length > MAX_WORDS) {
      return Optional.empty();
    }
    boolean work = contains(folded, Mode.WORK);
    Matcher fillers = FILLERS.matcher(folded);
    Optional<Mode> first = opening(fillers.lookingAt() ? folded.substring(fillers.end()) : folded);
    if (first.isEmpty()) {
      return work ? Optional.of(Mode.WORK) : Optional.empty();
    }
    boolean mixed = WORK_SIGNS.stream().anyMatch(sign -> holds(folded, sign));
    boolean aside = first.get() == Mode.NONE || MONEY.stream().anyMatch(folded::startsWith);
    if (first.get() == Mode.NONE && mixed || aside && later(heading, SECOND_HALVES)) {
      return Optional.of(Mode.WORK);
    }
    boolean frame = FRAME.stream().anyMatch(folded::startsWith);
    return frame && later(heading, List.of("noi dung")) ? Optional.of(Mode.OPEN) : first;
  }

  /** Whether a later half of a heading begins with one of these words. */
  private static boolean later(String heading, List<String> openings) {
    return HALVES
        .splitAsStream(Normal.fold(heading))
        .skip(1)
        .map(Headings::words)
        .anyMatch(half -> openings.stream().anyMatch(half::startsWith));
  }

  /** The words of a folded text, by single spaces. */
  private static String words(String folded) {
    StringBuilder words = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (kept) {
        words.append(gap && !words.isEmpty() ? " " : "").append(c);
      }
      gap = !kept;
    }
    return words.toString();
  }

  /** What the first words announce. */
  private static Optional<Mode> opening(String text) {
    String longest = "";
    for (String word : WORDS.keySet()) {
      boolean opens = text.startsWith(word) && ends(text, word.length());
      longest = opens && word.length() > longest.length() ? word : longest;
    }
    return Optional.ofNullable(WORDS.get(longest));
  }

  private static boolean contains(String text, Mode mode) {
    for (Map.Entry<String, Mode> entry : WORDS.entrySet()) {
      if (entry.getValue() == mode && holds(text, entry.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** Whether whole words stand in the text, other than as what bodies "được phân công". */
  private static boolean holds(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0) {
      boolean whole = (at == 0 || text.charAt(at - 1) == ' ') && ends(text, at + words.length());
      if (whole && !text.startsWith(CHARGED, at - CHARGED.length())) {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return false;
  }

  private static boolean ends(String text, int at) {
    return at == text.length() || text.charAt(at) == ' ';
  }
}
