import { earlier, type CalendarDate } from '../workforce/calendar.js';
import type { Measure } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';
import type { Asking } from './asking.js';
import { timeFacet, twelveMonthsTo } from './timePoints.js';

/** The days that a question is counted on or over: one day for a stock, the whole of the time for everything else. */
export function daysAsked(asking: Asking): Period {
  const { question: { when }, measure, today } = asking;
  if (when.is === 'change') return { from: when.from, to: when.to };
  if (when.is === 'average') return cut(when.period, asking);
  if (timeFacet(asking)) return when.is === 'period' ? cut(when.period, asking) : twelveMonthsTo(when.day);
  if (when.is === 'day') return { from: when.day, to: when.day };
  if (measure.time === 'flow') return when.period;
  const day = lastDay(when.period, today);
  return { from: day, to: day };
}

/** Whether a measure may be asked of days after today. */
export function looksAhead(measure: Measure): boolean {
  return measure.spans === 'ahead' || measure.projects !== undefined;
}

/** 'The last day of that period, or today where the period is still running' (DATA.md, Stock). */
function lastDay(period: Period, today: CalendarDate): CalendarDate {
  return period.from <= today && today < period.to ? today : period.to;
}

/** A series and a mean of a stock end today where their period is still running. */
function cut(period: Period, { measure, today }: Asking): Period {
  if (measure.time === 'flow' || period.from > today) return period;
  return { from: period.from, to: earlier(period.to, today) };
}
