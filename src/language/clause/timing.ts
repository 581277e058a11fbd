import { addDays, addMonths, day, earlier, later, longDate, partsOf, type CalendarDate } from '../../workforce/calendar.js';
import type { Measure, TimeFacet } from '../../workforce/measure.js';
import { financialYear, financialYearStart, type Period } from '../../workforce/period.js';
import type { Clock, Meaning } from '../periods/meaning.js';
import { unitPeriod } from '../periods/units.js';
import { flowPeriod, stockDay } from '../periods/when.js';
import type { When } from '../question.js';

type Today = Pick<Clock, 'today' | 'ahead'>;

/** What the words about time come to: one time or several ('on 31 March and today'), or what must be asked. */
export type Timed =
  | { readonly whens: readonly When[] }
  /** Offers are phrases that can stand where the unclear one stood. */
  | { readonly ask: string; readonly offers: readonly string[] }
  | { readonly ask: string; readonly alternatives: readonly { readonly when: When; readonly by: readonly TimeFacet[]; readonly mean?: true }[] };

export interface TimeWords {
  readonly times: readonly Meaning[];
  readonly changed: boolean;
  readonly compared: boolean;
  /** A time stands behind the words that compare. */
  readonly againstTime: boolean;
  readonly average: boolean;
  /** 'ever': the first day that anything is recorded of what is counted; null where that is not asked. */
  readonly ever: CalendarDate | null;
  /** The last day that anything is recorded of what is still to come; null where the words do not ask that far. */
  readonly last: CalendarDate | null;
  /** 'Agency staff that we have used this year': all that there were on any day of it. */
  readonly throughout: boolean;
  /** 'the same period last year'. */
  readonly same: boolean;
  /** 'this time last year', 'at the same point last year'. */
  readonly thisTime: boolean;
  /** Grouped by week, month, quarter or year. */
  readonly series: TimeFacet | null;
  /** Broken down by anything, and not to put the groups in order. */
  readonly grouped: boolean;
}

/** The time that a measure is counted at (DATA.md, Stock, Flow, Change). */
export function timed(measure: Measure, words: TimeWords, now: Today): Timed {
  const said = words.series ? words.times.map(inSteps) : words.times;
  // 'Which agency workers here today are due to end before Christmas?'
  const times = measure.spans === 'ahead' && said.length > 1 ? said.filter((meaning) => meaning.is !== 'day' || meaning.day !== now.today) : said;
  const unclear = times.find((meaning) => meaning.is === 'unclear');
  if (unclear?.is === 'unclear') return { ask: unclear.ask, offers: unclear.offers };
  return measure.time === 'flow' ? flow(measure, { ...words, times }, now) : stock(measure, { ...words, times }, now);
}

/** 'By quarter over the last 8 quarters': the steps say which of two readings is meant. */
function inSteps(meaning: Meaning): Meaning {
  return meaning.is === 'unclear' && meaning.inSteps ? { is: 'span', span: meaning.inSteps, rolling: false } : meaning;
}

function flow(measure: Measure, words: TimeWords, now: Today): Timed {
  const { times, series, same, thisTime, compared, ever, last } = words;
  const ahead = last === null ? null : openEnd(times, last, now);
  if (ahead) return { whens: [{ is: 'period', period: ahead }] };
  if (ever && !times.some((meaning) => meaning.is !== 'until')) return { whens: [{ is: 'period', period: { from: ever, to: now.today } }] };
  const before = same || thisTime || measure.spans !== undefined ? null : heldAgainst(words);
  if (before && before.to < now.today) return { whens: [runningLike(before, now) ?? unsaid(measure, now), before].map((period) => ({ is: 'period', period })) };
  if (series && times.length > 0) return stepsThrough(times, series, compared, now);
  if (times.length === 0 && series) return { whens: [{ is: 'period', period: measure.spans === 'ahead' ? unsaid(measure, now) : unsaidSeries(series, now) }] };
  if (times.length === 0) return { whens: [{ is: 'period', period: unsaid(measure, now) }] };
  if (thisTime && times.length === 1 && times[0]!.is === 'day') return { whens: [...(compared ? [unsaid(measure, now)] : []), yearTo(times[0]!.day)].map((period) => ({ is: 'period', period })) };
  const periods = asOne(times, times.map((meaning) => (meaning.is === 'day' && meaning.against) || flowPeriod(meaning, now)!));
  return { whens: (same ? likeForLike(measure, periods, now) : periods).map((period) => ({ is: 'period', period })) };
}

