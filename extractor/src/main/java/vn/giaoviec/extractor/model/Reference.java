package vn.giaoviec.extractor.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another document that the text cites by number (Decree 30/2020/NĐ-CP: first in full, later in
 * short).
 *
 * @param number the document number as written: "45/2010/NĐ-CP"
 * @param type the kind as written: "Nghị định"; null where the text doesn't say
 * @param date its date of issue; null where the text doesn't say
 * @param issuer the body that issued it, as written; null where the text doesn't say
 * @param evidence the first place that cites it
 */
public record Reference(
    String number,
    @Nullable String type,
    @Nullable LocalDate date,
    @Nullable String issuer,
    Evidence evidence) {}
