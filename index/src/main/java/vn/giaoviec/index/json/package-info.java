/**
 * Documents as JSON and back, in the form of the export schema, with the evidence of every field.
 */
@NullMarked
package vn.giaoviec.index.json;

import org.jspecify.annotations.NullMarked;
