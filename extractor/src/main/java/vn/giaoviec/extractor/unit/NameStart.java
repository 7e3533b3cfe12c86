package vn.giaoviec.extractor.unit;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides whether a new name begins behind another, at a comma or "và". */
final class NameStart {

  private static final PhraseSet BUILDERS = Heads.phrases("chủ đầu tư, nhà đầu tư, nhà thầu");

  /** First syllables of cơ quan, đơn vị, địa phương, doanh nghiệp. */
  private static final Set<String> BODY_NOUNS = Set.of("cơ", "đơn", "địa", "doanh");

  private static final PhraseSet HEADS = PhraseSet.resource("heads.txt");

  private static final Set<String> PARTS = Set.of("tổ", "đội", "nhóm", "phòng", "khoa", "xưởng");

  /** First syllables of heads of two that tell of people or of what serves them. */
  private static final Set<String> OWNERS = Set.of("chủ", "người", "hộ", "hệ", "nhà");

  /** "cấp ủy" takes so many tokens. */
  private static final int PARTY_ALONE = 2;

  /** All who work in a house. */
  private static final PhraseSet STAFF =
      Heads.phrases("cán bộ, công chức, viên chức, đảng viên, nhân viên");

  /** Bodies of which each place has its own. */
  private static final PhraseSet OF_PLACES =
      Heads.phrases("ubnd, ubnn, ủy ban nhân dân, hđnd, hội đồng nhân dân, chính quyền");

  private final List<Token> tokens;

  private final OneName one;

  private final NameHead here;

  NameStart(List<Token> tokens, NameHead here) {
    this.tokens = tokens;
    this.here = here;
    one = new OneName(tokens);
  }

  /**
   * Whether a new name begins at {@code at}, behind a comma or "và" that follows another name.
   *
   * @param name the first token of the name before
   * @param end the token after its last
   * @param joined true if "và" or the like stands between
   */
  boolean opensNext(int name, int end, boolean joined, int at) {
    int several = Heads.length(Heads.SEVERAL, tokens, at);
    if (several > 0) {
      return !one.levelsAndBranches(name, at)
          && !one.frontAndUnions(name, end, at)
          && !(here.territory(at + several)
              && (here.territory(end - 1) || named(name, end, at + several)));
    }
    if (one.branchesAndParties(end, at)) {
      return false;
    }
    if (place(name) && place(at)) {
      return true;
    }
    if (tokens.get(at).number()) {
      return here.body(at + 1, true) && !here.territory(at + 1);
    }
    if (Heads.opens(Heads.ADDRESS, tokens, at)) {
      return true;
    }
    if (Heads.opens(Heads.TITLES, tokens, at)) {
      return Heads.opens(Heads.TITLES, tokens, name) || !person(name, end) || personWithin(at);
    }
    if (joined && one.pressAndBroadcast(name, end, at)) {
      return false;
    }
    if (here.whole(at)) {
      return !one.leadersOf(name, at)
          && !one.wholeKin(name, end, at)
          && !partyAndState(name, end, at)
          && !(joined && goesOn(name, at))
          && !one.press(end, at);
    }
    return opensCommon(name, end, at)
        || here.letterHead(at)
        || opensHead(name, end, at)
        || opensNamed(name, at)
        || abbreviation(name, at)
        || (person(name, end) && here.personName(at))
        || sameHead(name, at)
        || brand(name, end) && brand(at, at + 1)
        || here.foreign(at)
        || (!joined && afterLevel(name, end, at));
  }

  /** "Xã Nậm Cang, xã Liên Minh": places that act. */
  private boolean place(int at) {
    return here.territory(at) && tokens.get(at + 1).capitalised();
  }

  /** "các cấp ủy, tổ chức đảng, chính quyền" together mean all of Party and state. */
  private boolean partyAndState(int name, int end, int at) {
    int several = Heads.length(Heads.SEVERAL, tokens, name);
    return (several > 0 || end - name > PARTY_ALONE)
        && tokens.get(name + several).key().equals("cấp")
        && tokens.get(name + several + 1).key().equals(OneName.COMMITTEE)
        && tokens.get(at).key().equals("chính")
        && !tokens.get(at).capitalised()
        && collective(name, end);
  }

  /** "Ban Quản lý Khu kinh tế và các khu công nghiệp": the name holds the same noun already. */
  private boolean named(int name, int end, int noun) {
    return tokens.subList(name, end).stream()
        .anyMatch(token -> token.capitalised() && token.key().equals(tokens.get(noun).key()));
  }

