/**
 * Scores extractions against answers that a person wrote: the rules of the page "What counts as
 * right", computed as its reference scorer computes them.
 */
@NullMarked
package vn.giaoviec.cli.evaluate;

import org.jspecify.annotations.NullMarked;
