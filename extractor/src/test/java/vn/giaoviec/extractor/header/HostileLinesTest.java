package vn.giaoviec.extractor.header;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.PartSplitter;
import vn.giaoviec.extractor.layout.Written;
import vn.giaoviec.extractor.model.Header;
import vn.giaoviec.extractor.reference.ReferenceFinder;

/** A line of 100,000 chars must not cost more than it would if it were read a few times over. */
class HostileLinesTest {
  private static final int CHARS = 100_000;
  private static final long MILLIS = 1_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "; ",
        ". , ",
        "- ",
        "A",
        "A ",
        "Số: 1/",
        "Số: 12/TB-A ",
        "ngày 1 tháng 2 ",
        "CHỦ TỊCH ",
        "TM. BAN ",
        "(kèm theo ",
        "Kính gửi: ",
        "V/v ",
        "Độc lập - Tự do ",
        "** ",
        "---",
        "UBND TỈNH ",
        "Nguyễn Văn ",
        "; (",
        "158- ",
        "1/2/",
        "Nơi nhận: - A; "
      })
  void costsLittle(String unit) {
    String line = unit.repeat(CHARS / unit.length());
    String text = "SỞ Y TẾ\nSố: 12/TB-SYT\nTHÔNG BÁO\n" + line + "\nNơi nhận:\n- " + line + "\n";
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5 && best > MILLIS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      List<Block> blocks = Written.blocks(text);
      Header header = HeaderReader.read(PartSplitter.split(blocks));
      ReferenceFinder.find(blocks, header);
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000);
    }
    assertTrue(best <= MILLIS, best + " ms");
  }
}
