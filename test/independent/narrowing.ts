import fc from 'fast-check';
import { cell, inTeamNamed, isInGroup, orgRole, ROLE_GROUPS, rowsOf, teamRow, teamsMeant, teamsOf, type Scope, type Sheets } from '../support/independentCount.js';
import type { Filter } from '../../src/language/question.js';
import { ROLES, TEAMS } from './council/places.js';

/** A question's filters as the second counter takes them: in which scope, and what of it is blank. */
export interface Narrowing {
  readonly filters: readonly Filter[];
  /** For each filter in turn. */
  readonly scopes: (sheets: Sheets) => readonly { readonly scope: Scope; readonly blank: Scope }[];
}

const EVERYTHING: Narrowing = { filters: [], scopes: () => [] };
const NO_TEAM: Scope = { team: (team) => team === '' };
const NO_ROLE: Scope = { role: (role) => role === '' };

function toTeams(...names: readonly string[]): Narrowing {
  const team: (sheets: Sheets) => Scope = (sheets) => ({ team: (each, day) => names.some((name) => inTeamNamed(sheets, name).team?.(each, day)) });
  return { filters: [{ facet: 'team', values: names, without: false }], scopes: (sheets) => [{ scope: team(sheets), blank: NO_TEAM }] };
}

function withoutTeam(name: string): Narrowing {
  return {
    filters: [{ facet: 'team', values: [name], without: true }],
    scopes: (sheets) => [{ scope: { team: (team, day) => !teamsMeant(sheets, name, day).includes(team) }, blank: NO_TEAM }],
  };
}

function toService(service: string): Narrowing {
  return {
    filters: [{ facet: 'service', values: [service], without: false }],
    scopes: (sheets) => [{ scope: { team: (team) => teamsOf(sheets, service).includes(team) }, blank: { team: (team) => !teamRow(sheets, team) } }],
  };
}

function toRole(name: string): Narrowing {
  return { filters: [{ facet: 'role', values: [name], without: false }], scopes: () => [{ scope: { role: (role) => role === name }, blank: NO_ROLE }] };
}

function toGroup(group: 'social workers' | 'managers'): Narrowing {
  return {
    filters: [{ facet: 'roleGroup', values: [group], without: false }],
    scopes: (sheets) => [{ scope: { role: (role) => isInGroup(sheets, role, group) }, blank: { role: (role) => orgRole(sheets, role) === '' } }],
  };
}

function both(first: Narrowing, second: Narrowing): Narrowing {
  return { filters: [...first.filters, ...second.filters], scopes: (sheets) => [...first.scopes(sheets), ...second.scopes(sheets)] };
}

const team = fc.constantFrom(...TEAMS).map((name) => toTeams(name));
const service = fc.constantFrom('Assessment', 'Care', 'Duty').map(toService);
const group = fc.constantFrom('social workers' as const, 'managers' as const).map(toGroup);

export const narrowings: fc.Arbitrary<Narrowing> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(EVERYTHING) },
  { weight: 3, arbitrary: team },
  fc.tuple(fc.constantFrom(...TEAMS), fc.constantFrom(...TEAMS)).map((names) => toTeams(...new Set(names))),
  fc.constantFrom(...TEAMS).map(withoutTeam),
  service,
  fc.constantFrom(...ROLES).map(toRole),
  group,
  fc.tuple(fc.oneof(team, service), group).map(([place, role]) => both(place, role)),
);

/** The groups of a facet that follows from team and role: every value that it can have, '' for not recorded. */
export function placeGroups(sheets: Sheets, facet: 'team' | 'service' | 'locality' | 'role' | 'roleGroup'): ReadonlyMap<string, Scope> {
  const of = (heading: string) => (team: string) => cell(teamRow(sheets, team) ?? {}, heading);
  const byTeam = (valueOf: (team: string) => string, values: readonly string[]) =>
    new Map(['', ...values].map((value): [string, Scope] => [value, { team: (each) => valueOf(each) === value }]));
  if (facet === 'team') return byTeam((each) => each, TEAMS);
  if (facet === 'service' || facet === 'locality') return byTeam(of(facet), [...new Set(rowsOf(sheets, 'teams').map((row) => cell(row, facet)))]);
  if (facet === 'role') return new Map(['', ...ROLES].map((value): [string, Scope] => [value, { role: (role) => role === value }]));
  const groups = ROLE_GROUPS.map((value): [string, Scope] => [value, { role: (role) => isInGroup(sheets, role, value) }]);
  return new Map([...groups, ['', { role: (role) => orgRole(sheets, role) === '' }]]);
}
