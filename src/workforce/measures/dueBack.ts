import type { Measure } from '../measure.js';
import { ENDS_TO_COME, firstDaysBack, openAbsences } from './absenceItem.js';
import { inCount } from './apart.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

export const dueBack: Measure = {
  ...ENDS_TO_COME,
  name: 'dueBack',
  title: 'people due back from an absence',
  definition:
    'People in post, agency included, whose first day back falls in the period: the day after the last day of an absence. Somebody who is then away on another '
    + 'absence is not back. Each counts once.',
  figures: [{ name: 'due back', unit: 'people' }],
  items: (workforce, asked) => [...firstDaysBack(workforce, asked.period), ...openAbsences(workforce, asked)],
  count: (items) => [people('due back', inCount(items))],
  phrase: phrased({ 'due back': countOf('person due back from an absence', 'people due back from an absence') }),
};
