import type { Item } from '../workforce/measure.js';
import type { Asking, Outcome } from './asking.js';

/** The outcome with so many of its list as were asked for, those that tie with the last of them included. Its figures stay those of all. */
export function firstShown({ question: { first } }: Asking, outcome: Outcome): Outcome {
  if (!first) return outcome;
  const items = first.by === 'latest' ? [...outcome.items].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : (a.on ?? '') > (b.on ?? '') ? -1 : 0)) : outcome.items;
  const records = [...new Set(items.map(({ record }) => record))];
  const last = items.findLast(({ record }) => record === records[Math.min(first.count, records.length) - 1]);
  const end = last === undefined ? 0 : items.indexOf(last) + 1;
  return { ...outcome, items: items.filter((item, at) => at < end || (last !== undefined && tieOf(item) !== null && tieOf(item) === tieOf(last))) };
}

/** 'First 5 of 32, longest first' */
export function firstWords({ question: { first }, measure }: Asking, all: Outcome, shown: Outcome): string {
  if (!first) return '';
  const count = ({ items }: Outcome) => new Set(items.map(({ record }) => record)).size;
  const order = first.by === 'latest' ? 'latest first' : measure.time === 'flow' ? 'earliest first' : 'longest first';
  const ties = count(shown) > first.count ? `, those who tie for the last place included` : '';
  return `first ${count(shown)} of ${count(all)}, ${order}${ties}: `;
}

/** What an item stands by in its list. */
function tieOf({ on, amounts }: Item): string | number | null {
  return amounts.days ?? amounts.months ?? on ?? null;
}
