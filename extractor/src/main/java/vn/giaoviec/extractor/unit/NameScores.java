package vn.giaoviec.extractor.unit;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.extractor.text.Token;

/**
 * How many lists of names are found whole, each name as a person marked it, in sentences that the
 * model didn't learn from.
 *
 * @param lists how many there are
 * @param ruled how many of them the rules alone find
 * @param found how many the rules find with the model's second opinion, which is asked where they
 *     find some
 */
public record NameScores(int lists, int ruled, int found) {

  /** So many parts take turns in being judged by a model that learnt from the others. */
  private static final int PARTS = 5;

  /**
   * Judges sentences, each by a model that learnt from other files.
   *
   * @param files the marked lines of each file, see {@link MarkedSentence}
   */
  public static NameScores of(List<List<String>> files) {
    NameScores all = new NameScores(0, 0, 0);
    for (int part = 0; part < PARTS; part++) {
      List<MarkedSentence> learnt = new ArrayList<>();
      List<MarkedSentence> judged = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        List<MarkedSentence> into = i % PARTS == part ? judged : learnt;
        files.get(i).stream().filter(l -> !l.isBlank()).map(MarkedSentence::of).forEach(into::add);
      }
      if (!judged.isEmpty()) {
        all = all.plus(of(judged, new SecondOpinion(NameTrainer.model(learnt))));
      }
    }
    return all;
  }

  private NameScores plus(NameScores more) {
    return new NameScores(lists + more.lists, ruled + more.ruled, found + more.found);
  }

  private static NameScores of(List<MarkedSentence> sentences, SecondOpinion opinion) {
    NameScores scores = new NameScores(0, 0, 0);
    for (MarkedSentence sentence : sentences) {
      for (int i = 0; i < sentence.names().size(); ) {
        List<NameReader.Name> list = sentence.list(i);
        scores = scores.plus(of(sentence.tokens(), list, opinion));
        i += list.size();
      }
    }
    return scores;
  }

  private static NameScores of(
      List<Token> tokens, List<NameReader.Name> list, SecondOpinion opinion) {
    int from = list.get(0).from();
    List<NameReader.Name> ruled = BodyFinder.ruled(tokens, from);
    boolean right = ruled.equals(list);
    boolean found = !ruled.isEmpty() && opinion.names(tokens, from, ruled).equals(list);
    return new NameScores(1, right ? 1 : 0, found ? 1 : 0);
  }
}
