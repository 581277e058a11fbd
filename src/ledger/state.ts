import { applyFacts, emptyRecords, type Fact, type Records } from '../workforce/records.js';
import { SHEET_NAMES, type SheetName } from '../workforce/sheets.js';
import { WeeklyCaseloads } from '../workforce/weeklyCaseloads.js';
import type { Workforce } from '../workforce/workforce.js';
import { workforceOf } from '../workforce/workforceOf.js';
import type { ChangeHead } from './change.js';
import type { StoredFact } from './storedFacts.js';
import type { StoredHead } from './heads.js';
import type { State } from './ledger.js';

/** What an instance holds: the changes, and what they add up to. Never altered, so that a state given out stays as it was. */
export interface Memory {
  readonly heads: readonly StoredHead[];
  readonly changes: readonly ChangeHead[];
  readonly records: Records;
  /** Where the personal text of a row is from, by `nameOf` the row. */
  readonly places: ReadonlyMap<string, string>;
}

/** A change with all that it needs to be laid over the records. */
export interface Step {
  readonly head: StoredHead;
  readonly change: ChangeHead;
  readonly facts: readonly StoredFact[];
}

function emptyMemory(): Memory {
  return { heads: [], changes: [], records: emptyRecords(), places: new Map() };
}

export function nameOf(sheet: SheetName, key: string): string {
  return `${sheet} ${key}`;
}

/** The memory after the steps. Sheets that none of them touches are shared with the memory before. */
export function advance(memory: Memory, steps: readonly Step[]): Memory {
  if (steps.length === 0) return memory;
  const whole = steps.findLastIndex(({ change }) => change.whole);
  const base = whole >= 0 ? emptyMemory() : memory;
  const layers = steps.slice(Math.max(0, whole)).map(({ change, facts }) => ({ sheets: change.sheets, facts }));
  return {
    heads: [...memory.heads, ...steps.map(({ head }) => head)],
    changes: [...memory.changes, ...steps.map(({ change }) => change)],
    records: layOver(base.records, layers),
    places: placesAfter(base.places, layers),
  };
}

/** What a step lays over the records. */
export interface Layer {
  readonly sheets: readonly SheetName[];
  readonly facts: readonly StoredFact[];
}

/** As the other rooms see it. */
export function stateOf(changes: readonly ChangeHead[], records: Records): State {
  const head = changes.at(-1) ?? null;
  let workforce: Workforce | null = null;
  return {
    seq: head?.seq ?? 0,
    head,
    changes,
    records,
    get workforce() {
      workforce ??= workforceOf(records);
      return workforce;
    },
  };
}

/** The records with the layers over them; those given stay as they are. */
export function layOver(records: Records, layers: readonly Layer[]): Records {
  const touched = new Set(layers.flatMap(({ facts }) => [...new Set(facts.map(({ sheet }) => sheet))]));
  const rows = SHEET_NAMES.map((sheet) => [sheet, touched.has(sheet) ? copyOf(records, sheet) : records.rows[sheet]]);
  const after: Records = { rows: Object.fromEntries(rows) as Records['rows'], known: new Set(records.known) };
  // What the reading of a row checks is what makes a Row of its sheet.
  for (const { sheets, facts } of layers) applyFacts(after, sheets, facts as readonly unknown[] as readonly Fact[]);
  return after;
}

function copyOf({ rows }: Records, sheet: SheetName): Map<string, unknown> {
  return sheet === 'caseloads' ? WeeklyCaseloads.of(rows.caseloads) : new Map<string, unknown>(rows[sheet]);
}

/** Where the personal text of rows is from that are laid over none. */
export function placesOf(facts: readonly StoredFact[]): ReadonlyMap<string, string> {
  return new Map(facts.flatMap(({ sheet, key, place }) => (place ? [[nameOf(sheet, key), place] as const] : [])));
}

function placesAfter(places: ReadonlyMap<string, string>, layers: readonly Layer[]): ReadonlyMap<string, string> {
  const after = new Map(places);
  for (const { sheet, key, place } of layers.flatMap(({ facts }) => facts.filter((fact) => fact.sheet !== 'caseloads'))) {
    if (place) after.set(nameOf(sheet, key), place);
    else after.delete(nameOf(sheet, key));
  }
  return after;
}
