/** The command line: the only module that prints. */
@NullMarked
package vn.giaoviec.cli;

import org.jspecify.annotations.NullMarked;
