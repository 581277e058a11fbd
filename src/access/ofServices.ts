import { later, type CalendarDate } from '../workforce/calendar.js';
import type { Workforce } from '../workforce/workforce.js';

interface Placed {
  readonly team: string;
  readonly end: CalendarDate | null;
}

/**
 * The ids of the people and posts of some services: those in force today or later in one of their teams, and of those that have ended
 * the last place, and the managers of the teams. Somebody who is offered a post belongs to it; a cohort member without a spell to the team that they went to.
 */
export function recordsOf(workforce: Workforce, services: readonly string[], today: CalendarDate): ReadonlySet<string> {
  const isOwn = (team: string) => services.includes(workforce.serviceOf(team) ?? '');
  const isPlaced = (rows: readonly Placed[]) => lastPlaces(rows, today).some(({ team }) => isOwn(team));
  const { cohortMembers, offers } = workforce.records.rows;
  const own = new Set<string>();
  const add = (id: string, rows: readonly Placed[]) => void (isPlaced(rows) && own.add(id));
  for (const { team, teamManagerId, serviceManagerId } of workforce.teams) {
    for (const manager of [teamManagerId, serviceManagerId]) if (manager && isOwn(team)) own.add(manager);
  }
  for (const { workerId } of workforce.spells) add(workerId, workforce.spellsOf(workerId));
  for (const { postId } of workforce.posts) add(postId, postPlaces(workforce, postId));
  for (const { person, postId } of offers.values()) add(person, postPlaces(workforce, postId));
  for (const { person, destination } of cohortMembers.values()) {
    if (destination && workforce.spellsOf(person).length === 0 && isOwn(destination)) own.add(person);
  }
  return own;
}

function postPlaces(workforce: Workforce, postId: string): readonly Placed[] {
  return workforce.rowsOfPost(postId).map(({ team, to }) => ({ team, end: to }));
}

function lastPlaces(rows: readonly Placed[], today: CalendarDate): readonly Placed[] {
  const current = rows.filter(({ end }) => end === null || end >= today);
  if (current.length > 0) return current;
  const ends = rows.flatMap(({ end }) => end ?? []);
  const last = ends.reduce<CalendarDate | null>((latest, end) => (latest ? later(latest, end) : end), null);
  return rows.filter(({ end }) => end === last);
}
