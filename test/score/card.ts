import { partOf, type Corpus } from './corpus.js';
import { ROWS, type Row, type Value } from './rows.js';

/** A row with what was measured over each part; null where the part has no such lines. */
export interface Scored {
  readonly row: Row;
  readonly builtOn: Value | null;
  readonly aside: Value | null;
}

export function cardOf(corpus: Corpus): readonly Scored[] {
  const [builtOn, aside] = [partOf(corpus, false), partOf(corpus, true)];
  return ROWS.map((row) => ({ row, builtOn: measured(row, builtOn), aside: measured(row, aside) }));
}

/** The table: a line a row, its columns under one another. */
export function printed(card: readonly Scored[]): string {
  const head = ['', 'built on', 'of', 'kept aside', 'of', 'aim'];
  const lines = card.map(({ row, builtOn, aside }) => [
    row.name, valueIn(row, builtOn), String(builtOn?.of ?? ''), valueIn(row, aside), String(aside?.of ?? ''), `${row.good ? '>=' : '<='} ${row.aim}`,
  ]);
  return [head, ...lines].map(([name = '', ...cells]) => `${name.padEnd(56)}${cells.map((cell) => cell.padStart(12)).join('')}`).join('\n');
}

/** Whether a value keeps to its floor (of what should be low: its ceiling); what was not measured does. */
export function holds({ good }: Row, value: Value | null, floor: number): boolean {
  if (value === null) return true;
  return good ? value.value >= floor : value.value <= floor;
}

export function valueIn({ unit }: Row, value: Value | null): string {
  if (value === null) return '-';
  return unit === '%' ? `${value.value.toFixed(1)}%` : String(value.value);
}

function measured(row: Row, part: Corpus): Value | null {
  const value = row.measure(part);
  return value.of === 0 ? null : value;
}
