import { later, type CalendarDate } from '../workforce/calendar.js';
import type { Lexicon } from './lexicon.js';

const STARTING = /^(start|starts|started|join|joins|joined|arrive|arrives|begin|begins)$/;

/**
 * 'once the apprentices and the Step Up students start': the day on which the last of those with an offer is expected.
 * Null where no such words stand there, or no day is recorded.
 */
export function startAt(words: readonly string[], from: number, { names, starts }: Lexicon): { readonly day: CalendarDate; readonly next: number } | null {
  if (!/^(once|when|after)$/.test(words[from] ?? '')) return null;
  let day: CalendarDate | null = null;
  for (let at = from + 1; at < words.length; ) {
    const word = words[at]!;
    if (STARTING.test(word)) return day && { day, next: at + 1 };
    if (word === 'they') {
      for (const expected of starts.values()) day = day ? later(day, expected) : expected;
      at++;
      continue;
    }
    const length = [3, 2, 1].find((count) => originOf(words.slice(at, at + count).join(' '), names) !== null);
    const origin = length ? originOf(words.slice(at, at + length).join(' '), names) : null;
    if (!origin && !/^(the|and|our|all|have|has|both|those)$/.test(word)) return null;
    const expected = origin && starts.get(origin);
    if (origin && !expected) return null;
    if (expected) day = day ? later(day, expected) : expected;
    at += length ?? 1;
  }
  return null;
}

/** The origin of an offer that words name: programmes and origins share their codes. */
function originOf(phrase: string, names: Lexicon['names']): string | null {
  return names.get(phrase)?.find(({ facet }) => facet === 'origin' || facet === 'programme')?.value ?? null;
}
