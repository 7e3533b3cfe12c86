package vn.giaoviec.cli.terminal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where programs keep a user's data. */
public final class DataFolder {

  private static final String VARIABLE = "GIAOVIEC_LIBRARY";

  private DataFolder() {}

  /**
   * The library's folder where the command line names none: $GIAOVIEC_LIBRARY, else "giaoviec" in
   * the user's data folder (XDG base directories; on macOS and Windows what their vendors say).
   *
   * @param environment the variables of the process
   * @param system the operating system's name, as in the property os.name
   * @param home the user's home folder
   */
  public static Path library(Map<String, String> environment, String system, String home) {
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    String os = system.toLowerCase(Locale.ROOT);
    Path data;
    if (os.startsWith("windows")) {
      data = folder(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local"));
    } else if (os.startsWith("mac")) {
      data = Path.of(home, "Library", "Application Support");
    } else {
      data = folder(environment, "XDG_DATA_HOME", Path.of(home, ".local", "share"));
    }
    return data.resolve("giaoviec");
  }

  private static Path folder(Map<String, String> environment, String variable, Path usual) {
    String value = environment.getOrDefault(variable, "");
    return value.isBlank() ? usual : Path.of(value);
  }
}
