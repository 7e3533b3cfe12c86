package vn.giaoviec.extractor.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;
import vn.giaoviec.extractor.unit.NameReader.Name;

class SecondOpinionTest {

  /** The text before "|" is the list that must be taken; verbs that no list of ours holds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Sở Nông nghiệp và Môi trường| khoanh định lại ranh giới khu vực sạt lở
          Chi cục Thủy lợi| thường trực 24/24 giờ tại trạm bơm
          """)
  void endsNamesBeforeVerbsThatTheRulesDontKnow(String marked) {
    String name = marked.substring(0, marked.indexOf('|'));
    List<Token> tokens = Tokens.of(marked.replace("|", ""));
    BodyPhrase phrase = BodyFinder.at(tokens, 0);
    assertEquals(name, phrase == null ? null : phrase.in(marked.replace("|", ""), tokens));
  }

  @Test
  void withoutAModelsOpinionTheRulesStand() {
    SecondOpinion none = new SecondOpinion(NameModel.of(java.util.Map.of()));
    List<Token> tokens = Tokens.of("Sở Y tế, Sở Nội vụ");
    List<Name> ruled = List.of(new Name(0, 3), new Name(4, 7));
    assertEquals(ruled, none.names(tokens, 0, ruled));
  }

  @Test
  void aListOfManyTokensIsReadInItsFirstPartOnly() {
    List<Token> tokens = Tokens.of("Sở Y tế, ".repeat(20_000));
    NameReader.Names names = new NameReader(NameModel.standard()).read(tokens, 0, List.of());
    int end = names.names().get(names.names().size() - 1).to();
    assertTrue(end <= NameReader.MAX_LENGTH);
    assertEquals(0, names.margin());
  }
}
