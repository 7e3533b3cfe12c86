/** The library on disk: originals and extractions are the truth, the index is derived from them. */
@NullMarked
package vn.giaoviec.index.library;

import org.jspecify.annotations.NullMarked;
