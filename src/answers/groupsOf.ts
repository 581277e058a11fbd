import type { Group } from './answer.js';
import type { Asking } from './asking.js';
import { askedOf, figuresOf, groupFacets, type Count } from './counting.js';
import { daysAsked } from './days.js';
import { valuesOf } from './facets.js';
import { teamsMeant } from './scope.js';
import { isOpen } from './teamNames.js';
import { isOfWeeks } from './timePoints.js';

export function allGroups({ groups }: Count): readonly Group[] {
  return [...groups].map(([key, figures]): Group => ({ key, figures }));
}

/** The groups of which something can be said: a rate of nothing is none. */
export function knownGroups(count: Count): readonly Group[] {
  return allGroups(count).filter(({ figures }) => figures.length > 0);
}

/** The teams, services or localities in force that hold nothing of what is counted: they have the fewest. */
export function withNone(asking: Asking, count: Count): readonly Group[] {
  const [facet, ...more] = groupFacets(asking);
  if (asking.question.beside || more.length > 0 || isOfWeeks(asking) || (facet !== 'team' && facet !== 'service' && facet !== 'locality')) return [];
  const days = daysAsked(asking);
  const figures = figuresOf(asking, [], askedOf(asking, days));
  const within = teamsMeant(asking, [days.to]);
  const teams = asking.workforce.teams.filter((team) => isOpen(team, days.to) && (within?.includes(team.team) ?? true));
  const keys = teams.flatMap(({ team }) => valuesOf({ record: null, team, role: null, facets: {}, amounts: {} }, facet, asking.workforce) ?? []);
  const missing = [...new Set(keys)].filter((key) => !count.groups.has(key));
  return figures[0]?.name === asking.question.figure ? missing.map((key) => ({ key, figures })) : [];
}
