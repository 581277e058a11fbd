import { BEFORE, BEHIND } from './boundWords.js';
import { durationAt } from './periods/durations.js';
import { afterAny, skip, type Parsed } from './periods/meaning.js';
import type { Bound, Option } from './pieces.js';

/** 'over 6 months', 'longer than a year', '12 weeks or more': how long something has lasted. */
export function spanBounded(words: readonly string[], at: number): Parsed<Option> | null {
  for (const [bound, phrases] of BEFORE) {
    const start = afterAny(words, at, ...phrases);
    const found = start === null ? null : lasting(words, start, bound);
    if (found) return found;
  }
  const start = skip(words, at, 'for');
  const span = durationAt(words, start);
  const behind = span && BEHIND.find(([, phrases]) => afterAny(words, span.next, ...phrases) !== null);
  return behind ? { value: lasting(words, start, behind[0])!.value, next: afterAny(words, span.next, ...behind[1])! } : null;
}

function lasting(words: readonly string[], at: number, bound: Bound): Parsed<Option> | null {
  const span = durationAt(words, at);
  return span && { value: { is: 'number', value: span.value.count, bound, percent: false, span: span.value.unit }, next: span.next };
}
