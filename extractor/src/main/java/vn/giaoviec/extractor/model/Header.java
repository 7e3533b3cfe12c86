package vn.giaoviec.extractor.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself: the parts that Decree 30/2020/NĐ-CP (article 8) prescribes.
 *
 * @param number số, ký hiệu: "282/TB-LMHTXVN"; null where absent
 * @param type tên loại: "Thông báo"; null where absent
 * @param issuer cơ quan ban hành; null where absent
 * @param place địa danh; null where absent
 * @param issued the date of issue; null where absent
 * @param subject trích yếu; null where absent
 * @param addressees kính gửi, in order
 * @param recipients nơi nhận, one entry a line, in order
 * @param signer who signed; null where absent
 * @param arrival the stamp of arrival (dấu đến); null where absent
 * @param references every other document that the text cites by number, once each, in order
 */
public record Header(
    @Nullable Found<String> number,
    @Nullable Found<String> type,
    @Nullable Found<String> issuer,
    @Nullable Found<String> place,
    @Nullable Found<LocalDate> issued,
    @Nullable Found<String> subject,
    List<Found<String>> addressees,
    List<Found<String>> recipients,
    @Nullable Signer signer,
    @Nullable Arrival arrival,
    List<Reference> references) {

  /** The same header with the documents that the text cites. */
  public Header withReferences(List<Reference> cited) {
    return new Header(
        number,
        type,
        issuer,
        place,
        issued,
        subject,
        addressees,
        recipients,
        signer,
        arrival,
        cited);
  }

  /**
   * Who signed.
   *
   * @param name họ tên; null where absent
   * @param title chức vụ; null where absent
   * @param authority TM., KT., TL., TUQ. or Q., the one nearest the title; null where absent
   */
  public record Signer(
      @Nullable Found<String> name,
      @Nullable Found<String> title,
      @Nullable Found<String> authority) {}

  /**
   * The stamp of arrival.
   *
   * @param number số đến; null where it can't be read
   * @param date ngày đến; null where it can't be read
   */
  public record Arrival(@Nullable Found<String> number, @Nullable Found<LocalDate> date) {}
}
