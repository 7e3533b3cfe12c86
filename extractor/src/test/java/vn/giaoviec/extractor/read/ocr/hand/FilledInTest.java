package vn.giaoviec.extractor.read.ocr.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extractor.layout.page.TextStyle;
import vn.giaoviec.extractor.layout.page.Word;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.read.ocr.OcrEngine;
import vn.giaoviec.extractor.read.ocr.PageMode;
import vn.giaoviec.extractor.read.ocr.RecognisedWord;
import vn.giaoviec.extractor.read.ocr.picture.Picture;
import vn.giaoviec.extractor.read.ocr.picture.Preparation;
import vn.giaoviec.extractor.read.ocr.picture.Prepared;
import vn.giaoviec.extractor.read.ocr.picture.Scan;
import vn.giaoviec.extractor.read.ocr.tesseract.TesseractEngine;

/** A letterhead of which the print is given as words and the digits are drawn. */
class FilledInTest {

  private static final float EM = 40;

  private final BufferedImage paper = Handwriting.paper(1200, 1600);

  /** Reads nothing a second time. */
  private static final OcrEngine NOTHING =
      new OcrEngine() {
        @Override
        public List<RecognisedWord> words(Picture picture, PageMode mode) {
          return List.of();
        }

        @Override
        public void close() {
          // holds nothing
        }
      };

  @BeforeEach
  void natives() {
    assumeTrue(TesseractEngine.available(), "no native libraries for this platform");
  }

  private static RecognisedWord word(String text, float left, float right, float confidence) {
    return word(text, left, right, 200, confidence);
  }

  private static RecognisedWord word(
      String text, float left, float right, float baseline, float confidence) {
    Box box = new Box(left, baseline - 0.75f * EM, right, baseline + 0.22f * EM);
    return new RecognisedWord(
        new Word(text, box, baseline, new TextStyle(EM, false, false)), confidence, 0.1f);
  }

  private FilledIn.Result read(RecognisedWord... words) {
    Prepared page = Preparation.prepare(new Scan(paper, 200, 0));
    return FilledIn.read(List.of(words), page, NOTHING, DigitNet.packed());
  }

  private static String text(FilledIn.Result result) {
    List<RecognisedWord> words = new ArrayList<>(result.words());
    words.sort(Comparator.comparing(word -> word.word().box().left()));
    return String.join(" ", words.stream().map(word -> word.word().text()).toList());
  }

  @Test
  void numberThatTheEngineMisreadIsReadAgain() {
    Handwriting.write(paper, "11", 200, 200, 34);
    Handwriting.write(paper, "/~~", 345, 200, 30);
    FilledIn.Result result =
        read(word("Số:", 100, 160, 95), word("44", 200, 260, 62), word("/CT-UBND", 340, 500, 92));
    assertEquals("Số: 11 /CT-UBND", text(result));
    assertEquals(List.of(), result.unsure());
  }

  @Test
  void printedNumberOfWhichTheEngineIsSureStays() {
    FilledIn.Result result =
        read(word("Số:", 100, 160, 95), word("128", 200, 260, 96), word("/CT-UBND", 340, 500, 92));
    assertEquals("Số: 128 /CT-UBND", text(result));
  }

  @Test
  void scribbleIsLeftOutAndTold() {
    Handwriting.write(paper, "~~", 200, 200, 34);
    FilledIn.Result result =
        read(word("Số:", 100, 160, 95), word("4%", 200, 260, 30), word("/CT-UBND", 340, 500, 92));
    assertEquals("Số: /CT-UBND", text(result));
    assertEquals(1, result.unsure().size());
  }

  @Test
  void dayBetweenItsWordsIsRead() {
    Handwriting.write(paper, "20", 720, 200, 34);
    FilledIn.Result result =
        read(
            word("Hà", 500, 540, 95),
            word("Nội,", 550, 610, 95),
            word("ngày", 620, 700, 96),
            word("2o", 720, 780, 40),
            word("tháng", 830, 925, 96),
            word("9", 940, 960, 97),
            word("năm", 970, 1040, 97),
            word("2024", 1050, 1130, 97));
    assertEquals("Hà Nội, ngày 20 tháng 9 năm 2024", text(result));
  }

