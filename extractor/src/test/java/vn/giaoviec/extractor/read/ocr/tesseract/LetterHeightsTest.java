package vn.giaoviec.extractor.read.ocr.tesseract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterHeightsTest {

  @ParameterizedTest
  @CsvSource({
    "xem, 0.455",
    "ngư, 0.455", // the horn doesn't reach higher than the letter
    "mạng, 0.455",
    "hai, 0.683",
    "cà, 0.683", // one mark over a low letter reaches as high as a tall letter
    "NAM, 0.665",
    "2019, 0.665",
    "Số, 0", // two marks
    "Ủy, 0", // a mark over a capital
    "-, 0"
  })
  void heightOverTheBaseline(String word, float height) {
    assertEquals(height, LetterHeights.of(word), 0.0001);
  }

  @Test
  void someWordsReachBelowTheBaseline() {
    assertEquals(true, LetterHeights.standsOnBaseline("hành"));
    assertEquals(false, LetterHeights.standsOnBaseline("ngày"));
    assertEquals(false, LetterHeights.standsOnBaseline("TỊCH"));
    assertEquals(false, LetterHeights.standsOnBaseline("tác,"));
    assertEquals(false, LetterHeights.standsOnBaseline("-"));
  }
}
