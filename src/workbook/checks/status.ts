import type { Records } from '../../workforce/records.js';
import type { CohortMember } from '../../workforce/sheets.js';
import type { Report } from './report.js';

const FINAL: readonly CohortMember['status'][] = ['qualified', 'passed', 'failed', 'withdrawn', 'declined post'];

/** The final status of a cohort member needs its date (DATA.md, Reading rules). Somebody deferred is still on programme. */
export function checkFinalStatus(after: Records, report: Report): void {
  for (const member of after.rows.cohortMembers.values()) {
    if (!FINAL.includes(member.status) || member.on) continue;
    report('cohortMembers', member, 'on', `is blank, but the status is ${member.status}; enter the day of that status`);
  }
}
