/** Tasks in running text: which sentences assign work, to whom, under which headings. */
package vn.giaoviec.extractor.task.prose;
