package vn.giaoviec.cli.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An {@code import} in a process of its own, and invented notices to import. */
final class ImportProcess {

  /** How many tasks a notice holds. */
  static final int TASKS = 2;

  private static final String NOTICE =
      """
      LIÊN HIỆP A                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: %1$d/TB-LHA                    Hà Nội, ngày 02 tháng 01 năm 2024

      THÔNG BÁO
      Về phân công nhiệm vụ

      1. Giao Ban Kế hoạch chủ trì, phối hợp với Văn phòng xây dựng đề án trước ngày 15/3/2024.
      2. Văn phòng tổng hợp báo cáo hằng quý.
      """;

  private final Process process;
  private final BufferedReader out;
  private final List<String> lines = new ArrayList<>();

  private ImportProcess(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts to import a folder; what it tells about the run goes among its answers. */
  static ImportProcess of(Path documents, Path library) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.giaoviec.cli.Main",
                "import",
                documents.toString(),
                "--library",
                library.toString(),
                "--lang",
                "en")
            .redirectErrorStream(true);
    return new ImportProcess(builder.start());
  }

  /** Writes notices with the numbers from {@code first} on. */
  static List<Path> write(Path folder, int first, int many) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (int i = first; i < first + many; i++) {
      Path file = folder.resolve(String.format("notice-%06d.txt", i));
      files.add(Files.writeString(file, String.format(NOTICE, i)));
    }
    return files;
  }

  /** The next line it prints; null where it has ended. */
  @Nullable String line() throws IOException {
    String line = out.readLine();
    if (line != null) {
      lines.add(line);
    }
    return line;
  }

  /** Kills it, unless it has ended, and waits for its end; whether it was killed. */
  boolean kill() throws IOException, InterruptedException {
    process.toHandle().destroyForcibly(); // unlike the process itself, it leaves the output open
    while (line() != null) {
      // what it had printed before
    }
    return process.waitFor() != 0;
  }

  /** Waits for its end; its exit status. */
  int end() throws IOException, InterruptedException {
    while (line() != null) {
      // keeps all lines
    }
    return process.waitFor();
  }

  /** Everything it has printed so far. */
  List<String> lines() {
    return lines;
  }

  /** The files among those it was given that it said are imported, now or before. */
  List<Path> acknowledged(List<Path> files) {
    List<Path> said = new ArrayList<>();
    for (Path file : files) {
      String imported = file + ": " + TASKS + " tasks, 0 indicators";
      if (lines.contains(imported) || lines.contains(file + ": already there")) {
        said.add(file);
      }
    }
    return said;
  }
}
