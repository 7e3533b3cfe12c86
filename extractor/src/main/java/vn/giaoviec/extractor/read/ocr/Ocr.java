package vn.giaoviec.extractor.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.read.ocr.tesseract.TesseractEngine;

/**
 * Recognises pages side by side, one thread each: several threads inside one page would be slower.
 * A page's picture is made only when a thread is free to read it, so that however long a document
 * is, only as many pictures are in memory as threads are at work. Thread-safe.
 */
public final class Ocr {

  private final ExecutorService workers;
  private final Queue<OcrEngine> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<OcrEngine> engines;

  /**
   * Recognition on some threads.
   *
   * @param threads how many; the cores of the machine are best
   */
  public Ocr(int threads) {
    this(threads, TesseractEngine::new);
  }

  Ocr(int threads, Supplier<OcrEngine> engines) {
    this.engines = engines;
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Ocr::thread);
    pool.allowCoreThreadTimeOut(true);
    this.workers = pool;
  }

  /** Whether pages can be recognised on this machine. */
  public static boolean available() {
    return TesseractEngine.available();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ocr");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Reads pages.
   *
   * @return each page's words and lines, in the order of the pages; null for a page whose picture
   *     is damaged
   */
  public List<@Nullable PositionedPage> read(List<? extends PageSource> pages) {
    List<Future<@Nullable PositionedPage>> reading = new ArrayList<>();
    pages.forEach(page -> reading.add(workers.submit(() -> read(page))));
    List<@Nullable PositionedPage> read = new ArrayList<>();
    reading.forEach(page -> read.add(result(page)));
    return read;
  }

  private @Nullable PositionedPage read(PageSource page) {
    OcrEngine engine = idle.poll();
    if (engine == null) {
      engine = engines.get();
    }
    try {
      return PageReader.read(page.number(), page.scan(), engine);
    } catch (IOException damaged) {
      return null;
    } finally {
      idle.add(engine);
    }
  }

  private static @Nullable PositionedPage result(Future<@Nullable PositionedPage> page) {
    try {
      return page.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(String.valueOf(e.getCause()), e);
    }
  }
}
