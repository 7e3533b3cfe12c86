package vn.giaoviec.extractor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordMapTest {

  @Test
  void aWordStandsForWhatWasPutLast() {
    WordMap<Integer> map = new WordMap<>();
    assertNull(map.get("ban"));
    map.put("ban", 1);
    map.put("sở", 2);
    map.put("ban", 3);
    assertEquals(3, map.get("ban"));
    assertEquals(2, map.get("sở"));
    assertNull(map.get("bản"));
    assertEquals(Set.of("ban", "sở"), map.words());
  }

  @Test
  void wordsOfOneHashAreTold() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    WordMap<Integer> map = new WordMap<>();
    map.put("Aa", 1);
    assertNull(map.get("BB"));
    map.put("BB", 2);
    assertEquals(1, map.get("Aa"));
    assertEquals(2, map.get("BB"));
  }

  @Test
  void manyWordsAreAllKept() {
    WordMap<Integer> map = new WordMap<>();
    for (int i = 0; i < 1000; i++) {
      map.put("w" + i, i);
    }
    for (int i = 0; i < 1000; i++) {
      assertEquals(i, map.get("w" + i));
      assertNull(map.get("v" + i));
    }
    assertEquals(1000, map.words().size());
  }

  @Test
  void anEmptyWordIsAWordThoughItsHashIsNone() {
    assertEquals(0, "".hashCode());
    WordMap<Integer> map = new WordMap<>();
    assertNull(map.get(""));
    map.put("", 7);
    assertEquals(7, map.get(""));
  }

  @Test
  void whatEachWordStandsForIsChanged() {
    WordMap<Integer> map = new WordMap<>();
    map.put("một", 1);
    map.put("hai", 2);
    map.replaceAll(number -> 10 * number);
    assertEquals(10, map.get("một"));
    assertEquals(20, map.get("hai"));
    assertNull(map.get("ba"));
  }
}