/** 'Leavers compared with last year', 'up on last month': the one period said, which what has happened since is held against. */
function heldAgainst({ times, againstTime }: TimeWords): Period | null {
  const [only, ...others] = times;
  if (!only || others.length > 0) return null;
  if (only.is === 'day') return only.against ?? null;
  return againstTime && only.is === 'span' && !only.rolling ? only.span : null;
}

/** The running week, month, quarter or year, up to today, where the period is one of these. */
function runningLike(period: Period, { today }: Today): Period | null {
  const units = (['week', 'month', 'quarter', 'year'] as const).flatMap((name) => (['financial', 'calendar', 'academic', 'census'] as const).map((kind) => ({ name, kind, said: true })));
  const unit = units.find((one) => JSON.stringify(unitPeriod(one, period.from, 0)) === JSON.stringify(period));
  return unit ? { from: unitPeriod(unit, today, 0).from, to: today } : null;
}

/** 'Q1, Q2 and Q3 by quarter' are one series; periods that are compared, or that leave days out between them, are one each. */
function stepsThrough(times: readonly Meaning[], series: TimeFacet, compared: boolean, now: Today): Timed {
  const periods = times.map((meaning) => seriesPeriod(meaning, series, now));
  const inOrder = periods.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const parted = compared || inOrder.some(({ from }, at) => at > 0 && from > addDays(inOrder[at - 1]!.to, 1));
  return { whens: (parted ? periods : [overAll(periods)]).map((period) => ({ is: 'period', period })) };
}

/** From the first day of several periods to the last. */
function overAll(periods: readonly Period[]): Period {
  return { from: periods.map(({ from }) => from).sort()[0]!, to: periods.map(({ to }) => to).sort().at(-1)! };
}

/** 'After September and before December' is one period, from the first to the second. */
function asOne(times: readonly Meaning[], periods: readonly Period[]): readonly Period[] {
  const [since, until] = (['since', 'until'] as const).map((kind) => periods[times.findIndex(({ is }) => is === kind)]);
  return periods.length === 2 && since && until && since.from <= until.to ? [{ from: since.from, to: until.to }] : periods;
}

/** 'Ending after January', 'from February onwards': a year at least, and as far as anything is recorded; null where the times say an end. */
function openEnd(times: readonly Meaning[], last: CalendarDate, { today }: Today): Period | null {
  const [first, ...others] = times;
  if (others.length > 0 || (first && first.is !== 'since')) return null;
  const from = first?.is === 'since' ? first.span.from : today;
  return { from, to: later(last, addMonths(from, 12)) };
}

/** 'Leavers this time last year': the financial year up to that day. */
function yearTo(to: CalendarDate): Period {
  return { from: financialYear(financialYearStart(to)).from, to };
}

/** 'this year compared with the same period last year': the same days a year before. */
function likeForLike(measure: Measure, periods: readonly Period[], now: Today): readonly Period[] {
  const first = periods.length > 1 ? periods[0]! : unsaid(measure, now);
  return [first, { from: addMonths(first.from, -12), to: addMonths(first.to, -12) }];
}

function unsaid(measure: Measure, now: Today) {
  const year = flowPeriod(null, now)!;
  if (measure.spans === 'ahead' || now.ahead) return { from: now.today, to: addMonths(now.today, 12) };
  return { from: year.from, to: earlier(year.to, now.today) };
}

function stock({ lookback }: Measure, words: TimeWords, now: Today): Timed {
  const { times } = words;
  const [first] = times;
  if (words.series && first) return stepsThrough(times, words.series, words.compared, now);
  if (words.series) return { whens: [{ is: 'period', period: unsaidSeries(words.series, now) }] };
  if (words.average && words.grouped && times.length === 0) return averageAsked(now);
  if (words.average) return { whens: [average(times, now)] };
  if (words.changed || (words.compared && first)) return change(words, now);
  if (!first) return { whens: [{ is: 'day', day: now.today }] };
  if (first.is === 'span' && (first.rolling || first.range || words.throughout) && first.span.from < now.today && !looksBack(lookback, first.span)) return overAsked({ from: first.span.from, to: earlier(first.span.to, now.today) });
  const since = times.find((meaning) => meaning.is === 'since');
  if (since?.is === 'since') return sinceAsked(since.span.from, now);
  return { whens: times.map((meaning) => ({ is: 'day', day: stockDay(meaning, now)! })) };
}

/** A stock is not counted since a day: the change since then, or today's figure, is meant. */
function sinceAsked(from: CalendarDate, { today }: Today): Timed {
  if (from >= today) return { whens: [{ is: 'day', day: from }] };
  return {
    ask: `Do you mean the change since ${longDate(from)}, the figure month by month since then, or today's figure?`,
    alternatives: [
      { when: { is: 'change', from, to: today }, by: [] },
      { when: { is: 'period', period: { from, to: today } }, by: ['month'] },
      { when: { is: 'day', day: today }, by: [] },
    ],
  };
}

