package vn.giaoviec.index.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnalysisTest {

  private static final Abbreviations TABLE = Abbreviations.standard();

  @Test
  void foldsAllDiacritics() {
    assertEquals(
        List.of("282", "tb", "lmhtxvn", "duong", "uy"),
        Syllables.folded("282/TB-LMHTXVN: Đường, uỷ"));
  }

  @Test
  void bothTonePlacementsAreOne() {
    assertEquals(exact("hòa"), exact("hoà"));
    assertEquals(exact("ủy"), exact("UỶ"));
    assertEquals(exact("quý"), exact("quí"));
    assertEquals(exact("kỹ"), exact("kĩ"));
    assertNotEquals(exact("quý"), exact("quỹ"));
    assertNotEquals(exact("thúy"), exact("thúi"));
    assertNotEquals(exact("hoa"), exact("hòa"));
  }

  @Test
  void composedAndDecomposedAreOne() {
    String composed = "Nghị quyết";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertEquals(Syllables.of(composed), Syllables.of(decomposed));
  }

  @Test
  void leadingZerosDontCount() {
    assertEquals(List.of("9", "nq"), Syllables.folded("09/NQ"));
    assertEquals(List.of("0"), Syllables.folded("00"));
    assertEquals(List.of("1", "915", "547"), Syllables.folded("1.915.547"));
  }

  @Test
  void placesAreThoseOfTheText() {
    List<Syllable> syllables = Syllables.of("  Giá trị.");
    assertEquals(2, syllables.get(0).start());
    assertEquals(5, syllables.get(0).end());
    assertEquals(9, syllables.get(1).end());
  }

  @Test
  void abbreviationsAreWrittenOut() {
    assertEquals(List.of("lien", "minh", "hop", "tac", "xa", "viet", "nam"), folded("LMHTXVN"));
    assertEquals(folded("Uỷ ban nhân dân tỉnh"), folded("UBND tỉnh"));
    assertEquals(List.of("tt", "thong", "tin"), folded("TT Thông tin"));
  }

  @Test
  void aUnitIsFoundByAnyOfItsNames() {
    assertTrue(covers("BAN TỔ CHỨC CÁN BỘ", "ban to chuc can bo"));
    assertTrue(covers("Ban TCCB", "Ban Tổ chức cán bộ"));
    assertTrue(covers("Ban Tổ chức - Cán bộ", "Ban TCCB"));
    assertTrue(covers("TT XTTM và Đầu tư", "Trung tâm Xúc tiến thương mại và Đầu tư"));
    assertTrue(covers("Trung tâm Xúc tiến thương mại và Đầu tư", "TT XTTM"));
    assertTrue(covers("Liên minh HTX Việt Nam", "LMHTXVN"));
    assertTrue(covers("Ban CSPT HTX", "Ban Chính sách và Phát triển hợp tác xã"));
    assertTrue(covers("Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"));
    assertTrue(covers("UBND các huyện, thành phố", "ủy ban nhân dân các huyện"));
  }

  @Test
  void aUnitHoldsTheWordsAskedForNextToEachOther() {
    assertTrue(holds("Sở Du lịch", "so du lich"));
    assertTrue(holds("Lãnh đạo Sở Du lịch", "Sở Du lịch"));
    assertFalse(holds("Sở Văn hóa, Thể thao và Du lịch", "Sở Du lịch"));
    assertTrue(holds("Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"));
    assertTrue(holds("Ban Tổ chức - Cán bộ", "Ban TCCB"));
    assertTrue(holds("TT XTTM và Đầu tư", "Trung tâm Xúc tiến thương mại và Đầu tư"));
    assertTrue(holds("Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"));
    assertTrue(holds("Sở Nông nghiệp và Phát triển nông thôn", "sở nn&ptnt"));
    assertFalse(holds("Ban Tổ chức", "Ban Tổ chức cán bộ"));
    assertFalse(holds("Văn phòng", ""));
  }

  @Test
  void aDocumentDefinesAbbreviations() {
    List<String> texts =
        List.of(
            "Ban Chỉ đạo phát triển kinh tế hợp tác (BCĐKTHT)",
            "chuyển đổi số (sau đây gọi tắt là CĐS), Phòng Đào tạo và Thi (ĐTT)",
            "Hội Nông dân tỉnh (ABC), trình Bộ (TB)");
    Map<String, List<Syllable>> found = Definitions.in(texts);
    assertEquals(Set.of("bcdktht", "cds", "dtt"), found.keySet());
    assertEquals(
        List.of("dao", "tao", "va", "thi"),
        found.get("dtt").stream().map(Syllable::folded).toList());
  }

  @Test
  void whatADocumentDefinesIsFoundByBothForms() {
    Abbreviations defined = TABLE.with(Map.of("tcs", Syllables.of("tuyến cáp sông")));
    Words words = Words.of("Tổ TCS xã hai", defined);
    assertEquals(
        List.of("to+1", "tcs+1", "tuyen+0", "cap+1", "song+1", "xa+1", "hai+1"), placed(words));
    assertEquals("tô\u0309", words.exactTerm(0).utf8ToString());
    assertNull(words.exactTerm(6), "hai has no diacritics");
  }

  @Test
  void anotherUnitIsNot() {
    assertFalse(covers("Ban Tổ chức", "Ban Tổ chức cán bộ"));
    assertFalse(covers("Ban Tuyên giáo", "Ban Tổ chức cán bộ"));
    assertFalse(covers("Công an tỉnh", "Anh Nam"));
    assertFalse(covers("Sở Tài chính", "Sở Tài nguyên"));
    assertFalse(covers("Văn phòng", ""));
  }

  @Test
  void marksTheWordsOfAQuery() {
    String text = "phát triển HTX theo chuỗi giá trị";
    assertEquals(
        List.of(new Highlights.Range(11, 14), new Highlights.Range(20, 33)),
        Highlights.of("hop tac xa chuoi gia tri", TABLE).in(text));
    assertEquals(List.of(), Highlights.of("", TABLE).in(text));
  }

  @Test
  void aWordIsMarkedAloneOnlyWhereItStandsInNoLongerStretch() {
    String text = "Sở Tài nguyên, Sở Tài chính: môi trường, thị trường gạo";
    assertEquals(
        List.of(
            new Highlights.Range(0, 6), new Highlights.Range(15, 27), new Highlights.Range(41, 51)),
        Highlights.of("so tai chinh thi truong", TABLE).in(text));
    assertEquals(
        List.of(new Highlights.Range(33, 39)),
        Highlights.of("truong", TABLE).in(text.substring(0, 40)));
  }

  @Test
  void anAbbreviationMayMeanSeveralThings() {
    assertEquals(
        List.of(List.of("thanh", "pho"), List.of("truong", "phong")),
        AmbiguousAbbreviations.of("tp"));
    assertEquals(List.of(), AmbiguousAbbreviations.of("htx"));
    assertTrue(TypeAbbreviations.isKind(List.of("kh")));
    assertTrue(TypeAbbreviations.isKind(List.of("ke", "hoach")));
    assertFalse(TypeAbbreviations.isKind(List.of("ke")));
  }

  /** The words without diacritics, each with how far it stands from the one before. */
  private static List<String> placed(Words words) {
    return IntStream.range(0, words.count())
        .mapToObj(i -> words.foldedTerm(i).utf8ToString() + "+" + words.step(i))
        .toList();
  }

  private static boolean covers(String name, String asked) {
    return UnitName.of(name, TABLE).covers(UnitName.of(asked, TABLE));
  }

  private static boolean holds(String name, String asked) {
    return UnitName.of(name, TABLE).holds(UnitName.of(asked, TABLE));
  }

  private static List<String> folded(String text) {
    return TABLE.writtenOut(Syllables.of(text)).stream().map(Syllable::folded).toList();
  }

  private static String exact(String syllable) {
    return Syllables.of(syllable).get(0).exact();
  }
}
