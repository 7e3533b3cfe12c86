package vn.giaoviec.extractor.read.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import vn.giaoviec.extractor.layout.Block;
import vn.giaoviec.extractor.layout.page.PositionedPage;
import vn.giaoviec.extractor.model.Box;
import vn.giaoviec.extractor.model.Place;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.extractor.read.ocr.picture.Scan;
import vn.giaoviec.extractor.read.ocr.stamp.StampLine;
import vn.giaoviec.extractor.read.ocr.tesseract.Engines;

/**
 * Recognises pages side by side, one thread each: several threads inside one page would be slower.
 * A page's picture is made only when a thread is free to read it, so that however long a document
 * is, only as many pictures are in memory as threads are at work. Thread-safe.
 */
public final class Ocr {

  /** Changes whenever a page would be read otherwise than before: kept pages are then read anew. */
  private static final String VERSION = "8";

  /** A page that is a picture and could not be recognised on this machine. */
  public static final String NEEDS_OCR = "needs-ocr";

  /** A page whose content is damaged: it was read only in part, or not at all. */
  public static final String PAGE_DAMAGED = "page-damaged";

  /** A page whose picture is so coarse that words may be wrong. */
  private static final String LOW_RESOLUTION = "low-resolution";

  /** Digits of the letterhead, mostly written by hand, that are left out: they may be others. */
  private static final String UNSURE_DIGITS = "digits-unsure";

  /** A signature under a title whose name can't be read: a seal or the signature covers it. */
  private static final String UNREAD_NAME = "signer-unread";

  /** With fewer pixels an inch, marks over letters are guesswork. */
  private static final int COARSE = 120;

  private final ExecutorService workers;
  private final Queue<OcrEngine> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<OcrEngine> engines;
  private final PageStore store;
  private final PageWatch watch;

  /**
   * Recognition on all cores.
   *
   * @param store where pages are kept
   * @param watch is told of each page
   */
  public Ocr(PageStore store, PageWatch watch) {
    this(Runtime.getRuntime().availableProcessors(), store, watch, Engines::open);
  }

  /**
   * Recognition on some threads, which keeps no pages.
   *
   * @param threads how many pages are read at once
   */
  public Ocr(int threads) {
    this(threads, PageStore.NONE, PageWatch.NONE, Engines::open);
  }

  Ocr(int threads, PageStore store, PageWatch watch, Supplier<OcrEngine> engines) {
    this.engines = engines;
    this.store = store;
    this.watch = watch;
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Ocr::thread);
    pool.allowCoreThreadTimeOut(true);
    this.workers = pool;
  }

  /** Whether pages can be recognised on this machine. */
  public static boolean available() {
    return Engines.available();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ocr");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Reads pages of a file.
   *
   * @param file the hash of the file's content, under which pages are kept
   * @param pages the pages to be read
   */
  public RecognisedPages read(String file, List<? extends PageSource> pages) {
    if (pages.isEmpty() || !available()) {
      return new RecognisedPages(List.of(), List.of(), warnings(NEEDS_OCR, pages));
    }
    watch.planned(pages.size());
    List<Future<@Nullable KeptPage>> reading = new ArrayList<>();
    pages.forEach(page -> reading.add(workers.submit(() -> readOrLoad(file, page))));
    List<PositionedPage> read = new ArrayList<>();
    List<Block> stamps = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      KeptPage page = result(reading.get(i));
      if (page == null) {
        warnings.addAll(warnings(PAGE_DAMAGED, pages.subList(i, i + 1)));
      } else {
        read.add(page.page());
        page.stamp().forEach(line -> stamps.add(paragraph(line, page.page().number())));
        warnings.addAll(doubts(page));
      }
    }
    return new RecognisedPages(List.copyOf(read), List.copyOf(stamps), List.copyOf(warnings));
  }

  private static Block paragraph(StampLine line, int page) {
    return new Block.Paragraph(line.text(), Block.Style.PLAIN, Place.onPage(page, line.box()));
  }

  private static List<Warning> doubts(KeptPage page) {
    int number = page.page().number();
    List<Warning> doubts = new ArrayList<>();
    if (page.dpi() < COARSE) {
      doubts.add(new Warning(LOW_RESOLUTION, "", Place.onPage(number)));
    }
    for (Box box : page.unsure()) {
      doubts.add(new Warning(UNSURE_DIGITS, "", Place.onPage(number, box)));
    }
    for (Box box : page.unnamed()) {
      doubts.add(new Warning(UNREAD_NAME, "", Place.onPage(number, box)));
    }
    return doubts;
  }

  private static List<Warning> warnings(String code, List<? extends PageSource> pages) {
    return pages.stream().map(page -> new Warning(code, "", Place.onPage(page.number()))).toList();
  }

  private @Nullable KeptPage readOrLoad(String file, PageSource page) {
    try {
      String key = file + "-" + page.number() + "-" + VERSION;
      byte[] kept = store.load(key);
      KeptPage read = kept == null ? null : PageText.read(kept);
      return read == null ? recognise(page, key) : read;
    } finally {
      watch.pageDone();
    }
  }

  private @Nullable KeptPage recognise(PageSource page, String key) {
    OcrEngine idleEngine = idle.poll();
    OcrEngine engine = idleEngine == null ? engines.get() : idleEngine;
    try {
      Scan scan = page.scan();
      KeptPage read = PageReader.read(page.number(), scan, engine);
      store.save(key, PageText.write(read));
      return read;
    } catch (IOException | UncheckedIOException damaged) {
      return null;
    } finally {
      idle.add(engine);
    }
  }

  private static @Nullable KeptPage result(Future<@Nullable KeptPage> page) {
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
