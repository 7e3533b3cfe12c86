/**
 * When something must be done: days, periods, recurrences and terms in Vietnamese phrases.
 *
 * <p>Recognised in layers, each on the spans of the one before: times of day and dates as written
 * ({@code Dates}), periods ({@code Periods}), single days ({@code Days}), and deadlines (the {@code
 * …Rules} classes). {@link vn.giaoviec.extractor.deadline.DeadlineFinder} is the way in.
 */
package vn.giaoviec.extractor.deadline;
