import { ERRORS } from '../workbook/checks/checks.js';
import { checkOverfilledPosts } from '../workbook/checks/oddities.js';
import type { Report } from '../workbook/checks/report.js';
import type { Records } from '../workforce/records.js';
import { keyOf } from '../workforce/sheets.js';

/** Why an import would refuse records that a change would leave, and did not before; null where it would take them. A post is never overfilled by chat. */
export function whyUnsound(before: Records, after: Records): string | null {
  const found = problemsIn(after);
  if (found.size === 0) return null;
  const known = problemsIn(before);
  const added = [...found].filter(([problem]) => !known.has(problem));
  return added[0]?.[1] ?? null;
}

function problemsIn(records: Records): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const report: Report = (sheet, row, field, message) => {
    const value = field === null ? '' : String(row[field] ?? '');
    found.set(`${sheet} ${keyOf(sheet, row)} ${field} ${message}`, `${value} ${message}`.trim());
  };
  for (const check of [...ERRORS, checkOverfilledPosts]) check(records, report);
  return found;
}
