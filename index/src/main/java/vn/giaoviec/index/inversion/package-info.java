/**
 * How the words of texts become postings. Lucene looks up every word of every text by itself; an
 * index of many texts is made much faster where they are numbered and sorted by their numbers.
 */
@NullMarked
package vn.giaoviec.index.inversion;

import org.jspecify.annotations.NullMarked;
