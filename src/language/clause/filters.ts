import type { Facet, Measure, Unit } from '../../workforce/measure.js';
import type { Workforce } from '../../workforce/workforce.js';
import { carriesName, qualifiedIn, type Chosen } from './choose.js';
import type { Named } from '../words/named.js';
import { saidIn, type Piece, type Use } from '../words/pieces.js';
import type { Filter } from '../question.js';
import { rolesTogether } from './rolesTogether.js';
import { wordsOf } from '../words/words.js';

/** Filters, or the names that could be meant where words fit several. */
export type Filtered =
  | { readonly filters: readonly Filter[] }
  | { readonly said: string; readonly names: readonly Named[] };

/** What the names of a clause narrow its measure to. */
export function filtersOf(chosen: Pick<Chosen, 'uses' | 'measure' | 'phrase'>, workforce: Workforce): Filtered {
  const filters: Filter[] = [];
  let without = false;
  // What a manager holds can be the team's or the manager's own: asked back.
  const holds = chosen.uses.some(({ option }) => option.is === 'notion' && option.notion === 'holding');
  for (const [index, { piece, option }] of chosen.uses.entries()) {
    if (option.is === 'without') without = true;
    else if (option.is === 'notion' && option.notion === 'newlyQualified' && !chosen.phrase.needs.includes('newlyQualified')) {
      const qualified = qualifiedIn(chosen.measure);
      if (qualified) put(filters, { facet: qualified.facet, values: [qualified.value], without });
    } else if (option.is === 'notion' && schemeNamed(piece, chosen)) {
      // 'Golden handcuffs' are retention payments, and where the workbook has a scheme of that name, those of the scheme.
      put(filters, { facet: 'scheme', values: [schemeNamed(piece, chosen)!], without });
    } else if (option.is === 'name' && option.all) {
      put(filters, { facet: option.named[0]!.facet, values: option.named.map(({ value }) => value), without });
    } else if (option.is === 'name') {
      const names = ofProgramme(meant(option.named, chosen, chosen.uses[index + 1], chosen.uses[index - 1], holds, workforce), chosen.uses, workforce);
      if (names.length > 1 && (areTeams(names, chosen.uses.slice(index + 1)) || areOfOneManager(names, piece, workforce))) {
        put(filters, { facet: names[0]!.facet, values: names.map(({ value }) => value), without });
        continue;
      }
      if (names.length > 1) return { said: piece.text, names };
      const facet = meansOf(chosen.phrase, names[0]?.facet);
      // 'England and the South East': our own region stands beside England anyway.
      if (facet === 'area' && names[0]!.value === workforce.setting('region')) continue;
      if (facet) put(filters, { facet, values: [names[0]!.value], without });
    } else if (option.is !== 'plain') without = leavesOutMore(saidIn(piece), chosen.uses[index + 1]);
  }
  const implied = [...Object.entries(chosen.phrase.where ?? {}).map(filterOf(false)), ...Object.entries(chosen.phrase.whereNot ?? {}).map(filterOf(true))];
  for (const filter of implied) if (!filters.some(({ facet, without }) => facet === filter.facet && without === filter.without)) put(filters, filter);
  return { filters: rolesTogether(placesTogether(chosen.measure.sheets.includes('offers') ? filters.map(notAccepted) : filters, workforce), workforce) };
}

/** Who has started has accepted: 'offers made but not accepted' are none of theirs. */
function notAccepted(filter: Filter): Filter {
  const leaves = filter.facet === 'status' && filter.without && filter.values.includes('accepted') && !filter.values.includes('started');
  return leaves ? { ...filter, values: [...filter.values, 'started'] } : filter;
}

