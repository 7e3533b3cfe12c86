package vn.giaoviec.extractor.task.table;

/** What a column of a table tells. */
enum Column {
  /** The row's number: TT, STT. */
  NUMBER,
  /** The work: nội dung, công việc, nhiệm vụ. */
  WORK,
  /** Who does it: chủ trì, thực hiện. */
  LEAD,
  /** Who takes part: phối hợp. */
  COORDINATORS,
  /** Who does it and who takes part, in one cell: chủ trì/phối hợp. */
  LEAD_AND_COORDINATORS,
  /** Which leader directs it: lãnh đạo chỉ đạo. */
  SUPERVISORS,
  /** Whom the result goes to: cấp trình. */
  REPORT_TO,
  /** By when: thời hạn, thời gian, tiến độ. */
  DEADLINE,
  /** From when, where another column tells by when. */
  START,
  /** What is delivered: sản phẩm, kết quả. */
  PRODUCT,
  /** Remarks: ghi chú. */
  NOTE,
  /** Money: kinh phí, đơn giá. */
  MONEY,
  /** A quantity or its unit: chỉ tiêu, đơn vị tính, số lượng. */
  MEASURE,
  /** What is known of a person: họ và tên, chức vụ, chữ ký. */
  PERSON,
  /** A meeting's order: địa điểm, thành phần, người trình bày. */
  AGENDA,
  /** How far work has come: kết quả thực hiện, tình trạng. */
  PROGRESS,
  /** Something else that has a name: căn cứ, lĩnh vực. */
  OTHER
}
