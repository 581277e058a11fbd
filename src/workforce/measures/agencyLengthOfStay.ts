import { daysBetween, type CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { isAgency, spellsInForce } from '../rules/inForce.js';
import { stayedSince } from '../rules/stay.js';
import type { Spell } from '../sheets.js';
import { oneDecimal } from '../words.js';
import type { Workforce } from '../workforce.js';
import { AGENCY_FACETS, agencyItem } from './personItem.js';
import { countOf, phrased } from './phrases.js';
import { lastsAsLong, longestFirst, spanFigureNames, spanFigures, spanSayings, withoutDays } from './spans.js';
import { people } from './tally.js';

const SAY = phrased({ ...spanSayings('length of stay', 'with us'), 'agency headcount': countOf('agency staff', 'agency staff') });

export const agencyLengthOfStay: Measure = {
  name: 'agencyLengthOfStay',
  title: 'length of stay of agency staff',
  time: 'stock',
  definition:
    'For each agency worker in post on the day, the time since the first day of their assignments, as long as no gap between them was longer than '
    + '31 days. With a number of months or days, only those who have stayed longer, or as long as is asked, are counted.',
  sheets: ['workers'],
  records: 'people',
  inOrder: true,
  figures: [...spanFigureNames('length of stay'), { name: 'agency headcount', unit: 'people' }],
  facets: AGENCY_FACETS,
  items: (workforce, { period: { to }, numbers }) => {
    const spells = spellsInForce(workforce, to).filter((spell) => isAgency(spell) && lastsAsLong(stayedSince(workforce, spell), to, numbers));
    return longestFirst(spells.map((spell) => stayItem(workforce, spell, to)), 'days');
  },
  count: (items) => [...spanFigures('length of stay', stays(items)), people('agency headcount', items)],
  phrase: (figures) => SAY(withoutDays(figures)),
};

function stayItem(workforce: Workforce, spell: Spell, day: CalendarDate): Item {
  const item = agencyItem(workforce, spell, day);
  const days = daysBetween(stayedSince(workforce, spell), day);
  return { ...item, amounts: { days }, shown: () => ({ ...item.shown?.(), Weeks: oneDecimal(days / 7) }) };
}

/** The days of each person: somebody with two assignments has stayed as long as the longer. */
function stays(items: readonly Item[]): number[] {
  const days = new Map<string | null, number>();
  for (const { record, amounts } of items) days.set(record, Math.max(days.get(record) ?? 0, amounts.days ?? 0));
  return [...days.values()];
}
