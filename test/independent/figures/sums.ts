import { fteOf as tenThousandths, type Row } from '../../support/independentCount.js';
import type { Figures } from '../measured.js';

export function fteOf(rows: readonly Row[]): number {
  let sum = 0;
  for (const row of rows) sum += tenThousandths(row);
  return sum / 10000;
}

/** Rates carry four decimals. */
export function rate(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10000) / 10000;
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : rate((100 * part) / whole);
}

/** The figures of `spans`, which are about the things that a figure counts. */
export function behindSpans(what: string, things: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.keys(spans(what, [])).map((name) => [name, [things]]));
}

/** The mean and the longest of some spans of days, in weeks and in days. */
export function spans(what: string, days: readonly number[]): Figures {
  const mean = days.length === 0 ? null : days.reduce((sum, each) => sum + each, 0) / days.length;
  const longest = days.length === 0 ? null : Math.max(...days);
  return {
    [`average ${what}`]: mean === null ? null : mean / 7,
    [`longest ${what}`]: longest === null ? null : longest / 7,
    [`average ${what} in days`]: mean,
    [`longest ${what} in days`]: longest,
  };
}
