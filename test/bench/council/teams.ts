import type { Fact } from '../../../src/workforce/records.js';
import { placeName } from './names.js';
import { put } from './rows.js';

const WORKERS_A_TEAM = 10;
const TEAMS_A_COUNCIL = 150;
const KINDS = ['Assessment', 'Safeguarding', 'Court', 'Family Support', 'Children in Care', 'Leaving Care', 'Disabled Children', 'Fostering', 'Front Door', 'Adolescent'];

/** As many teams as so many workers need. With more than 1,500 workers they are of several councils of a region, each with services of its own. */
export function teamFacts(workers: number): Fact<'teams'>[] {
  return Array.from({ length: Math.ceil(workers / WORKERS_A_TEAM) }, (_, n) => {
    const kind = KINDS[n % KINDS.length]!;
    const council = Math.floor(n / TEAMS_A_COUNCIL);
    const service = workers > TEAMS_A_COUNCIL * WORKERS_A_TEAM ? `${kind} Service of ${placeName(300 + council)}` : `${kind} Service`;
    return put('teams', { team: `${kind} ${placeName(Math.floor(n / KINDS.length))}`, service, caseloadTarget: 16 });
  });
}
