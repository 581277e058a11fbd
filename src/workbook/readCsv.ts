import { parse } from 'csv-parse/sync';
import { sheetOf, type RawSheet } from './raw.js';

/** Reads a .csv file: UTF-8 with or without a byte-order mark, or the Windows code page; commas or semicolons. Throws where the quotes don't match. */
export function readCsv(sheet: string, bytes: Uint8Array): RawSheet {
  const text = decode(bytes);
  return sheetOf(sheet, parse(text, { delimiter: separatorOf(text), relax_column_count: true, on_record: shared() }));
}

// What the Windows code page has where Latin-1 has control characters. Node's own decoder takes the two for one.
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Bytes that are not UTF-8 come from Excel's "CSV" of a British Windows.
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1').replace(/[\x80-\x9f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}

function separatorOf(text: string): string {
  const headings = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const count = (separator: string) => headings.split(separator).length;
  return count(';') > count(',') ? ';' : ',';
}

// Teams, weeks and ids come again on hundreds of thousands of rows: each is kept once.
function shared(): (cells: string[]) => string[] {
  const kept = new Map<string, string>();
  const keep = (text: string): string => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    kept.set(text, text);
    return text;
  };
  return (cells) => cells.map(keep);
}
