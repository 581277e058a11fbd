import type { Measure } from '../measure.js';
import { agency } from './agency.js';
import { agencyRate } from './agencyRate.js';
import { appointed } from './appointed.js';
import { approachNext } from './approachNext.js';
import { averageCaseload } from './averageCaseload.js';
import { conversions } from './conversions.js';
import { conversionSaving } from './conversionSaving.js';
import { coveredVacancies } from './coveredVacancies.js';
import { emptySeats } from './emptySeats.js';
import { leaverReasons } from './leaverReasons.js';
import { leavers } from './leavers.js';
import { notApproached } from './notApproached.js';
import { overTarget } from './overTarget.js';
import { partVacant } from './partVacant.js';
import { permanentStaff } from './permanentStaff.js';
import { pipeline } from './pipeline.js';
import { posts } from './posts.js';
import { staff } from './staff.js';
import { starters } from './starters.js';
import { supervisionOverdue } from './supervisionOverdue.js';
import { totalCases } from './totalCases.js';
import { turnover } from './turnover.js';
import { unallocated } from './unallocated.js';
import { vacancies } from './vacancies.js';
import { vacancyRate } from './vacancyRate.js';

/** Every measure, in the order in which help names them. */
export const MEASURES: readonly Measure[] = [
  posts,
  vacancies,
  emptySeats,
  coveredVacancies,
  partVacant,
  vacancyRate,
  agency,
  agencyRate,
  staff,
  permanentStaff,
  starters,
  appointed,
  leavers,
  leaverReasons,
  turnover,
  conversions,
  conversionSaving,
  pipeline,
  notApproached,
  approachNext,
  totalCases,
  averageCaseload,
  overTarget,
  unallocated,
  supervisionOverdue,
];

const BY_NAME = new Map(MEASURES.map((measure) => [measure.name, measure]));

/** The measure of this name; null where there is none. */
export function measureNamed(name: string): Measure | null {
  return BY_NAME.get(name) ?? null;
}
