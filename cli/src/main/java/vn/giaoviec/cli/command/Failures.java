package vn.giaoviec.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.giaoviec.cli.terminal.Session;
import vn.giaoviec.index.library.EmptyLibraryException;
import vn.giaoviec.index.library.LibraryBusyException;
import vn.giaoviec.index.query.QuerySyntaxException;

/** What went wrong in a command as a whole, as one line for the user; never a stack trace. */
public final class Failures {

  /** Everything asked for was done. */
  public static final int DONE = 0;

  /** Some of what was asked for could not be done. */
  public static final int SOME_FAILED = 1;

  /** The command line makes no sense. */
  public static final int WRONG_USAGE = 2;

  private final Session session;

  /** Failures that are told in {@code session}. */
  public Failures(Session session) {
    this.session = session;
  }

  /** Tells what is wrong with the command line and where help is. */
  public int wrongUsage(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    session.err().println(what(failure));
    session.note("error.see-help", command.getCommandSpec().qualifiedName());
    return WRONG_USAGE;
  }

  private String what(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return session
          .messages()
          .text("error.unknown-argument", String.join(" ", unmatched.getUnmatched()));
    }
    if (failure instanceof MissingParameterException missing) {
      String names =
          String.join(
              " ",
              missing.getMissing().stream().map(CommandLine.Model.ArgSpec::paramLabel).toList());
      return session.messages().text("error.missing-argument", names);
    }
    CommandLine.Model.ArgSpec argument = failure.getArgSpec();
    if (argument != null && failure.getValue() != null) {
      return badValue(argument, failure);
    }
    return session.messages().text("error.usage", String.valueOf(failure.getMessage()));
  }

  private String badValue(CommandLine.Model.ArgSpec argument, ParameterException failure) {
    String name =
        argument instanceof CommandLine.Model.OptionSpec option
            ? option.longestName()
            : argument.paramLabel();
    if (argument.type() == LocalDate.class) {
      return session.messages().text("error.not-a-day", name, failure.getValue());
    }
    String allowed =
        argument.typeInfo().isEnum()
            ? String.join(", ", argument.typeInfo().getEnumConstantNames()).toLowerCase(Locale.ROOT)
            : argument.paramLabel();
    return session.messages().text("error.not-allowed", name, failure.getValue(), allowed);
  }

  /** Tells what kept a command from its end. */
  public int unexpected(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof QuerySyntaxException syntax) {
      String key = "error.query." + syntax.problem().name();
      session.err().println(session.messages().text(key, syntax.place()));
      session.note("error.see-query-help");
      return WRONG_USAGE;
    }
    session.err().println(session.messages().text("error.stopped", describe(failure)));
    return SOME_FAILED;
  }

  private String describe(Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException io ? io.getCause() : failure;
    if (cause instanceof NoSuchFileException missing) {
      return session.messages().text("error.no-such-file", String.valueOf(missing.getFile()));
    }
    if (cause instanceof AccessDeniedException denied) {
      return session.messages().text("error.no-access", String.valueOf(denied.getFile()));
    }
    if (cause instanceof EmptyLibraryException empty) {
      return session.messages().text("error.no-library", String.valueOf(empty.getMessage()));
    }
    if (cause instanceof LibraryBusyException) {
      return session.messages().text("error.busy");
    }
    if (cause instanceof FileSystemException unusable) {
      String reason = unusable.getReason();
      return session
          .messages()
          .text(
              "error.unusable",
              String.valueOf(unusable.getFile()),
              reason == null ? unusable.getClass().getSimpleName() : reason);
    }
    if (cause instanceof IOException) {
      return String.valueOf(cause.getMessage());
    }
    return internal(session, failure);
  }

  /** The line for an error of the program itself. */
  static String internal(Session session, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
    return session.messages().text("error.internal", failure.getClass().getSimpleName() + where);
  }
}