  @Test
  void dayThatTheEngineTookForPartOfTheWordIsRead() {
    Handwriting.write(paper, "11", 715, 200, 34);
    FilledIn.Result result =
        read(
            word("ngày/A", 620, 790, 3),
            word("tháng", 830, 925, 96),
            word("9", 940, 960, 97),
            word("năm", 970, 1040, 97),
            word("2024", 1050, 1130, 97));
    assertEquals("ngày 11 tháng 9 năm 2024", text(result));
  }

  @Test
  void wordBetweenDayAndMonthIsSpeltAsItIsMeant() {
    FilledIn.Result result =
        read(
            word("ngày", 620, 700, 96),
            word("14", 720, 780, 96),
            word("thúng", 830, 925, 92),
            word("9", 940, 960, 97),
            word("năm", 970, 1040, 97),
            word("2024", 1050, 1130, 97));
    assertEquals("ngày 14 tháng 9 năm 2024", text(result));
  }

  @Test
  void strokeThatLooksLikeAOneIsNoDigit() {
    Handwriting.write(paper, "111", 200, 200, 34);
    FilledIn.Result result = read(word("Số:", 100, 160, 95), word("11/TTg-NN", 200, 420, 79));
    assertEquals("Số: 11/TTg-NN", text(result));
    assertEquals(List.of(), result.unsure());
  }

  @Test
  void digitsThatBothReadAreSure() {
    Handwriting.write(paper, "20", 720, 200, 34);
    FilledIn.Result result =
        read(
            word("ngày", 620, 700, 96),
            word("20", 720, 780, 12),
            word("tháng", 830, 925, 96),
            word("9", 940, 960, 97),
            word("năm", 970, 1040, 97),
            word("2024", 1050, 1130, 97));
    assertEquals("ngày 20 tháng 9 năm 2024", text(result));
    assertEquals(0, result.words().stream().filter(word -> word.confidence() < 50).count());
  }

  @Test
  void labelAndCodeOfOneLineMayStandALittleApart() {
    Handwriting.write(paper, "11", 200, 200, 34);
    Handwriting.write(paper, "/~~", 345, 200, 30);
    FilledIn.Result result =
        read(
            word("số:", 100, 160, 200, 60),
            word("4%", 200, 260, 190, 30),
            word("/CT-UBND", 340, 500, 188, 92));
    assertEquals("số: 11 /CT-UBND", text(result));
  }

  @Test
  void aNumberWithinASentenceIsNoLetterheads() {
    Handwriting.write(paper, "11", 200, 200, 34);
    FilledIn.Result result =
        read(
            word("hoạch", 20, 90, 96),
            word("số:", 100, 160, 96),
            word("337", 200, 260, 60),
            word("/KH-UBND", 340, 500, 92));
    assertEquals("hoạch số: 337 /KH-UBND", text(result));
  }

  @Test
  void dateRightBehindTheNumberIsReadToo() {
    Handwriting.write(paper, "11", 200, 200, 34);
    Handwriting.write(paper, "/~~", 345, 200, 30);
    FilledIn.Result result =
        read(
            word("Số:", 100, 160, 95),
            word("44", 200, 260, 62),
            word("/CT-UBND", 340, 500, 92),
            word("ngày", 505, 600, 96),
            word("14", 620, 660, 96),
            word("thúng", 670, 760, 92),
            word("9", 770, 790, 97),
            word("năm", 800, 860, 97),
            word("2024", 870, 950, 97));
    assertEquals("Số: 11 /CT-UBND ngày 14 tháng 9 năm 2024", text(result));
  }

  @Test
  void scrapsOfAPenAroundTheMonthsWordAreNoneOfIt() {
    Handwriting.write(paper, "20", 720, 200, 34);
    FilledIn.Result result =
        read(
            word("ngày", 620, 700, 96),
            word("“tháng", 800, 925, 0),
            word("9", 940, 960, 97),
            word("năm", 970, 1040, 97),
            word("2024", 1050, 1130, 97));
    assertEquals("ngày 20 tháng 9 năm 2024", text(result));
  }

  @Test
  void numberOfAnotherDocumentInASentenceIsNoLetterhead() {
    FilledIn.Result result = read(word("số", 100, 140, 60), word("44/CT-UBND", 150, 340, 50));
    assertEquals("số 44/CT-UBND", text(result));
  }
}
