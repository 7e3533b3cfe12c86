package vn.giaoviec.extractor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.extractor.rule.RuleExamples;
import vn.giaoviec.extractor.rule.RuleSet;

class AllRulesTest {

  @TestFactory
  Stream<DynamicTest> examplesAndNearMisses() {
    return AllRules.sets().stream().flatMap(RuleExamples::of);
  }

  @TestFactory
  Stream<DynamicTest> hostileLines() {
    return AllRules.sets().stream().flatMap(RuleExamples::hostile);
  }

  /** A set kept in a static field but not listed would never be tested. */
  @Test
  void everyDeclaredSetIsListed() throws Exception {
    List<String> missing = new ArrayList<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == RuleSet.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          if (!AllRules.sets().contains(field.get(null))) {
            missing.add(type.getSimpleName() + "." + field.getName());
          }
        }
      }
    }
    assertTrue(missing.isEmpty(), () -> "not in AllRules: " + missing);
  }

  private static List<Class<?>> classes() throws IOException, URISyntaxException {
    Path root = Path.of(AllRules.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name =
            root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        if (!name.endsWith("-info.class")) {
          classes.add(load(name.substring(0, name.length() - ".class".length())));
        }
      }
    }
    return classes;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, AllRulesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
