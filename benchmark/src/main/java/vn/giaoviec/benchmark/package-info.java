/** Benchmarks, run with the Maven profile of that name; see CONTRIBUTING.md. */
@NullMarked
package vn.giaoviec.benchmark;

import org.jspecify.annotations.NullMarked;
