/** Documents kept and found again; depends on the extractor's records only. */
@NullMarked
package vn.giaoviec.index;

import org.jspecify.annotations.NullMarked;
