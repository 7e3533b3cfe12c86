/**
 * Names of bodies and people: where one begins, where it ends, and how a list of them falls apart.
 * A body is recognised by how such names are built, never from a list of bodies.
 */
@NullMarked
package vn.giaoviec.extractor.unit;

import org.jspecify.annotations.NullMarked;
