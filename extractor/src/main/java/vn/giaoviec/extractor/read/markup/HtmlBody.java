package vn.giaoviec.extractor.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.read.flow.Flow;
import vn.giaoviec.extractor.read.flow.FlowParagraph;
import vn.giaoviec.extractor.read.flow.Grid;
import vn.giaoviec.extractor.read.flow.Line;
import vn.giaoviec.extractor.read.flow.StyledText;
import vn.giaoviec.extractor.text.legacy.LegacyEncoding;

/** Walks the elements of an HTML page in order. */
final class HtmlBody {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "section",
          "article",
          "blockquote",
          "center",
          "body",
          "header",
          "footer",
          "main",
          "dd",
          "dt",
          "dl",
          "pre",
          "hr");

  /** White space as a browser sees it; the hard space is a letter in old encodings. */
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Elements nested deeper are read as text; a hostile page must not exhaust the stack. */
  private static final int MAX_DEPTH = 200;

  private final Flow flow;
  private final HtmlFonts fonts;

  HtmlBody(Flow flow, HtmlFonts fonts) {
    this.flow = flow;
    this.fonts = fonts;
  }

  void read(Element body) {
    new Walk(flow::paragraph, flow::table, fonts).blocks(body, "", 0);
  }

  /** One run of blocks, of the page or of a cell. */
  private static final class Walk {
    private final Consumer<FlowParagraph> paragraphs;
    private final Consumer<Grid> tables;
    private final HtmlFonts fonts;
    private StyledText text = new StyledText();
    private boolean centred;

    Walk(Consumer<FlowParagraph> paragraphs, Consumer<Grid> tables, HtmlFonts fonts) {
      this.fonts = fonts;
      this.paragraphs = paragraphs;
      this.tables = tables;
    }

    void blocks(Element parent, String marker, int depth) {
      String sign = marker;
      for (Node node : parent.childNodes()) {
        if (node instanceof TextNode words) {
          sign = append(shown(words), sign, parent);
        } else if (node instanceof Element element && depth < MAX_DEPTH) {
          sign = element(element, sign, depth);
        }
      }
      if (BLOCKS.contains(parent.normalName())) {
        end();
      }
    }

    private String element(Element element, String sign, int depth) {
      String name = element.normalName();
      if (name.equals("table")) {
        end();
        tables.accept(grid(element, depth));
      } else if (name.equals("br")) {
        text.lineBreak();
      } else if (name.equals("li")) {
        end();
        blocks(element, listSign(element), depth + 1);
      } else if (BLOCKS.contains(name)) {
        end();
        centred = centred(element);
        blocks(element, sign, depth + 1);
        return "";
      } else {
        blocks(element, sign, depth + 1);
        return text.isBlank() ? sign : "";
      }
      return "";
    }

    private String shown(TextNode words) {
      LegacyEncoding encoding = fonts.encoding(words);
      String text = SPACES.matcher(words.getWholeText()).replaceAll(" ");
      return encoding == null ? text : encoding.decode(text);
    }

    private String append(String words, String sign, Element parent) {
      if (words.isBlank()) {
        text.append(words, false, false);
        return sign;
      }
      boolean bold =
          inside(parent, Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"));
      boolean italic = inside(parent, Set.of("i", "em"));
      text.append(sign.isEmpty() ? words : sign + " " + words.stripLeading(), bold, italic);
      return "";
    }

    private static boolean inside(Element element, Set<String> names) {
      return names.contains(element.normalName())
          || element.parents().stream()
              .limit(12)
              .anyMatch(above -> names.contains(above.normalName()));
    }

    void end() {
      List<Line> lines = text.take();
      if (!lines.isEmpty()) {
        paragraphs.accept(new FlowParagraph(lines, centred, null, Place.UNKNOWN));
      }
      text = new StyledText();
      centred = false;
    }

    private static boolean centred(Element element) {
      return element.attr("align").equalsIgnoreCase("center")
          || element.attr("style").replace(" ", "").contains("text-align:center")
          || element.normalName().equals("center");
    }

    private static String listSign(Element item) {
      Element list = item.parent();
      if (list == null || !list.normalName().equals("ol")) {
        return "-";
      }
      int number = parse(list.attr("start"), 1) + list.children().indexOf(item);
      return switch (list.attr("type")) {
        case "a" -> (char) ('a' + Math.min(25, number - 1)) + ")";
        default -> number + ".";
      };
    }

    private static int parse(String value, int absent) {
      return value.matches("\\d{1,4}") ? Integer.parseInt(value) : absent;
    }

    private Grid grid(Element table, int depth) {
      Grid grid = new Grid(ruling(table));
      for (Element row : table.select("tr")) {
        if (row.closest("table") != table) {
          continue;
        }
        grid.row(Place.UNKNOWN);
        for (Element cell : row.children()) {
          int columns = parse(cell.attr("colspan"), 1);
          int rows = parse(cell.attr("rowspan"), 1);
          grid.cell(content(cell, depth + 1), columns, rows, Place.UNKNOWN);
        }
      }
      return grid;
    }

    private static Grid.Ruling ruling(Element table) {
      String border = table.attr("border");
      boolean drawn = !border.isEmpty() && !border.equals("0");
      boolean styled =
          table.attr("style").contains("border:")
              || table.attr("style").contains("border-collapse");
      if (drawn) {
        return Grid.Ruling.RULED;
      }
      return border.equals("0")
          ? Grid.Ruling.UNRULED
          : styled ? Grid.Ruling.RULED : Grid.Ruling.UNKNOWN;
    }

    private List<FlowParagraph> content(Element cell, int depth) {
      List<FlowParagraph> content = new ArrayList<>();
      Walk inner = new Walk(content::add, grid -> content.addAll(grid.content()), fonts);
      inner.blocks(cell, "", depth);
      inner.end();
      return content;
    }
  }
}
