package vn.giaoviec.extractor.read.ocr.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures → rules; what only looks like one is none. */
class RuleFinderTest {

  /** The rules of one direction, by where they begin across. */
  private static List<Trace> rules(Sheet sheet, boolean horizontal) {
    return RuleFinder.find(sheet.picture()).stream()
        .filter(rule -> rule.horizontal() == horizontal)
        .sorted(
            Comparator.comparingDouble((Trace rule) -> Math.round(rule.at(rule.from()) / 4))
                .thenComparing(Trace::from))
        .toList();
  }

  private static void assertRule(Trace rule, double across, double from, double to) {
    assertEquals(across, rule.at((rule.from() + rule.to()) / 2f), 1);
    assertEquals(from, rule.from(), 4);
    assertEquals(to, rule.to(), 4);
  }

  private static void assertNone(Sheet sheet) {
    assertEquals(List.of(), RuleFinder.find(sheet.picture()));
  }

  @Test
  void everyLineOfAGrid() {
    Sheet sheet = new Sheet(900, 600).grid(new int[] {100, 200, 800}, new int[] {100, 150, 500});
    List<Trace> across = rules(sheet, true);
    assertEquals(3, across.size());
    assertRule(across.get(0), 100, 100, 800);
    assertRule(across.get(1), 150, 100, 800);
    assertRule(across.get(2), 500, 100, 800);
    List<Trace> down = rules(sheet, false);
    assertEquals(3, down.size());
    assertRule(down.get(1), 200, 100, 500);
  }

  @Test
  void aSlantedLineIsFollowed() {
    Sheet sheet = new Sheet(1400, 400).line(100, 200, 1300, 221).grain(5);
    List<Trace> across = rules(sheet, true);
    assertEquals(1, across.size());
    assertEquals(200, across.get(0).at(100), 1.5);
    assertEquals(210.5, across.get(0).at(700), 1.5);
    assertEquals(221, across.get(0).at(1300), 1.5);
  }

  @Test
  void aBentLineIsFollowed() {
    Sheet sheet = new Sheet(1400, 400);
    for (int x = 100; x < 1300; x += 100) {
      sheet.line(x, bent(x), x + 100, bent(x + 100));
    }
    List<Trace> across = rules(sheet, true);
    assertEquals(1, across.size());
    assertEquals(bent(400), across.get(0).at(400), 1.5);
    assertEquals(bent(1000), across.get(0).at(1000), 1.5);
  }

  /** Ten pixels lower in the middle of the page than at its sides. */
  private static double bent(int x) {
    return 210 - Math.pow((x - 700) / 190.0, 2);
  }

  @Test
  void aBrokenLineIsOne() {
    Sheet sheet = new Sheet(1000, 300).line(100, 150, 900, 150);
    sheet.erase(300, 140, 25, 20).erase(600, 140, 50, 20);
    List<Trace> across = rules(sheet, true);
    assertEquals(1, across.size());
    assertRule(across.get(0), 150, 100, 900);
  }

  @Test
  void aLineStopsAtAMergedCell() {
    Sheet sheet = new Sheet(900, 600).grid(new int[] {100, 800}, new int[] {100, 300, 350, 500});
    sheet.line(400, 100, 400, 300).line(400, 350, 400, 500);
    List<Trace> down = rules(sheet, false);
    assertEquals(4, down.size());
    assertRule(down.get(1), 400, 100, 300);
    assertRule(down.get(2), 400, 350, 500);
  }

  @Test
  void wordsInAMergedCellAreNoPartOfALine() throws IOException {
    Sheet sheet = new Sheet(900, 600).grid(new int[] {100, 800}, new int[] {100, 300, 350, 500});
    sheet.line(400, 100, 400, 300).line(400, 350, 400, 500);
    sheet.text(370, 336, 13, "HIL (THI)");
    List<Trace> down = rules(sheet, false);
    assertEquals(4, down.size());
    assertRule(down.get(1), 400, 100, 300);
    assertRule(down.get(2), 400, 350, 500);
  }

  @Test
  void aShortLineBetweenTwoOthers() {
    Sheet sheet = new Sheet(900, 400).grid(new int[] {100, 800}, new int[] {100, 140, 300});
    sheet.line(400, 100, 400, 140);
    List<Trace> down = rules(sheet, false);
    assertEquals(3, down.size());
    assertRule(down.get(1), 400, 100, 140);
  }

  @Test
  void aDoubleLineIsTwo() {
    Sheet sheet = new Sheet(900, 300).line(100, 150, 800, 150).line(100, 157, 800, 157);
    List<Trace> across = rules(sheet, true);
    assertEquals(2, across.size());
    assertRule(across.get(0), 150, 100, 800);
    assertRule(across.get(1), 157, 100, 800);
  }

  @Test
  void linesAroundAShadedCell() {
    Sheet sheet = new Sheet(900, 400).shade(100, 100, 700, 60);
    sheet.grid(new int[] {100, 400, 800}, new int[] {100, 160, 300});
    assertEquals(3, rules(sheet, true).size());
    assertEquals(3, rules(sheet, false).size());
  }

  @Test
  void wordsThatTouchALineLeaveItWhole() throws IOException {
    Sheet sheet = new Sheet(900, 300).line(100, 150, 800, 150);
    sheet.text(150, 148, 13, "giao ban").text(400, 160, 13, "g");
    List<Trace> across = rules(sheet, true);
    assertEquals(1, across.size());
    assertRule(across.get(0), 150, 100, 800);
  }

  @Test
  void aRowOfDashesIsNone() throws IOException {
    assertNone(new Sheet(900, 300).text(100, 150, 14, "- - - - - - - ----------"));
  }

  @Test
  void aRowToFillInIsNoTable() throws IOException {
    Sheet sheet = new Sheet(900, 300).text(100, 150, 14, "Họ: ________________".substring(3));
    assertEquals(1, rules(sheet, true).size());
    assertEquals(List.of(), rules(sheet, false));
  }

  @Test
  void capitalsAreNone() throws IOException {
    Sheet sheet = new Sheet(1200, 500);
    for (int y = 100; y < 400; y += 45) {
      sheet.text(100, y, 14, "KTTT HTX TTTT LIEN HIEP ILLI");
    }
    assertNone(sheet);
  }

  @Test
  void stampsAreNone() {
    assertNone(new Sheet(600, 600).ring(300, 300, 140).ring(300, 300, 110));
  }

  @Test
  void aStampOverATableLeavesItsLines() {
    Sheet sheet = new Sheet(900, 600).grid(new int[] {100, 400, 800}, new int[] {100, 300, 500});
    sheet.ring(450, 310, 140);
    List<Trace> across = rules(sheet, true);
    assertEquals(3, across.size());
    assertRule(across.get(1), 300, 100, 800);
    assertEquals(3, rules(sheet, false).size());
  }

  @Test
  void aSolidAreaIsNone() {
    assertNone(new Sheet(900, 600).ink(100, 100, 500, 300));
  }

  @Test
  void nothingOnATinyPicture() {
    assertTrue(RuleFinder.find(new Sheet(3, 2).picture()).isEmpty());
  }
}
