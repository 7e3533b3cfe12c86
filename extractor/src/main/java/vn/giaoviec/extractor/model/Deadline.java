package vn.giaoviec.extractor.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time that a document sets for a task (thời hạn). Every kind keeps the words as written.
 *
 * <p>Source of the kinds and of how each phrase is normalised: Civil Code 2015 (Bộ luật Dân sự),
 * articles 144-148.
 */
public sealed interface Deadline {

  /** The phrase as the document has it. */
  String text();

  /** The same time in other words. */
  default Deadline withText(String words) {
    if (this instanceof OnDate day) {
      return new OnDate(words, day.due(), day.strict(), day.time());
    }
    if (this instanceof During period) {
      return new During(words, period.start(), period.due());
    }
    if (this instanceof Recurring again) {
      return new Recurring(
          words, again.every(), again.month(), again.day(), again.strict(), again.time());
    }
    return this instanceof Relative relative
        ? new Relative(words, relative.offset(), relative.due())
        : new Ongoing(words);
  }

  /** The last day that is known; null for what has no end or names no day. */
  default @Nullable LocalDate dueDay() {
    if (this instanceof OnDate day) {
      return day.due();
    }
    if (this instanceof During period) {
      return period.due();
    }
    return this instanceof Relative relative ? relative.due() : null;
  }

  /**
   * One day: "trước ngày 25/4/2019", "chậm nhất 30/8/2019", "cuối tháng 4/2019".
   *
   * @param text the phrase as written
   * @param due the named day; nothing is subtracted for "trước"
   * @param strict true where the named day itself is too late ("trước ngày")
   * @param time the time of day; null where none is named
   */
  record OnDate(String text, LocalDate due, boolean strict, @Nullable LocalTime time)
      implements Deadline {}

  /**
   * A stretch of time: "Quý III/2019", "2021-2022", "từ 01/7/2025", "đến năm 2025".
   *
   * @param text the phrase as written
   * @param start the first day; null where only the end is named
   * @param due the last day; null where only the start is named
   */
  record During(String text, @Nullable LocalDate start, @Nullable LocalDate due)
      implements Deadline {}

  /**
   * Again and again: "hằng năm", "trước ngày 15 hằng tháng", "2-3 năm/lần".
   *
   * @param text the phrase as written
   * @param every the intervals; empty where none is named (a bare "định kỳ")
   * @param month the month of the year, 1-12; null where none is named
   * @param day the day of the month, 1-31; null where none is named
   * @param strict true where the named day itself is too late
   * @param time the time of day: "trước 17 giờ hằng ngày"; null where none is named
   */
  record Recurring(
      String text,
      List<Period> every,
      @Nullable Integer month,
      @Nullable Integer day,
      boolean strict,
      @Nullable LocalTime time)
      implements Deadline {

    /** One that names no time of day. */
    public Recurring(
        String text,
        List<Period> every,
        @Nullable Integer month,
        @Nullable Integer day,
        boolean strict) {
      this(text, every, month, day, strict, null);
    }
  }

  /**
   * Without end: "thường xuyên".
   *
   * @param text the phrase as written
   */
  record Ongoing(String text) implements Deadline {}

  /**
   * Counted from an event: "trong 05 ngày làm việc kể từ ngày ký"; "ngay sau khi …" has no offset.
   *
   * @param text the phrase as written
   * @param offset how long after which event; null where only the event is named
   * @param due the day it comes to; null where the document doesn't give the starting day
   */
  record Relative(String text, @Nullable Offset offset, @Nullable LocalDate due)
      implements Deadline {}

  /**
   * A distance from an event.
   *
   * @param count how many units
   * @param unit the unit of time
   * @param from the event, as written, such as "ngày ký"
   */
  record Offset(int count, TimeUnit unit, String from) {}

  /** A unit in which a term is counted. */
  enum TimeUnit {
    /** Hours. */
    HOUR,
    /** Calendar days. */
    DAY,
    /** Days on which offices work. */
    WORKING_DAY,
    /** Weeks. */
    WEEK,
    /** Months. */
    MONTH,
    /** Years. */
    YEAR
  }
}
