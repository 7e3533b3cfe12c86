package vn.giaoviec.extractor.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

class JunkTest {

  @ParameterizedTest
  @CsvSource({
    "h, 0, true",
    "Z~, 11, true",
    "ì>, 40, true",
    "/lÀ, 20, true",
    "I/2019, 9, false", // misread, but a word
    "Công, 12, false",
    "a), 92, false",
    "-, 93, false",
    "1, 60, false",
    "TL., 5, false", // an authority beside a seal
    "TI, 5, true",
    "đồng, 30, false"
  })
  void shortUnsurePiecesAreNoWords(String text, float confidence, boolean junk) {
    Word word = new Word(text, new Box(0, 0, 9, 9), 8, new TextStyle(14, false, false));
    assertEquals(junk, Junk.isJunk(new RecognisedWord(word, confidence, 0.1f)));
  }
}
