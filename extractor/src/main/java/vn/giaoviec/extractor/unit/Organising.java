package vn.giaoviec.extractor.unit;

import java.util.List;
import vn.giaoviec.extractor.text.Token;

/** Tells "tổ chức" as a verb from organisations: "…, tổ chức kiểm tra", "…, tổ chức, cá nhân". */
final class Organising {

  private static final Lexicon ORGANISE = Lexicon.of("tổ chức");

  /** What is organised. */
  private static final Lexicon EVENTS =
      Lexicon.of(
          "hội nghị",
          "hội thảo",
          "tọa đàm",
          "họp",
          "cuộc họp",
          "các cuộc",
          "các hoạt động",
          "các lớp",
          "các đoàn",
          "các buổi",
          "lớp",
          "lễ",
          "đoàn",
          "đợt",
          "tập huấn",
          "khảo sát",
          "kiểm tra",
          "điều tra",
          "bàn giao",
          "thi",
          "việc",
          "công tác",
          "tốt");

  private Organising() {}

  /** Whether it is told there what is done with those named before. */
  static boolean at(List<Token> tokens, int at) {
    int verb = ORGANISE.match(tokens, at);
    return verb > 0
        && !BodyName.capital(tokens.get(at))
        && (WorkVerbs.length(tokens, at + verb) > 1 || EVENTS.at(tokens, at + verb));
  }
}
