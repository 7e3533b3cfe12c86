package vn.giaoviec.extractor.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;

class TypeFacesTest {

  /** 200 dpi: 0.36 points a pixel; a size of 38.9 pixels is 14 points. */
  private static final float SCALE = 0.36f;

  private static RecognisedWord word(String text, float size, float stroke) {
    Word word = new Word(text, new Box(100, 200, 300, 240), 230, new TextStyle(size, false, false));
    return new RecognisedWord(word, 90, stroke);
  }

  private static List<Word> among(RecognisedWord... few) {
    List<RecognisedWord> words = new ArrayList<>(List.of(few));
    for (int i = 0; i < 9; i++) {
      words.add(word("thường", 38.9f, 0.1f));
    }
    return TypeFaces.words(words, SCALE).subList(0, few.length);
  }

  @Test
  void placesAreInPoints() {
    Word word = among(word("nhanh", 38.9f, 0.1f)).get(0);
    assertEquals(36, word.box().left(), 0.01);
    assertEquals(108, word.box().right(), 0.01);
    assertEquals(230 * SCALE, word.baseline(), 0.01);
    assertEquals(14, word.size(), 0);
  }

  @Test
  void sizesNearTheUsualOneAreThatOne() {
    List<Word> words = among(word("gần", 40.5f, 0.1f), word("chú", 30.5f, 0.1f));
    assertEquals(14, words.get(0).size(), 0);
    assertEquals(11, words.get(1).size(), 0);
  }

  @Test
  void thickStrokesAreBold() {
    List<Word> words = among(word("ĐẬM", 38.9f, 0.145f), word("NHẠT", 38.9f, 0.11f));
    assertEquals(true, words.get(0).style().bold());
    assertEquals(false, words.get(1).style().bold());
  }
}
