import type { Measure } from '../workforce/measure.js';
import { listed } from '../workforce/words.js';
import { capital } from './capital.js';

/** What a plan or a projection takes for granted, as a note; none where a measure assumes nothing. */
export function assumedNote({ assumes = [] }: Measure): readonly string[] {
  return assumes.length === 0 ? [] : [capital(`assumes that ${listed(assumes)}`)];
}
