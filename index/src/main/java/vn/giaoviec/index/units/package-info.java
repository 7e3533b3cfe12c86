/** The bodies that a library's documents name, under all their names. */
@NullMarked
package vn.giaoviec.index.units;

import org.jspecify.annotations.NullMarked;
