package vn.giaoviec.index.series;

import java.math.BigDecimal;
import java.util.List;

/**
 * The same quantity in several periods or documents.
 *
 * @param name what is measured, as the latest document writes it
 * @param unit the unit of measure of the latest figure, as written; empty where none is stated.
 *     Others may be written in a multiple of it: see {@link #level}
 * @param place what it is about; empty where nothing says
 * @param figures its figures by the end of their periods, then by day of issue; not empty
 */
public record Series(String name, String unit, String place, List<Figure> figures) {

  /** The number of one of its figures in the series' unit: 1,2 for 1.200 triệu đồng in tỷ đồng. */
  public BigDecimal level(Figure figure) {
    int power = UnitScale.of(figure.unit()).power() - UnitScale.of(unit).power();
    return power == 0 ? figure.value() : figure.value().scaleByPowerOfTen(power);
  }

  /** Whether a figure is written in another unit than the series, though in a multiple of it. */
  public boolean otherUnit(Figure figure) {
    return UnitScale.of(figure.unit()).power() != UnitScale.of(unit).power();
  }
}
