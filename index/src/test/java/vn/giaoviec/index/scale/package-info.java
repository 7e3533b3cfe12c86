/** Invented documents by the hundred thousand, the same for the same seed. */
@NullMarked
package vn.giaoviec.index.scale;

import org.jspecify.annotations.NullMarked;
