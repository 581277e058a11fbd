import type { Question } from '../question.js';
import { isSign, type Token } from '../words.js';

/** Measures that count cases, of every plan or of one. */
const OF_CASES: readonly string[] = ['totalCases', 'unallocated', 'childrenInNeedCases', 'protectionPlanCases', 'lookedAfterCases'];
const PLAN = /^(?:(?:and|or|also|just|only|what about|how about|of which|those|the|any) )*(?:cp|child protection|cin|child in need|children in need|cla|lac|looked after|looked after children|children looked after)(?: ones?)?(?: only| too)?$/;

/** 'And CP?', 'just the looked after ones' after a count of cases are the cases of that plan. */
export function plansMeant(tokens: readonly Token[], before: Question | null): readonly Token[] {
  if (!before || !OF_CASES.includes(before.measure)) return tokens;
  const said = tokens.filter(({ word }) => !isSign(word));
  if (!PLAN.test(said.map(({ word }) => word).join(' '))) return tokens;
  const kind = said.filter(({ word }) => !/^(ones?|only|too)$/.test(word));
  return [...kind, { ...kind.at(-1)!, word: 'cases' }];
}