/** Of several cohorts that began in a year those of the programme that is named: 'the apprentices of the 2023 cohort'. */
function ofProgramme(names: readonly Named[], uses: readonly Use[], { records }: Workforce): readonly Named[] {
  const said = uses.flatMap(({ option }) => (option.is === 'name' && !option.all ? option.named : [])).filter(({ facet }) => facet === 'programme').map(({ value }) => value);
  if (said.length === 0 || names.length < 2 || !names.every(({ facet }) => facet === 'cohort')) return names;
  const cohorts = [...records.rows.cohorts.values()].filter(({ programme }) => said.includes(programme)).map(({ cohort }) => cohort);
  const fitting = names.filter(({ value }) => cohorts.includes(value));
  return fitting.length > 0 ? fitting : names;
}

function schemeNamed({ options }: Piece, { measure }: Pick<Chosen, 'measure'>): string | null {
  const named = options.flatMap((option) => (option.is === 'name' ? option.named : [])).find(({ facet, fit }) => facet === 'scheme' && fit === 'whole');
  return named && carriesName(measure, named) ? named.value : null;
}

/** 'Except agency and family support workers': what follows the 'and' is left out, too. */
function leavesOutMore(text: string, next: Use | undefined): boolean {
  return /^(staff )?(excluding|except|other than|apart from|without|not)\b/i.test(text) && /^(and|or|&)$/i.test(saidIn(next?.piece));
}

/** 'The safeguarding teams' are all that have the word in their names; 'the south teams one' is one of them. */
function areTeams(names: readonly Named[], [next, last]: readonly Use[]): boolean {
  return isTeams(next) && saidIn(last?.piece) !== 'one' && names.every(({ facet }) => facet === 'team');
}

/** Somebody who manages two services stands for both. */
function areOfOneManager(names: readonly Named[], piece: Piece, { teams }: Workforce): boolean {
  const said = wordsOf(piece.text).join(' ');
  return names.every(({ facet, value }) => facet === 'service' && teams.some(({ service, serviceManager }) => service === value && serviceManager !== null && wordsOf(serviceManager).join(' ') === said));
}

function isTeams(use: Use | undefined): boolean {
  return saidIn(use?.piece) === 'teams';
}

/** What a team or a role that is named stands for in a phrase. */
function meansOf({ teams, roles }: Chosen['phrase'], facet: Facet | undefined): Facet | undefined {
  if (facet === 'team') return teams ?? facet;
  return facet === 'role' ? roles ?? facet : facet;
}

function filterOf(without: boolean): (entry: readonly [string, string | readonly string[]]) => Filter {
  return ([facet, value]) => ({ facet: facet as Facet, values: typeof value === 'string' ? [value] : value, without });
}

function put(filters: Filter[], filter: Filter): void {
  const at = filters.findIndex(({ facet, without }) => facet === filter.facet && without === filter.without);
  if (at < 0) filters.push(filter);
  else filters[at] = { ...filter, values: [...new Set([...filters[at]!.values, ...filter.values])] };
}

const OF_ONE: readonly Unit[] = ['£', '£ each', 'weeks', 'years'];
const FITS = ['whole', 'other', 'part'] as const;

/** The names that the words can mean for this measure: those that fit best. */
function meant(named: readonly Named[], { measure, phrase }: Pick<Chosen, 'measure' | 'phrase'>, next: Use | undefined, previous: Use | undefined, holds: boolean, workforce: Workforce): readonly Named[] {
  const carried = named.filter((name) => carriesName(measure, name) && !phrase.ignores?.includes(name.facet));
  // 'The Assessment teams' are those of the service Assessment.
  const ofService = isTeams(next) && carried.some(({ facet, fit }) => facet === 'service' && fit !== 'part');
  const kind = ofService ? 'service' : saysKind(next) ?? saysKind(previous);
  const ofKind = kind ? carried.filter(({ facet }) => facet === kind) : [];
  const candidates = ofKind.length > 0 ? ofKind : carried;
  // A manager's name stands for the team where people are counted, and for one person where money or time is.
  const team = candidates.filter(({ facet, fit }) => (facet === 'team' || facet === 'service') && fit !== 'part');
  const person = candidates.some(({ facet }) => facet === 'person');
  if (person && team.length > 0 && !OF_ONE.includes(measure.figures[0]!.unit) && !holds) return openTeams(team, workforce);
  const fit = FITS.find((wanted) => candidates.some((name) => name.fit === wanted));
  const best = person && holds ? candidates.filter((name) => name.fit !== 'part') : candidates.filter((name) => name.fit === fit);
  return preferred(ofOneService(openTeams(best, workforce), workforce), measure);
}

