package vn.giaoviec.extractor.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the names of bodies begin in a letterhead; all folded. */
final class BodyHeads {
  /** A line that begins so names a body of its own, below the one before it. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:uy ban|ubnd|hoi dong|hdnd|bo|so|ban|bch|bql|cuc|vu|tong cuc|chi cuc|van"
              + " phong|vpub|truong|vien|hoc vien|benh vien|trung tam|cong ty|tong cong ty|tap"
              + " doan|ngan hang|cong an|toa an|thanh tra|kiem toan|phong|chi nhanh|hoi|hiep"
              + " hoi|lien hiep|lien minh|lien doan|tong lien doan|cong doan|doan|tinh doan|dang"
              + " uy|dang bo|dang doan|chi bo|tinh uy|thanh uy|huyen uy|quan uy|thi uy|mat tran|kho"
              + " bac|bao hiem|quoc hoi|dai|tap chi|nha xuat ban|quy|hop tac xa|to cong"
              + " tac|doi|tram|hat|khoa|xi nghiep|nha may|tieu ban|thuong truc|dien luc|buu"
              + " dien|vien thong|cang|cang vu|don bien phong|thu vien|bao tang|nha hat|nha thieu"
              + " nhi|vuon quoc gia|thanh doan|nong truong|lam truong)\\b(?! ?,|.{0,3}chong\\b).*");

  /** A line that is no whole name: what follows goes on with it. */
  private static final Pattern DANGLING =
      Pattern.compile(
          ".*(?:\\bva|\\bcua|\\bve|[-–,&])|(?:lien minh|lien hiep|ban quan ly|ban chi dao"
              + "|ban chi huy|hoi lien hiep|van phong|trung tam|cong ty(?: co phan| tnhh(?: mtv"
              + "| mot thanh vien)?)?|truong(?: dai hoc| cao dang)?|uy ban|hoi dong|thu tuong|bo"
              + "|so|ban|hoi|doan dai bieu|tong cong ty|phong|uy ban mat tran|ban thuong truc)");

  /** A whole name of a body with its place, or of the place alone, at the beginning of a line. */
  private static final Pattern PARENT =
      Pattern.compile(
          "(?:chinh phu|(?:(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd) )?(?:tinh|thanh"
              + " pho|tp\\.?|huyen|quan|thi xa|xa|phuong)(?: uy)?"
              + " .{2,30}?|(?:tinh|thanh|huyen|quan) uy .{2,30}?|bo .{3,60}?|(?:lien minh|tong lien"
              + " doan|hoi|lien hiep|tap doan) .{3,50}? viet nam) (?=(?<child>(?:lien minh|lien"
              + " doan|lien hiep|hoi|cong doan|cong ty|uy ban nhan dan|ubnd|so|phong|ban|van"
              + " phong|truong|trung tam|chi cuc|tong cuc|cuc|thanh tra|hoi dong|dang uy|dang"
              + " bo|vien|hoc vien|benh vien) .+)).*");

  /** A name that says nothing without the body over it. */
  private static final Pattern PART =
      Pattern.compile(
          "van phong|ban thuong (?:truc|vu)|ban chap hanh|thuong truc|bch|ban giam hieu"
              + "|ban giam doc");

  private BodyHeads() {}

  /** Whether a name needs the name of the body over it: "VĂN PHÒNG", "BAN THƯỜNG TRỰC". */
  static boolean isPart(String line) {
    return PART.matcher(line).matches();
  }

  /** Where in a folded line the name of a second body begins; 0 where there is only one. */
  static int second(String line) {
    Matcher parent = PARENT.matcher(line);
    return parent.matches() && HEAD.matcher(parent.group("child")).matches()
        ? parent.start("child")
        : 0;
  }

  /** Whether {@code line} begins another body than the one whose name ends with {@code before}. */
  static boolean begins(String line, String before) {
    return HEAD.matcher(line).matches() && !DANGLING.matcher(before).matches();
  }
}
