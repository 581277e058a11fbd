import { BOUNDS_BEFORE, BOUNDS_BEHIND, boundsAt } from '../words/boundWords.js';
import { durationAt } from '../periods/durations.js';
import { afterAny, skip, type Parsed } from '../periods/meaning.js';
import type { Bound, Option } from '../words/pieces.js';

/** 'over 6 months', 'longer than a year', '12 weeks or more': how long something has lasted. */
export function spanBounded(words: readonly string[], at: number): Parsed<Option> | null {
  for (const { value: bound, next } of boundsAt(words, at, BOUNDS_BEFORE)) {
    const found = lasting(words, next, bound);
    // 'Higher than a year ago' holds a figure against that day.
    if (found) return /^(higher|lower|bigger|smaller|larger|greater)$/.test(words[at]!) && words[found.next - 1] === 'ago' ? null : found;
  }
  const start = skip(words, at, 'for');
  const span = durationAt(words, start);
  const lapsed = afterAny(words, at, 'in the last|past', 'within the last|past', 'over the last|past', 'for the last|past', 'in over', 'in more than', 'in|for|within', 'in at least');
  const since = lapsed === null ? null : lasting(words, lapsed, 'lapsed');
  if (since) return since;
  const [behind] = span ? boundsAt(words, span.next, BOUNDS_BEHIND) : [];
  return behind ? { value: lasting(words, start, behind.value)!.value, next: behind.next } : null;
}

function lasting(words: readonly string[], at: number, bound: Bound): Parsed<Option> | null {
  const span = durationAt(words, at);
  // 'More than a quarter of staff' is a share.
  const isShare = span !== null && /^(of|agency|vacant|locums?|perm|permanent)$/.test(words[span.next] ?? '') && words[span.next - 1] === 'quarter';
  return span && !isShare ? { value: { is: 'number', value: span.value.count, bound, percent: false, span: span.value.unit }, next: skip(words, span.next, 'ago|old') } : null;
}
