import fc from 'fast-check';
import { addDays, addMonths, weeksIn, type Row, type Sheets } from '../support/independentCount.js';
import type { When } from '../../src/language/question.js';
import { day } from '../../src/workforce/calendar.js';
import type { TimeFacet } from '../../src/workforce/measure.js';
import type { Council } from './council/council.js';
import type { Measured } from './measured.js';

/** The days of a question, both included; of a stock on one day the two are the same. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** When a question is about: how it is asked, and the days that it comes to on `today`. */
export interface Timing {
  readonly when: When;
  readonly by: TimeFacet | null;
  readonly days: Days;
}

/** Drawn before the measure and the day are known: days are counted back from today. */
export interface Draft {
  readonly kind: 'day' | 'period' | 'change' | 'average' | 'series';
  readonly ago: number;
  readonly length: number;
  readonly by: TimeFacet;
  /** One of the days that the sheets hold, or a day beside it, in place of one counted back from today. */
  readonly held: { readonly at: number; readonly beside: number } | null;
}

export const drafts: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom('day', 'day', 'day', 'period', 'change', 'average', 'series'),
  ago: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }) }, fc.integer({ min: -200, max: 400 }), fc.integer({ min: 0, max: 900 })),
  length: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 30, max: 500 })),
  by: fc.constantFrom('month', 'month', 'quarter', 'year', 'week'),
  held: fc.option(fc.record({ at: fc.nat({ max: 200 }), beside: fc.constantFrom(-1, 0, 0, 1) }), { freq: 1 }),
});

/**
 * A question that the measure can be asked: nothing to come of what is not known ahead, no change of a flow.
 * Caseloads are asked of the weeks that there are, what is still to come mostly of days to come.
 */
export function timingOf(draft: Draft, { time, ahead, weekly, things, sheets: needed }: Measured, { today, sheets }: Council): Timing {
  const mayBeLater = ahead || (time === 'stock' && draft.kind === 'day');
  const ago = weekly ? draft.ago % 90 : ahead && time === 'flow' ? -draft.ago : draft.ago;
  const wanted = dayHeld(draft, sheets[needed[draft.length % needed.length] ?? ''] ?? []) ?? addDays(today, -ago);
  const to = mayBeLater || wanted < today ? wanted : today;
  const from = addDays(to, time === 'flow' ? -2 * draft.length : -draft.length);
  if (time === 'flow') return { when: period(from, to), by: draft.kind === 'series' ? draft.by : null, days: { from, to } };
  if (ahead && to > today) return on(to);
  // A planning sum is of one week: it has no change and no mean that anybody would ask for.
  if (things && draft.kind !== 'series') return on(to);
  if (draft.kind === 'change') return { when: { is: 'change', from: day(from), to: day(to) }, by: null, days: { from, to } };
  if (draft.kind === 'series') return { when: period(from, to), by: draft.by, days: { from, to } };
  if (draft.kind === 'average') return averageOver(addDays(to, -Math.min(12, draft.length)), to);
  if (draft.kind === 'day') return on(to);
  // A period that is still running is asked of as it stands today.
  const runs = to === today ? addMonths(today, 1) : to;
  return { when: period(from, runs), by: null, days: { from: to, to } };
}

function dayHeld({ held }: Draft, rows: readonly Row[]): string | null {
  const days = rows.flatMap((row) => Object.values(row).filter((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell)));
  const day = held && days[held.at % days.length];
  return day ? addDays(day, held.beside) : null;
}

function on(text: string): Timing {
  return { when: { is: 'day', day: day(text) }, by: null, days: { from: text, to: text } };
}

function averageOver(from: string, to: string): Timing {
  return { when: { is: 'average', period: { from: day(from), to: day(to) } }, by: null, days: { from, to } };
}

function period(from: string, to: string): When {
  return { is: 'period', period: { from: day(from), to: day(to) } };
}

/** The months, quarters, years or weeks of some days by their keys, each with its days among them. */
export function pointsOf(sheets: Sheets, measured: Measured, by: TimeFacet, { from, to }: Days): ReadonlyMap<string, Days> {
  if (by === 'week' && isOfWeeks(measured)) return new Map(weeksIn(sheets, from, to).map((week) => [week, { from: week, to: week }]));
  const points = new Map<string, Days>();
  for (let each = from; each <= to; each = addDays(each, 1)) {
    const key = keyOf(each, by);
    points.set(key, { from: points.get(key)?.from ?? each, to: each });
  }
  return points;
}

/** A stock that is known by the week: its days are the ends of weeks. */
export function isOfWeeks({ time, sheets }: Measured): boolean {
  return time === 'stock' && sheets.includes('caseloads');
}

function keyOf(day: string, by: TimeFacet): string {
  if (by === 'week') return sundayOf(day);
  if (by === 'month') return day.slice(0, 7);
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);
  const financial = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  return by === 'year' ? financial : `${financial} Q${[4, 1, 2, 3][Math.floor((Number(day.slice(5, 7)) - 1) / 3)]}`;
}

function sundayOf(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}
