package vn.giaoviec.index.series;

import java.util.List;

/**
 * The same quantity in several periods or documents.
 *
 * @param name what is measured, as the latest document writes it
 * @param unit the unit of measure; empty where none is stated
 * @param place what it is about; empty where nothing says
 * @param figures its figures by the end of their periods, then by day of issue; not empty
 */
public record Series(String name, String unit, String place, List<Figure> figures) {}
