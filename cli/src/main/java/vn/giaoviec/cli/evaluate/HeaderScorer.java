package vn.giaoviec.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scores what a document says of itself and which documents it cites. */
final class HeaderScorer {

  private static final List<String> FIELDS =
      List.of("number", "type", "issuer", "place", "issued", "subject");
  private static final List<String> SIGNER_FIELDS = List.of("name", "title", "authority");
  private static final List<String> LISTS = List.of("addressees", "recipients");

  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*+(?:v/v|về việc|về)\\s++", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final String document;
  private final Aliases aliases;
  private final Scores scores;

  HeaderScorer(String document, Aliases aliases, Scores scores) {
    this.document = document;
    this.aliases = aliases;
    this.scores = scores;
  }

  /** Compares every field that either side gives. */
  void score(JsonNode predicted, JsonNode gold) {
    for (String field : FIELDS) {
      String got = Answers.text(predicted, field);
      String want = Answers.text(gold, field);
      check(field, got, want, canonical(got).equals(canonical(want)));
    }
    for (String field : SIGNER_FIELDS) {
      String got = Answers.text(predicted.path("signer"), field);
      String want = Answers.text(gold.path("signer"), field);
      check("signer." + field, got, want, Words.normal(got).equals(Words.normal(want)));
    }
    LISTS.forEach(field -> scoreList(field, predicted, gold));
    scoreReferences(predicted, gold);
  }

  private String canonical(String value) {
    return aliases.canonical(OPENING.matcher(value).replaceFirst(""));
  }

  private void scoreList(String field, JsonNode predicted, JsonNode gold) {
    List<String> got = Answers.texts(predicted, field);
    List<String> want = Answers.texts(gold, field);
    Tally tally = aliases.compare(withoutFiling(got), withoutFiling(want));
    boolean right = tally.right() == tally.predicted() && tally.right() == tally.gold();
    check(field, got.isEmpty() ? "" : got.toString(), want.isEmpty() ? "" : want.toString(), right);
  }

  private void check(String field, String got, String want, boolean right) {
    if (got.isEmpty() && want.isEmpty()) {
      return;
    }
    scores.add(Measure.DOCUMENT, Tally.of(right));
    if (!right) {
      scores.error(document + " document." + field + ": want '" + want + "' got '" + got + "'");
    }
  }

  /** The recipients without the line on filing (Lưu: …), whose form varies. */
  private static List<String> withoutFiling(List<String> recipients) {
    return recipients.stream().filter(r -> !Words.normal(r).startsWith("lưu")).toList();
  }

  private void scoreReferences(JsonNode predicted, JsonNode gold) {
    Set<String> got = numbers(predicted);
    Set<String> want = numbers(gold);
    Set<String> both = new TreeSet<>(got);
    both.retainAll(want);
    scores.add(Measure.REFERENCES, new Tally(both.size(), got.size(), want.size()));
    want.stream()
        .filter(number -> !got.contains(number))
        .forEach(number -> scores.error(document + " reference missed " + number));
    got.stream()
        .filter(number -> !want.contains(number))
        .forEach(number -> scores.error(document + " reference surplus " + number));
  }

  private static Set<String> numbers(JsonNode document) {
    return Answers.list(document, "references").stream()
        .map(reference -> Words.normal(Answers.text(reference, "number")))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
