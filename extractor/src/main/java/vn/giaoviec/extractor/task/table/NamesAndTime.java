package vn.giaoviec.extractor.task.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that names bodies and, behind them, by when: "Sở A chủ trì. Hoàn thành trước 30/6/2020",
 * "Sở B; Tháng 7".
 *
 * @param names the words before the time
 * @param time the words of the time; "" without one
 */
record NamesAndTime(String names, String time) {

  /** Where a time may begin behind names. */
  private static final Pattern PARTING = Pattern.compile("[.;,:]\\s++|\\s?\\(|\\n");

  /** No time is longer. */
  private static final int LONGEST = 80;

  static NamesAndTime of(String cell) {
    String words = cell.strip();
    if (words.chars().noneMatch(Character::isDigit)) {
      return new NamesAndTime(words, "");
    }
    Matcher parting = PARTING.matcher(words);
    while (parting.find()) {
      String rest = words.substring(parting.end()).strip();
      boolean bracket = words.charAt(parting.end() - 1) == '(';
      String time = bracket && rest.endsWith(")") ? rest.substring(0, rest.length() - 1) : rest;
      if (time.length() <= LONGEST
          && TimeCell.isTime(PARTING.split(time, 2)[0])
          && TimeCell.isTime(time)) {
        return new NamesAndTime(words.substring(0, parting.start()).strip(), time);
      }
    }
    return new NamesAndTime(words, "");
  }
}
