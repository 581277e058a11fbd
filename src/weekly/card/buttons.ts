import type { FollowUp } from '../../answers/shown.js';
import type { People, WeeklySummary } from '../summary/summary.js';

const MOST = 6;

/** The questions that follow from a card, the most pressing first; none of something there is none of, nor who it is where nobody is named. */
export function buttonsOf({ caseload, staff, ahead }: WeeklySummary): readonly FollowUp[] {
  const asked: readonly (readonly [string, string | null | undefined, number | undefined])[] = [
    ...who('Who is over target?', 'Over target by team', caseload?.over),
    ...who('Supervision overdue?', 'Overdue by team', caseload?.supervision),
    ['Unallocated by team', byTeam(caseload?.unallocated.stat.asks), caseload?.unallocated.stat.figure.value],
    ['Which posts are vacant?', listed(staff.vacancies?.asks), staff.vacancies?.figure.value],
    ...who('Which agency ends?', 'Agency ending by team', ahead.agencyEnding),
    ['Agency by team', byTeam(staff.agency?.now.asks), staff.agency?.now.figure.value],
  ];
  return asked.flatMap(([title, asks, count]) => (asks && count ? [{ title, asks }] : [])).slice(0, MOST);
}

function who(title: string, inCounts: string, people: People | null | undefined): readonly (readonly [string, string | null, number])[] {
  if (!people) return [];
  const isNamed = people.named.length > 0;
  return [[isNamed ? title : inCounts, isNamed ? people.asks : people.asks?.replace(', listed,', ', by team,') ?? null, people.count]];
}

/** The first words of a question are its measure: what is asked of it comes after them. */
function byTeam(asks: string | undefined): string | undefined {
  return asks?.replace(',', ', by team,');
}

function listed(asks: string | undefined): string | undefined {
  return asks?.replace(',', ', listed,');
}
