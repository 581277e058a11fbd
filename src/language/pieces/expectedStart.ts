import { later, type CalendarDate } from '../../workforce/calendar.js';
import type { Lexicon } from '../names/lexicon.js';
import { aDay, afterAny, type Meaning, type Parsed } from '../periods/meaning.js';

const STARTING = /^(start|starts|started|join|joins|joined|arrive|arrives|arrived|begin|begins|begun|starting|in post)$/;
const BETWEEN = /^(the|and|our|all|have|has|both|those|people|workers|recruits|candidates|students)$/;
/** The most words of an origin: 'Step Up students'. */
const LONGEST_ORIGIN = 3;

/**
 * 'once the apprentices and the Step Up students start': the day on which the last of those with an offer is expected.
 * Null where no such words stand there, or no day is recorded for one of them.
 */
export function expectedStartAt(words: readonly string[], from: number, lexicon: Lexicon): Parsed<Meaning> | null {
  if (!/^(once|when|after|if)$/.test(words[from] ?? '')) return null;
  const days: CalendarDate[] = [];
  for (let at = from + 1; at < words.length; ) {
    const here = STARTING.test(words[at]!) ? at + 1 : /^(are|is)$/.test(words[at]!) ? afterAny(words, at + 1, 'in post', 'on board', 'in place', 'here', 'in') : null;
    if (here !== null) return days.length > 0 && (words[here - 1] !== 'in' || here === words.length) ? aDay(days.reduce((a, b) => later(a, b)), here) : null;
    const expected = expectedAt(words, at, lexicon);
    if (!expected) return null;
    days.push(...expected.value);
    at = expected.next;
  }
  return null;
}

/** Whoever is expected, and everybody who has an offer. */
const ALL_EXPECTED = [
  ...['everyone|everybody', 'those', 'people'].flatMap((who) => [`${who} with an|the|accepted|open|job offer|offers`, `${who} holding an|the offer`, ...[' an|the|our|their|a offer|offers|job|post|role', ''].map((what) => `${who} who has|have accepted${what}`), `${who} whos|whove accepted`, `${who} with accepted offers`]), 'everyone|everybody',
  'they', 'offers|starters',
  ...['', 'the|all|our ', 'all the|our|of '].map((whose) => `${whose}accepted|expected|open|new offers|starters|joiners|recruits`),
  'the|all|our offers|starters|joiners|recruits',
];

/** The days on which those named at a word are expected: none for a word between two names, null for one that names nobody. */
function expectedAt(words: readonly string[], at: number, { names, starts }: Lexicon): Parsed<readonly CalendarDate[]> | null {
  const all = afterAny(words, at, ...ALL_EXPECTED);
  if (all !== null) return { value: [...starts.values()], next: all };
  for (let next = at + LONGEST_ORIGIN; next > at; next--) {
    const origin = originOf(words.slice(at, next).join(' '), names);
    if (origin === null) continue;
    const day = starts.get(origin);
    return day ? { value: [day], next } : null;
  }
  return BETWEEN.test(words[at]!) ? { value: [], next: at + 1 } : null;
}

/** The origin of an offer that words name: programmes and origins share their codes. */
function originOf(phrase: string, names: Lexicon['names']): string | null {
  return names.get(phrase)?.find(({ facet }) => facet === 'origin' || facet === 'programme')?.value ?? null;
}
