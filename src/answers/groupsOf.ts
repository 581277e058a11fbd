import type { Figure } from '../workforce/measure.js';
import type { Group } from './answer.js';
import type { Asking } from './asking.js';
import { changes } from './change.js';
import { isChange } from './changeWords.js';
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
  const figures = ofNone(asking);
  const within = teamsMeant(asking, [days.to]);
  const teams = asking.workforce.teams.filter((team) => isOpen(team, days.to) && (within?.includes(team.team) ?? true));
  const keys = teams.flatMap(({ team }) => valuesOf({ record: null, team, role: null, facets: {}, amounts: {} }, facet, asking.workforce) ?? []);
  const missing = [...new Set(keys)].filter((key) => !count.groups.has(key));
  return figures[0] && leads(asking, figures[0]) ? missing.map((key) => ({ key, figures })) : [];
}

/** The figures of a group that holds nothing of what is counted, on both days where a change is asked for. */
export function ofNone(asking: Asking): readonly Figure[] {
  const figures = figuresOf(asking, [], askedOf(asking, daysAsked(asking)));
  return asking.question.when.is === 'change' ? changes(figures, figures) : figures;
}

function leads({ question }: Asking, figure: Figure): boolean {
  return figure.name === question.figure || isChange(question, figure);
}
