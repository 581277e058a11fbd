import type { Sight } from '../../src/access/asker.js';
import { cardOf } from '../../src/weekly/card/cardOf.js';
import type { WeeklyCard } from '../../src/answers/weeklyCard.js';
import type { Scope } from '../../src/weekly/scope.js';
import { summaryOf } from '../../src/weekly/summary/summaryOf.js';
import { day } from '../../src/workforce/calendar.js';
import { severnshire } from './severnshire.js';

const FRESHNESS = 'Records of 20 February 2023, 07:42 (import C-0042)';
const EVERYTHING: Sight = { is: 'everything' };

/** The cards that are looked at, by what is typed to see them. */
export async function shownCards(): Promise<Readonly<Record<string, WeeklyCard>>> {
  const workforce = await severnshire();
  const shown = (scope: Scope, on: string, sight: Sight, notices: readonly string[] = []) => cardOf(summaryOf(scope, workforce, day(on), sight), { freshness: FRESHNESS, notices });
  const service: Scope = { is: 'service', name: 'Safeguarding' };
  return {
    team: shown({ is: 'team', name: 'Case Management Central' }, '2023-02-20', EVERYTHING),
    service: shown(service, '2023-02-20', EVERYTHING),
    council: shown({ is: 'council' }, '2023-02-20', EVERYTHING),
    channel: shown(service, '2023-02-20', { is: 'counts' }),
    stale: shown(service, '2023-02-27', EVERYTHING),
    corrected: shown(service, '2023-02-20', EVERYTHING, ['Corrected on 21 February 2023 at 09:10: open cases 719 → 722; unallocated 0 → 3.']),
  };
}
