package vn.giaoviec.extractor.indicator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.model.Indicator;
import vn.giaoviec.extractor.model.Indicator.Measure;
import vn.giaoviec.extractor.model.Warning;
import vn.giaoviec.extractor.text.Numbers;
import vn.giaoviec.extractor.text.Token;
import vn.giaoviec.extractor.text.Tokens;

/**
 * Finds figures that their unit makes larger than the whole country.
 *
 * <p>Bounds from the General Statistics Office's yearbook (Niên giám thống kê 2024): a gross
 * domestic product of 11,5 million tỷ đồng, 101 million inhabitants, 33,1 million hectares.
 */
final class MagnitudeCheck {

  static final String UNIT = "unit-magnitude";

  /** Đồng; nearly twice the gross domestic product. */
  private static final double MONEY = 2e16;

  private static final double PEOPLE = 1.1e8;
  private static final double HECTARES = 3.4e7;
  private static final double WHOLE = 100;

  /** What goes from hand to hand many times a year may exceed the country's product. */
  private static final Phrases TURNOVER = Phrases.of("giao dịch, thanh toán, chuyển khoản");

  private static final Phrases PERSONS = Phrases.of("người, nhân khẩu, lao động, hộ, hộ gia đình");
  private static final Phrases AREA = Phrases.of("ha, hecta, héc ta");
  private static final Phrases DONG = Phrases.of("đồng, đ, vnđ, vnd");

  private MagnitudeCheck() {}

  /** The warning of a figure; empty where its size is possible. */
  static Optional<Warning> of(Indicator figure) {
    String unit = figure.unit();
    if (unit == null || possible(figure, Tokens.of(unit))) {
      return Optional.empty();
    }
    String detail = figure.name() + ": " + figure.value().toPlainString() + " " + unit;
    return Optional.of(new Warning(UNIT, detail, figure.evidence().place()));
  }

  private static boolean possible(Indicator figure, List<Token> unit) {
    double value = figure.value().abs().doubleValue();
    if (figure.measure() == Measure.SHARE && unit.size() == 1 && unit.get(0).text().equals("%")) {
      return value <= WHOLE;
    }
    int at = 0;
    int power = 0;
    for (Integer more = power(unit, at); more != null; more = power(unit, at)) {
      power += more;
      at++;
    }
    double whole = value * Math.pow(10, power);
    return DONG.at(unit, at) > 0
        ? whole < MONEY || turnsOver(figure.name())
        : whole < bound(unit.subList(at, unit.size()));
  }

  private static @Nullable Integer power(List<Token> unit, int at) {
    return at < unit.size() ? Numbers.magnitude(unit.get(at).normal()) : null;
  }

  private static double bound(List<Token> unit) {
    if (PERSONS.at(unit, 0) == unit.size() && !unit.isEmpty()) {
      return PEOPLE;
    }
    return AREA.at(unit, 0) == unit.size() && !unit.isEmpty() ? HECTARES : Double.MAX_VALUE;
  }

  private static boolean turnsOver(String name) {
    List<Token> tokens = Tokens.of(name);
    return TURNOVER.within(tokens, 0, tokens.size());
  }
}
