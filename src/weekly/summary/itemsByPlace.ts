import type { Item } from '../../workforce/measure.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Scope } from '../scope.js';

/** Of some items, in their order, those that may be in a scope on any day: what narrows to the scope leaves none out that is not here. */
export type ItemsByPlace = (scope: Scope) => readonly Item[];

/** Sorts items by their teams, once for all scopes. Where one has no place it gives all: what is said of the missing place hangs on the others too. */
export function itemsByPlace(items: readonly Item[], workforce: Workforce): ItemsByPlace {
  const isPlaced = items.every(({ team }) => team !== null && workforce.serviceOf(team) !== null);
  if (!isPlaced) return () => items;
  const places = new Map<string, number[]>();
  items.forEach(({ team }, at) => {
    const known = places.get(team!);
    if (known) known.push(at);
    else places.set(team!, [at]);
  });
  return (scope) => {
    if (scope.is === 'council') return items;
    const teams = scope.is === 'team' ? successorsOf(scope.name, workforce) : [...places.keys()].filter((team) => workforce.serviceOf(team) === scope.name);
    return teams.flatMap((team) => places.get(team) ?? []).sort((a, b) => a - b).map((at) => items[at]!);
  };
}

/** A team and all that its name comes to mean after it closes. */
function successorsOf(name: string, workforce: Workforce): readonly string[] {
  const names = new Set([name]);
  for (const one of names) for (const next of workforce.team(one)?.replacedBy ?? []) names.add(next);
  return [...names];
}
