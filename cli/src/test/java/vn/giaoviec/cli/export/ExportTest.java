package vn.giaoviec.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.extractor.read.ContentHash;
import vn.giaoviec.index.json.Json;
import vn.giaoviec.index.json.JsonDocument;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/** One invented notice in every form of export, read back by other libraries than wrote it. */
class ExportTest {

  private static final String DOCUMENT =
      """
      {"document":{"id":"%s","source":{"fileName":"a.pdf","mediaType":"application/pdf","pages":3},
       "number":"12/TB-LHA","type":"Thông báo","issuer":"Liên hiệp A","issued":"2024-01-02",
       "subject":"Phân công nhiệm vụ"},
       "tasks":[
        {"id":"t1","text":"Xây dựng đề án, \\"chuỗi giá trị\\"","lead":["Ban Kế hoạch"],
         "coordinators":["Văn phòng","Ban Tổ chức"],"origin":"table",
         "deadline":{"text":"trước 15/3/2024","kind":"date","due":"2024-03-15","strict":true},
         "evidence":{"text":{"page":2,"source":"1. Xây dựng đề án","rule":"table/row"}}},
        {"id":"t2","text":"Tổng hợp báo cáo","lead":["Văn phòng"],"origin":"prose",
         "deadline":{"text":"trước ngày 30 hằng tháng","kind":"recurring","every":["P1M"],"day":30,
          "strict":true}},
        {"id":"t3","text":"Gửi dự toán","lead":["Ban Kế hoạch"],"origin":"prose",
         "deadline":{"text":"trước 17h00 ngày 20/2/2024","kind":"date","due":"2024-02-20",
          "time":"17:00","strict":true}},
        {"id":"t4","text":"Theo dõi thị trường","origin":"prose",
         "deadline":{"text":"thường xuyên","kind":"ongoing"}}],
       "indicators":[{"id":"i1","name":"HTX thành lập mới","value":300,"unit":"HTX",
        "comparator":">=","measure":"target","origin":"prose"}]}
      """;

  private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private Library library;

  @BeforeEach
  void fillLibrary() throws IOException {
    library = Library.in(folder.resolve("library"));
    library.add(FILE, JsonDocument.read(Json.read(DOCUMENT.formatted(ContentHash.of(FILE)))));
  }

  private Export export(Search.Kind kind) throws IOException {
    LocalDate today = LocalDate.of(2024, 2, 1);
    try (SearchIndex index = library.open()) {
      Hits hits = index.search(new Search(Filter.NONE, kind, Search.Sort.DUE, 100, today));
      return new Export(library, kind, hits, Messages.in("en"));
    }
  }

