import { gunzipSync, gzipSync } from 'node:zlib';
import { columnsOf, keyOf, SHEET_NAMES, type SheetName } from '../workforce/sheets.js';
import type { StoredFact } from './storedFacts.js';
import { LARGEST_PIECE, type Piece } from './pieces.js';
import { nameOf, type Memory } from './state.js';

/** A row as a checkpoint holds it: with blanks where personal text was, which stands in `people` alone. */
interface PackedRow {
  readonly sheet: SheetName;
  readonly row: Record<string, unknown>;
  readonly place: string | null;
}

const personal = new Map(SHEET_NAMES.map((sheet) => [sheet, Object.entries(columnsOf(sheet)).flatMap(([field, column]) => (column.personal === null ? [] : field))]));

/** The rows of every sheet but the caseloads, in pieces made one after the other. */
export function* rowPieces({ records, places }: Memory): Iterable<Piece> {
  let texts: string[] = [];
  let size = 0;
  for (const sheet of SHEET_NAMES.filter((name) => name !== 'caseloads')) {
    for (const [key, row] of records.rows[sheet]) {
      const packed: PackedRow = { sheet, row: withoutTexts(sheet, row), place: places.get(nameOf(sheet, key)) ?? null };
      const text = JSON.stringify(packed);
      if (texts.length > 0 && size + text.length > LARGEST_PIECE) {
        yield pieceOf(texts);
        texts = [];
        size = 0;
      }
      texts.push(text);
      size += Buffer.byteLength(text) + 1;
    }
  }
  if (texts.length > 0) yield pieceOf(texts);
}

/** The rows of a piece. They are what this software wrote: the digest of the piece and the shape of the checkpoint say so. */
export function factsIn({ packed }: Piece): StoredFact[] {
  const rows = JSON.parse(gunzipSync(packed).toString()) as PackedRow[];
  return rows.map(({ sheet, row, place }) => ({ sheet, key: keyOf(sheet, row), row, place }));
}

function pieceOf(texts: readonly string[]): Piece {
  return { kind: 'rows', contents: '', packed: gzipSync(`[${texts.join(',')}]`) };
}

function withoutTexts(sheet: SheetName, row: object): Record<string, unknown> {
  const blanks = personal.get(sheet) ?? [];
  return { ...row, ...Object.fromEntries(blanks.map((field) => [field, null])) };
}
