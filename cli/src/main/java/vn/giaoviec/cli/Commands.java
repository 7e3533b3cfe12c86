package vn.giaoviec.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.giaoviec.cli.command.CitedByCommand;
import vn.giaoviec.cli.command.CitesCommand;
import vn.giaoviec.cli.command.DeadlineCommand;
import vn.giaoviec.cli.command.DoneCommand;
import vn.giaoviec.cli.command.DueCommand;
import vn.giaoviec.cli.command.EvaluateCommand;
import vn.giaoviec.cli.command.ExportCommand;
import vn.giaoviec.cli.command.ExtendCommand;
import vn.giaoviec.cli.command.ExtractCommand;
import vn.giaoviec.cli.command.Failures;
import vn.giaoviec.cli.command.ImportCommand;
import vn.giaoviec.cli.command.IndicatorsCommand;
import vn.giaoviec.cli.command.LibraryCommand;
import vn.giaoviec.cli.command.ReopenCommand;
import vn.giaoviec.cli.command.ReportCommand;
import vn.giaoviec.cli.command.SearchCommand;
import vn.giaoviec.cli.command.ShowCommand;
import vn.giaoviec.cli.command.TrainCommand;
import vn.giaoviec.cli.command.UnitsCommand;
import vn.giaoviec.cli.terminal.DayConverter;
import vn.giaoviec.cli.terminal.Session;

/** The program's name with all its subcommands; a new subcommand is registered here. */
@Command(name = "giaoviec", versionProvider = Commands.Version.class)
final class Commands implements Runnable {

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "lang")
  private Language language = Language.EN; // Main reads it before the arguments are parsed

  /** The languages of messages and help. */
  enum Language {
    /** Vietnamese. */
    VI,
    /** English. */
    EN
  }

  private Commands() {}

  /** The command line of one run. */
  static CommandLine line(Session session, List<String> args) {
    CommandLine line = new CommandLine(new Commands());
    addSubcommands(line, session, args);
    line.registerConverter(LocalDate.class, new DayConverter());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setResourceBundle(session.messages().bundle());
    line.setOut(new PrintWriter(session.out(), true));
    line.setErr(new PrintWriter(session.err(), true));
    line.setUsageHelpAutoWidth(false).setUsageHelpWidth(Math.min(session.width(), 110));
    Failures failures = new Failures(session);
    line.setParameterExceptionHandler(failures::wrongUsage);
    line.setExecutionExceptionHandler(failures::unexpected);
    return line;
  }

  /** The subcommands by name, in the order in which help lists them. */
  private static Map<String, Function<Session, Object>> all() {
    Map<String, Function<Session, Object>> all = new LinkedHashMap<>();
    all.put("extract", ExtractCommand::new);
    all.put("import", ImportCommand::new);
    all.put("search", SearchCommand::new);
    all.put("due", DueCommand::new);
    all.put("show", ShowCommand::new);
    all.put("done", DoneCommand::new);
    all.put("reopen", ReopenCommand::new);
    all.put("extend", ExtendCommand::new);
    all.put("cites", CitesCommand::new);
    all.put("cited-by", CitedByCommand::new);
    all.put("indicators", IndicatorsCommand::new);
    all.put("report", ReportCommand::new);
    all.put("units", UnitsCommand::new);
    all.put("export", ExportCommand::new);
    all.put("deadline", DeadlineCommand::new);
    all.put("library", LibraryCommand::new);
    all.put("evaluate", EvaluateCommand::new);
    all.put("train", TrainCommand::new);
    return all;
  }

  /** Adds the subcommand that is asked for, or all where none is: each costs time at the start. */
  private static void addSubcommands(CommandLine line, Session session, List<String> args) {
    Map<String, Function<Session, Object>> all = all();
    Optional<String> asked =
        args.stream().filter(arg -> all.containsKey(arg) || arg.equals("--version")).findFirst();
    all.forEach(
        (name, command) -> {
          if (asked.isEmpty() || asked.get().equals(name)) {
            line.addSubcommand(command.apply(session));
          }
        });
  }

  /** Without a subcommand there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), spec.resourceBundle().getString("error.no-command"));
  }

  /** The version of the program that runs. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Main.version()};
    }
  }
}
