import type { Held } from './probe.js';

/** What was seen behind so many messages. */
export interface Reading {
  readonly name: string;
  readonly messages: number;
  readonly conversations: number;
  readonly held: Held;
  /** By table. */
  readonly rows: ReadonlyMap<string, number>;
}

// What is remembered of the last thousand or two fills up first: flat is from the quarter on.
const HEAP_MORE = 1.1;
const RESIDENT_MORE = 1.25;
const FEW = 5;

export function longReport(readings: readonly Reading[]): string {
  const of = (pick: (reading: Reading) => number | null) => readings.map((reading) => pick(reading));
  const lines: [string, readonly (number | null)[]][] = [
    ['messages', of(({ messages }) => messages)], ['conversations, each of another person', of(({ conversations }) => conversations)],
    ['heap in use after collection, MB', of(({ held }) => held.heap)], ['outside the heap, MB', of(({ held }) => held.outside)], ['resident, MB', of(({ held }) => held.resident)],
    ['timers, sockets and servers', of(({ held }) => held.resources)], ['open files and sockets', of(({ held }) => held.handles)],
    ...[...readings.at(-1)!.rows.keys()].sort().map((table): [string, (number | null)[]] => [`rows of ${table}`, of(({ rows }) => rows.get(table) ?? 0)]),
  ];
  const head = `${'long'.padEnd(42)}${readings.map(({ name }) => name.padStart(12)).join('')}`;
  return [head, ...lines.map(([what, values]) => `  ${what.padEnd(40)}${values.map(printed).join('')}`), `  ${verdict(readings)}`].join('\n');
}

function printed(value: number | null): string {
  const text = value === null ? 'not known' : Number.isInteger(value) ? String(value) : value.toFixed(1);
  return text.padStart(12);
}

/** Flat: from the quarter to the end a tenth more heap at most, a quarter more resident memory, and a few more handles. */
function verdict(readings: readonly Reading[]): string {
  const [from, to] = [readings.find(({ name }) => name === 'quarter')!.held, readings.at(-1)!.held];
  const grown = [
    to.heap > from.heap * HEAP_MORE ? 'the heap' : null, to.resident > from.resident * RESIDENT_MORE ? 'resident memory' : null,
    to.resources > from.resources + FEW ? 'timers and sockets' : null, (to.handles ?? 0) > (from.handles ?? 0) + FEW ? 'open files' : null,
  ].filter((what) => what !== null);
  return grown.length === 0 ? 'flat: nothing has grown since the quarter' : `NOT flat since the quarter: ${grown.join(', ')}`;
}
