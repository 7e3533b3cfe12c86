package vn.giaoviec.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.giaoviec.cli.command.DeadlineCommand;
import vn.giaoviec.cli.command.EvaluateCommand;
import vn.giaoviec.cli.command.ExportCommand;
import vn.giaoviec.cli.command.ExtractCommand;
import vn.giaoviec.cli.command.Failures;
import vn.giaoviec.cli.command.ImportCommand;
import vn.giaoviec.cli.command.LibraryCommand;
import vn.giaoviec.cli.command.SearchCommand;
import vn.giaoviec.cli.command.ShowCommand;
import vn.giaoviec.cli.terminal.DayConverter;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.Program;

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
  private String language = "";

  private Commands() {}

  /** The whole command line of one run. */
  static CommandLine line(Session session) {
    CommandLine line = new CommandLine(new Commands());
    line.addSubcommand(new ExtractCommand(session));
    line.addSubcommand(new EvaluateCommand(session));
    line.addSubcommand(new ImportCommand(session));
    line.addSubcommand(new SearchCommand(session));
    line.addSubcommand(new ShowCommand(session));
    line.addSubcommand(new ExportCommand(session));
    line.addSubcommand(new DeadlineCommand(session));
    line.addSubcommand(new LibraryCommand(session));
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
      return new String[] {"giaoviec " + Program.version()};
    }
  }
}
