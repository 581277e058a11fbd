import type { Sheets } from '../../support/independentCount.js';
import { FIRST_IMPORT, planImport } from '../../../src/workbook/plan.js';
import { describeProblem } from '../../../src/workbook/problem.js';
import { sheetOf } from '../../../src/workbook/raw.js';
import { applyFacts, emptyRecords } from '../../../src/workforce/records.js';
import type { Workforce } from '../../../src/workforce/workforce.js';
import { workforceOf } from '../../../src/workforce/workforceOf.js';

/** Headings of the sheets, for those without a row. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  posts: ['post_id', 'team', 'role', 'fte', 'from'],
  workers: ['worker_id', 'name', 'contract', 'role', 'team', 'fte', 'start'],
  absences: ['worker_id', 'reason', 'from'],
  conversions: ['worker_id', 'stage', 'on'],
  cohort_members: ['cohort', 'name', 'status'],
  leavers: ['worker_id', 'left_on'],
  retention_payments: ['worker_id', 'scheme', 'amount', 'agreed_on', 'tie_in_months'],
  reviews: ['cohort', 'name', 'review', 'due'],
  caseloads: ['week_ending', 'team', 'cases'],
  offers: ['post_id', 'name', 'offered_on', 'status'],
  costs: ['contract', 'role', 'annual_cost', 'from'],
  settings: ['setting', 'value'],
  benchmarks: ['area', 'year', 'measure', 'value'],
};

/** The workforce that a first import of these sheets leaves. Throws with every error of the workbook. */
export function workforceIn(sheets: Sheets): Workforce {
  const raw = Object.entries(sheets).map(([sheet, rows]) => {
    const headings = rows[0] ? Object.keys(rows[0]) : HEADINGS[sheet] ?? [];
    return sheetOf(sheet, [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]);
  });
  const records = emptyRecords();
  const plan = planImport({ sheets: raw, errors: [], ignored: [] }, records, FIRST_IMPORT);
  if (plan.errors.length > 0) throw new Error(plan.errors.map(describeProblem).join('\n'));
  applyFacts(records, plan.sheets, plan.facts);
  return workforceOf(records);
}
