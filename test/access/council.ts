import type { Workforce } from '../../src/workforce/workforce.js';
import { council, type Sketches } from '../workforce/council.js';

const LEAVERS = [['Ola Quint', 'pay'], ['Rui Sable', 'pay'], ['Tova Umber', 'workload']] as const;

/** Two services: Assessment (North), whose people are Ada and Cal; Safeguarding (South), whose people are all the others. */
const SKETCHES: Sketches = {
  settings: [{ setting: 'today', value: '2024-11-07' }],
  teams: [
    { team: 'North', service: 'Assessment', teamManager: 'Nell Oakes', teamManagerId: 'T1' },
    { team: 'South', service: 'Safeguarding', teamManager: 'Sam Vance', teamManagerId: 'T2' },
  ],
  posts: [{ postId: 'P1' }, { postId: 'P2', team: 'South' }, { postId: 'P3' }, { postId: 'P4', team: 'South' }],
  workers: [
    { workerId: 'W1', name: 'Ada Marsh', postId: 'P1' },
    { workerId: 'W2', name: 'Bo Lindqvist', team: 'South', postId: 'P2' },
    { workerId: 'A1', name: 'Cal Reed', contract: 'agency', agency: 'Alpha', start: '2024-01-08' },
    { workerId: 'A2', name: 'Dee Okafor', contract: 'agency', agency: 'Alpha', team: 'South', start: '2024-02-05' },
    { workerId: 'A3', name: 'Dee Marsh', contract: 'agency', agency: 'Beta', team: 'South', start: '2024-03-04' },
    ...LEAVERS.map(([name], at) => ({ workerId: `L${at}`, name, team: 'South', end: '2024-09-30' })),
  ],
  absences: [{ workerId: 'W2', reason: 'sickness', from: '2024-10-01' }],
  conversions: [{ workerId: 'A2', stage: 'interested', on: '2024-10-07', notes: 'wants to hear more' }],
  leavers: LEAVERS.map(([, reason], at) => ({ workerId: `L${at}`, leftOn: '2024-09-30', reasons: [reason], destination: 'agency' })),
  caseloads: [
    { weekEnding: '2024-11-03', team: 'North', workerId: 'W1', cases: 14 },
    { weekEnding: '2024-11-03', team: 'South', workerId: 'W2', cases: 23 },
    { weekEnding: '2024-11-03', team: 'South', workerId: 'A2', cases: 19 },
  ],
};

/** With whoever holds a role. */
export function twoServices(grants: Sketches['grants'] = []): Workforce {
  return council({ ...SKETCHES, grants });
}

/** Every name and id of the people of a service, and every word that only such a name has. */
export const PEOPLE = {
  Assessment: ['Ada Marsh', 'Cal Reed', 'Ada', 'Cal', 'Reed', 'W1', 'A1'],
  Safeguarding: ['Bo Lindqvist', 'Dee Okafor', 'Dee Marsh', 'Lindqvist', 'Okafor', 'Quint', 'Sable', 'Umber', 'W2', 'A2', 'A3', 'L0', 'L1', 'L2'],
} as const;
