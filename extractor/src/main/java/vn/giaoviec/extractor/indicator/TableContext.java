package vn.giaoviec.extractor.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the surroundings of a table say about its figures.
 *
 * @param mood whether it speaks of results or of plans, where its columns don't say
 * @param period the time that its title names; null without one
 * @param unit the unit that stands over it ("Đơn vị tính: triệu đồng"); null without one
 * @param issued the year of issue; null where unknown
 * @param section the path of the headings over it, outermost first; may be empty
 */
public record TableContext(
    Mood mood,
    @Nullable String period,
    @Nullable String unit,
    @Nullable Integer issued,
    List<String> section) {}
