package vn.giaoviec.extractor.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * A sentence whose names of bodies and people a person marked: "Giao {L Sở Y tế} báo cáo {R Chủ
 * tịch}". The letter tells what the body is to the work: leads (L), takes part (C), is reported to
 * (R), directs (S), is only spoken of (O).
 *
 * @param text the sentence without marks
 * @param tokens its tokens
 * @param names the marked names in order
 */
record MarkedSentence(String text, List<Token> tokens, List<NameReader.Name> names) {

  private static final Pattern MARKED = Pattern.compile("\\{[LCRSO] ([^{}]+)\\}");

  /** Reads a line. Throws IllegalArgumentException for a brace that marks nothing. */
  static MarkedSentence of(String line) {
    StringBuilder text = new StringBuilder();
    List<int[]> marks = new ArrayList<>();
    Matcher matcher = MARKED.matcher(line);
    int at = 0;
    while (matcher.find()) {
      text.append(line, at, matcher.start());
      marks.add(new int[] {text.length(), text.length() + matcher.group(1).length()});
      text.append(matcher.group(1));
      at = matcher.end();
    }
    text.append(line, at, line.length());
    if (text.indexOf("{") >= 0 || text.indexOf("}") >= 0) {
      throw new IllegalArgumentException("a brace that marks nothing: " + line);
    }
    List<Token> tokens = Tokens.of(text.toString());
    return new MarkedSentence(text.toString(), tokens, names(tokens, marks));
  }

  private static List<NameReader.Name> names(List<Token> tokens, List<int[]> marks) {
    List<NameReader.Name> names = new ArrayList<>();
    int at = 0;
    for (int[] mark : marks) {
      while (tokens.get(at).start() < mark[0]) {
        at++;
      }
      int from = at;
      while (at < tokens.size() && tokens.get(at).end() <= mark[1]) {
        at++;
      }
      names.add(new NameReader.Name(from, at));
    }
    return List.copyOf(names);
  }

  /** What each token is to the names, by index. */
  int[] kinds() {
    return NameReader.kinds(tokens.size(), names);
  }

  /** The list that begins with a name: it and those that only separators part from it. */
  List<NameReader.Name> list(int first) {
    int last = first;
    while (last + 1 < names.size() && parted(names.get(last).to(), names.get(last + 1).from())) {
      last++;
    }
    return names.subList(first, last + 1);
  }

  private boolean parted(int from, int to) {
    boolean only = to - from <= NameReader.MOST_SEPARATORS;
    for (int i = from; only && i < to; i++) {
      only = NameFeatures.SEPARATORS.at(tokens, i);
    }
    return only;
  }
}
