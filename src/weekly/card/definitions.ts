import { capital } from '../../answers/capital.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { WeeklySummary } from '../summary/summary.js';

const OF_CASES = ['totalCases', 'averageCaseload', 'overTarget', 'unallocated', 'supervisionOverdue'];
const OF_STAFF = ['vacancies', 'emptySeats', 'agency'];
const OWN = [
  'Could take more: whole cases below the target of the team, for those in post and not absent at the end of the week; on ASYE below the protected part of it.',
  'Weeks in a row: recorded weeks, each seven days after the one before, that end with this one.',
];

/** How the figures of a card are counted: the measures' own definitions, and what the card adds. */
export function definitionsOf({ caseload }: WeeklySummary): readonly string[] {
  const names = [...(caseload ? OF_CASES : []), ...OF_STAFF];
  const measures = names.flatMap((name) => measureNamed(name) ?? []).map(({ title, definition }) => `${capital(title)}: ${definition}`);
  return [...measures, ...(caseload ? OWN : [])];
}
