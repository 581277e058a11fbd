import type { Records } from './records.js';

/** The names of workers, of people with a given id, of managers and of whoever holds or wants a role, by id. A worker's latest spell names them. */
export function namesIn(records: Records): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (person: string | null, name: string | null) => {
    if (person !== null && name !== null) names.set(person, name);
  };
  for (const team of records.rows.teams.values()) {
    add(team.serviceManagerId, team.serviceManager);
    add(team.teamManagerId, team.teamManager);
  }
  for (const sheet of ['grants', 'accessRequests', 'cohortMembers', 'reviews', 'offers'] as const) {
    for (const { person, name } of records.rows[sheet].values()) add(person, name);
  }
  const spells = [...records.rows.workers.values()].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  for (const { workerId, name } of spells) add(workerId, name);
  return names;
}
