import type { CalendarDate } from '../workforce/calendar.js';
import { applyFacts, type Fact, type Records } from '../workforce/records.js';
import type { Row, SheetName } from '../workforce/sheets.js';
import { workforceOf } from '../workforce/workforceOf.js';
import type { Inputs, Order, Scene } from './command.js';
import { commandNamed } from './commands.js';
import { effectsOf, type Effect } from './effects.js';
import { rowLines, type RowLine } from './rowLines.js';

/** A change that can be confirmed: what it appends and what whoever confirms sees of it. */
export interface Proposal {
  readonly is: 'proposal';
  readonly orders: readonly Order[];
  readonly sheets: readonly SheetName[];
  readonly facts: readonly Fact[];
  readonly lines: readonly RowLine[];
  readonly effects: readonly Effect[];
  readonly warnings: readonly string[];
  /** For the history: one sentence an order, people by their ids. */
  readonly why: string;
}

export type Proposed =
  | Proposal
  /** The order, by its place, that cannot be; nothing of the whole is. */
  | { readonly is: 'refused'; readonly why: string; readonly order: number }
  | { readonly is: 'missing'; readonly fields: readonly string[]; readonly order: number };

/** Plans the orders one after the other, each on what those before it leave, as one change. */
export function propose(orders: readonly Order[], scene: Scene): Proposed {
  const { workforce, today } = scene;
  let after = workforce;
  const parts: { readonly measures: readonly string[]; readonly on: CalendarDate; readonly warnings: readonly string[]; readonly sentence: string; readonly sheets: readonly SheetName[]; readonly facts: readonly Fact[] }[] = [];
  for (const [index, { command: name, inputs }] of orders.entries()) {
    const command = commandNamed(name);
    const plan = command?.plan(inputs, { workforce: after, today });
    if (!command || !plan) return { is: 'refused', why: 'I no longer know this command. Please say it again.', order: index };
    if (plan.is !== 'planned') return { ...plan, order: index };
    const warnings = orders.length > 1 ? plan.warnings.map((warning) => `${personOf(inputs)}${warning}`) : plan.warnings;
    parts.push({ measures: command.measures, sheets: command.sheets, ...plan, warnings });
    after = workforceOf(laidOver(after.records, plan.facts));
  }
  const facts = merged(parts.flatMap((part) => part.facts));
  return {
    is: 'proposal',
    orders,
    sheets: [...new Set(parts.flatMap((part) => part.sheets))],
    facts,
    lines: rowLines(facts.map((fact) => changeOf(fact, workforce.records)), after),
    effects: effectsOf(parts, workforce, after),
    warnings: parts.flatMap((part) => part.warnings),
    why: parts.map(({ sentence }) => sentence).join('; '),
  };
}

function personOf({ person }: Inputs): string {
  return person === undefined ? '' : `${person}: `;
}

/** A copy of the records with facts over them; sheets that are not touched are shared. */
export function laidOver(records: Records, facts: readonly Fact[]): Records {
  const touched = new Set(facts.map(({ sheet }) => sheet));
  const rows = Object.fromEntries(Object.entries(records.rows).map(([sheet, held]) => [sheet, touched.has(sheet as SheetName) ? new Map<string, unknown>(held) : held]));
  const after: Records = { rows: rows as Records['rows'], known: new Set(records.known) };
  applyFacts(after, [], facts);
  return after;
}

/** A row stands in a change once: as the last of the facts leaves it. */
function merged(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [`${fact.sheet} ${fact.key}`, fact])).values()];
}

function changeOf({ sheet, key, row }: Fact, records: Records) {
  return { sheet, key, before: (records.rows[sheet].get(key) as Row | undefined) ?? null, after: row };
}
