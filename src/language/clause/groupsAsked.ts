import { daysBetween } from '../../workforce/calendar.js';
import type { Facet, Measure } from '../../workforce/measure.js';
import { saidIn, type Use } from '../words/pieces.js';

/** 'The highest vacancy rate in the last 12 months', 'our peak agency headcount this year', 'the lowest since April': of the months, where no group is named. */
export function ordersMonths(uses: readonly Use[], measure: Measure): boolean {
  const ranges = uses.some(({ option }) => option.is === 'time' && ((option.meaning.is === 'span' && !option.ahead && daysBetween(option.meaning.span.from, option.meaning.span.to) > LONGEST_MONTH) || option.meaning.is === 'since'));
  const whom = uses.some(({ piece }) => /^(who|which|where)/.test(saidIn(piece)) || /^what (?!is|are|was|were|has|have)/.test(saidIn(piece)));
  return measure.time === 'stock' && !measure.groupedBy && ranges && namedGroup(uses) === null && !whom;
}

/** Days. */
const LONGEST_MONTH = 31;

/** 'Where are our vacancies?' asks for their teams; 'where will we be on vacancies' does not. */
export function asksWhere(uses: readonly Use[]): boolean {
  return /^where (are|were|do|does|is) (the|our|all|most|those|these|my)\b/.test(uses.slice(0, 3).map(({ piece }) => saidIn(piece)).join(' '));
}

const OPENS = '^(give me )?((a |the )?list of |list |name |any |show me )?(the |our )?';
const WHICH_HAVE = [
  new RegExp(`${OPENS}(teams|services) (with|that have|who have|having|holding|carrying|running|and) `),
  new RegExp(`${OPENS}(team|service) and (the|their) `),
  /\b(teams|services)\b.* in each$/,
  // 'Vacancy rates services', 'teams agency fte': keywords.
  /^(?!.*\b(in|our|the|of|for|all|across|these|those|their|my|which|what|who|any|other|name|has|have|had|is|are|do|does)\b)((teams|services) |.* (?<!TEAM |SERVICE )(teams|services|roles)$|team (?!managers)\w+s( SERVICE)?$)/,
  /^(the |our |all |give me |show me )*team ((vacancy|agency) rates|(average )?caseloads|establishments|headcounts)$/,
];

/** 'Teams with unallocated work', 'the teams and the vacancies in each', 'team vacancy rates' */
export function asksWhichHave(uses: readonly Use[]): boolean {
  const said = withPlaces(uses);
  return WHICH_HAVE.some((way) => way.test(said));
}

/** 'Each Corporate Parenting team', 'the teams in Corporate Parenting', 'teams in the west with': the teams of a service or locality, each by itself. */
export function asksTeamsOf(uses: readonly Use[]): boolean {
  const said = withPlaces(uses);
  return /\b(each|every|per|individual) SERVICE teams?\b|\bteams (in|within|under|of|across) (the )?SERVICE\b/.test(said);
}

/** The words, with a place for each name of one. */
function withPlaces(uses: readonly Use[]): string {
  const names = (option: Use['option'], ...facets: readonly Facet[]) => option.is === 'name' && option.named.some(({ facet }) => facets.includes(facet));
  return uses.map(({ piece, option }) => (names(option, 'service', 'locality') ? 'SERVICE' : names(option, 'team') ? 'TEAM' : saidIn(piece))).join(' ');
}

/** Words that name a group, though they group nothing by themselves; one alone does where something is said of it: 'the service with the most'. */
const NAMED: readonly (readonly [Facet, RegExp])[] = [
  ['service', /\bservices\b|\bservice (with|that|which|\w+ing)\b/],
  ['team', /\bteams?\b/],
  ['role', /\broles\b|\b(role|job) (with|that|which)\b/],
];

/** 'teams with more than 2 vacancies': what is bounded or put in order. */
export function namedGroup(uses: readonly Use[]): Facet | null {
  const said = uses.map(({ piece, option }) => (option.is === 'name' ? 'name' : saidIn(piece))).join(' ');
  return NAMED.find(([, words]) => words.test(said))?.[0] ?? null;
}
