/** What commands print through: texts in two languages, the terminal, tables. */
@NullMarked
package vn.giaoviec.cli.terminal;

import org.jspecify.annotations.NullMarked;
