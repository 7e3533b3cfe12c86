package vn.giaoviec.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** Small answers whose scores a person worked out. */
class ScorerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode json(String text) throws JsonProcessingException {
    return JSON.readTree(text.replace('\'', '"'));
  }

  private static Scores score(String predicted, String gold) throws JsonProcessingException {
    return Scorer.score("x", json(predicted), json(gold), Aliases.NONE);
  }

  private static String task(String text, String more) {
    return "{'id':'t','text':'" + text + "','origin':'prose'" + more + "}";
  }

  private static String tasks(String... tasks) {
    return "{'tasks':[" + String.join(",", tasks) + "]}";
  }

  @Test
  void aTaskMatchesFromSixTenthsOfItsWords() throws JsonProcessingException {
    // 3 words in common of 5 and 5: F1 = 2*3/10 = 0.6
    Scores enough = score(tasks(task("a b c x y", "")), tasks(task("a b c d e", "")));
    assertEquals(new Tally(1, 1, 1), enough.get(Measure.TASKS));
    // 2 in common of 4 and 4: 0.5
    Scores tooFew = score(tasks(task("a b x y", "")), tasks(task("a b c d", "")));
    assertEquals(new Tally(0, 1, 1), tooFew.get(Measure.TASKS));
    assertEquals(2, tooFew.errors().size());
  }

  @Test
  void theBestPairIsTakenFirst() throws JsonProcessingException {
    String predicted = tasks(task("a b c d e", ""), task("a b c d f", ""));
    String gold = tasks(task("a b c d f", ",'lead':['X']"));
    Scores scores = score(predicted, gold);
    assertEquals(new Tally(1, 2, 1), scores.get(Measure.TASKS));
    assertEquals(2 / 3.0, scores.get(Measure.TASKS).f1(), 1e-9);
    assertEquals(new Tally(0, 0, 1), scores.get(Measure.LEAD));
    assertEquals(new Tally(0, 2, 1), scores.get(Measure.WHOLE));
  }

  @Test
  void aRowOfATableIsNoItemOfProse() throws JsonProcessingException {
    String row = "{'text':'a b c','origin':'table'}";
    Scores scores = score(tasks(row), tasks(task("a b c", "")));
    assertEquals(new Tally(0, 1, 1), scores.get(Measure.TASKS));
    assertEquals(new Tally(0, 0, 1), scores.get(Measure.TASKS_PROSE));
    assertEquals(new Tally(0, 1, 0), scores.get(Measure.TASKS_TABLE));
  }

  @Test
  void wholeNeedsDeadlineAndLead() throws JsonProcessingException {
    String due = ",'deadline':{'text':'%s','kind':'date','due':'2025-04-25'%s}";
    String gold = tasks(task("a b c", ",'lead':['Sở Nội vụ']" + due.formatted("q", "")));
    Scores same =
        score(
            tasks(
                task(
                    "a b c", ",'lead':['SỞ NỘI VỤ.']" + due.formatted("other", ",'strict':false"))),
            gold);
    assertEquals(new Tally(1, 1, 1), same.get(Measure.WHOLE));
    Scores strict =
        score(
            tasks(task("a b c", ",'lead':['Sở Nội vụ']" + due.formatted("q", ",'strict':true"))),
            gold);
    assertEquals(new Tally(0, 1, 1), strict.get(Measure.DEADLINE));
    assertEquals(new Tally(1, 1, 1), strict.get(Measure.LEAD));
    assertEquals(new Tally(0, 1, 1), strict.get(Measure.WHOLE));
  }

  @Test
  void theOrderOfIntervalsDoesNotMatter() throws JsonProcessingException {
    String every = ",'deadline':{'kind':'recurring','every':['%s','%s']}";
    Scores scores =
        score(
            tasks(task("a", every.formatted("P1Y", "P1M"))),
            tasks(task("a", every.formatted("P1M", "P1Y"))));
    assertEquals(new Tally(1, 1, 1), scores.get(Measure.DEADLINE));
  }

  @Test
  void namesAgreeWhenWrittenOut() throws JsonProcessingException {
    String gold =
        tasks(
            task(
                "a",
                ",'supervisors':['Phó Chủ tịch A'],'coordinators':['UBND xã X','Liên minh HTX"
                    + " tỉnh']"));
    String predicted =
        tasks(
            task(
                "a",
                ",'supervisors':['PCT A'],'coordinators':['Ủy ban nhân dân xã X','LMHTX"
                    + " tỉnh','Sở Y']"));
    Scores scores = score(predicted, gold);
    assertEquals(new Tally(1, 1, 1), scores.get(Measure.SUPERVISORS));
    assertEquals(new Tally(2, 3, 2), scores.get(Measure.COORDINATORS));
  }

  @Test
  void indicatorsNeedNumberUnitMeasureAndHalfTheName() throws JsonProcessingException {
    String gold =
        "{'indicators':[{'id':'i1','name':'số HTX','value':10,'max':20,'unit':'HTX',"
            + "'measure':'actual','origin':'prose','period':'năm 2025'}]}";
    Scores right = score(gold.replace("'HTX'", "'HTX nông nghiệp'"), gold);
    assertEquals(new Tally(1, 1, 1), right.get(Measure.INDICATORS));
    assertEquals(new Tally(1, 1, 1), right.get(Measure.PERIOD));
    assertEquals(new Tally(1, 1, 1), right.get(Measure.COMPARATOR));
    Scores noMax = score(gold.replace("'max':20,", ""), gold);
    assertEquals(new Tally(0, 1, 1), noMax.get(Measure.INDICATORS));
    Scores target = score(gold.replace("actual", "target"), gold);
    assertEquals(new Tally(0, 1, 1), target.get(Measure.INDICATORS));
    Scores less = score(gold.replace("'period'", "'comparator':'<','period'"), gold);
    assertEquals(new Tally(0, 1, 1), less.get(Measure.COMPARATOR));
  }

  @Test
  void aUnitMayBeginWithTheOther() {
    assertTrue(IndicatorScorer.sameUnit("triệu đồng", "triệu đồng/năm"));
    assertTrue(IndicatorScorer.sameUnit("", ""));
    assertFalse(IndicatorScorer.sameUnit("", "HTX"));
    assertFalse(IndicatorScorer.sameUnit("HTX", "liên hiệp HTX"));
  }

  @Test
  void headerFieldsCountWhereEitherSideGivesThem() throws JsonProcessingException {
    String gold =
        "{'document':{'number':'1/TB-X','subject':'V/v họp','recipients':['A','Lưu: VT'],"
            + "'signer':{'name':'N','title':'T'},'references':[{'number':'2/NQ-Y'}]}}";
    String predicted =
        "{'document':{'number':'1/TB-X','subject':'Về việc HỌP','recipients':['A','Lưu: VP'],"
            + "'place':'P','signer':{'name':'N'},"
            + "'references':[{'number':'2/NQ-Y'},{'number':'3/NQ-Y'}]}}";
    Scores scores = score(predicted, gold);
    // number, subject, name, recipients right; place surplus; title missing
    assertEquals(new Tally(4, 6, 6), scores.get(Measure.DOCUMENT));
    assertEquals(new Tally(1, 2, 1), scores.get(Measure.REFERENCES));
  }

  @Test
  void nothingToFindAndNothingFoundScoresOne() throws JsonProcessingException {
    Scores scores = score("{}", "{'tasks':[]}");
    assertEquals(1.0, scores.get(Measure.TASKS).f1());
    assertEquals(1.0, scores.get(Measure.TASKS).recall());
    assertEquals(0.0, new Tally(0, 2, 0).f1());
    assertEquals(0.0, new Tally(0, 0, 2).precision());
  }
}
