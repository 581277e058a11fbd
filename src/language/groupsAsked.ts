import type { Facet, Measure } from '../workforce/measure.js';
import type { Use } from './choose.js';
import { saidIn } from './pieces.js';

/** 'The highest vacancy rate in the last 12 months', 'the lowest since April': of the months, where no group is named. */
export function ordersMonths(uses: readonly Use[], measure: Measure): boolean {
  const ranges = uses.some(({ option }) => option.is === 'time' && ((option.meaning.is === 'span' && option.meaning.rolling === true && !option.ahead) || option.meaning.is === 'since'));
  return measure.time === 'stock' && !measure.groupedBy && ranges && namedGroup(uses) === null && !uses.some(({ piece }) => /^(who|which|what|where)/.test(saidIn(piece)));
}

/** 'Where are our vacancies?' asks for their teams; 'where will we be on vacancies' does not. */
export function asksWhere(uses: readonly Use[]): boolean {
  return /^where (are|were|do|does|is) (the|our|all|most|those|these|my)\b/.test(uses.slice(0, 3).map(({ piece }) => saidIn(piece)).join(' '));
}

/** 'Teams with unallocated work', 'the teams and the vacancies in each', 'team vacancy rates' */
export function asksWhichHave(uses: readonly Use[]): boolean {
  const said = uses.map(({ piece }) => saidIn(piece)).join(' ');
  return /^(give me )?((a |the )?list of |list |name |any |show me )?(the |our )?(teams|services) (with|that have|who have|having|holding|and|and (the|their)) /.test(said) || /\b(teams|services)\b.* in each$/.test(said) || /^(the |our |all |give me |show me )*team ((vacancy|agency) rates|(average )?caseloads|establishments|headcounts)$/.test(said);
}

/** 'Each Corporate Parenting team', 'the teams in Corporate Parenting': the teams of a service, each by itself. */
export function asksTeamsOf(uses: readonly Use[]): boolean {
  const said = uses.map(({ piece, option }) => (option.is === 'name' && option.named.some(({ facet }) => facet === 'service') ? 'SERVICE' : saidIn(piece))).join(' ');
  return /\b(each|every|per|individual) SERVICE teams?\b|\bteams (in|within|under|of|across) (the )?SERVICE\b/.test(said);
}

/** 'teams with more than 2 vacancies': the word says what is bounded, though it groups nothing by itself. */
export function namedGroup(uses: readonly Use[]): Facet | null {
  const words = uses.map(({ piece }) => saidIn(piece));
  return words.includes('services') || /\bservice (with|that|which)\b/.test(words.join(' ')) ? 'service' : words.includes('teams') || words.includes('team') ? 'team' : words.includes('roles') || /\b(role|job) (with|that|which)\b/.test(words.join(' ')) ? 'role' : null;
}
