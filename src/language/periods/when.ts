import { earlier, type CalendarDate } from '../../workforce/calendar.js';
import { financialYear, financialYearStart, type Period } from '../../workforce/period.js';
import type { Clock, Meaning } from './meaning.js';

type Today = Pick<Clock, 'today' | 'ahead'>;

/** The day on which a stock is counted: the last of a period, or today where the period is still running (DATA.md, Stock). 'The next 3 months' only begin. */
export function stockDay(meaning: Meaning, { today, ahead }: Today): CalendarDate | null {
  if (meaning.is === 'day' || meaning.is === 'until') return meaning.day;
  if (meaning.is !== 'span') return null;
  const { from, to } = meaning.span;
  const begun = meaning.rolling ? from < today : from <= today;
  return !ahead && begun ? earlier(to, today) : to;
}

/**
 * The days in which a flow is counted, both included (DATA.md, Flow). A running period ends today, unless the question
 * looks ahead: what is already known of later days has not happened.
 */
export function flowPeriod(meaning: Meaning | null, { today, ahead }: Today): Period | null {
  if (!meaning) return running(financialYear(financialYearStart(today)), today, ahead);
  switch (meaning.is) {
    case 'day': return { from: meaning.day, to: meaning.day };
    case 'span': return running(meaning.span, today, ahead);
    case 'since': return { from: meaning.span.from, to: today < meaning.span.from ? meaning.span.to : today };
    // Up to a day to come is from now on; up to a past day is from the start of its financial year.
    case 'until': return meaning.day > today ? { from: today, to: meaning.day } : { from: financialYear(financialYearStart(meaning.day)).from, to: meaning.day };
    case 'unclear': return null;
  }
}

function running(span: Period, today: CalendarDate, ahead: boolean): Period {
  return ahead || (span.from >= today && span.to > today) ? span : { from: span.from, to: earlier(span.to, today) };
}
