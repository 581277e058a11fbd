import { fullMonths, longDate, type CalendarDate } from '../calendar.js';
import type { Figure, Item, Measure } from '../measure.js';
import { leavingsIn, type Leaving } from '../rules/startersAndLeavers.js';
import { qualifiedOn } from '../rules/newlyQualified.js';
import { numeral, oneDecimal } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount, peopleApart, setApart } from './apart.js';
import { LEAVER_FACETS, leaverItem } from './leaverItem.js';
import { countOf, phrased } from './phrases.js';
import { fourDecimals, mean, median } from './spans.js';
import { distinct, people } from './tally.js';

const UNDATED = 'no day of qualifying recorded';
/** Years at which the bands begin. */
const BANDS = [0, 1, 2, 3, 5, 10] as const;

/** `band` holds the years since qualifying: '2 to 3 years'. */
export const timeSinceQualifying: Measure = {
  name: 'timeSinceQualifying',
  title: 'time from qualifying to leaving',
  time: 'flow',
  definition:
    'For each leaver of the period, the full months from the day of qualifying as a social worker to the last day in post. A leaver is somebody whose '
    + 'permanent or fixed-term contract ended in the period, with none in force the day after or starting within 31 days.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'median time since qualifying', unit: 'months' }, { name: 'mean time since qualifying', unit: 'months' }, { name: 'leavers', unit: 'people' }],
  facets: ['band', ...LEAVER_FACETS],
  items: (workforce, { period }) => leavingsIn(workforce, period).flatMap((leaving) => qualifiedItem(workforce, leaving)),
  count: (items) => [...spread(monthsOf(inCount(items))), people('leavers', inCount(items))],
  notes: (items) => [
    ...bandNote(inCount(items)),
    ...peopleApart(items, UNDATED, 'more leaver has no day of qualifying recorded', 'more leavers have no day of qualifying recorded'),
  ],
  phrase: phrased({
    'median time since qualifying': (months) => `a median of ${oneDecimal(months)} months (${oneDecimal(months / 12)} years) from qualifying to leaving`,
    'mean time since qualifying': (months) => `mean ${oneDecimal(months)} months`,
    leavers: countOf('leaver'),
  }),
};

/** Nothing for those whose role is no social worker's and who have no day of qualifying. */
function qualifiedItem(workforce: Workforce, leaving: Leaving): Item[] {
  const item = leaverItem(workforce, leaving);
  const qualified = qualifiedOn(workforce, leaving.spell);
  if (qualified !== null) return [sinceItem(item, qualified, leaving.on)];
  return workforce.orgRole(leaving.spell.role) === 'not a social worker' ? [] : [setApart(item, UNDATED)];
}

function sinceItem(item: Item, qualified: CalendarDate, left: CalendarDate): Item {
  const months = fullMonths(qualified, left);
  const shown = () => ({ ...item.shown?.(), Qualified: longDate(qualified), 'Months since': numeral(months) });
  return { ...item, facets: { ...item.facets, band: bandOf(months) }, amounts: { months }, shown };
}

/** The bands from one number of whole years to before another (null: without an end); null where none begins or ends there. */
export function bandsBetween(from: number, to: number | null): readonly string[] | null {
  const begins: readonly number[] = BANDS;
  if (!begins.includes(from) || (to !== null && (!begins.includes(to) || to <= from))) return null;
  return begins.filter((years) => years >= from && (to === null || years < to)).map((years) => bandOf(years * 12));
}

/** 30 months -> '2 to 3 years' */
function bandOf(months: number): string {
  const next = BANDS.findIndex((years) => months < years * 12);
  return next === -1 ? `${BANDS.at(-1)} years or more` : `${BANDS[next - 1]} to ${BANDS[next]} ${BANDS[next] === 1 ? 'year' : 'years'}`;
}

/** 'by years since qualifying: 2 to 3 years 4, 10 years or more 1' */
function bandNote(items: readonly Item[]): string[] {
  const bands = BANDS.map((years) => bandOf(years * 12));
  const said = bands.flatMap((band) => {
    const leavers = distinct(items.filter((item) => item.facets.band === band));
    return leavers === 0 ? [] : [`${band} ${leavers}`];
  });
  return said.length === 0 ? [] : [`by years since qualifying: ${said.join(', ')}`];
}

/** The months of each leaver once: somebody who left two spells on a day left once. */
function monthsOf(items: readonly Item[]): number[] {
  return [...new Map(items.map(({ record, on, amounts }) => [`${record} ${on}`, amounts.months ?? 0])).values()];
}

function spread(months: readonly number[]): Figure[] {
  if (months.length === 0) return [];
  return [
    { name: 'median time since qualifying', value: median(months), unit: 'months' },
    { name: 'mean time since qualifying', value: fourDecimals(mean(months)), unit: 'months' },
  ];
}
