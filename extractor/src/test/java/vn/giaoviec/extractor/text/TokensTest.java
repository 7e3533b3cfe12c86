package vn.giaoviec.extractor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @Test
  void offsetsPointIntoTheText() {
    String text = "Trước  11h30, ngày 17/4/2019.";
    for (Token token : Tokens.of(text)) {
      assertEquals(token.text(), text.substring(token.start(), token.end()));
    }
    assertEquals(
        List.of("trước", "11", "h", "30", ",", "ngày", "17", "/", "4", "/", "2019", "."),
        Tokens.of(text).stream().map(Token::normal).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.915.547 | 1915547",
        "99.000 | 99000",
        "8,1 | 8.1",
        "05 | 5",
        "1.234,56 | 1234.56",
        "1,915,547 | 1915547",
        "2019 | 2019"
      })
  void numbers(String written, BigDecimal value) {
    List<Token> tokens = Tokens.of(written);
    assertEquals(1, tokens.size());
    assertEquals(0, value.compareTo(tokens.get(0).value()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"25.4.2019 | 5", "2-3 | 3", "5, 10 | 3", "2020,2021 | 3", "1.2 | 3", "15-20/4 | 5"})
  void notOneNumber(String written, int tokens) {
    assertEquals(tokens, Tokens.of(written).size());
  }

  @Test
  void romanNumerals() {
    assertEquals(4, Numbers.roman("IV").intValue());
    assertEquals(19, Numbers.roman("XIX").intValue());
    assertNull(Numbers.roman("IIII"));
    assertNull(Numbers.roman("VX"));
    assertNull(Numbers.roman("L"));
    assertNull(Numbers.roman("ii"));
    assertEquals(Token.Kind.ROMAN, Tokens.of("quý III").get(1).kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ba ngày | 0 | 1 | 3",
        "mười hai tháng | 0 | 2 | 12",
        "bốn mươi ngày | 0 | 2 | 40",
        "bốn mươi (40) ngày | 0 | 5 | 40",
        "hai mươi lăm ngày | 0 | 3 | 25",
        "ba mươi mốt | 0 | 3 | 31",
        "một trăm linh năm | 0 | 4 | 105",
        "hai trăm hai mươi tư | 0 | 5 | 224",
        "trong 05 ngày | 1 | 2 | 5"
      })
  void numbersInWords(String text, int from, int to, BigDecimal value) {
    Line line = Line.of(text);
    assertTrue(line.spansAt(from).contains(new Span("number", from, to, value)), line::text);
  }

  @Test
  void bareNamIsAYearUnlessAskedFor() {
    Line line = Line.of("năm ngày");
    assertEquals(List.of(new Span("numeral", 0, 1, BigDecimal.valueOf(5))), line.spansAt(0));
  }

  @Test
  void aNumberInWordsIsFoundOnce() {
    assertEquals(List.of(), Line.of("hai mươi ba").spansAt(2));
  }

  @Test
  void dashesAndQuotesAreOne() {
    assertEquals("-", Tokens.of("–").get(0).normal());
    assertEquals("\"", Tokens.of("“").get(0).normal());
    assertEquals("quý 3 2019", Tokens.words("Quý 3/2019"));
  }

  @Test
  void theFirstTokensAreThoseOfTheWholeText() {
    List<Token> all = Tokens.of("Quý 3/2019, 1.915 hộ");
    assertEquals(7, all.size());
    assertEquals(all.subList(0, 3), Tokens.first("Quý 3/2019, 1.915 hộ", 3));
    assertEquals(all, Tokens.first("Quý 3/2019, 1.915 hộ", 8));
  }
}
