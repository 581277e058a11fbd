import { readFileSync } from 'node:fs';
import type { Answer } from '../../src/answers/answer.js';
import type { Order } from '../../src/changes/command.js';
import { propose } from '../../src/changes/propose.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import { headingOf } from '../../src/workforce/columns.js';
import type { Fact } from '../../src/workforce/records.js';
import { columnsOf } from '../../src/workforce/sheets.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { quietDesk, type QuietDesk } from '../support/desk.js';

/** What becomes of a message: a preview, a question back, a form, a sentence that refuses, or it is no change at all. */
export type Becomes = 'confirm' | 'clarify' | 'form' | 'refused' | 'question';

type Cell = string | number | boolean | null;

/** A row as the workbook writes it: of what is put only the cells that matter, of what is taken away its keys. */
export interface ExpectedFact {
  readonly sheet: string;
  readonly row?: Readonly<Record<string, Cell>>;
  readonly removed?: Readonly<Record<string, Cell>>;
}

interface Line {
  readonly id: string;
  readonly turns: readonly string[];
  readonly expect: { readonly kind: Becomes; readonly facts?: readonly ExpectedFact[] };
  readonly aside?: boolean;
}

export interface CommandOutcome {
  readonly id: string;
  readonly turns: readonly string[];
  readonly aside: boolean;
  readonly expected: Becomes;
  readonly became: Becomes;
  /** What differs; none where it became what was expected, with these facts and no others. */
  readonly differ: readonly string[];
  /** A change is shown that nobody asked for. The worst: it may be confirmed unread. */
  readonly wrongPreview: boolean;
}

const TODAY = day('2024-11-07');
let outcomes: Promise<readonly CommandOutcome[]> | null = null;

/** The corpus of commands, said to the whole front of the bot; once, however many tests look at it. */
export function commandOutcomes(): Promise<readonly CommandOutcome[]> {
  outcomes ??= askedAll();
  return outcomes;
}

async function askedAll(): Promise<readonly CommandOutcome[]> {
  const records = await recordsFrom('test/data/commands-council');
  const workforce = workforceOf(records);
  const desk = quietDesk(records);
  const lines = readFileSync('test/corpus/commands.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line);
  const found: CommandOutcome[] = [];
  for (const line of lines) found.push(await outcomeOf(line, desk, workforce));
  return found;
}

async function outcomeOf({ id, turns, expect: { kind, facts = [] }, aside = false }: Line, desk: QuietDesk, workforce: Workforce): Promise<CommandOutcome> {
  let answer = await desk.say(turns[0]!, id);
  for (const turn of turns.slice(1)) answer = await desk.say(turn, id);
  const became = becomes(answer);
  const shown = became === 'confirm' ? factsOf(answer, desk, workforce) : [];
  const differences = [!isAsExpected(kind, became, answer) && `${became} instead of ${kind}: ${answer.text}`, ...became === 'confirm' ? factsDiffer(facts, shown) : []].filter((one) => typeof one === 'string');
  return { id, turns, aside, expected: kind, became, differ: differences.map((one) => `${id} '${turns.join("' – '")}': ${one}`), wrongPreview: became === 'confirm' && differences.length > 0 };
}

function becomes({ kind, form, change }: Answer): Becomes {
  if (kind === 'confirm' || change) return 'confirm';
  if (form) return 'form';
  if (kind === 'clarify') return 'clarify';
  return kind === 'error' || kind === 'outOfScope' || kind === 'notAllowed' ? 'refused' : 'question';
}

/**
 * What is no change is told from what is refused by the sentence alone: whether a question is answered well is measured by the corpus of questions.
 * A question back refuses as well as a plain sentence does; a figure does not.
 */
function isAsExpected(expected: Becomes, became: Becomes, { text }: Answer): boolean {
  if (expected === 'question') return became !== 'confirm' && became !== 'form' && !/changed/.test(text);
  return became === expected || (expected === 'refused' && became === 'clarify');
}

/** What the change that is shown would append. */
function factsOf({ change }: Answer, desk: QuietDesk, workforce: Workforce): readonly Fact[] {
  const { orders } = desk.pending(change!.id) as { readonly orders: readonly Order[] };
  const proposed = propose(orders, { workforce, today: TODAY });
  return proposed.is === 'proposal' ? proposed.facts : [];
}

/** Each fact is expected once, and each expectation met once. */
function factsDiffer(expected: readonly ExpectedFact[], facts: readonly Fact[]): readonly string[] {
  const written = facts.map(asWritten);
  const lacking = expected.filter((one) => !written.some((fact) => isMet(one, fact)));
  const beyond = written.filter((fact) => !expected.some((one) => isMet(one, fact)));
  return [
    ...lacking.map((one) => `not shown: ${JSON.stringify(one)}`),
    ...beyond.map((one) => `shown: ${JSON.stringify(one)}`),
    ...expected.length === facts.length || lacking.length + beyond.length > 0 ? [] : [`${facts.length} rows instead of ${expected.length}`],
  ];
}

function isMet({ sheet, row, removed }: ExpectedFact, fact: ExpectedFact): boolean {
  const [wanted, found] = [row ?? removed ?? {}, (row ? fact.row : fact.removed) ?? null];
  return sheet === fact.sheet && found !== null && Object.entries(wanted).every(([heading, cell]) => same(cell, found[heading] ?? null));
}

/** Notes are told by their words, not by their capitals and full stops. */
function same(expected: Cell, found: Cell): boolean {
  const told = (cell: Cell) => (typeof cell === 'string' ? cell.toLowerCase().replace(/[.!]$/, '') : cell);
  return told(expected) === told(found);
}

function asWritten({ sheet, key, row }: Fact): ExpectedFact {
  const columns = columnsOf(sheet);
  const named = headingOf(sheet);
  if (row !== null) return { sheet: named, row: Object.fromEntries(Object.entries(row).map(([field, value]) => [headingOf(field), cellOf(columns[field]!.kind, value)])) };
  const keys = Object.entries(columns).filter(([, column]) => column.key).map(([field]) => headingOf(field));
  const cells = JSON.parse(key) as readonly Cell[];
  return { sheet: named, removed: Object.fromEntries(keys.map((heading, at) => [heading, cells[at] ?? null])) };
}

function cellOf(kind: string, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join(';');
  if (kind === 'fte') return Number(value) / 10_000;
  if (kind === 'money') return Number(value) / 100;
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value as Cell);
}