/** 'Safeguarding' is the service Family Safeguarding rather than one of its teams Family Safeguarding 1 to 6. */
function ofOneService(names: readonly Named[], { serviceOf }: Workforce): readonly Named[] {
  const services = names.filter(({ facet }) => facet === 'service');
  const others = names.filter(({ facet }) => facet !== 'service');
  const [service] = services;
  return services.length === 1 && others.length > 1 && others.every(({ facet, value, fit }) => facet === 'team' && fit === 'part' && serviceOf(value) === service!.value) ? services : names;
}

/** 'the Adoption team', 'team Adoption', 'the Adoption service'. */
function saysKind(use: Use | undefined): Facet | null {
  const word = saidIn(use?.piece).split(' ')[0];
  const [kind] = (['team', 'service', 'role'] as const).filter((one) => word === one || word === `${one}s`);
  if (kind) return kind;
  return word === 'post' || word === 'posts' || word === 'position' || word === 'positions' ? 'role' : null;
}

/** A closed team is not meant where the teams that followed it fit as well. */
function openTeams(names: readonly Named[], workforce: Workforce): readonly Named[] {
  const fitting = new Set(names.filter(({ facet }) => facet === 'team').map(({ value }) => value));
  return names.filter(({ facet, value }) => {
    const successors = facet === 'team' ? workforce.team(value)?.replacedBy ?? [] : [];
    return fitting.size < 2 || !successors.some((successor) => fitting.has(successor));
  });
}

/** Where one word is a value of several codes of the measure, the first that the measure names is meant; names of people and places stay open. */
function preferred(names: readonly Named[], measure: Measure): readonly Named[] {
  const open = names.filter(({ facet }) => OPEN.includes(facet));
  if (open.length > 0) return measure.records === 'posts' ? open : groupBeforeRole(open);
  const first = measure.facets.find((facet) => names.some((name) => name.facet === facet));
  return names.filter(({ facet }) => facet === first).slice(0, 1);
}

/** Facets whose values are names of the workbook. */
export const OPEN: readonly Facet[] = ['team', 'service', 'role', 'roleGroup', 'person', 'locality', 'supplier', 'cohort', 'area'];

/**
 * Of people, 'social workers' are the group of roles (DATA.md, Social workers). Of posts, 'social worker vacancies' can be the
 * group's or the role's, and stays open.
 */
function groupBeforeRole(names: readonly Named[]): readonly Named[] {
  const group = names.filter(({ facet }) => facet === 'roleGroup');
  return group.length > 0 && names.every(({ facet }) => facet === 'role' || facet === 'roleGroup') ? group : names;
}

/** Teams named beside a service are alternatives: 'Adoption and Assessment South' is one filter of teams. */
function placesTogether(filters: readonly Filter[], { teams }: Workforce): readonly Filter[] {
  const team = filters.find(({ facet, without }) => facet === 'team' && !without);
  const service = filters.find(({ facet, without }) => facet === 'service' && !without);
  if (!team || !service) return filters;
  const inServices = teams.filter((row) => service.values.includes(row.service)).map((row) => row.team);
  const within = team.values.every((name) => inServices.includes(name));
  const values = within ? team.values : [...new Set([...team.values, ...inServices])];
  return [{ facet: 'team', values, without: false }, ...filters.filter((filter) => filter !== team && filter !== service)];
}
