package vn.giaoviec.index.search;

/** Words that a slip of the finger makes of each other. */
final class OneLetter {

  private OneLetter() {}

  /** Whether one letter is other, more or less in one of them, or two neighbours are exchanged. */
  static boolean apart(String one, String other) {
    if (one.length() > other.length()) {
      return apart(other, one);
    }
    if (other.length() - one.length() > 1 || one.equals(other)) {
      return false;
    }
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    if (one.length() < other.length()) {
      return one.substring(same).equals(other.substring(same + 1));
    }
    return one.substring(same + 1).equals(other.substring(same + 1)) || exchanged(one, other, same);
  }

  private static boolean exchanged(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
