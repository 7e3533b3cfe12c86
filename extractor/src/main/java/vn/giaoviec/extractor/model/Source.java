package vn.giaoviec.extractor.model;

/**
 * The file that a document was read from.
 *
 * @param id lower-case hex SHA-256 of the file's bytes
 * @param fileName the name without its folder
 * @param mediaType the kind of file, by content: "application/pdf"
 * @param pages how many pages it has; 0 in formats without pages
 * @param ocr true where text came from a picture
 */
public record Source(String id, String fileName, String mediaType, int pages, boolean ocr) {}
