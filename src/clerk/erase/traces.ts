import type { ChangeTo, Concerns } from '../../ledger/ledger.js';
import { columnsOf, SHEET_NAMES, type SheetName } from '../../workforce/sheets.js';

type Cells = Readonly<Record<string, unknown>>;

/** What is kept of somebody: under which numbers, by which names, and how many texts of which kind now. */
export interface Traces {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** By the column: 'name', 'sweNumber'. */
  readonly texts: ReadonlyMap<string, number>;
}

/** The columns of a sheet that hold text about a person, each with the column of that person's number. */
const PERSONAL = new Map(SHEET_NAMES.map((sheet) => [sheet, Object.entries(columnsOf(sheet)).flatMap(([field, { personal }]) => (personal === null ? [] : { field, owner: personal }))]));
const NAMES = ['name', 'teamManager', 'serviceManager'];
const OURS = /^N\d{4,9}$/;

/** The rows that name people: their history tells under which other numbers somebody was kept. */
export const naming: Concerns = (sheet) => sheet !== 'grants' && sheet !== 'accessRequests' && sheet !== 'subscriptions' && PERSONAL.get(sheet)!.length > 0;

/**
 * Follows somebody through all changes: to the number of ours that they had before they were given one by the council, and to what was kept
 * under a number of ours by the same name, as managers are. Null where nobody was ever kept under the number.
 */
export function tracesOf(person: string, changes: readonly ChangeTo[], current: readonly (readonly [SheetName, Cells])[]): Traces | null {
  const rows = changes.flatMap((change) => change.rows.flatMap(({ sheet, before, after }) => [before, after].flatMap((row): (readonly [SheetName, Cells])[] => (row ? [[sheet, row]] : []))));
  const named = rows.flatMap(([sheet, row]) => PERSONAL.get(sheet)!.flatMap(({ field, owner }) => (typeof row[owner] === 'string' ? { id: row[owner], field, text: row[field] } : [])));
  const links = [...rows.flatMap(([, row]) => linkOf(row)), ...changes.flatMap(started)];
  const ids = new Set([person]);
  const names = new Set<string>();
  for (let size = 0; size < ids.size + names.size; ) {
    size = ids.size + names.size;
    for (const { id, field, text } of named) if (ids.has(id) && NAMES.includes(field) && typeof text === 'string') names.add(text);
    for (const { id, field, text } of named) if (OURS.test(id) && NAMES.includes(field) && typeof text === 'string' && names.has(text)) ids.add(id);
    for (const [a, b] of links) for (const [from, to] of [[a, b], [b, a]] as const) if (ids.has(from)) ids.add(to);
  }
  if (!named.some(({ id }) => id === person)) return null;
  return { ids: [...ids], names: [...names], texts: textsOf(ids, current) };
}

/** A cohort member, or a review, under a number of ours and that of a worker. */
function linkOf({ person, workerId }: Cells): readonly (readonly [string, string])[] {
  return typeof person === 'string' && typeof workerId === 'string' && person !== workerId ? [[person, workerId]] : [];
}

/** Somebody who started: their offer goes from a number of ours to that of the worker. */
function started({ rows }: ChangeTo): readonly (readonly [string, string])[] {
  const offers = rows.filter(({ sheet }) => sheet === 'offers').map(({ before, after }) => ({ before: before as Cells | null, after: after as Cells | null }));
  return offers.filter(({ after }) => after === null).flatMap(({ before: gone }) => offers.flatMap(({ before, after }): (readonly [string, string])[] => (
    before === null && after?.['status'] === 'started' && after['postId'] === gone?.['postId'] ? [[String(gone?.['person']), String(after['person'])]] : [])));
}

function textsOf(ids: ReadonlySet<string>, current: readonly (readonly [SheetName, Cells])[]): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const [sheet, row] of current) {
    for (const { field, owner } of PERSONAL.get(sheet)!) {
      if (ids.has(String(row[owner])) && row[field] !== null && row[field] !== undefined) texts.set(field, (texts.get(field) ?? 0) + 1);
    }
  }
  return texts;
}
