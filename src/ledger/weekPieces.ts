import { gunzipSync, gzipSync } from 'node:zlib';
import type { CalendarDate } from '../workforce/calendar.js';
import { lazyWeeks } from '../workforce/lazyWeeks.js';
import type { Caseload } from '../workforce/sheets.js';
import { WeeklyCaseloads, type Week } from '../workforce/weeklyCaseloads.js';
import { LARGEST_PIECE, type Piece } from './pieces.js';

// Each week is packed by itself, so that a start reads the bytes of all and makes the rows of none: a week's are made when a question is about it.

/** A week, or a part of a large one: its last day, its number of rows and of bytes. */
type Part = readonly [weekEnding: CalendarDate, rows: number, bytes: number];
/** The rows of a team that follow each other. */
type Run = readonly [team: string, rows: PackedCase[]];
type PackedCase = readonly [Caseload['workerId'], Caseload['cases'], Caseload['cin'], Caseload['cp'], Caseload['cla'], Caseload['lastSupervision']];

/** Rows of a part: fewer bytes than a piece takes, be their ids a hundred characters long. */
const MOST_ROWS = 5_000;
/** Parts of a piece, so that what it holds can be told in one text. */
const MOST_PARTS = 400;

/** The caseloads, in pieces made one after the other. */
export function* weekPieces(caseloads: WeeklyCaseloads): Iterable<Piece> {
  let parts: Part[] = [];
  let packed: Buffer[] = [];
  let size = 0;
  for (const weekEnding of caseloads.weekEndings()) {
    for (const rows of inParts(caseloads.week(weekEnding)?.rows ?? [])) {
      const bytes = gzipSync(JSON.stringify(runsOf(rows)));
      if (parts.length > 0 && (size + bytes.length > LARGEST_PIECE || parts.length === MOST_PARTS)) {
        yield { kind: 'weeks', contents: JSON.stringify(parts), packed: Buffer.concat(packed) };
        [parts, packed, size] = [[], [], 0];
      }
      parts.push([weekEnding, rows.length, bytes.length]);
      packed.push(bytes);
      size += bytes.length;
    }
  }
  if (parts.length > 0) yield { kind: 'weeks', contents: JSON.stringify(parts), packed: Buffer.concat(packed) };
}

/** The caseloads of pieces that `weekPieces` made. */
export function caseloadsIn(pieces: readonly Piece[]): WeeklyCaseloads {
  const packed = new Map<CalendarDate, { size: number; readonly parts: Buffer[] }>();
  for (const piece of pieces) {
    let from = 0;
    for (const [weekEnding, rows, bytes] of JSON.parse(piece.contents) as Part[]) {
      const week = packed.get(weekEnding) ?? { size: 0, parts: [] };
      packed.set(weekEnding, week);
      week.size += rows;
      week.parts.push(piece.packed.subarray(from, from + bytes));
      from += bytes;
    }
  }
  const lazily = lazyWeeks();
  return new WeeklyCaseloads(new Map([...packed].map(([weekEnding, { size, parts }]): [CalendarDate, Week] => (
    [weekEnding, lazily(size, () => parts.flatMap((part) => rowsIn(weekEnding, part)))]
  ))));
}

function inParts(rows: readonly Caseload[]): (readonly Caseload[])[] {
  return Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, part) => rows.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS));
}

function runsOf(rows: readonly Caseload[]): Run[] {
  const runs: Run[] = [];
  for (const { team, workerId, cases, cin, cp, cla, lastSupervision } of rows) {
    const last = runs.at(-1);
    const packed: PackedCase = [workerId, cases, cin, cp, cla, lastSupervision];
    if (last?.[0] === team) last[1].push(packed);
    else runs.push([team, [packed]]);
  }
  return runs;
}

function rowsIn(weekEnding: CalendarDate, packed: Buffer): Caseload[] {
  const runs = JSON.parse(gunzipSync(packed).toString()) as Run[];
  return runs.flatMap(([team, rows]) => rows.map(([workerId, cases, cin, cp, cla, lastSupervision]): Caseload => (
    { weekEnding, team, workerId, cases, cin, cp, cla, lastSupervision }
  )));
}
