import type { CalendarDate } from '../workforce/calendar.js';
import { longDate } from '../workforce/calendar.js';
import type { Team } from '../workforce/sheets.js';
import { listed } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';

/**
 * The teams that a name stands for on a day: 'After its `to` a closed team's name means its successors' (DATA.md, teams).
 * None where the team closed and nothing follows it.
 */
export function standsFor(workforce: Workforce, name: string, day: CalendarDate, seen: readonly string[] = []): readonly string[] {
  const team = workforce.team(name);
  if (seen.includes(name)) return [];
  if (!team || !isClosed(team, day)) return [name];
  const successors = (team.replacedBy ?? []).flatMap((successor) => standsFor(workforce, successor, day, [...seen, name]));
  return [...new Set(successors)];
}

function isClosed(team: Team, day: CalendarDate): boolean {
  return team.to !== null && team.to < day;
}

export function isOpen(team: Team, day: CalendarDate): boolean {
  return (team.from === null || team.from <= day) && !isClosed(team, day);
}

/** The teams that became this one. */
export function predecessors(workforce: Workforce, name: string): readonly string[] {
  return workforce.teams.filter((team) => team.replacedBy?.includes(name)).map((team) => team.team);
}

/** What must be said where the name of a closed team was used; null where it stands for itself. */
export function successorNote(workforce: Workforce, name: string, day: CalendarDate): string | null {
  const to = workforce.team(name)?.to;
  if (!to || to >= day) return null;
  return `${name} closed on ${longDate(to)}; from the next day its name means ${listed(standsFor(workforce, name, day))}`;
}
