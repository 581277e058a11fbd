import { planImport } from '../../src/workbook/plan.js';
import { readWorkbook } from '../../src/workbook/readWorkbook.js';
import { applyFacts, emptyRecords } from '../../src/workforce/records.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import type { Workforce } from '../../src/workforce/workforce.js';

let read: Promise<Workforce> | null = null;

/** The sample council, whose last caseloads are of the week ending 17 February 2023; read once. */
export function severnshire(): Promise<Workforce> {
  return (read ??= readSample());
}

async function readSample(): Promise<Workforce> {
  const records = emptyRecords();
  const { sheets, facts } = planImport(await readWorkbook('src/sample/severnshire.xlsx'), records, { replace: [], lastGiven: 0, changedByChat: () => false });
  applyFacts(records, sheets, facts);
  return workforceOf(records);
}
