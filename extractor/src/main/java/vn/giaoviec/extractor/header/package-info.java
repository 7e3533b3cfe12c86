/** What a document says of itself: number, kind, issuer, date, subject, addressees, signer. */
@org.jspecify.annotations.NullMarked
package vn.giaoviec.extractor.header;
