package vn.giaoviec.index.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.index.query.QuerySyntaxException.Problem;

class QueryParserTest {

  @Test
  void wordsAndPhrasesStayTogether() throws QuerySyntaxException {
    Expression.Part phrase = new Expression.Part("chuỗi giá trị", true);
    assertEquals(
        Optional.of(new Expression.Words(List.of(part("HTX"), phrase, part("2019")))),
        QueryParser.parse("HTX “chuỗi giá trị” AND 2019"));
    assertEquals(Optional.empty(), QueryParser.parse("  "));
  }

  @Test
  void orBindsLessThanAndAndNotMost() throws QuerySyntaxException {
    Expression either =
        new Expression.Any(
            List.of(
                words("lũ"),
                new Expression.All(List.of(words("bão"), new Expression.Not(words("tan"))))));
    assertEquals(Optional.of(either), QueryParser.parse("lũ OR bão NOT tan"));
    assertEquals(Optional.of(either), QueryParser.parse("lũ HOẶC (bão VÀ KHÔNG tan)"));
  }

  @Test
  void operatorsInSmallLettersAndInShoutedTextAreWords() throws QuerySyntaxException {
    assertEquals(
        Optional.of(words("rà", "soát", "và", "không", "hoặc")),
        QueryParser.parse("rà soát và không hoặc"));
    assertEquals(Optional.of(words("AN", "TOÀN", "VÀ", "LŨ")), QueryParser.parse("AN TOÀN VÀ LŨ"));
    assertEquals(
        Optional.of(new Expression.Any(List.of(words("HTX"), words("THT")))),
        QueryParser.parse("HTX OR THT"));
  }

  @Test
  void fieldsTakeWhatStandsRightBehindThem() throws QuerySyntaxException {
    Expression unit = new Expression.In(QueryField.UNIT, "Sở Y tế");
    Expression due = new Expression.In(QueryField.DUE, "4/2019");
    assertEquals(
        Optional.of(new Expression.All(List.of(words("vốn"), unit, due))),
        QueryParser.parse("donvi:\"Sở Y tế\" vốn due:4/2019"));
    assertEquals(Optional.of(words("Kính", "gui:", "10:30")), QueryParser.parse("Kính gui: 10:30"));
  }

  @ParameterizedTest
  @CsvSource({
    "(lũ OR bão, BRACKET",
    "lũ) bão, BRACKET",
    "lũ OR, OPERATOR",
    "AND lũ, OPERATOR",
    "lũ NOT, OPERATOR",
    "(), OPERATOR",
    "'\"lũ bão', QUOTE",
    "foo:bar, FIELD",
    "unit:, VALUE",
    "unit:\"\", VALUE"
  })
  void whatMakesNoSenseIsTold(String query, Problem problem) {
    QuerySyntaxException wrong =
        assertThrows(QuerySyntaxException.class, () -> QueryParser.parse(query));
    assertEquals(problem, wrong.problem());
  }

  @Test
  void deepBracketsAndLongQueriesAreRefused() {
    assertEquals(
        Problem.LONG,
        assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("(".repeat(100) + "a"))
            .problem());
    assertEquals(
        Problem.LONG,
        assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("a ".repeat(100_000)))
            .problem());
  }

  @ParameterizedTest
  @CsvSource({
    "30/4/2019, 2019-04-30, 2019-04-30",
    "2019-04-30, 2019-04-30, 2019-04-30",
    "4/2019, 2019-04-01, 2019-04-30",
    "2020-02, 2020-02-01, 2020-02-29",
    "q2/2019, 2019-04-01, 2019-06-30",
    "quý IV/2019, 2019-10-01, 2019-12-31",
    "2019, 2019-01-01, 2019-12-31",
    "4/2019..q3/2019, 2019-04-01, 2019-09-30",
    "..2019, , 2019-12-31",
    "15/5/2019.., 2019-05-15, "
  })
  void timesAreDaysMonthsQuartersYearsAndStretches(String value, LocalDate from, LocalDate to)
      throws QuerySyntaxException {
    assertEquals(new TimeSpan(from, to), TimeSpan.of(value));
  }

  @ParameterizedTest
  @CsvSource({"31/2/2019", "13/2019", "q5/2019", "mai", "..", "19"})
  void noTimesAreRefused(String value) {
    assertEquals(
        Problem.TIME, assertThrows(QuerySyntaxException.class, () -> TimeSpan.of(value)).problem());
  }

  private static Expression.Words words(String... words) {
    return new Expression.Words(List.of(words).stream().map(QueryParserTest::part).toList());
  }

  private static Expression.Part part(String word) {
    return new Expression.Part(word, false);
  }
}