  @Test
  void commaSeparatedValuesBeginWithAByteOrderMarkAndQuoteWhatNeedsIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(Search.Kind.TASKS).csv(out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.get(0).startsWith("\uFEFFDocument,Issued,Task,Lead,"), lines.get(0));
    assertEquals(5, lines.size());
    String first =
        lines.stream().filter(line -> line.contains("Xây dựng đề án")).findFirst().orElseThrow();
    assertTrue(
        first.startsWith(
            "12/TB-LHA,2024-01-02,\"Xây dựng đề án, \"\"chuỗi giá trị\"\"\",Ban Kế hoạch,Văn phòng;"
                + " Ban Tổ chức,,2024-03-15,\"open, in time\",trước 15/3/2024,before the day,"),
        first);
    assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("\r\n"));
  }

  @Test
  void aWorkbookHasFiltersAFrozenHeadingDaysAsDaysAndTheSources() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(Search.Kind.TASKS).xlsx(out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet tasks = book.getSheetAt(0);
      assertEquals("A1:T5", tasks.getCTWorksheet().getAutoFilter().getRef());
      assertEquals(1, tasks.getPaneInformation().getHorizontalSplitTopRow());
      Cell due = row(tasks, "Xây dựng đề án, \"chuỗi giá trị\"").getCell(6);
      assertTrue(DateUtil.isCellDateFormatted(due));
      assertEquals(LocalDate.of(2024, 3, 15), due.getLocalDateTimeCellValue().toLocalDate());
      XSSFSheet sources = book.getSheet("Sources");
      assertEquals("12/TB-LHA", sources.getRow(1).getCell(0).getStringCellValue());
      assertEquals(4, sources.getRow(1).getCell(6).getNumericCellValue());
    }
  }

  private static org.apache.poi.ss.usermodel.Row row(XSSFSheet sheet, String task) {
    for (org.apache.poi.ss.usermodel.Row row : sheet) {
      if (row.getCell(2).getStringCellValue().equals(task)) {
        return row;
      }
    }
    throw new AssertionError(task);
  }

  @Test
  void indicatorsAndDocumentsHaveSheetsOfTheirOwn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(Search.Kind.INDICATORS).xlsx(out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Cell value = book.getSheet("Indicators").getRow(1).getCell(6);
      assertEquals(CellType.NUMERIC, value.getCellType());
      assertEquals(300, value.getNumericCellValue());
    }
    ByteArrayOutputStream documents = new ByteArrayOutputStream();
    export(Search.Kind.DOCUMENTS).csv(documents);
    String text = documents.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("12/TB-LHA,Thông báo,Liên hiệp A,2024-01-02,Phân công nhiệm vụ"));
  }

  @Test
  void aCalendarHasAnEventForEachTaskWithADay() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int leftOut = export(Search.Kind.TASKS).calendar(3, out);
    assertEquals(1, leftOut, "the ongoing one");
    ICalendar calendar = Biweekly.parse(out.toString(StandardCharsets.UTF_8)).first();
    assertEquals(3, calendar.getEvents().size());
    assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty());
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("DTSTART;VALUE=DATE:20240315"), text);
    assertTrue(text.contains("DTSTART:20240220T100000Z"), "17:00 in Viet Nam");
    assertTrue(text.contains("DTSTART;VALUE=DATE:20240130"), "the first 30th after the notice");
    assertTrue(text.contains("RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"), text);
    assertTrue(text.contains("TRIGGER;RELATED=START:-PT64H"), "8:00, three days before");
    VEvent first = event(calendar, "-t1@giaoviec");
    assertTrue(
        first.getSummary().getValue().startsWith("trước 15/3/2024 · Ban Kế hoạch: Xây dựng"));
    assertEquals(1, first.getAlarms().size());
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    export(Search.Kind.TASKS).calendar(3, again);
    ICalendar second = Biweekly.parse(again.toString(StandardCharsets.UTF_8)).first();
    assertEquals(first.getUid(), event(second, "-t1@giaoviec").getUid());
  }

  private static VEvent event(ICalendar calendar, String uidEnd) {
    return calendar.getEvents().stream()
        .filter(event -> event.getUid().getValue().endsWith(uidEnd))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void linesOfACalendarHaveAtMostSeventyFiveBytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(Search.Kind.TASKS).calendar(0, out);
    for (String line : out.toString(StandardCharsets.UTF_8).split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\uFFFD"), line);
    }
  }

  @Test
  void theTableOfAssignmentsIsGroupedByUnit() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(Search.Kind.TASKS).assignments(out);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      assertEquals("PHÂN CÔNG NHIỆM VỤ", word.getParagraphs().get(0).getText());
      XWPFTable table = word.getTables().get(0);
      assertTrue(table.getRow(0).isRepeatHeader());
      List<String> firstCells =
          table.getRows().stream().map(row -> row.getCell(0).getText()).toList();
      assertEquals(
          List.of("TT", "Ban Kế hoạch", "1", "2", "Văn phòng", "1", "Chưa nêu đơn vị chủ trì", "1"),
          firstCells);
      assertEquals("Văn phòng, Ban Tổ chức", table.getRow(3).getCell(2).getText());
      assertEquals("trước 15/3/2024", table.getRow(3).getCell(4).getText());
    }
  }
}