  /** Whether several common nouns, "các sở, ban", stand open for one more. */
  boolean collective(int name, int end) {
    int at = name;
    for (int i = name; i < end; i++) {
      int several = Heads.length(Heads.SEVERAL, tokens, i);
      at = several > 0 ? i + several : at;
    }
    at += at == name ? Heads.length(Heads.TITLES, tokens, at) : 0;
    while (at < end) {
      int noun =
          Math.max(
              Heads.length(Heads.COMMON, tokens, at), Heads.length(Heads.TERRITORIES, tokens, at));
      if (noun == 0) {
        return false;
      }
      at += noun;
      if (at < end && !tokens.get(at).breaks()) {
        return false;
      }
      while (at < end && tokens.get(at).breaks()) {
        at++;
      }
    }
    return at == end;
  }

  private boolean opensCommon(int name, int end, int at) {
    if (Heads.opens(Heads.ECONOMIC, tokens, at) && Heads.opens(Heads.ECONOMIC, tokens, name)) {
      return true;
    }
    int noun = Heads.length(Heads.COMMON, tokens, at);
    if (afterPlaces(name, end, at)) {
      return true;
    }
    if (noun == 0
        || here.named(at) && Heads.length(Heads.NAMED, tokens, at) >= noun
        || one.levels(name, end, at)
        || Heads.opens(Heads.ECONOMIC, tokens, at) && !collectiveHead(name)) {
      return false;
    }
    return (!collective(name, end) || builderAfterOffices(name, end, at) || bareKinds(name, at))
        && !centreAndLocal(end, at)
        && (here.noCase() ? !here.verb(at) : !tokens.get(at).capitalised() || bodyNoun(at));
  }

  /** "UBND các xã, phường, doanh nghiệp": what is no place has no people's committee. */
  private boolean afterPlaces(int name, int end, int at) {
    boolean noun = Heads.opens(Heads.COMMON, tokens, at) || Heads.opens(Heads.ECONOMIC, tokens, at);
    if (!noun || here.territory(at) || !here.territory(end - 1) && !here.territory(end - 2)) {
      return false;
    }
    int head = name + Heads.length(Heads.TITLES, tokens, name);
    int several = head + Heads.length(OF_PLACES, tokens, head);
    return several > head && Heads.opens(Heads.SEVERAL, tokens, several);
  }

  /**
   * "cơ sở đào tạo, doanh nghiệp": without "các" before them who does business is one by itself.
   */
  private boolean bareKinds(int name, int at) {
    return Heads.opens(Heads.COMMON, tokens, name)
        && (Heads.opens(Heads.ECONOMIC, tokens, name) || Heads.opens(Heads.ECONOMIC, tokens, at));
  }

  /** "các sở, ngành, chủ đầu tư": who builds is none of the offices under the same "các". */
  private boolean builderAfterOffices(int name, int end, int at) {
    int noun = Heads.length(BUILDERS, tokens, at);
    return noun > 0
        && !Heads.opens(Heads.QUALIFIERS, tokens, at + noun)
        && IntStream.range(name, end)
            .noneMatch(
                i -> Heads.opens(BUILDERS, tokens, i) || Heads.opens(Heads.ECONOMIC, tokens, i));
  }

  private boolean bodyNoun(int at) {
    return BODY_NOUNS.contains(tokens.get(at).key());
  }

  /** "Trung ương và địa phương" tells whose body it is. */
  private boolean centreAndLocal(int end, int at) {
    return tokens.get(at).key().equals("địa") && tokens.get(end - 1).key().equals("ương");
  }

  private boolean collectiveHead(int name) {
    return Heads.opens(Heads.SEVERAL, tokens, name) || Heads.opens(Heads.COMMON, tokens, name);
  }

  /** "các bệnh viện, trung tâm y tế": common nouns under the same "các". */
  private boolean sameSeveral(int name, int at) {
    int end = at;
    while (end > name && tokens.get(end - 1).breaks()) {
      end--;
    }
    return Heads.opens(Heads.SEVERAL, tokens, name)
        && !here.noCase()
        && !tokens.get(at).capitalised()
        && collective(name, end);
  }

  /** "Vụ A, Thương vụ Việt Nam", "Doanh nghiệp vận tải, chủ phương tiện": any head of a body. */
  private boolean opensHead(int name, int end, int at) {
    int head = HEADS.length(tokens, at);
    boolean proper = tokens.get(at).capitalised() && tokens.get(at + head).capitalised();
    if (head == 0
        || head == 1 && !proper
        || here.noCase()
        || Heads.opens(Heads.NOT_A_BODY, tokens, at)) {
      return false;
    }
    boolean named = tokens.get(at).capitalised() && !tokens.get(at + head).breaks();
    boolean common = head > 1 && !tokens.get(at).capitalised() && owner(at);
    return named || common && !collective(name, end) && !owners(name);
  }

