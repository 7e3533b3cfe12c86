/** How far the work is: what people report of tasks, and how offices count it. */
@NullMarked
package vn.giaoviec.index.status;

import org.jspecify.annotations.NullMarked;
