package vn.giaoviec.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.extractor.Extractor;
import vn.giaoviec.extractor.read.UnreadableException;
import vn.giaoviec.index.library.Library;
import vn.giaoviec.index.search.Filter;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Search;
import vn.giaoviec.index.search.SearchIndex;

/**
 * Questions as people type them, without accents, with abbreviations or a slip, over the documents
 * of the corpus: how often the document that is meant comes first.
 */
class SearchQuestionsTest {

  private static final double LEAST_FIRST = 0.9;
  private static final List<String> FORMATS =
      List.of("txt", "md", "html", "xlsx", "docx", "odt", "pdf");

  @TempDir Path folder;

  @Test
  void theDocumentThatIsMeantComesFirst() throws IOException, UnreadableException {
    Path corpus = Repository.root().resolve("corpus");
    Library library = Library.in(folder);
    for (Path file : documents(corpus).values()) {
      byte[] bytes = Files.readAllBytes(file);
      library.add(bytes, new Extractor().extract(bytes, file.getFileName().toString()));
    }
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    try (SearchIndex index = library.open()) {
      for (String line : Files.readAllLines(corpus.resolve("search-questions.tsv"))) {
        if (!line.startsWith("#") && !line.isBlank()) {
          asked++;
          String[] question = line.split("\t");
          String first = first(index, question[0]);
          if (!first.startsWith(question[1] + ".")) {
            wrong.add(question[0] + ": " + first + " instead of " + question[1]);
          }
        }
      }
    }
    assertEquals(66, asked);
    assertTrue(wrong.size() <= asked * (1 - LEAST_FIRST), () -> String.join("\n", wrong));
  }

  /** One file of each document. */
  private static Map<String, Path> documents(Path corpus) throws IOException {
    Map<String, Path> documents = new TreeMap<>();
    for (String format : FORMATS) {
      try (Stream<Path> files = Files.list(corpus.resolve(format))) {
        files.forEach(
            file -> {
              String name = file.getFileName().toString();
              documents.putIfAbsent(name.substring(0, name.lastIndexOf('.')), file);
            });
      }
    }
    return documents;
  }

  /** The file name of the first hit; empty where nothing is found. */
  private static String first(SearchIndex index, String words) throws IOException {
    Search search =
        new Search(
            Filter.words(words),
            Search.Kind.DOCUMENTS,
            Search.Sort.RELEVANCE,
            1,
            LocalDate.of(2026, 1, 1));
    Hits hits = index.search(search);
    return hits.list().isEmpty()
        ? ""
        : hits.list().get(0).shown().path("document").path("fileName").asText();
  }
}
