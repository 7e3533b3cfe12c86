package vn.giaoviec.index.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoviec.extractor.read.ContentHash;

/**
 * Files by the SHA-256 of what they belong to, spread over folders of its first two digits. A file
 * is written beside its place, flushed and renamed, so that it is there whole or not at all.
 *
 * @param folder where they are
 * @param ending what their names end with, such as ".json"; may be empty
 */
record DurableFiles(Path folder, String ending) {

  private static final String PARTIAL = ".partial";

  /** The place of a file, there or not. */
  Path path(String id) {
    return folder.resolve(id.substring(0, 2)).resolve(id + ending);
  }

  boolean has(String id) {
    return Files.isRegularFile(path(id));
  }

  /** Whether a file is there and has the content whose hash is its id. */
  boolean holds(String id) throws IOException {
    return has(id) && ContentHash.of(Files.readAllBytes(path(id))).equals(id);
  }

  /** Puts a file in its place; when this returns it survives a crash. */
  void write(String id, byte[] bytes) throws IOException {
    Path path = path(id);
    Path within = within(id);
    Path partial = within.resolve(id + ending + PARTIAL);
    try (FileChannel channel =
        FileChannel.open(
            partial,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    flush(within);
  }

  /** The folder of a file, made where it isn't there; then it survives a crash. */
  private Path within(String id) throws IOException {
    Path within = folder.resolve(id.substring(0, 2));
    if (!Files.isDirectory(within)) {
      Files.createDirectories(within);
      flush(folder);
    }
    return within;
  }

  /** Makes the names in a folder survive a crash; Windows does so by itself. */
  static void flush(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** The ids of all files, sorted. */
  List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String name : names()) {
      if (name.endsWith(ending) && !name.endsWith(PARTIAL)) {
        ids.add(name.substring(0, name.length() - ending.length()));
      }
    }
    return ids;
  }

  /** Deletes what processes that died left half written; call it only while nobody writes. */
  int deletePartial() throws IOException {
    int deleted = 0;
    for (String name : names()) {
      if (name.endsWith(PARTIAL)) {
        Files.deleteIfExists(folder.resolve(name.substring(0, 2)).resolve(name));
        deleted++;
      }
    }
    return deleted;
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    }
  }
}
