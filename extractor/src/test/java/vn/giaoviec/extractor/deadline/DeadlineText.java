package vn.giaoviec.extractor.deadline;

import vn.giaoviec.extractor.model.Deadline;

/** A deadline on one line, without its text, as the tests write what they expect. */
final class DeadlineText {
  private DeadlineText() {}

  static String of(Deadline deadline) {
    String text;
    if (deadline instanceof Deadline.OnDate date) {
      text = "date " + date.due() + (date.strict() ? " strict" : "");
      return date.time() == null ? text : text + " " + date.time();
    } else if (deadline instanceof Deadline.During during) {
      String start = during.start() == null ? "" : during.start().toString();
      return "period " + start + ".." + (during.due() == null ? "" : during.due());
    } else if (deadline instanceof Deadline.Recurring recurring) {
      text = "recurring";
      for (var every : recurring.every()) {
        text += " " + every;
      }
      text += recurring.month() == null ? "" : " month " + recurring.month();
      text += recurring.day() == null ? "" : " day " + recurring.day();
      return text + (recurring.strict() ? " strict" : "");
    } else if (deadline instanceof Deadline.Relative relative) {
      Deadline.Offset offset = relative.offset();
      text = offset == null ? "relative" : "relative " + offset.count() + " " + offset.unit();
      text += offset == null || offset.from().isEmpty() ? "" : " from " + offset.from();
      return relative.due() == null ? text : text + " due " + relative.due();
    }
    return "ongoing";
  }
}
