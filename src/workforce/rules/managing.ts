import type { CalendarDate } from '../calendar.js';
import type { Team } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { inForce, spellsInForce } from './inForce.js';

/** Somebody who manages a team: in which role, where a spell says so. */
export interface Managing {
  readonly person: string;
  readonly role: string | null;
}

export function teamsInForce({ teams }: Workforce, day: CalendarDate): Team[] {
  return teams.filter(({ from, to }) => inForce(from, to, day));
}

/** DATA.md, Reading rules: 'whoever holds a first line manager's spell in it on the day; `team_manager` serves where nobody does'. */
export function managersOf(workforce: Workforce, { team, teamManagerId }: Team, day: CalendarDate): Managing[] {
  const spells = spellsInForce(workforce, day).filter((spell) => spell.team === team && workforce.orgRole(spell.role) === 'first line manager');
  if (spells.length > 0) return spells.map(({ workerId, role }) => ({ person: workerId, role }));
  return teamManagerId ? [{ person: teamManagerId, role: null }] : [];
}

/** Who works in a team on a day. */
export function workersIn(workforce: Workforce, team: string, day: CalendarDate): string[] {
  return spellsInForce(workforce, day).filter((spell) => spell.team === team).map(({ workerId }) => workerId);
}
