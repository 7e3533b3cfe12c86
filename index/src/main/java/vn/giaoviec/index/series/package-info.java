/** The same quantity of several documents, lined up over time. */
@NullMarked
package vn.giaoviec.index.series;

import org.jspecify.annotations.NullMarked;
