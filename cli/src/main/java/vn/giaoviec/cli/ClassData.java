package vn.giaoviec.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the common commands once on an invented notice in a library of its own, so that the Java
 * that runs it can archive the classes they need (the launcher does, after a build): a later start
 * then takes a fraction of the time. Prints nothing.
 */
public final class ClassData {

  private static final String NOTICE =
      """
      LIÊN HIỆP A                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 01/TB-LHA                    Hà Nội, ngày 02 tháng 01 năm 2024

      THÔNG BÁO
      Về phân công nhiệm vụ

      1. Giao Ban Kế hoạch chủ trì, phối hợp với Văn phòng xây dựng đề án trước ngày 15/3/2024.
      2. Văn phòng tổng hợp báo cáo hằng quý.
      """;

  private ClassData() {}

  /** Runs the commands; takes no arguments. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("giaoviec");
    try {
      Path notice = Files.writeString(folder.resolve("notice.txt"), NOTICE);
      String library = folder.resolve("library").toString();
      run("--version");
      run("-V");
      run("--help");
      run("extract", notice.toString());
      run("import", notice.toString(), "--library", library);
      run("import", notice.toString(), "--library", library);
      run("search", "đề án", "--library", library);
      run("search", "--unit", "Ban Kế hoạch", "--due-to", "31/12/2024", "--library", library);
      run("search", "--in", "documents", "--format", "json", "--library", library);
      run("show", "01/TB-LHA", "--library", library);
      run("export", "--library", library);
      run("deadline", "trước ngày 15/3/2024");
      run("library", "--library", library);
    } finally {
      delete(folder);
    }
  }

  private static void run(String... args) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(List.of(args), nowhere, nowhere);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
