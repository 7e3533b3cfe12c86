/** Trains models from documents with gold answers, and says how good they are. */
@NullMarked
package vn.giaoviec.cli.train;

import org.jspecify.annotations.NullMarked;
