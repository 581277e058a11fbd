import type { Facet } from '../../workforce/measure.js';
import type { Built } from '../clause/build.js';
import type { Question } from '../question.js';
import type { Token } from '../words/words.js';

/** What a noun behind 'the other' parts people by. */
const NOUNS: Readonly<Record<string, readonly Facet[]>> = {
  teams: ['team'], services: ['service', 'team'], roles: ['role', 'roleGroup'], suppliers: ['supplier'], agencies: ['supplier'], providers: ['supplier'], reasons: ['reason', 'cover'],
  localities: ['locality'], grades: ['grade'], destinations: ['destination'], cohorts: ['cohort'],
};
/** 'Other teams than Court' names them itself; whoever went 'to other teams' moved. */
const OTHERS = /(?<!(?:^| )(?:to|into)(?: the| all)* )(?:^| )((?:all )?(?:the )?)other (?:by )?(teams|services|roles|suppliers|agencies|providers|reasons|localities|grades|destinations|cohorts)(?! than)(?= |$)/;
const PLACES = /^(?:teams|services|localities)$/;
/** 'How do the other teams compare?', 'is that more than other teams?' */
const COMPARES = /^(?:and |so )*(?:how (?:do|does|did)|(?:how (?:does|do) )?(?:that|it|this) compares?|(?:is|was) (?:that|it|this) (?:more|less|higher|lower|better|worse|fewer)|compared?|versus|vs|against)(?: (?:compare|compares|look|than|with|to|in|for|against))*$/;
/** 'And how many for other reasons?', 'the other suppliers?' */
const ALONE = /^(?:(?:and|so|what|how|about|many|for|from|in|at|with|by|due to|because of|same|the) ?)*$/;
const WHICH = /(?:^| )(?:which|what|any|how many)$/;
const IN = /(?:^| )(?:in|at|across|for)$/;

/**
 * 'Agency in the other teams' as what is asked without those that the question before was narrowed to, and that question without them. Where they are
 * only compared both are told. In 'the other teams' of none it is asked which; null where no others are meant.
 */
export function askedOfOthers(tokens: readonly Token[], before: Question | null): { readonly tokens: readonly Token[]; readonly before: Question } | Built | null {
  const said = tokens.map(({ word }) => word).join(' ');
  const found = OTHERS.exec(said);
  if (!found) return null;
  const lead = said.slice(0, found.index);
  const held = before?.where.find(({ facet, without }) => !without && NOUNS[found[2]!]!.includes(facet));
  if (!before || !held) return PLACES.test(found[2]!) && IN.test(lead) && !before?.by.some((facet) => NOUNS[found[2]!]!.includes(facet as Facet)) ? { ask: `Which ${found[2]!} shall I leave out? Please name them.`, offers: [] } : null;
  const others: Question = { ...before, where: before.where.map((filter) => (filter === held ? { ...held, without: true } : filter)), by: before.by.filter((facet) => facet !== held.facet), show: 'figure' };
  const whole = `${lead}${said.slice(found.index + found[0].length)}`.trim();
  if (ALONE.test(whole)) return { questions: [others] };
  if (COMPARES.test(whole)) return { questions: [{ ...before, show: 'figure' }, others] };
  const [from, count] = [wordsIn(lead), wordsIn(found[0])];
  const place = { ...tokens[from]!, end: tokens[from + count - 1]!.end };
  const names = held.values.flatMap((value, at) => [...(at > 0 ? ['and'] : []), ...value.toLowerCase().split(/\s+/)]);
  const left = ['excluding', ...names].map((word) => ({ ...place, word }));
  const rest = { ...before, where: before.where.filter((filter) => filter !== held) };
  // 'Which other teams have vacancies?'
  if (WHICH.test(lead)) return { tokens: [...tokens.slice(0, from), { ...place, word: found[2]! }, ...tokens.slice(from + count), ...left], before: rest };
  const open = IN.test(lead) ? from - 1 : from;
  return { tokens: [...tokens.slice(0, open), ...left, ...tokens.slice(from + count)], before: rest };
}

function wordsIn(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}
