import { earlier } from '../calendar.js';
import type { Measure } from '../measure.js';
import { ENDS_OF_ABSENCES, firstDaysBack } from './absenceItem.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

export const cameBack: Measure = {
  ...ENDS_OF_ABSENCES,
  name: 'cameBack',
  title: 'people back from an absence',
  definition:
    'People in post, agency included, whose first day back falls in the period, up to today: the day after the last day of an absence. Somebody who was then away on '
    + 'another absence was not back. Each counts once.',
  figures: [{ name: 'came back', unit: 'people' }],
  items: (workforce, { today, period: { from, to } }) => firstDaysBack(workforce, { from, to: earlier(to, today) }),
  count: (items) => [people('came back', items)],
  phrase: phrased({ 'came back': countOf('person back from an absence', 'people back from an absence') }),
};
