package vn.giaoviec.index.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.index.json.Json;

/**
 * What happened in the library, one JSON object a line, only ever appended to. An import is done
 * when its line stands here, flushed; a last line without an end is of a process that died writing
 * it and doesn't count.
 *
 * @param file where it is
 */
record Journal(Path file) {

  /**
   * The events of a stretch of the journal.
   *
   * @param events in order; a missing node for a line that is damaged
   * @param end the byte after the last whole line
   */
  record Stretch(List<JsonNode> events, long end) {

    /** The damaged lines by their numbers, from 1 for the stretch's first. */
    List<Integer> damaged() {
      List<Integer> lines = new ArrayList<>();
      for (int i = 0; i < events.size(); i++) {
        if (!events.get(i).isObject()) {
          lines.add(i + 1);
        }
      }
      return lines;
    }
  }

  /** How long the journal is in bytes, with an unfinished last line if there is one; 0 for none. */
  long length() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /** The events from a byte on, which must be the first of a line. */
  Stretch from(long start) throws IOException {
    if (length() <= start) {
      return new Stretch(List.of(), start);
    }
    byte[] bytes = bytes(start);
    List<JsonNode> events = new ArrayList<>();
    int line = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        addEvent(events, new String(bytes, line, i - line, StandardCharsets.UTF_8));
        line = i + 1;
      }
    }
    return new Stretch(List.copyOf(events), start + line);
  }

  /** A damaged line costs only its own event: the library's check finds what it acknowledged. */
  private static void addEvent(List<JsonNode> events, String line) {
    try {
      events.add(Json.read(line));
    } catch (IOException e) {
      events.add(MissingNode.getInstance());
    }
  }

  private byte[] bytes(long start) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size() - start));
      channel.position(start);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // reads on until the end
      }
      byte[] read = new byte[buffer.position()];
      buffer.flip().get(read);
      return read;
    }
  }

  /** Appends an event; when this returns it survives a crash. Only under the library's lock. */
  void append(ObjectNode event) throws IOException {
    boolean isNew = !Files.exists(file);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = endOfLastLine(channel);
      channel.truncate(end); // an unfinished line of a process that died
      ByteBuffer line = ByteBuffer.wrap((Json.line(event) + "\n").getBytes(StandardCharsets.UTF_8));
      channel.position(end);
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
    }
    Path folder = file.getParent();
    if (isNew && folder != null) {
      DurableFiles.flush(folder);
    }
  }

  private static long endOfLastLine(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long end = channel.size(); end > 0; end--) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        return end;
      }
    }
    return 0;
  }
}
