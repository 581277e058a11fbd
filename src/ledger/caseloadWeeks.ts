import { z } from 'zod';
import type { Fact } from '../workforce/records.js';
import { keyOf, type Caseload } from '../workforce/sheets.js';
import { cellsSchema } from './cells.js';
import { StoreBroken } from './errors.js';
import { readRow } from './readRow.js';
import type { PackedRow, StoredFact } from './storedFacts.js';

// Caseloads are many: one stored row holds a team's week. `workers` lists them as JSON.
const MOST_CHARACTERS = 30_000;
const Week = cellsSchema('caseloads', isOfWeek);
const Workers = z.array(cellsSchema('caseloads', (field) => !isOfWeek(field)));
const Removed = z.array(z.object({ workerId: z.string().nullable() }));
const WeekRow = z.object({ op: z.enum(['put', 'remove']), workers: z.string() });

type Cells = Readonly<Record<string, unknown>>;

interface Entry {
  readonly text: string;
  readonly fact: Fact<'caseloads'>;
}

/** Packs caseloads into one row a team and week, or several where the list would be too long a text. */
export function* packWeeks(facts: readonly Fact<'caseloads'>[]): Generator<PackedRow> {
  for (const { weekEnding, team, op, members } of byWeek(facts)) {
    const entries = members.map((fact) => ({ text: JSON.stringify(entryOf(fact)), fact }));
    yield* inTexts(entries).map((part) => ({
      columns: { sheet: 'caseloads', op, weekEnding, team, workers: `[${part.map(({ text }) => text).join(',')}]` },
      facts: part.map(({ fact }) => fact),
    }));
  }
}

/** Reads a row that `packWeeks` made. */
export function unpackWeek(entity: unknown, table: string): StoredFact[] {
  const { op, workers } = readRow(WeekRow, entity, table);
  const week = readRow(Week, entity, table);
  const entries = readRow(op === 'put' ? Workers : Removed, parsed(workers, entity, table), table);
  return entries.map((entry) => {
    const row = rowOf(week, entry);
    return { sheet: 'caseloads', key: keyOf('caseloads', row), row: op === 'put' ? row : null, place: null };
  });
}

/** Written out: of hundreds of thousands of rows, each laid together from two objects takes several times as long and as much memory. */
function rowOf({ weekEnding, team }: Cells, { workerId, cases, cin, cp, cla, lastSupervision }: Cells): Record<keyof Caseload, unknown> {
  return { weekEnding, team, workerId, cases, cin, cp, cla, lastSupervision };
}

function entryOf({ key, row }: Fact<'caseloads'>): Readonly<Record<string, unknown>> {
  if (!row) return { workerId: (JSON.parse(key) as unknown[])[2] };
  return Object.fromEntries(Object.entries(row).filter(([field, value]) => !isOfWeek(field) && value !== null));
}

function isOfWeek(field: string): boolean {
  return field === 'weekEnding' || field === 'team';
}

interface TeamWeek {
  readonly weekEnding: string;
  readonly team: string;
  readonly op: 'put' | 'remove';
  readonly members: Fact<'caseloads'>[];
}

/** By week, team and op, in the order in which they first come. */
function byWeek(facts: readonly Fact<'caseloads'>[]): TeamWeek[] {
  const weeks = new Map<string, TeamWeek>();
  for (const fact of facts) {
    const { weekEnding, team } = fact.row ?? weekOf(fact.key);
    const op = fact.row ? 'put' : 'remove';
    // A day and an op hold no blank: only the team may.
    const name = `${op} ${weekEnding} ${team}`;
    const week = weeks.get(name);
    if (week) week.members.push(fact);
    else weeks.set(name, { weekEnding, team, op, members: [fact] });
  }
  return [...weeks.values()];
}

function weekOf(key: string): Pick<TeamWeek, 'weekEnding' | 'team'> {
  const [weekEnding, team] = JSON.parse(key) as [string, string];
  return { weekEnding, team };
}

function inTexts(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let length = MOST_CHARACTERS;
  for (const entry of entries) {
    const part = parts.at(-1);
    if (part && length + entry.text.length < MOST_CHARACTERS) part.push(entry);
    else {
      parts.push([entry]);
      length = 0;
    }
    length += entry.text.length + 1;
  }
  return parts;
}

function parsed(text: string, entity: unknown, table: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { partitionKey, rowKey } = entity as { partitionKey: string; rowKey: string };
    throw new StoreBroken(`Row ${partitionKey} / ${rowKey} of table ${table} cannot be read (workers is no JSON). Restore it from a backup of the store.`);
  }
}
