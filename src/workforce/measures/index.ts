import type { Measure } from '../measure.js';
import { vacancies } from './vacancies.js';

// To come: posts, emptySeats, coveredVacancies, partVacant, vacancyRate, agency, agencyRate, staff, permanentStaff, starters, appointed,
// leavers, leaverReasons, turnover, conversions, conversionSaving, pipeline, notApproached, approachNext, totalCases, averageCaseload,
// overTarget, unallocated, supervisionOverdue.
/** Every measure, in the order in which help names them. */
export const MEASURES: readonly Measure[] = [
  vacancies,
];

const BY_NAME = new Map(MEASURES.map((measure) => [measure.name, measure]));

/** The measure of this name; null where there is none. */
export function measureNamed(name: string): Measure | null {
  return BY_NAME.get(name) ?? null;
}
