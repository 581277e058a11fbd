import type { FollowUp } from '../../answers/answer.js';
import type { WeeklySummary } from '../summary/summary.js';

const MOST = 6;

/** The questions that follow from a card, the most pressing first; none of something there is none of. */
export function buttonsOf({ caseload, staff, ahead }: WeeklySummary): readonly FollowUp[] {
  const asked: readonly (readonly [string, string | null | undefined, number | undefined])[] = [
    ['Who is over target?', caseload?.over?.asks, caseload?.over?.count],
    ['Supervision overdue?', caseload?.supervision.asks, caseload?.supervision.count],
    ['Unallocated by team', byTeam(caseload?.unallocated.stat.asks), caseload?.unallocated.stat.figure.value],
    ['Which posts are vacant?', listed(staff.vacancies?.asks), staff.vacancies?.figure.value],
    ['Which agency ends?', ahead.agencyEnding?.asks, ahead.agencyEnding?.count],
    ['Agency by team', byTeam(staff.agency?.now.asks), staff.agency?.now.figure.value],
  ];
  return asked.flatMap(([title, asks, count]) => (asks && count ? [{ title, asks }] : [])).slice(0, MOST);
}

/** The first words of a question are its measure: what is asked of it comes after them. */
function byTeam(asks: string | undefined): string | undefined {
  return asks?.replace(',', ', by team,');
}

function listed(asks: string | undefined): string | undefined {
  return asks?.replace(',', ', listed,');
}