  /** "các chủ rừng, chủ hồ", "cán bộ, công chức, người lao động": people of one kind. */
  private boolean owners(int name) {
    int several = Heads.length(Heads.SEVERAL, tokens, name);
    return several > 0 && owner(name + several) || Heads.opens(STAFF, tokens, name + several);
  }

  /** Whether a head tells of people by what they have or do: "chủ phương tiện", "người dân". */
  private boolean owner(int at) {
    return OWNERS.contains(tokens.get(at).key());
  }

  private boolean opensNamed(int name, int at) {
    if (!here.named(at) || sameSeveral(name, at)) {
      return false;
    }
    Token head = tokens.get(at);
    int length = Heads.length(Heads.NAMED, tokens, at);
    return here.noCase()
        || head.capitalised()
        || tokens.get(at + length).capitalised()
        || length > 1
        || parts(name, at)
        || head.key().equals(tokens.get(name).key());
  }

  /** "Đội thủy nông, tổ bơm điện": parts of a house, in small letters. */
  private boolean parts(int name, int at) {
    return PARTS.contains(tokens.get(name).key()) && PARTS.contains(tokens.get(at).key());
  }

  /** "Phòng Pháp chế và Thanh tra", "Văn phòng Đoàn ĐBQH và HĐND tỉnh" are one name each. */
  private boolean goesOn(int name, int at) {
    int whole = Heads.length(Heads.WHOLE, tokens, at);
    boolean office = one.jointOffice(name, at);
    boolean lastWord =
        Heads.opens(Heads.FIELD_OR_BODY, tokens, at)
            && tokens.get(at + whole).breaks()
            && Heads.opens(Heads.NAMED, tokens, name);
    return lastWord || office;
  }

  /** An abbreviation that stands alone in a list: "VTV, TBKD". */
  private boolean abbreviation(int name, int at) {
    Token token = tokens.get(at);
    if (here.territory(at) && at > 1 && here.territory(at - 2)) {
      return false; // "UBND các huyện, TX, TP"
    }
    boolean half =
        tokens.get(at - 1).joins()
            && Heads.opens(Heads.DISTRIBUTED, tokens, name)
            && Heads.opens(Heads.SECOND_HALVES, tokens, at);
    if (half) {
      return false; // "Sở Nông nghiệp và PTNT"
    }
    boolean beside = tokens.get(name).allCapitals() && tokens.get(name + 1).breaks();
    return (!here.noCase() || beside)
        && token.allCapitals()
        && token.text().indexOf('&') < 0
        && !Heads.THINGS.contains(token.key())
        && !Heads.SECOND_HALVES.contains(token.key())
        && (tokens.get(at + 1).breaks()
            || here.territory(at + 1)
            || token.text().length() > 2 && here.branch(at + 1));
  }

  /** "Viettel An Bình": capitalised words that begin with no head. */
  private boolean brand(int name, int end) {
    return !here.noCase()
        && tokens.subList(name, end).stream().allMatch(Token::capitalised)
        && Heads.length(Heads.TITLES, tokens, name) == 0
        && !here.body(name, true)
        && !here.familyName(name);
  }

  /** Whether the name from {@code name} to {@code end} holds a person's own name. */
  private boolean person(int name, int end) {
    boolean addressed =
        Heads.opens(Heads.ADDRESS, tokens, name)
            || Heads.opens(Heads.TITLES, tokens, name)
            || Heads.opens(Heads.RANKS, tokens, name);
    if (!addressed) {
      return here.personName(name);
    }
    for (int i = name; i + 1 < end; i++) {
      if (here.familyName(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person's own name stands before the next comma or other break. */
  private boolean personWithin(int at) {
    for (int i = at; !tokens.get(i).breaks(); i++) {
      if (here.familyName(i)) {
        return true;
      }
    }
    return false;
  }

  /** "… huyện, Bưu điện …": a name that a level of territory closed is at its end. */
  private boolean afterLevel(int name, int end, int at) {
    Token last = tokens.get(end - 1);
    boolean level = here.territory(end - 1) || here.territory(end - 2);
    return !here.noCase()
        && end - name > 2
        && level
        && !last.capitalised()
        && tokens.get(at).capitalised()
        && !here.territory(at)
        && !tokens.get(at + 1).breaks()
        && !Heads.opens(Heads.NOT_A_BODY, tokens, at);
  }

  private boolean sameHead(int name, int at) {
    return tokens.get(at).capitalised()
        && tokens.get(at).key().equals(tokens.get(name).key())
        && !tokens.get(at + 1).breaks()
        && !Heads.opens(Heads.NOT_A_BODY, tokens, at);
  }
}
