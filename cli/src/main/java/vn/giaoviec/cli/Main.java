package vn.giaoviec.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.Program;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(List.of(args), out, err);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * Runs one command.
   *
   * @param args the words of the command line
   * @param out where the answer goes
   * @param err where messages about the run go
   * @return 0 all done, 1 some failed, 2 wrong usage
   */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.equals(List.of("--version"))) {
      out.println(version()); // without picocli, which takes longer to load than all the rest
      return 0;
    }
    Session session = Session.of(out, err, Messages.in(language(args)));
    return Commands.line(session, args).execute(args.toArray(String[]::new));
  }

  /** The program's name and version. */
  static String version() {
    return "giaoviec " + Program.version();
  }

  /** The language has to be known before the arguments are parsed: help and errors are in it. */
  private static String language(List<String> args) {
    String language = systemLanguage(System.getenv());
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith("--lang=")) {
        language = args.get(i).substring("--lang=".length());
      } else if (args.get(i).equals("--lang") && i + 1 < args.size()) {
        language = args.get(i + 1);
      }
    }
    return language.toLowerCase(Locale.ROOT);
  }

  /** The environment's, even where the system has no such locale; else the platform's. */
  private static String systemLanguage(Map<String, String> environment) {
    for (String variable : List.of("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isBlank()) {
        return locale.split("[_.@:]", 2)[0];
      }
    }
    return Locale.getDefault().getLanguage();
  }

  /** Output is UTF-8 whatever the platform's charset: it is Vietnamese, and JSON. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
