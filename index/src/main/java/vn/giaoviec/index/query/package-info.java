/** The language in which searches are typed: words, phrases, fields, AND, OR, NOT, brackets. */
@NullMarked
package vn.giaoviec.index.query;

import org.jspecify.annotations.NullMarked;
