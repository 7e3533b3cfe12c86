package vn.giaoviec.extractor.unit;

import java.util.List;
import vn.giaoviec.extractor.text.Normal;

/**
 * What follows a comma or "và" like a name of its own and yet goes on with the one before: "các
 * cấp, các ngành", "Văn phòng HĐND và UBND".
 */
final class OneName {

  private static final PhraseSet ASSEMBLIES =
      Heads.phrases("đoàn đbqh, đoàn đại biểu quốc hội, hđnd, hội đồng nhân dân");

  private static final PhraseSet FRONT = Heads.phrases("mặt trận tổ quốc");

  private static final PhraseSet UNIONS =
      Heads.phrases("đoàn thể, tổ chức chính trị - xã hội, hội, tổ chức hội");

  private static final PhraseSet OFFICE = Heads.phrases("văn phòng");

  /** Last syllable of the Party committees' names, as tokens are looked up. */
  static final String COMMITTEE = Normal.word("ủy");

  /** An office stands no further behind the title of who heads it, in tokens. */
  private static final int FAR_OFFICE = 6;

  private final List<Token> tokens;

  OneName(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** "các cấp, các ngành" means all of the administration, in either order. */
  boolean levelsAndBranches(int name, int at) {
    String first = tokens.get(name + 1).key();
    String second = tokens.get(at + 1).key();
    return tokens.get(name + 2).breaks()
        && (first.equals("cấp") && second.equals("ngành")
            || first.equals("ngành") && second.equals("cấp") && tokens.get(at + 2).breaks());
  }

  /** "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh": one Party committee for both. */
  boolean frontAndUnions(int name, int end, int at) {
    boolean committee = tokens.get(name + 1).key().equals(COMMITTEE);
    boolean front = end - name > 3 && Heads.opens(FRONT, tokens, end - 4);
    return committee && front && Heads.opens(UNIONS, tokens, at + 1);
  }

  /** "các huyện ủy, thành ủy": Party committees of several levels under one "các". */
  boolean wholeKin(int name, int end, int at) {
    int several = Heads.length(Heads.SEVERAL, tokens, name);
    boolean kin = several > 0 && end > name + several && party(at);
    for (int i = name + several; kin && i < end; i += 3) {
      kin = i + 1 < end && party(i) && (i + 2 == end || tokens.get(i + 2).breaks());
    }
    return kin && !tokens.get(at).capitalised();
  }

  /** Whether a committee or an organisation of the Party stands there: "huyện ủy", "chi bộ". */
  private boolean party(int at) {
    String first = tokens.get(at).key();
    String second = tokens.get(at + 1).key();
    boolean branch = second.equals("bộ") && (first.equals("chi") || first.equals("đảng"));
    return branch || second.equals(COMMITTEE);
  }

  /** "Các chi, đảng bộ": the first is told only half. */
  boolean branchesAndParties(int end, int at) {
    return tokens.get(end - 1).key().equals("chi") && party(at);
  }

  /** "Bí thư các huyện ủy, thị ủy": whose leaders are meant. */
  boolean leadersOf(int name, int at) {
    int title = Heads.length(Heads.TITLES, tokens, name);
    return title > 0
        && Heads.opens(Heads.SEVERAL, tokens, name + title)
        && !tokens.get(at).capitalised();
  }

  /** "UBND cấp huyện, cấp xã": levels of one body. */
  boolean levels(int name, int end, int at) {
    return tokens.get(at).key().equals("cấp")
        && Heads.opens(Heads.TERRITORIES, tokens, at + 1)
        && end - name > 2
        && tokens.get(end - 2).key().equals("cấp");
  }

  /** "Báo và Đài Phát thanh - Truyền hình tỉnh" is one house. */
  boolean pressAndBroadcast(int name, int end, int at) {
    boolean press = end == name + 1 && tokens.get(name).key().equals("báo");
    return press && (tokens.get(at).key().equals("đài") || tokens.get(at).key().equals("phát"));
  }

  /** "các cơ quan thông tấn, báo chí" is one name. */
  boolean press(int end, int at) {
    return tokens.get(end - 1).key().equals("tấn") && tokens.get(at).key().equals("báo");
  }

  /** "Chánh Văn phòng HĐND và UBND": an office of two. */
  boolean jointOffice(int name, int at) {
    for (int i = name; i < Math.min(at, name + FAR_OFFICE); i++) {
      int office = tokens.get(i).key().equals("vp") ? 1 : Heads.length(OFFICE, tokens, i);
      if (office > 0 && Heads.opens(ASSEMBLIES, tokens, i + office)) {
        return true;
      }
    }
    return false;
  }
}
