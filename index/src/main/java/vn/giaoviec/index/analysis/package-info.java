/** How Vietnamese text is cut, folded and compared for search. */
@NullMarked
package vn.giaoviec.index.analysis;

import org.jspecify.annotations.NullMarked;
