const HELD = /^(hold|holds|holding|held|carry|carries|carrying|than|least|over|above|under|below)$/;
const MAY_HOLD = /^(with|has|have|having|got|on|who|anyone)$/;
const CASES = /^(cases?|children|kids)$/;
const UNITS = /^(days?|weeks?|months?|years?|hours?|fte|%|percent|per|each)$/;
const LEADS = /^(in|at|within|across|for|from|the)$/;
const COUNTED = /^(posts?|people|staff|workers?|vacanc(y|ies)|agency|locums?|leavers?|starters?)$/;

/**
 * What words are that name a team and give a number, too: '16+' and '0-25'. Whoever holds 16+ holds a number, and so do teams with 16+ vacancies; '16+ cases'
 * may be either, and everything else is the name.
 */
export function readsNumber(words: readonly string[], from: number, next: number): 'name' | 'number' | 'either' {
  const [before = '', behind = ''] = [words[from - 1], words[next]];
  if (HELD.test(before) || UNITS.test(behind)) return 'number';
  if (MAY_HOLD.test(before) && (CASES.test(behind) || COUNTED.test(behind))) return 'number';
  return CASES.test(behind) && !LEADS.test(before) ? 'either' : 'name';
}
