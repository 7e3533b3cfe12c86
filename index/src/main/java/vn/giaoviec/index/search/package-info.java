/** The search index over extracted documents, and what can be asked of it. */
@NullMarked
package vn.giaoviec.index.search;

import org.jspecify.annotations.NullMarked;
