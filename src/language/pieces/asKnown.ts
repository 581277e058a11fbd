import { afterAny, type Clock, type Parsed } from '../periods/meaning.js';
import { periodAt } from '../periods/periodAt.js';
import { stockDay } from '../periods/when.js';
import type { Option } from '../words/pieces.js';

/** Of two that begin alike the longer stands first. */
const OPENINGS: readonly string[] = [
  'as we knew it', 'as we knew them', 'as known', 'as it was known', 'as recorded', 'as we recorded it',
  'as reported', 'as we reported it', 'as we reported', 'did we report', 'we reported', 'we knew',
];

/**
 * 'as we knew it on 31 March', 'did we report at the end of March': what stood in the records on that day, later corrections
 * left out. Null where no day follows the words.
 */
export function knownAt(words: readonly string[], at: number, clock: Clock): Parsed<Option> | null {
  const opening = afterAny(words, at, ...OPENINGS);
  const time = opening === null ? null : periodAt(words, opening, clock);
  const day = time && stockDay(time.value, clock);
  return day ? { value: { is: 'known', day }, next: time.next } : null;
}
