import { afterAny, skip, type Parsed } from '../periods/meaning.js';
import type { Option } from '../words/pieces.js';

/** What a list shows of each post or person anyway. */
const COLUMNS = [
  'grades|grade|roles|role|teams|team|names|name|fte|ftes|suppliers|supplier|posts', 'job titles|title', 'start|end|finish|leaving date|dates', 'last day|days', 'start and end dates', 'working hours',
] as const;

/** Columns that nothing is narrowed to: 'with grades'. */
const SEVERAL = ['grades|roles|names|ftes|suppliers', 'job titles', 'start|end|finish|leaving dates'] as const;

/** 'With their end dates', 'and its grade': columns of the list that is asked for; null where a name follows that narrows it. */
export function columnsAt(words: readonly string[], at: number): Parsed<Option> | null {
  const opened = afterAny(words, at, 'with|and|plus|including|showing their|its|the');
  const bare = afterAny(words, at, 'with|w|including', 'names and|plus|with');
  const start = opened === null ? (bare === null ? null : afterAny(words, bare, ...SEVERAL)) : columnAt(words, opened);
  let next = start;
  for (let more = next; more !== null; more = columnAt(words, skip(words, skip(words, more, 'and|,|plus'), 'their|its|the'))) next = more;
  return next === null ? null : { value: { is: 'listing', columns: true }, next };
}

function columnAt(words: readonly string[], at: number): number | null {
  return afterAny(words, at, ...COLUMNS);
}
