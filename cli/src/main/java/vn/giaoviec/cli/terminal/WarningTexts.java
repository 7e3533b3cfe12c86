package vn.giaoviec.cli.terminal;

import vn.giaoviec.extractor.model.Warning;

/**
 * Puts warnings into words.
 *
 * @param messages the texts for users
 */
public record WarningTexts(Messages messages) {

  /** The sentence for its code, what it is about, and where; an unknown code stands for itself. */
  public String line(Warning warning) {
    String key = "warning." + warning.code();
    String name = messages.bundle().containsKey(key) ? messages.text(key) : warning.code();
    String detail = warning.detail().isEmpty() ? "" : ": " + warning.detail();
    String place = new Places(messages).brief(warning.place());
    return name + detail + (place.isEmpty() ? "" : " (" + place + ")");
  }
}
