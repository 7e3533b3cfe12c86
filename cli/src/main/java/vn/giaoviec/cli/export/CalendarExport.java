package vn.giaoviec.cli.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.cli.terminal.Messages;
import vn.giaoviec.extractor.model.Deadline;
import vn.giaoviec.extractor.model.Document;
import vn.giaoviec.extractor.model.Found;
import vn.giaoviec.extractor.model.Task;
import vn.giaoviec.index.search.Hits;
import vn.giaoviec.index.search.Shown;
import vn.giaoviec.index.status.Recurrence;

/**
 * Tasks as an iCalendar file (RFC 5545): one event on the day of each deadline, with an alarm some
 * days before. Events rather than to-dos, which most calendars don't show. An event's UID stays the
 * same in every export, so that a second import replaces the first. Tasks that are done or whose
 * deadline is no day are left out: there is no day to remind of.
 */
final class CalendarExport {

  /** Viet Nam's time, the same all year. */
  private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

  /** When people are reminded of what is due on a day. */
  private static final int ALARM_HOUR = 8;

  private static final int HOURS_A_DAY = 24;

  /** So many digits of a file's hash tell it from all others, and fit on a line. */
  private static final int UID_DIGITS = 32;

  private static final int SUMMARY_LENGTH = 120;

  private final Sources sources;
  private final Messages messages;
  private final int alarmDays;
  private final Date now;

  private CalendarExport(Sources sources, Messages messages, int alarmDays) {
    this.sources = sources;
    this.messages = messages;
    this.alarmDays = alarmDays;
    this.now = Date.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * Writes the tasks found.
   *
   * @param alarmDays how many days before the deadline the alarm is; 0 for the day itself
   * @return how many tasks were left out because they are done or their deadline is no day
   */
  static int write(Hits hits, Sources sources, Messages messages, int alarmDays, OutputStream out)
      throws IOException {
    CalendarExport export = new CalendarExport(sources, messages, alarmDays);
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//giaoviec//giaoviec//VI");
    for (Hits.Hit hit : hits.list()) {
      VEvent event = export.event(hit);
      if (event != null) {
        calendar.addEvent(event);
      }
    }
    ICalWriter writer = new ICalWriter(new FoldedLines(out), ICalVersion.V2_0);
    writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
    writer.write(calendar);
    writer.flush();
    return hits.list().size() - calendar.getEvents().size();
  }

  private @Nullable VEvent event(Hits.Hit hit) {
    Task task = sources.task(hit);
    Document document = sources.document(hit);
    Deadline deadline = task.deadline() == null ? null : task.deadline().value();
    VEvent event = new VEvent();
    if (hit.shown().has(Shown.DONE) || !setTime(event, deadline, document, hit)) {
      return null;
    }
    String file = document.source().id();
    event.setUid(
        file.substring(0, Math.min(UID_DIGITS, file.length())) + "-" + task.id() + "@giaoviec");
    event.setDateTimeStamp(now);
    event.setSummary(summary(task, deadline));
    event.setDescription(description(task, document));
    event.setTransparency(true);
    event.addAlarm(alarm(event));
    return event;
  }

  /** Sets the days of the event; false where the deadline is no day. */
  private static boolean setTime(
      VEvent event, @Nullable Deadline deadline, Document document, Hits.Hit hit) {
    if (deadline instanceof Deadline.Recurring recurring) {
      return setRecurrence(event, Recurrence.of(recurring), document, hit.next());
    }
    LocalDate due = hit.day();
    if (due == null) {
      return false;
    }
    LocalTime time =
        deadline instanceof Deadline.OnDate day && day.due().equals(due) ? day.time() : null;
    if (time == null) {
      event.setDateStart(day(due));
    } else {
      event.setDateStart(Date.from(due.atTime(time).toInstant(VIET_NAM)), true);
    }
    return true;
  }

  private static boolean setRecurrence(
      VEvent event, @Nullable Recurrence recurrence, Document document, @Nullable LocalDate next) {
    Found<LocalDate> issued = document.header().issued();
    LocalDate from = issued == null ? next : issued.value();
    if (recurrence == null || from == null) {
      return false;
    }
    event.setDateStart(day(recurrence.firstFrom(from)));
    event.setRecurrenceRule(RecurrenceRules.of(recurrence));
    return true;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /**
   * The deadline's own words come first: "trước ngày 25/4" says that the day itself is too late.
   */
  private static String summary(Task task, @Nullable Deadline deadline) {
    String when = deadline == null ? "" : deadline.text() + " · ";
    String who =
        task.lead().isEmpty() ? "" : names(task.lead().stream().map(Found::value).toList());
    String summary = when + who + task.text().value();
    return summary.length() <= SUMMARY_LENGTH
        ? summary
        : summary.substring(0, SUMMARY_LENGTH - 1).stripTrailing() + "…";
  }

  private static String names(List<String> names) {
    return String.join(", ", names) + ": ";
  }

  private String description(Task task, Document document) {
    StringBuilder text = new StringBuilder(task.text().value());
    append(text, "lead", task.lead());
    append(text, "coordinators", task.coordinators());
    append(text, "supervisors", task.supervisors());
    append(text, "report-to", task.reportTo());
    Found<String> number = document.header().number();
    String source = number == null ? document.source().fileName() : number.value();
    text.append('\n').append(messages.text("sheet.number")).append(": ").append(source);
    return text.toString();
  }

  private void append(StringBuilder text, String role, List<Found<String>> names) {
    if (!names.isEmpty()) {
      String joined = String.join("; ", names.stream().map(Found::value).toList());
      text.append('\n').append(messages.text("sheet." + role)).append(": ").append(joined);
    }
  }

  /** An alarm in the morning, or an hour's worth of days before a time of day. */
  private VAlarm alarm(VEvent event) {
    boolean wholeDay = !event.getDateStart().getValue().hasTime();
    int hours = alarmDays * HOURS_A_DAY - (wholeDay ? ALARM_HOUR : 0);
    Duration distance = Duration.builder().prior(hours > 0).hours(Math.abs(hours)).build();
    return VAlarm.display(new Trigger(distance, Related.START), event.getSummary().getValue());
  }
}
