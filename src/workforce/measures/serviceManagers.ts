import type { Measure } from '../measure.js';
import { teamsInForce, workersIn } from '../rules/managing.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

/** `person` is everybody in the service: asked of one of them, it is who manages their service. */
export const serviceManagers: Measure = {
  name: 'serviceManagers',
  title: 'service managers',
  time: 'stock',
  definition: 'The service managers named for the teams in force on the day.',
  sheets: ['teams', 'workers'],
  records: 'people',
  figures: [{ name: 'service managers', unit: 'people' }],
  facets: ['person'],
  missing: ({ teams }) => (teams.some(({ serviceManagerId }) => serviceManagerId) ? null : 'No service manager is named in the teams sheet.'),
  items: (workforce, { period: { to } }) =>
    teamsInForce(workforce, to).flatMap(({ team, service, serviceManagerId }) =>
      serviceManagerId === null ? [] : [{
        record: serviceManagerId,
        team,
        role: null,
        facets: { person: [...new Set([serviceManagerId, ...workersIn(workforce, team, to)])] },
        amounts: {},
        shown: () => ({ Name: workforce.nameOf(serviceManagerId), Service: service, Team: team }),
      }],
    ),
  count: (items) => [people('service managers', items)],
  phrase: phrased({ 'service managers': countOf('service manager') }),
};
