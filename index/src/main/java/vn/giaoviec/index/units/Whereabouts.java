package vn.giaoviec.index.units;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.index.analysis.Abbreviations;
import vn.giaoviec.index.analysis.UnitName;

/**
 * Where a body belongs to that a document names without saying it: "Văn phòng" is the office of
 * whoever issued the document, "Sở Y tế" the department of the province that the issuer's name
 * holds. What names its place itself, and what there is only one of in the country, belongs to
 * none. So bodies of two documents are one only where their issuers agree.
 *
 * @param key the same for documents whose bodies are the same; empty for none
 * @param label the place or the issuer as written; the document where it names no issuer
 */
record Whereabouts(String key, String label) {

  static final Whereabouts NONE = new Whereabouts("", "");

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** The levels of the administration, of which a name follows. */
  private static final Pattern LEVEL =
      Pattern.compile(
          "\\b(?:tỉnh|thành phố|TP\\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\\s", FLAGS);

  /** What there is only one of: the nation's bodies, and ministries (but not military commands). */
  private static final Pattern NATIONAL =
      Pattern.compile(
          "\\b(?:Việt Nam|Trung ương)$"
              + "|^(?:Chính phủ|Thủ tướng|Phó Thủ tướng|Quốc hội|Chủ tịch nước)\\b"
              + "|^(?:Văn phòng )?(?:Bộ|Chính phủ|Quốc hội)\\s(?!chỉ huy|đội|tư lệnh)",
          FLAGS);

  /** Where the bodies belong to that a document names, as a hit's {@code document} tells it. */
  static Whereabouts of(JsonNode document, Abbreviations abbreviations) {
    String issuer = document.path("issuer").asText();
    if (issuer.isEmpty()) {
      String name = document.path("number").asText(document.path("fileName").asText());
      return new Whereabouts("document " + document.path("id").asText(), name);
    }
    String place = placeIn(issuer);
    String seat = document.path("place").asText();
    return place.isEmpty()
        ? new Whereabouts(key(issuer + " " + seat, abbreviations), issuer)
        : new Whereabouts(key(place, abbreviations), place);
  }

  /** Whether a name tells by itself which body it is, wherever it stands. */
  static boolean isSaidBy(String name) {
    return !placeIn(name).isEmpty() || NATIONAL.matcher(name).find();
  }

  /** The place at the end of a name, with its level: "tỉnh Lào Cai"; empty where there is none. */
  private static String placeIn(String name) {
    Matcher level = LEVEL.matcher(name);
    while (level.find()) {
      if (level.end() < name.length() && Character.isUpperCase(name.charAt(level.end()))) {
        return name.substring(level.start());
      }
    }
    return "";
  }

  private static String key(String name, Abbreviations abbreviations) {
    return UnitName.of(name, abbreviations).key();
  }
}
