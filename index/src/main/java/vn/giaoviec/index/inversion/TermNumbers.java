package vn.giaoviec.index.inversion;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of texts by numbers from 0, each once; texts repeat the same few thousand. Any number
 * of threads may use it.
 */
public final class TermNumbers {

  private final Map<BytesRef, Integer> numbers = new ConcurrentHashMap<>();
  private volatile BytesRef[] terms = new BytesRef[1024];

  /** The number of a term, which is UTF-8. */
  public int of(String term) {
    BytesRef bytes = new BytesRef(term);
    Integer known = numbers.get(bytes);
    return known == null ? add(bytes) : known;
  }

  private synchronized int add(BytesRef term) {
    Integer known = numbers.get(term);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    BytesRef[] all = ArrayUtil.grow(terms, number + 1);
    all[number] = term;
    terms = all;
    numbers.put(term, number); // last: whoever finds the number finds its term
    return number;
  }

  /** The term of a number that {@link #of} gave; not to be changed. */
  public BytesRef term(int number) {
    return terms[number];
  }

  /** How many terms there are. */
  int count() {
    return numbers.size();
  }
}
