import type { Token } from '../words/words.js';

const CHILDREN = /^(children|childrens|kids|youngsters)$/;
/** What is said of cases: how many each holds, and which nobody holds. */
const OF_CASES = /\b(per (fte|wte|worker|social worker|sw|head|person|case ?holder)|unallocated|not( yet)? allocated|allocated|without (a|an) (allocated )?(social )?worker|with no (allocated )?(social )?worker|no (allocated )?(social )?worker|hold|holds|holding|on (their|a|his|her|the|any) (individual )?caseloads?|on average|open to us|open cases?|working with)\b/;
/** What is said of the children themselves. */
const OF_CHILDREN = /\b(need|looked after|care|cared|plans?|placements?|placed|missing|schools?|risk|adopt\w*|foster\w*|homes?|residential|asylum|disab\w*|born|aged?|named|called|list|names?|which|who is|whose|court|visits?|seen|referr\w*|section|protection|children (services?|social|teams?|department))\b/;

const KIND = '(?:child protection|protection plan|child(?:ren)? in need|looked after|cp|cin|cla|lac|cic)';
/** What follows a kind of cases in a list of them that 'cases' closes. */
const LISTED = new RegExp(`^(?: ?(?:,|and|or|\\+) ?${KIND})+ cases\\b`);
/** 'Child protection (CP) cases' says it twice. */
const SHORT = /^(?:cp|cin|cla|lac|cic)$/;
const LONG = /(?:^| )(?:child protection|protection plan|child(?:ren)? in need|looked after)$/;
const KIND_ENDS = new RegExp(`(?:^| )${KIND}$`);

/** 'Child protection, child in need and looked after cases' are cases, all of them. */
function casesOfEach(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ word }) => word === 'cases')) return tokens;
  const kinds = tokens.filter((token, at) => !SHORT.test(token.word) || !LONG.test(tokens.slice(0, at).map(({ word }) => word).join(' ')));
  return kinds.flatMap((token, at) => {
    const [before, behind] = [kinds.slice(0, at + 1), kinds.slice(at + 1)].map((some) => some.map(({ word }) => word).join(' '));
    return KIND_ENDS.test(before!) && LISTED.test(` ${behind}`) ? [token, { ...token, word: 'cases' }] : [token];
  });
}

/** 'Children per worker', 'unallocated children' as cases: a case is a child (DATA.md, Caseload). Children who are asked about for themselves stay what they are. */
export function casesMeant(all: readonly Token[]): readonly Token[] {
  const tokens = casesOfEach(all);
  if (!tokens.some(({ word }) => CHILDREN.test(word))) return tokens;
  const words = tokens.map(({ word }) => word).join(' ');
  if (!OF_CASES.test(words) || OF_CHILDREN.test(words)) return tokens;
  return tokens.map((token) => (CHILDREN.test(token.word) ? { ...token, word: 'cases' } : token));
}
