package vn.giaoviec.index.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time write to a library. The lock belongs to the process, not to the file's
 * being there: it ends with the process, however that ends, and the file is never deleted.
 *
 * @param file the file that is locked
 */
record LibraryLock(Path file) {

  private static final long PAUSE_MILLIS = 20;

  /** Work that is done under the lock. */
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Does the work as soon as nobody else writes.
   *
   * @throws LibraryBusyException if that takes longer than {@code patience}
   */
  <T> T holding(Duration patience, Work<T> work) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock lock = tryLock(channel);
      while (lock == null) {
        if (System.nanoTime() >= end) {
          throw new LibraryBusyException();
        }
        pause();
        lock = tryLock(channel);
      }
      return work.run(); // closing the channel frees the lock
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another thread of this process has it
    }
  }

  private static void pause() throws LibraryBusyException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LibraryBusyException();
    }
  }
}
