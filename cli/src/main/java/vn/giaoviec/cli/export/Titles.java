package vn.giaoviec.cli.export;

import java.util.List;
import vn.giaoviec.cli.terminal.Messages;

/** The headings of sheets. */
final class Titles {

  private Titles() {}

  /** The same columns, their keys replaced by headings in the language of the messages. */
  static List<Sheet.Column> of(List<Sheet.Column> keys, Messages messages) {
    return keys.stream()
        .map(key -> new Sheet.Column(messages.text("sheet." + key.title()), key.width()))
        .toList();
  }
}
