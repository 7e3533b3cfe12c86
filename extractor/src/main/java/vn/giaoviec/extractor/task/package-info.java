/** Work that is assigned: what a passage says of who does what for whom. */
@NullMarked
package vn.giaoviec.extractor.task;

import org.jspecify.annotations.NullMarked;
