import { applyFacts, emptyRecords, type Records } from '../../src/workforce/records.js';
import { FIRST_IMPORT, planImport } from '../../src/workbook/plan.js';
import { describeProblem } from '../../src/workbook/problem.js';
import { readWorkbook } from '../../src/workbook/readWorkbook.js';

/** The records that a workbook holds by itself, as a first import would leave them. Throws with every error of the workbook. */
export async function recordsFrom(path: string): Promise<Records> {
  const records = emptyRecords();
  const plan = planImport(await readWorkbook(path), records, FIRST_IMPORT);
  if (plan.errors.length > 0) throw new Error(plan.errors.map(describeProblem).join('\n'));
  applyFacts(records, plan.sheets, plan.facts);
  return records;
}
