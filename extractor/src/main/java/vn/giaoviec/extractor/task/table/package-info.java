/** Tables that assign work: what their columns mean, and the tasks in their rows. */
@NullMarked
package vn.giaoviec.extractor.task.table;

import org.jspecify.annotations.NullMarked;
