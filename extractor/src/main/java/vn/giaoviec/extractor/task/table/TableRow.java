package vn.giaoviec.extractor.task.table;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extractor.layout.Block;

/**
 * A row of a table's body, read by what its columns mean.
 *
 * @param index its place in the table
 * @param marker its number; null without one
 * @param work the words of the work or heading, its number dropped; "" where the row has none
 * @param workCell the cell that holds them; null where the row has none
 * @param ownWork false where that cell began in a row above
 * @param values the cells that are not blank, merged ones included, by meaning
 * @param own the meanings of those that begin in this row
 * @param alone true where nothing but number and work is filled
 * @param spanning true where the work's cell takes other columns' places too
 */
record TableRow(
    int index,
    @Nullable Marker marker,
    String work,
    Block.@Nullable Cell workCell,
    boolean ownWork,
    Map<Column, Block.Cell> values,
    Set<Column> own,
    boolean alone,
    boolean spanning) {

  /** Whether the row itself tells who or when. */
  boolean assigns() {
    return own.stream().anyMatch(TableHeader::whoOrWhen);
  }

  /** Its number in a plain count 1, 2, 3; 0 for none. */
  int number() {
    return marker == null ? 0 : marker.number();
  }

  boolean is(Marker.Level level) {
    return marker != null && marker.level() == level;
  }

  /** Whether its number puts it under {@code other}: 1.1 under 1. */
  boolean under(TableRow other) {
    return marker != null && marker.under(other.marker);
  }

  boolean blank() {
    return work.isBlank() && own.isEmpty();
  }

  boolean bold() {
    return workCell != null && workCell.bold();
  }

  /** Whether all letters are capitals. */
  boolean capitals() {
    return work.codePoints().anyMatch(Character::isLetter)
        && work.codePoints().noneMatch(Character::isLowerCase);
  }
}
