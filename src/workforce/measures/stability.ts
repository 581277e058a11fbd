import { addMonths, type CalendarDate } from '../calendar.js';
import type { Measure } from '../measure.js';
import { recordsBegin } from '../recordsBegin.js';
import { isPermanent, spellsInForce } from '../rules/inForce.js';
import type { Workforce } from '../workforce.js';
import { PERSON_FACETS } from './personItem.js';
import { countOf, phrased, rateOf } from './phrases.js';
import { stayerItems } from './stillHere.js';
import { distinct, having, people, rate } from './tally.js';

const [RATE, BEFORE] = ['stability rate', 'permanent staff a year before'];

export const stability: Measure = {
  name: 'stability',
  title: 'stability rate of permanent staff',
  time: 'stock',
  lookback: 12,
  definition:
    'Of the permanent and fixed-term staff in post twelve months before the day, the share who are in post on a permanent or fixed-term contract on the day, '
    + 'by headcount. They belong to the team and role of a year before; whoever has moved within the council is still here.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: RATE, unit: '%' }, { name: 'still here', unit: 'people' }, { name: BEFORE, unit: 'people' }],
  facets: PERSON_FACETS,
  missing: (workforce, { period: { to } }) => (isKnown(workforce, yearBefore(to)) ? null : 'The records do not go back to a year before the day.'),
  items: (workforce, { period: { to } }) => stayerItems(workforce, spellsInForce(workforce, yearBefore(to)).filter(isPermanent), { day: yearBefore(to), later: to, isWanted: isPermanent, ofAll: [RATE, BEFORE] }),
  count: (items) => {
    const here = having(items, 'here');
    return [...rate(RATE, distinct(here), distinct(items)), people('still here', here), people(BEFORE, items)];
  },
  phrase: phrased({ [RATE]: rateOf(RATE), 'still here': countOf('still here', 'still here'), [BEFORE]: (value) => `of ${value} a year before` }),
};

function yearBefore(day: CalendarDate): CalendarDate {
  return addMonths(day, -12);
}

function isKnown(workforce: Workforce, day: CalendarDate): boolean {
  const begin = recordsBegin(workforce, ['workers']);
  return begin === null || begin <= day;
}
