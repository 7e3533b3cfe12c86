package vn.giaoviec.extractor.read;

/**
 * The bytes of a file whose kind is known.
 *
 * @param bytes all of it; not to be changed
 * @param mediaType the kind of file, by content
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of every file would be waste
public record Input(byte[] bytes, String mediaType) {}
