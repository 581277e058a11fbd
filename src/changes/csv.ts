/** Excel reads a file as UTF-8 only behind this mark. */
const MARK = '\uFEFF';

/** Rows as a .csv file that a spreadsheet opens; a text that it would take for a formula stands behind an apostrophe. */
export function csvOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => cells.map(cell).join(',');
  return `${MARK}${[columns, ...rows].map(line).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
