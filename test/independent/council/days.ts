import fc from 'fast-check';
import { addDays } from '../../support/independentCount.js';

/** Ends of months, leap days and turns of years: where counting by days goes wrong. */
const AWKWARD = [
  '2022-01-31', '2022-02-28', '2022-09-30', '2022-12-31', '2023-01-01', '2023-02-28', '2023-03-01', '2023-03-31', '2023-04-01', '2023-04-30',
  '2023-08-31', '2023-09-30', '2023-10-01', '2024-01-31', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01', '2024-06-30',
] as const;

export function daysFrom(first: string, days: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: days }).map((each) => addDays(first, each));
}

export const DAY = fc.oneof({ weight: 3, arbitrary: daysFrom('2021-10-01', 1100) }, { weight: 2, arbitrary: fc.constantFrom(...AWKWARD) });
export const TODAY = fc.oneof(fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-31', '2024-05-31', '2024-09-30'), daysFrom('2023-11-01', 330));
/** The day before today, today and the day after: where 'by', 'until' and 'more than' go wrong. */
export function dayAt(today: string): fc.Arbitrary<string> {
  return fc.constantFrom(-1, 0, 0, 1).map((days) => addDays(today, days));
}

/** At today, about it, or any day. */
export function dayNear(today: string): fc.Arbitrary<string> {
  return fc.oneof(DAY, daysFrom(addDays(today, -60), 260), dayAt(today));
}

/** The blank cell, now and then. */
export function orBlank(cells: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: cells }, { weight: 1, arbitrary: fc.constant('') });
}

/** A day so many days after another. */
export function after(day: string, days: number): string {
  return day === '' ? '' : addDays(day, days);
}
