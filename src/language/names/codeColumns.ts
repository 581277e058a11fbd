import type { Facet, Measure } from '../../workforce/measure.js';
import { SHEETS, type SheetName } from '../../workforce/sheets.js';
import type { Named } from '../words/named.js';

/** The columns whose codes are names: what people call a value is the code itself. */
export const CODE_COLUMNS: readonly (readonly [Facet, SheetName, string])[] = [
  ['contract', 'workers', 'contract'],
  ['funding', 'posts', 'funding'],
  ['cover', 'workers', 'cover'],
  ['origin', 'workers', 'origin'],
  ['programme', 'cohorts', 'programme'],
  ['destination', 'leavers', 'destination'],
  ['reason', 'leavers', 'reasons'],
  ['reason', 'absences', 'reason'],
  ['stage', 'conversions', 'stage'],
  ['status', 'cohortMembers', 'status'],
  ['status', 'offers', 'status'],
];

export function codesOf(sheet: SheetName, field: string): readonly string[] {
  return (SHEETS[sheet] as Record<string, { codes: readonly string[] }>)[field]!.codes;
}

/** Measures whose reason is not the one that leavers give. */
const REASONS: Readonly<Record<string, readonly [SheetName, string]>> = { absences: ['absences', 'reason'], absencesEnding: ['absences', 'reason'], dueBack: ['absences', 'reason'], cameBack: ['absences', 'reason'], agencyEnded: ['workers', 'endReason'] };

/** Whoever is on a programme has one of these (DATA.md, On ASYE). */
export const STILL_ON: readonly string[] = ['on programme', 'deferred'];

/** Whether a measure can have a value at all: 'workload' is a reason for leaving, and none for an absence. */
export function canHave({ name, sheets }: Measure, { facet, value }: Named): boolean {
  if (facet === 'reason') return codesOf(...REASONS[name] ?? ['leavers', 'reasons']).includes(value);
  if (facet === 'status' && ['onProgramme', 'dueToComplete', 'pastTheirDate'].includes(name)) return STILL_ON.includes(value);
  if (facet === 'status' && sheets.includes('offers')) return codesOf('offers', 'status').includes(value);
  return true;
}
