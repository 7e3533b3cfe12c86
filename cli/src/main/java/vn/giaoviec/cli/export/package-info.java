/** The forms in which a library's content is given out; one class each. */
@NullMarked
package vn.giaoviec.cli.export;

import org.jspecify.annotations.NullMarked;
