package vn.giaoviec.extractor.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.giaoviec.extractor.text.Token;

/**
 * Learns a {@link NameModel} from marked sentences: an averaged perceptron (Collins, 2002) that
 * also corrects itself where it is right by too little.
 */
public final class NameTrainer {
  private static final int ROUNDS = 6;

  /** The right answer must be ahead by so much. */
  private static final float AHEAD = 3;

  /** Features that fewer tokens show teach nothing. */
  private static final int LEAST_SEEN = 2;

  /** The same sentences in the same order give the same model. */
  private static final long SEED = 5;

  /** Signs and words behind which names often begin. */
  private static final Lexicon BEFORE_NAMES =
      Lexicon.of(
          ",", ";", ":", ".", "-", "với", "giao", "cầu", "nghị", "trình", "cáo", "cho", "do", "của",
          "mưu", "đạo", "gửi", "về", "dẫn", "đốc", "công", "bởi");

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private float[] weights = new float[0];
  private float[] sums = new float[0];
  private int[] changed = new int[0];
  private int clock;

  private NameTrainer() {}

  /** A token of a list, with what it shows and what it is. */
  private record Step(int[] features, int kind, boolean mayGoOn) {}

  /**
   * The model that learnt from sentences, in the form in which it is kept.
   *
   * @param lines marked sentences, see {@link MarkedSentence}; blank lines are left out
   */
  public static byte[] train(List<String> lines) {
    return model(lines.stream().filter(line -> !line.isBlank()).map(MarkedSentence::of).toList())
        .bytes();
  }

  static NameModel model(List<MarkedSentence> sentences) {
    NameTrainer trainer = new NameTrainer();
    sentences.forEach(trainer::add);
    return trainer.learn();
  }

  private void add(MarkedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] kinds = sentence.kinds();
    for (int at = 0; at < tokens.size(); at++) {
      if (kinds[at] == NameFeatures.BEGINS) {
        follow(tokens, at, kinds, BodyFinder.ruled(tokens, at));
      } else if (mayBegin(tokens, at)) {
        step(features(tokens, at, BodyFinder.ruled(tokens, at)), at, at, kinds, 0);
      }
    }
  }

  /**
   * Whether names often begin at such a place, so that what is none there can be learnt as well.
   */
  private static boolean mayBegin(List<Token> tokens, int at) {
    return tokens.get(at).kind() != Token.Kind.PUNCT
        && (at == 0 || BEFORE_NAMES.at(tokens, at - 1));
  }

  /** Adds the tokens of a list up to the one that ends it. */
  private void follow(List<Token> tokens, int from, int[] kinds, List<NameReader.Name> ruled) {
    NameFeatures features = features(tokens, from, ruled);
    int name = from;
    int names = 0;
    int apart = 0;
    for (int at = from; at < Math.min(tokens.size(), from + NameReader.MAX_LENGTH); at++) {
      step(features, at, name, kinds, names);
      boolean outside = kinds[at] == NameFeatures.OUTSIDE;
      apart = outside ? apart + 1 : 0;
      if (outside && NameReader.ends(tokens, at, apart)) {
        break;
      }
      boolean closes = at > from && kinds[at] != NameFeatures.GOES_ON;
      names += closes && kinds[at - 1] != NameFeatures.OUTSIDE ? 1 : 0;
      name = kinds[at] == NameFeatures.BEGINS ? at : name;
    }
  }

  private static NameFeatures features(List<Token> tokens, int from, List<NameReader.Name> ruled) {
    return new NameFeatures(tokens, from, NameReader.kinds(tokens.size(), ruled));
  }

  private void step(NameFeatures features, int at, int name, int[] kinds, int names) {
    boolean first = name == at;
    int before = first || at == 0 ? NameFeatures.OUTSIDE : kinds[at - 1];
    int earlier = first || at - 1 <= 0 ? NameFeatures.OUTSIDE : kinds[at - 2];
    int kind = first && kinds[at] == NameFeatures.GOES_ON ? NameFeatures.OUTSIDE : kinds[at];
    steps.add(
        new Step(
            features.of(at, name, before, earlier, names),
            kind,
            !first && before != NameFeatures.OUTSIDE));
  }

  private NameModel learn() {
    number();
    weights = new float[numbers.size() * NameModel.KINDS];
    sums = new float[weights.length];
    changed = new int[weights.length];
    List<Step> order = new ArrayList<>(steps);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(this::correct);
    }
    return NameModel.of(averages());
  }

  /** Puts numbers in place of the features, and leaves out the rare ones. */
  private void number() {
    Map<Integer, Integer> seen = new HashMap<>();
    for (Step step : steps) {
      for (int feature : step.features()) {
        seen.merge(feature, 1, Integer::sum);
      }
    }
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int[] known =
          Arrays.stream(step.features())
              .filter(feature -> seen.getOrDefault(feature, 0) >= LEAST_SEEN)
              .map(feature -> numbers.computeIfAbsent(feature, absent -> numbers.size()))
              .toArray();
      steps.set(i, new Step(known, step.kind(), step.mayGoOn()));
    }
  }

  private void correct(Step step) {
    clock++;
    float[] scores = new float[NameModel.KINDS];
    for (int feature : step.features()) {
      for (int kind = 0; kind < NameModel.KINDS; kind++) {
        scores[kind] += weights[feature * NameModel.KINDS + kind];
      }
    }
    int rival = -1;
    for (int kind = 0; kind < NameModel.KINDS; kind++) {
      boolean may = kind != step.kind() && (kind != NameFeatures.GOES_ON || step.mayGoOn());
      rival = may && (rival < 0 || scores[kind] > scores[rival]) ? kind : rival;
    }
    if (scores[step.kind()] - scores[rival] < AHEAD) {
      for (int feature : step.features()) {
        change(feature * NameModel.KINDS + step.kind(), 1);
        change(feature * NameModel.KINDS + rival, -1);
      }
    }
  }

  private void change(int weight, float by) {
    sums[weight] += weights[weight] * (clock - changed[weight]);
    changed[weight] = clock;
    weights[weight] += by;
  }

  /** The mean of each weight over all steps, by feature. */
  private Map<Integer, float[]> averages() {
    Map<Integer, float[]> means = new TreeMap<>();
    numbers.forEach(
        (feature, number) -> {
          float[] mean = new float[NameModel.KINDS];
          for (int kind = 0; kind < NameModel.KINDS; kind++) {
            int weight = number * NameModel.KINDS + kind;
            change(weight, 0);
            mean[kind] = sums[weight] / clock;
          }
          means.put(feature, mean);
        });
    return means;
  }
}
