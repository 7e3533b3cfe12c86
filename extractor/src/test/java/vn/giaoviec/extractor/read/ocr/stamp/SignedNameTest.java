package vn.giaoviec.extractor.read.ocr.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;

/** Names under titles, with an engine that sees them in the dark ink alone. */
class SignedNameTest {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 1200;

  /** A page at 100 dots an inch with black letters of a title at 500, 300 and a grey seal below. */
  private static Picture page(boolean sealed) {
    byte[] grey = new byte[WIDTH * HEIGHT];
    Arrays.fill(grey, (byte) 200);
    fill(grey, 500, 282, 90, 18, 40);
    if (sealed) {
      fill(grey, 480, 350, 100, 80, 120);
    }
    return new Picture(WIDTH, HEIGHT, 100, grey);
  }

  private static void fill(byte[] grey, int left, int top, int width, int height, int value) {
    for (int y = top; y < top + height; y++) {
      Arrays.fill(grey, y * WIDTH + left, y * WIDTH + left + width, (byte) value);
    }
  }

  private static RecognisedWord word(String text, int left, int baseline, float confidence) {
    Box box = new Box(left, baseline - 15, left + 9 * text.length(), baseline + 4);
    Word word = new Word(text, box, baseline, new TextStyle(20, false, false));
    return new RecognisedWord(word, confidence, 0.1f);
  }

  /** Sees the given words wherever no ink is left that is lighter than print. */
  private static OcrEngine engine(RecognisedWord... words) {
    return new OcrEngine() {
      @Override
      public List<RecognisedWord> words(Picture picture, PageMode mode) {
        for (byte pixel : picture.grey()) {
          if ((pixel & 0xff) > 60 && (pixel & 0xff) < 190) {
            return List.of();
          }
        }
        return List.of(words);
      }

      @Override
      public void close() {}
    };
  }

  private static List<RecognisedWord> titled(RecognisedWord... below) {
    List<RecognisedWord> words = new ArrayList<>();
    words.add(word("CHỦ", 500, 300, 95));
    words.add(word("TỊCH", 540, 300, 95));
    words.addAll(List.of(below));
    return words;
  }

  private static List<String> texts(SignedName.Result result) {
    return result.words().stream().map(word -> word.word().text()).toList();
  }

  @Test
  void nameUnderAGreySealIsReadInTheDarkInk() {
    OcrEngine engine = engine(word("Lê", 120, 140, 95), word("An", 150, 140, 92));
    SignedName.Result result =
        SignedName.read(titled(word("%>", 500, 400, 12)), page(true), engine);
    assertEquals(List.of("CHỦ", "TỊCH", "Lê", "An"), texts(result));
    assertEquals(List.of(), result.unread());
  }

  @Test
  void scrawlBetweenTitleAndNameGoes() {
    SignedName.Result result =
        SignedName.read(
            titled(word("l", 520, 350, 80), word("Lê", 500, 420, 95), word("An", 530, 420, 95)),
            page(true),
            engine());
    assertEquals(List.of("CHỦ", "TỊCH", "Lê", "An"), texts(result));
  }

  @Test
  void nameOfWhichTheEngineIsNotSureIsLeftOutAndTold() {
    SignedName.Result result =
        SignedName.read(
            titled(), page(true), engine(word("Lê", 120, 140, 95), word("Ạn", 150, 140, 40)));
    assertEquals(List.of("CHỦ", "TỊCH"), texts(result));
    assertEquals(1, result.unread().size());
  }

  @Test
  void nothingIsMissedWhereNothingIsDrawn() {
    assertEquals(List.of(), SignedName.read(titled(), page(false), engine()).unread());
  }

  @Test
  void headingOverTextIsNoSignature() {
    List<RecognisedWord> words =
        titled(
            word("Giao", 450, 340, 95),
            word("các", 500, 340, 95),
            word("sở", 540, 340, 95),
            word("báo", 570, 340, 95),
            word("l", 500, 370, 80));
    SignedName.Result result = SignedName.read(words, page(true), engine());
    assertEquals(words, result.words());
    assertEquals(List.of(), result.unread());
  }

  @Test
  void titleInASealIsReadInTheDarkInkWithItsAuthority() {
    List<RecognisedWord> words = new ArrayList<>();
    words.add(word("Nơi", 100, 300, 97));
    words.add(word("nhận:", 132, 300, 97));
    words.add(word("⁄", 470, 302, 4));
    words.add(word("KT'CHỦ", 500, 302, 0));
    words.add(word("„v`PHÓ", 490, 325, 30));
    words.add(word("CHỦ", 560, 325, 96));
    OcrEngine engine =
        engine(
            word("KT.", 40, 30, 96),
            word("CHỦ", 75, 30, 96),
            word("TỊCH", 110, 30, 96),
            word("-PHÓ", 31, 53, 92),
            word("CHỦ", 75, 53, 96),
            word("TỊCH", 110, 53, 96),
            word("Lê", 75, 110, 95),
            word("An", 97, 110, 92));
    SignedName.Result result = SignedName.read(words, page(true), engine);
    List<String> texts = texts(result);
    assertEquals(
        List.of("Nơi", "nhận:", "KT.", "CHỦ", "TỊCH", "PHÓ", "CHỦ", "TỊCH"), texts.subList(0, 8));
  }

  @Test
  void scrapsOfASealBeforeANameAreNoneOfIt() {
    SignedName.Result result =
        SignedName.read(
            titled(word("~-„", 460, 420, 65), word("Lê", 500, 420, 95), word("An", 530, 420, 95)),
            page(true),
            engine());
    assertEquals(List.of("CHỦ", "TỊCH", "Lê", "An"), texts(result));
  }

  @Test
  void nameOfWhichTheFirstWordIsMisreadIsNotTakenWithoutIt() {
    SignedName.Result result =
        SignedName.read(
            titled(word("mạn", 460, 420, 43), word("Lê", 500, 420, 95), word("An", 530, 420, 95)),
            page(true),
            engine());
    assertEquals(1, result.unread().size());
  }

  @Test
  void signatureEndsWhereACopyIsCertifiedBelow() {
    SignedName.Result result =
        SignedName.read(
            titled(
                word("PHÓ", 480, 430, 95), word("CHỦ", 520, 430, 95), word("TỊCH", 560, 430, 95)),
            page(true),
            engine());
    assertEquals(1, result.unread().stream().filter(box -> box.top() < 400).count());
  }

  @Test
  void nameWithAGapForAnotherWordIsLeftOutAndTold() {
    SignedName.Result result =
        SignedName.read(
            titled(word("Lê", 500, 420, 95), word("An", 560, 420, 95)), page(true), engine());
    assertEquals(List.of("CHỦ", "TỊCH"), texts(result));
    assertEquals(1, result.unread().size());
  }

  @Test
  void issuerOfALetterheadIsNoSignerWhoseNameIsMissing() {
    List<RecognisedWord> words = titled(word("Số:", 480, 500, 95), word("12/CĐ-TTg", 512, 500, 95));
    SignedName.Result result = SignedName.read(words, page(true), engine());
    assertEquals(List.of(), result.unread());
  }
}
