package vn.giaoviec.extractor.read.text;

import java.util.regex.Pattern;

/** Signs of Markdown and remnants of HTML that OCR and web exports leave in text. */
final class Markup {

  private static final Pattern RULE = Pattern.compile("^[\\s*_=~–—-]{3,}$");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>");
  private static final Pattern BREAK =
      Pattern.compile("<(?:br|/p|/li|/div|li|p)\\b[^<>]{0,60}>", Pattern.CASE_INSENSITIVE);
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<!^)\\*{1,3}|^\\*{1,3}(?!\\s)|(?<![\\p{L}\\d])_{1,2}(?=[\\p{L}*])|(?<=[\\p{L}.:;*])_{1,2}(?![\\p{L}\\d])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?<sign>[\\\\`*_{}\\[\\]()#+.!|>~-])");

  private Markup() {}

  /** Whether the line draws a rule or sets emphasis around nothing. */
  static boolean rule(String line) {
    return RULE.matcher(line).matches();
  }

  /** Whether all the words of the line are emphasised strongly or it is a heading. */
  static boolean bold(String line) {
    String text = line.strip();
    boolean strong = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
    return HEADING.matcher(text).find() || strong && text.indexOf("**", 2) == text.length() - 2;
  }

  /** Whether the line leaves a strong emphasis open. */
  static boolean opensBold(String line) {
    return (line.length() - line.replace("**", "").length()) / 2 % 2 == 1;
  }

  /** The words without signs. */
  static String plain(String line) {
    String text = HEADING.matcher(line.strip()).replaceFirst("");
    text = BREAK.matcher(text).replaceAll("\n");
    text = TAG.matcher(text).replaceAll("");
    text = EMPHASIS.matcher(text).replaceAll("");
    return ESCAPE.matcher(entities(text)).replaceAll("${sign}").strip();
  }

  private static String entities(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
  }
}
