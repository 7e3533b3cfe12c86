package vn.giaoviec.cli.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.giaoviec.extractor.read.UnreadableException;

/**
 * The texts for users, in English or Vietnamese.
 *
 * @param bundle where they come from; its locale is the language of the texts
 */
public record Messages(ResourceBundle bundle) {

  private static final String PAGES = "pages ";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** The texts in a language: "vi" is Vietnamese, everything else English. */
  public static Messages in(String language) {
    Locale locale = language.equals("vi") ? VIETNAMESE : Locale.ROOT;
    ResourceBundle.Control noSystemLanguage =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Messages(
        ResourceBundle.getBundle("vn.giaoviec.cli.Messages", locale, noSystemLanguage));
  }

  /** The text under a key with its places ({0}, {1} …) filled in. */
  public String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    Object[] plain = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      plain[i] = String.valueOf(values[i]); // numbers without grouping, in every locale
    }
    return new MessageFormat(pattern, Locale.ROOT).format(plain);
  }

  /** Why a file can't be read and what the user can do about it, in one line. */
  public String text(UnreadableException.Reason reason, String detail) {
    String why = text("reason." + reason.name());
    String way = text("way." + reason.name());
    return detail.isBlank() ? why + "; " + way : why + " (" + detail(oneLine(detail)) + "); " + way;
  }

  /** A reader's detail in the language of the texts where it is a known one, else as it is. */
  private String detail(String detail) {
    String key = "detail." + detail.replace(' ', '-');
    if (bundle.containsKey(key)) {
      return text(key);
    }
    return detail.startsWith(PAGES)
        ? text("detail.pages", detail.substring(PAGES.length()))
        : detail;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
