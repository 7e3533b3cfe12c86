package vn.giaoviec.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program that runs. */
public final class Program {

  private Program() {}

  /** Its version, such as "0.1.0"; every extraction is kept with the version that made it. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream stream = Program.class.getResourceAsStream("version.properties")) {
      if (stream != null) {
        properties.load(stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "?");
  }
}
