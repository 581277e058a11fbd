import type { Measure } from '../measure.js';
import { ENDS_TO_COME, lastDays, openAbsences } from './absenceItem.js';
import { inCount } from './apart.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

export const absencesEnding: Measure = {
  ...ENDS_TO_COME,
  name: 'absencesEnding',
  title: 'people whose absence ends',
  definition: 'People in post, agency included, with an absence whose last day falls in the period. Each counts once.',
  figures: [{ name: 'absence ends', unit: 'people' }],
  items: (workforce, asked) => [...lastDays(workforce, asked.period), ...openAbsences(workforce, asked)],
  count: (items) => [people('absence ends', inCount(items))],
  phrase: phrased({ 'absence ends': countOf('person whose absence ends', 'people whose absence ends') }),
};
