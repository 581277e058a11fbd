import { addDays, addMonths, earlier, later, partsOf, weekday, type CalendarDate } from '../workforce/calendar.js';
import { TIME_FACETS, type Facet, type TimeFacet } from '../workforce/measure.js';
import {
  contains, financialQuarter, financialYear, financialYearStart, monthKey, monthOf, quarterKey, yearKey, type Period,
} from '../workforce/period.js';
import type { Asking } from './asking.js';

/** One point of a series: its key (`2024-09`, `2024/25 Q2`, `2024/25`, a week's last day) and the days it is counted over. */
export interface TimePoint {
  readonly key: string;
  readonly period: Period;
}

export function isTimeFacet(facet: Facet | TimeFacet): facet is TimeFacet {
  return (TIME_FACETS as readonly string[]).includes(facet);
}

/** The facet of time that a question groups by, if any. */
export function timeFacet({ question }: Asking): TimeFacet | null {
  return question.by.find(isTimeFacet) ?? null;
}

/**
 * The points of a series in `period`, the earliest first. A stock is counted on each point's last day (today for the running one),
 * a flow within it (DATA.md, By month). Points after `last` are left out.
 */
export function timePoints(asking: Asking, facet: TimeFacet, period: Period, last: CalendarDate): readonly TimePoint[] {
  if (facet === 'week' && isOfWeeks(asking)) {
    const weeks = asking.workforce.caseloadWeeks.filter((week) => contains(period, week));
    return weeks.map((week) => ({ key: week, period: { from: week, to: week } }));
  }
  return buckets(facet, period)
    .filter((bucket) => bucket.from <= last)
    .map((bucket) => ({ key: keyOf(facet, bucket), period: within(bucket, period, last) }));
}

/** The days of `period` that a key of a series stands for; null where it stands for none of them. */
export function daysOfKey(key: string, facet: TimeFacet, period: Period): Period | null {
  const bucket = buckets(facet, period).find((one) => (facet === 'week' ? contains(one, key as CalendarDate) : keyOf(facet, one) === key));
  return bucket ? within(bucket, period, period.to) : null;
}

function within(bucket: Period, period: Period, last: CalendarDate): Period {
  return { from: later(bucket.from, period.from), to: earlier(earlier(bucket.to, period.to), last) };
}

/** Whether a stock is known by the week, as caseloads are. */
export function isOfWeeks({ measure }: Asking): boolean {
  return measure.time === 'stock' && measure.sheets.includes('caseloads');
}

function buckets(facet: TimeFacet, period: Period): readonly Period[] {
  const found: Period[] = [];
  for (let from = period.from; from <= period.to; from = addDays(found.at(-1)?.to ?? period.to, 1)) found.push(bucketOf(facet, from));
  return found;
}

function bucketOf(facet: TimeFacet, date: CalendarDate): Period {
  if (facet === 'week') {
    const monday = addDays(date, -weekday(date));
    return { from: monday, to: addDays(monday, 6) };
  }
  if (facet === 'year') return financialYear(financialYearStart(date));
  if (facet === 'quarter') return quarterOf(date);
  return monthOf(partsOf(date).year, partsOf(date).month);
}

function quarterOf(date: CalendarDate): Period {
  const quarters = ([1, 2, 3, 4] as const).map((quarter) => financialQuarter(financialYearStart(date), quarter));
  const found = quarters.find((quarter) => contains(quarter, date));
  if (!found) throw new RangeError(`${date} is in no quarter`);
  return found;
}

function keyOf(facet: TimeFacet, bucket: Period): string {
  if (facet === 'week') return bucket.to;
  if (facet === 'month') return monthKey(bucket.from);
  return facet === 'quarter' ? quarterKey(bucket.from) : yearKey(bucket.from);
}

/** Without a period a series is the 12 calendar months that end with the running one. */
export function twelveMonthsTo(date: CalendarDate): Period {
  const { year, month } = partsOf(addMonths(date, -11));
  return { from: monthOf(year, month).from, to: date };
}