function looksBack(months: number | undefined, { from, to }: Period): boolean {
  return months !== undefined && addMonths(addDays(from, -1), months) === to;
}

/** 'Average vacancies by team' can ask for the mean of the teams, or of the days of each. */
function averageAsked(now: Today): Timed {
  return {
    ask: 'Do you mean the average of groups as they are now, each of them as it is now, or its average over the days of this financial year?',
    alternatives: [{ when: { is: 'day', day: now.today }, by: [], mean: true }, { when: { is: 'day', day: now.today }, by: [] }, { when: average([], now), by: [] }],
  };
}

/** 'over the last 6 months', 'from March to June' of a stock is the mean, a series or the change: asked back. */
function overAsked(period: Period): Timed {
  const { from, to } = period;
  return {
    ask: `Do you mean the average from ${longDate(from)} to ${longDate(to)}, the figure month by month, or the change?`,
    alternatives: [
      { when: { is: 'average', period }, by: [] },
      { when: { is: 'period', period }, by: ['month'] },
      { when: { is: 'change', from, to }, by: [] },
    ],
  };
}

/** Over several periods the mean is of the days from the first to the last: 'October, November and December'. */
function average(times: readonly Meaning[], now: Today): When {
  const periods = times.map((meaning) => flowPeriod(meaning, { ...now, ahead: false })!);
  if (periods.length === 0) return { is: 'average', period: { from: financialYear(financialYearStart(now.today)).from, to: now.today } };
  return { is: 'average', period: overAll(periods) };
}

/** 'since' a month is against its first day, 'compared with' it against its last. */
function change({ times, compared }: TimeWords, now: Today): Timed {
  const [first, second] = times;
  if (!first) {
    const since = [addMonths(now.today, -1), financialYear(financialYearStart(now.today)).from, addMonths(now.today, -12)];
    return { ask: 'Since when?', alternatives: since.map((from) => ({ when: { is: 'change', from, to: now.today }, by: [] })) };
  }
  const last = (meaning: Meaning) => stockDay(meaning, now) ?? now.today;
  if (second) {
    const days = [last(first), last(second)].sort();
    return { whens: [{ is: 'change', from: days[0]!, to: days[1]! }] };
  }
  // What is still to come is counted on its day: 'will we have fewer by Easter?'
  if (last(first) > now.today || (first.is === 'day' && first.day >= now.today)) return { whens: [{ is: 'day', day: last(first) }] };
  if (first.is === 'span' && !compared) return { whens: [{ is: 'change', from: first.span.from, to: earlier(first.span.to, now.today) }] };
  const from = first.is === 'since' ? first.span.from : last(first);
  // 'How does Elm compare with Rowan this week' holds no day against itself.
  if (from >= now.today) return { whens: [{ is: 'day', day: now.today }] };
  return { whens: [{ is: 'change', from, to: now.today }] };
}

/** A series up to today; 'by month over the last 12 months' is the 12 that end with the running one (DATA.md, By month). */
function seriesPeriod(meaning: Meaning, series: TimeFacet, now: Today): Period {
  const since: Meaning = meaning.is === 'day' ? { is: 'since', span: { from: meaning.day, to: meaning.day } } : meaning;
  const period = flowPeriod(since, now)!;
  return series === 'month' && meaning.is === 'span' && meaning.rolling ? wholeMonths(period) : period;
}

/** 'Over the last 6 months' from the middle of a month are the 6 calendar months that end with its last; a period that begins with a month stays. */
export function wholeMonths(period: Period): Period {
  const months = monthsApart(addDays(period.from, -1), period.to);
  const rolling = months > 0 && addMonths(addDays(period.from, -1), months) === period.to;
  return rolling ? { from: addMonths(firstOfMonth(period.to), 1 - months), to: period.to } : period;
}

function monthsApart(from: CalendarDate, to: CalendarDate): number {
  const [first, last] = [partsOf(from), partsOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

function firstOfMonth(date: CalendarDate): CalendarDate {
  return day(`${date.slice(0, 7)}-01`);
}

/** Without a period: the last 12 months by month or week, 8 quarters, 5 financial years, the running one included. */
function unsaidSeries(series: TimeFacet, { today }: Today): Period {
  if (series === 'year') return { from: financialYear(financialYearStart(today) - 4).from, to: today };
  const months = series === 'quarter' ? 23 : 11;
  return { from: addMonths(firstOfMonth(today), -months), to: today };
}
