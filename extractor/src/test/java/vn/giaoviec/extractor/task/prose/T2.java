package vn.giaoviec.extractor.task.prose;

import vn.giaoviec.extractor.text.*;

public class T2 {
  public static void main(String[] a) {
    for (String s : a) {
      System.out.println(
          Sentences.of(s).stream().map(r -> s.substring(r.start(), r.end())).toList());
      for (var c : Clauses.of(s)) {
        var t = Tokens.of(c);
        System.out.println(AssignmentParser.parse(t) + " | " + c);
      }
    }
  }
}
