import { fullMonths, type CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { isPermanent, spellsInForce } from '../rules/inForce.js';
import { stayedSince } from '../rules/stay.js';
import type { Spell } from '../sheets.js';
import { oneDecimal } from '../words.js';
import type { Workforce } from '../workforce.js';
import { fixedTermNote, PERSON_FACETS, personItem } from './personItem.js';
import { countOf, phrased } from './phrases.js';
import { fourDecimals, lastsAsLong, longestFirst, mean, median } from './spans.js';
import { people } from './tally.js';

export const lengthOfService: Measure = {
  name: 'lengthOfService',
  title: 'length of service of permanent staff',
  time: 'stock',
  definition:
    'For each permanent or fixed-term worker in post on the day, the full months since the first day of their contracts, as long as no gap between them was '
    + 'longer than 31 days. Time before that as an agency worker is not counted. With a number of months or days, only those who have served longer, or as long as is asked, are counted.',
  sheets: ['workers'],
  records: 'people',
  inOrder: true,
  figures: [
    { name: 'average length of service', unit: 'years' },
    { name: 'median length of service', unit: 'years' },
    { name: 'longest length of service', unit: 'years' },
    { name: 'permanent staff', unit: 'people' },
  ],
  facets: PERSON_FACETS,
  items: (workforce, { period: { to }, numbers }) => {
    const spells = spellsInForce(workforce, to).filter((spell) => isPermanent(spell) && lastsAsLong(stayedSince(workforce, spell), to, numbers));
    return longestFirst(spells.map((spell) => serviceItem(workforce, spell, to)), 'months');
  },
  count: (items) => [...serviceFigures(items), people('permanent staff', items)],
  notes: fixedTermNote,
  phrase: phrased({
    'average length of service': (years) => `an average of ${oneDecimal(years)} years of service`,
    'median length of service': (years) => `median ${oneDecimal(years)} years`,
    'longest length of service': (years) => `longest ${oneDecimal(years)} years`,
    'permanent staff': countOf('permanent member of staff', 'permanent staff'),
  }),
};

function serviceItem(workforce: Workforce, spell: Spell, day: CalendarDate): Item {
  const item = personItem(workforce, spell, day);
  const months = fullMonths(stayedSince(workforce, spell), day);
  return {
    ...item,
    amounts: { months },
    shown: () => ({ ...item.shown?.(), Years: oneDecimal(months / 12) }),
  };
}

/** Of each person once: somebody with two spells has served as long in both. */
function serviceFigures(items: readonly Item[]) {
  const months = [...new Map(items.map(({ record, amounts }) => [record, amounts.months ?? 0])).values()];
  if (months.length === 0) return [];
  const inYears = (what: string, value: number) => ({ name: `${what} length of service`, value: fourDecimals(value / 12), unit: 'years' as const });
  return [inYears('average', mean(months)), inYears('median', median(months)), inYears('longest', Math.max(...months))];
}
