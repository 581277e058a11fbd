import type { Question } from '../question.js';
import { isSign, type Token } from '../words/words.js';

/** Measures that count cases, of every plan or of one. */
const OF_CASES: readonly string[] = ['totalCases', 'unallocated', 'childrenInNeedCases', 'protectionPlanCases', 'lookedAfterCases'];
const LEAD = '(?:(?:and|or|also|just|only|what about|how about|of which|how many|which|of those|of them|of these|are|is|those|the|any) )*';
const PLAN = 'cp|child protection|cin|child in need|children in need|cla|lac|looked after|looked after children|children looked after';
const BY_PLAN = new RegExp(`^(${LEAD})(${PLAN})(?: ones?)?(?: only| too)?$`);

/** 'And CP?', 'how many of those are looked after' behind a count of cases ask for the cases of that plan, and of the same places. */
export function plansMeant(tokens: readonly Token[], before: Question | null): readonly Token[] {
  if (!before || !OF_CASES.includes(before.measure)) return tokens;
  const said = tokens.filter(({ word }) => !isSign(word));
  const [, lead = '', plan] = BY_PLAN.exec(said.map(({ word }) => word).join(' ')) ?? [];
  if (!plan) return tokens;
  const from = lead === '' ? 0 : lead.trim().split(' ').length;
  const named = said.slice(from, from + plan.split(' ').length);
  return [{ ...named[0]!, word: 'and' }, ...named, { ...named.at(-1)!, word: 'cases' }];
}
