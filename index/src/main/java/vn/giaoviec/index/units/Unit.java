package vn.giaoviec.index.units;

import java.util.List;

/**
 * A body that documents of the library name.
 *
 * @param name as it is shown: chosen by a person, else the fullest way of writing it
 * @param place where it belongs to, as written; empty where its name says it
 * @param others its other names and ways of writing, sorted
 * @param open how many tasks it leads that are open, late ones included
 * @param overdue how many of these are late
 * @param taking in how many open tasks it takes part without leading
 * @param all how many tasks it leads or takes part in
 */
public record Unit(
    String name, String place, List<String> others, int open, int overdue, int taking, int all) {}
