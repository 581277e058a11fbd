import { numeral, oneDecimal } from '../../workforce/words.js';
import type { WeeklySummary } from '../summary/summary.js';
import type { Told } from './due.js';

/** The figures of the week that a card tells, in words. Vacancies and agency are not among them: they change without being corrected. */
export function toldBy({ caseload }: WeeklySummary): Told {
  if (!caseload) return {};
  const { openCases, average, over, unallocated, supervision, asye, teams } = caseload;
  return {
    'open cases': numeral(openCases.now.figure.value),
    ...(average && { 'cases per FTE': oneDecimal(average.now.figure.value) }),
    ...(over && { 'over target': numeral(over.count) }),
    ...(asye && { 'ASYE over their share': numeral(asye.count) }),
    unallocated: numeral(unallocated.stat.figure.value),
    'supervision overdue': numeral(supervision.count),
    ...Object.fromEntries(teams.map(({ team, openCases: cases }) => [`open cases of ${team}`, cases === null ? 'not in' : numeral(cases)])),
  };
}

/** 'open cases 719 → 722', for each figure that is another now. */
export function corrections(before: Told, now: Told): readonly string[] {
  const labels = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return labels.filter((label) => before[label] !== now[label]).map((label) => `${label} ${before[label] ?? 'not told'} → ${now[label] ?? 'none'}`);
}
