import type { Measure } from '../measure.js';
import { managersOf, teamsInForce, workersIn } from '../rules/managing.js';
import { listed } from '../words.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

/** `person` is everybody in the team: asked of one of them, it is who manages them. */
export const teamManagers: Measure = {
  name: 'teamManagers',
  title: 'managers of teams',
  time: 'stock',
  definition: "Whoever holds a first line manager's spell in a team on the day, and the manager named for the team where nobody does.",
  sheets: ['teams', 'workers'],
  records: 'people',
  figures: [{ name: 'managers of teams', unit: 'people' }],
  facets: ['person'],
  items: (workforce, { period: { to } }) =>
    teamsInForce(workforce, to).flatMap((team) =>
      managersOf(workforce, team, to).map(({ person, role }) => ({
        record: person,
        team: team.team,
        role,
        facets: { person: [...new Set([person, ...workersIn(workforce, team.team, to)])] },
        amounts: {},
        shown: () => ({ Name: workforce.nameOf(person), Team: team.team, Service: team.service, Role: role ?? '' }),
      })),
    ),
  count: (items) => [people('managers of teams', items)],
  notes: (_items, { period: { to }, teams }, workforce) => {
    const without = teamsInForce(workforce, to).filter((team) => (teams?.includes(team.team) ?? true) && managersOf(workforce, team, to).length === 0);
    return without.length > 0 ? [`no manager is recorded for ${listed(without.map(({ team }) => team))}`] : [];
  },
  phrase: phrased({ 'managers of teams': countOf('manager', 'managers') }),
};
