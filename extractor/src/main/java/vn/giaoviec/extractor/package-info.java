/** Bytes in, a document out: the pipeline that joins the stages. */
package vn.giaoviec.extractor;
