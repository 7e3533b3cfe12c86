package vn.giaoviec.cli.terminal;

import java.util.logging.LogManager;

/** Keeps libraries from printing: what a user must know about a file, the program says itself. */
public final class Quiet {

  private Quiet() {}

  /** Switches the logging of the libraries that read files off; before the first is used. */
  public static void libraries() {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    LogManager.getLogManager().reset();
  }
}
