/** One class per subcommand, and the options that several of them share. */
@NullMarked
package vn.giaoviec.cli.command;

import org.jspecify.annotations.NullMarked;
