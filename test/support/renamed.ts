import { emptyRecords, type Records } from '../../src/workforce/records.js';
import { SHEET_NAMES } from '../../src/workforce/sheets.js';

/** Another name for each name of a council, by the name that the workbook has. */
export type Names = Readonly<Record<string, string>>;

/** The same records under other names, in whichever column they stand. */
export function renamed(records: Records, names: Names): Records {
  const all = emptyRecords();
  for (const sheet of SHEET_NAMES) {
    const rows = all.rows[sheet] as Map<string, unknown>;
    for (const [key, row] of records.rows[sheet]) rows.set(names[key] ?? key, withNames(row, names));
    if (records.known.has(sheet)) all.known.add(sheet);
  }
  return all;
}

function withNames(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return names[value] ?? value;
  if (Array.isArray(value)) return value.map((one) => withNames(one, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([column, cell]) => [column, withNames(cell, names)]));
}

/** What somebody types, with the other names: the longest first, in small letters where they stand so. */
export function retyped(text: string, names: Names): string {
  const known = Object.keys(names).sort((a, b) => b.length - a.length);
  const said = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.map((name) => name.replace(/'/g, "'?")).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const bySaid = new Map(known.map((name) => [plain(name), names[name]!]));
  return text.replace(said, (found) => {
    const name = bySaid.get(plain(found)) ?? found;
    return found === found.toLowerCase() ? name.toLowerCase() : name;
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/'/g, '');
}
