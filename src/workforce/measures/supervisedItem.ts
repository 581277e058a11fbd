import { longDate, type CalendarDate } from '../calendar.js';
import type { Asked, Item } from '../measure.js';
import { weekInForce } from '../rules/caseloadWeek.js';
import { heldCases } from '../rules/heldCases.js';
import { isOverdue, lastSupervisions, supervisionDays } from '../rules/supervision.js';
import { counted } from '../words.js';
import type { Workforce } from '../workforce.js';
import { setApart } from './apart.js';
import { heldItem } from './caseloadItem.js';
import { lastsAsLong } from './spans.js';
import { distinct } from './tally.js';

const NO_DATE = 'no supervision date';

/** The workers of the week in force, whoever waits longest first, each with whether supervision is overdue; those with cases and no date are set apart. */
export function supervisedItems(workforce: Workforce, { period, numbers }: Asked): Item[] {
  const week = weekInForce(workforce, period.to);
  if (week === null) return [];
  const rows = workforce.caseloads(week);
  const latest = lastSupervisions(rows);
  const dated = heldCases(workforce, rows).flatMap((held) => {
    const last = latest.get(held.row.workerId) ?? null;
    if (last === null) return held.row.cases > 0 ? [{ last: '', item: undated(heldItem(workforce, held)) }] : [];
    return [{ last, item: supervised(heldItem(workforce, held), last, isLate(workforce, last, week, numbers)) }];
  });
  return dated.sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)).map(({ item }) => item);
}

function isLate(workforce: Workforce, last: CalendarDate, week: CalendarDate, numbers: Asked['numbers']): boolean {
  const asked = askedIn(numbers);
  return asked ? lastsAsLong(last, week, asked) : isOverdue(last, week, supervisionDays(workforce));
}

function supervised({ record, team, role, facets, amounts, shown }: Item, last: CalendarDate, late: boolean): Item {
  return { record, team, role, facets, amounts: { ...amounts, overdue: late ? 1 : 0 }, shown: () => ({ ...shown?.(), 'Last supervision': longDate(last) }) };
}

function undated(item: Item): Item {
  return setApart(item, NO_DATE);
}

/** The days or months asked for, instead of those of the setting; null where none are. */
function askedIn({ sinceDays, withinDays = sinceDays, sinceMonths, withinMonths = sinceMonths }: Asked['numbers']): Asked['numbers'] | null {
  if (withinMonths !== undefined) return { months: withinMonths };
  return withinDays === undefined ? null : { days: withinDays };
}

/** '35 days', or the days or months asked for. */
export function allowedWords(workforce: Workforce, { numbers }: Asked): string {
  const { months, days = supervisionDays(workforce) } = askedIn(numbers) ?? {};
  return months === undefined ? counted(days, 'day') : counted(months, 'month');
}

/** Whether an item is set apart as one of a worker with cases and no date. */
export function isUndated({ apart }: Item): boolean {
  return apart === NO_DATE;
}

/** How many have cases and no date. */
export function undatedNote(items: readonly Item[]): string[] {
  const number = distinct(items.filter(isUndated));
  return number > 0 ? [`not counted: ${counted(number, 'worker')} with cases and no supervision date`] : [];
}
