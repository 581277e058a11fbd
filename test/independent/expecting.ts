import { recordsBegin, weeksIn, type Scope } from '../support/independentCount.js';
import { daysIn, figuresIn, isAskable, isCountable, isKnown, type Counting } from './knowing.js';
import type { Figures } from './measured.js';
import { isOfWeeks, pointsOf, type Days, type Timing } from './timing.js';

/** What an answer must say: its figures in a scope (the whole or a group of it), and those of each point of time. */
export interface Expected {
  readonly figures: (scope: Scope) => Figures;
  /** Null where nothing is recorded of a point. */
  readonly points: ReadonlyMap<string, Figures | null>;
}

/** Null where there is nothing to say. */
export function expected(counting: Counting, timing: Timing, scope: Scope): Expected | null {
  const { when, by, days } = timing;
  if (!isAskable(counting, days)) return null;
  if (by) return series(counting, timing, scope);
  if (when.is === 'change') return changed(counting, days);
  if (when.is === 'average') return averaged(counting, days);
  return isCountable(counting, days) ? plainly((inner) => figuresIn(counting, inner, days)) : null;
}

function plainly(figures: Expected['figures']): Expected {
  return { figures, points: new Map() };
}

function changed(counting: Counting, { from, to }: Days): Expected | null {
  const [first, last] = [{ from, to: from }, { from: to, to }];
  if (!isKnown(counting, first) || !isKnown(counting, last)) return null;
  return plainly((scope) => {
    const then = figuresIn(counting, scope, first);
    const now = figuresIn(counting, scope, last);
    return Object.fromEntries(Object.keys({ ...then, ...now }).flatMap((name) => [
      [`change in ${name}`, (now[name] ?? 0) - (then[name] ?? 0)],
      [`${name} then`, then[name] ?? 0],
      [`${name} now`, now[name] ?? 0],
    ].map(([key, value]) => [key, isSaid(counting.isNumber(name), then[name], now[name]) ? value : null])));
  });
}

/** A number that is missing on one of two days is 0 on it; the change of a rate needs both. */
function isSaid(isNumber: boolean, then: number | null | undefined, now: number | null | undefined): boolean {
  const missing = [then, now].filter((value) => value === null || value === undefined).length;
  return missing === 0 || (missing === 1 && isNumber);
}

/** The mean of the days that are known, of the weeks for caseloads. */
function averaged(counting: Counting, days: Days): Expected | null {
  const { sheets, measured, figure, isNumber } = counting;
  const begin = recordsBegin(sheets, measured.sheets);
  const all = isOfWeeks(measured) ? weeksIn(sheets, days.from, days.to).map((week) => ({ from: week, to: week })) : daysIn({ from: days.from > begin ? days.from : begin, to: days.to });
  const known = all.filter((each) => isCountable(counting, each));
  if (known.length === 0) return null;
  return plainly((scope) => {
    const values = known.map((each) => figuresIn(counting, scope, each)[figure] ?? null);
    const said = isNumber(figure) ? values.map((value) => value ?? 0) : values.filter((value) => value !== null);
    const isNever = values.every((value) => value === null);
    return { [figure]: isNever ? null : said.reduce<number>((sum, value) => sum + (value ?? 0), 0) / said.length };
  });
}

/** Each point, and the whole: of a flow the period, of a stock the last point of which something is recorded. */
function series(counting: Counting, { by, days }: Timing, scope: Scope): Expected | null {
  const { sheets, measured } = counting;
  const isFlow = measured.time === 'flow';
  const points = new Map([...pointsOf(sheets, measured, by ?? 'month', days)].map(([key, point]) => [key, isFlow ? point : { from: point.to, to: point.to }]));
  const known = (point: Days) => point.to >= recordsBegin(sheets, measured.sheets) && isCountable(counting, point);
  const last = [...points.values()].filter(known).at(-1);
  if (isFlow ? !isCountable(counting, days) : !last) return null;
  const said = [...points].map(([key, point]): [string, Figures | null] => [key, known(point) ? figuresIn(counting, scope, point) : null]);
  return { figures: (inner) => figuresIn(counting, inner, isFlow ? days : last ?? days), points: new Map(said) };
}
