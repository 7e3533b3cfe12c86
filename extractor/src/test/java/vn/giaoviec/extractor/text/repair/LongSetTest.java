package vn.giaoviec.extractor.text.repair;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LongSetTest {
  @Test
  void holdsWhatWasAdded() {
    LongSet set = new LongSet();
    assertFalse(set.contains(0));
    assertFalse(set.contains(7));
    set.add(0);
    set.add(7);
    set.add(7);
    assertTrue(set.contains(0));
    assertTrue(set.contains(7));
    assertFalse(set.contains(-7));
  }

  @Test
  void growsWithWhatIsAdded() {
    LongSet set = new LongSet();
    for (long i = 1; i <= 5_000; i++) {
      set.add(i << 20);
    }
    for (long i = 1; i <= 5_000; i++) {
      assertTrue(set.contains(i << 20), () -> "the numbers added before the set grew");
    }
    assertFalse(set.contains(5_001L << 20));
    assertFalse(set.contains(1));
  }
}
