/** A file or folder that cannot be read as a workbook at all; the message says what to do. */
export class UnreadableWorkbook extends Error {
  override name = 'UnreadableWorkbook';
}
