package vn.giaoviec.extractor.deadline;

import java.time.LocalDate;
import java.util.*;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Deadline;

public final class DeadlineFinder {
  private DeadlineFinder() {}

  public record Mention(int start, int end, Deadline deadline, String rule) {}

  public static List<Mention> mentions(String t, @Nullable LocalDate d) {
    return List.of();
  }

  public static Optional<Mention> ofItem(String t, @Nullable LocalDate d) {
    return Optional.empty();
  }

  public static Optional<Deadline> whole(String t, @Nullable LocalDate d) {
    return Optional.empty();
  }
}
