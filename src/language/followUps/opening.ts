import { TELLS_PAST } from '../periods/thatTime.js';
import { isSign, type Token } from '../words/words.js';

/** Said before a question, and nothing of it. */
const COURTESY =
  'ok|okay|k|right|great|lovely|perfect|brilliant|super|excellent|fab|fabulous|ace|nice|nice one|wonderful|amazing|awesome|cool(?! off\\b)|good|good to know|very good|very helpful|helpful|(?:that is|thats) (?:great|good|helpful|interesting|useful|fine|better)|' +
  '(?:many )?(?:thanks|thank you)(?: very much)? in advance|(?:sorry|apologies) (?:to|for|about) (?:(?:be a )?(?:bother|trouble|chase|ask|pester|pain|nuisance|bothering|troubling|chasing|asking|pestering)|the \\w+)(?: you)?(?: again)?(?: but)?|(?:not|nothing) urgent(?: but)?|no (?:rush|hurry)(?: but)?|(?:im )?not sure (?:if|whether) (?:you|this|anyone|anybody) (?:can|could) (?:help|do this|answer this|tell me)(?: ,)?(?: but)?|(?:could|can|may|might) i (?:trouble|bother|ask) you (?:for|about)|thanks|thank you|many thanks|(?:thanks|thank you) for (?:that|this)|ta|cheers|thx|ty|h*m+|ah+|aha|oh+|ooh+|um+|er+m*|well|yes|yeah|yep|yup|sure|fine|alright|all right|understood|got it|gotcha|noted|makes sense|fair enough|' +
  'i see|interesting|really|wow|gosh|yikes|blimey|crikey|please|pls|plz|one more|one more thing|quick one|just one more';

const IT = '(?: (?:it|that|this|those|these|them|things))';
const AGAIN = '(?: (?:it|that|this|them|those|the same|the same thing))?(?: again)?(?: (?:but|just|only|for just|for only))*';
/** Said of a question that is asked again with something else in it. */
const ONWARD =
  `(?:(?:do|run|show me|give me|get me|can i have|put) )?(?:the )?(?:very |exact )?same(?: (?:two|three|four|five|few|2|3|4|5|ones(?= (?:for|in|at|by)\\b)))?(?: again| thing| question| measures?| things| figures?| numbers?| info| information| data| breakdown| split| table| one| report)?(?: (?:but|just|only|with))*(?! (?:period|time|point|stage|team(?! by)|place|day|week|month|quarter|year|people|ones?|as|person|supplier|role|service)\\b)|` +
  `(?:(?:switch|change|swap|move|flip)${IT}?|(?:take|bring|put|drop|set)${IT})(?: over| back| down)? to|make (?:it|that|this)|(?:narrow|limit|restrict|filter|focus|drill|confine)${IT}?(?: (?:in|down|on|to|into|for))*|zoom in(?: on| to)?|(?:express|convert|turn|split|break|chart|plot|graph|have|get|see) (?:it|that|this|those|them)(?: (?:out|down|up|into|to))*|(?:put|do|show|give me|order|rank|sort|lay)${IT}(?: out| down)?(?= (?:by|per|as an?|month|week|quarter|year|team|service|role)\\b)|over(?= (?:in|at)\\b)|(?:go|moving on|jump|turning|back) (?:back )?(?:on )?to|` +
  `try|(?:can|could|would) (?:you|we|i) (?:do|have|get|see|try|run|show|give me|show me)(?: (?:it|that|this|them|those|the same|the same thing|again|but|just|only|for just|for only))+|(?:do|run|show|show me|give me|repeat|redo) (?:it|that|this)${AGAIN}|` +
  '(?:i|we) (?:meant|mean|should have said)(?: to (?:say|ask))?|likewise|ditto|and|so|then|actually|sorry|apologies|my bad|my mistake|oops|whoops|wait|hang on|hold on|no(?= (?:,|sorry|i|we|actually|wait|make)\\b)|(?:none|nobody|nothing|no one)(?= (?:in|at(?! all)|from|for|since)\\b)|nope|nah|' +
  'now(?! (?:vs|versus|v|compared|against|than|or|and|to)\\b)|but(?= (?:for|in|at|only|just|what|how|by|now)\\b)';

const BEHIND = '(?: [,.!:;])* (?=[^,.!?:;&+= ])';
const OPENINGS = { courtesy: new RegExp(`^(?:${COURTESY})${BEHIND}`), onward: new RegExp(`^(?:${ONWARD})${BEHIND}`) };
/** What is counted beside what was, and what no longer: orders to nobody but us. */
const ADDING = new RegExp(`^(?:add|add in|adding|include|including|plus|with(?= (?:the )?(?:agency|locums|perm|permanent)\\b)|throw in|chuck in|bring in|bring back|put back|(?:put|bring|let)(?=.* back(?: in)?$))(?: back)?(?: in)?${BEHIND}(?!(?:up|them|it|that|those|these)\\b)`);
const DROPPING = new RegExp(`^(?:drop|dropping|remove|removing|take out|take away|take off|leave out|lose|knock out|strip out|exclude|minus)${BEHIND}(?!(?:it|them|that|those|these|back|down)\\b)`);
const TAIL = /(?: (?:please|pls|plz|(?:many )?thanks in advance|thank you in advance|thanks|thank you|many thanks|thx|ta|cheers|for me|if you can|if possible|if poss|though|exactly|mate|again|[,.!?;:]))+$/;
/** 'Since then' is a time; 'who left then', 'what was the rate then' ask of one. */
const THEN = new RegExp(` then$(?<!(?:^| )(?:(?:since|before|by|until|till|after|from|back|now|and)|(?:${TELLS_PAST})\\b.*) then)`);

/** The words that open a message: none is a slip of another. */
export const OPENING_WORDS: ReadonlySet<string> = new Set([COURTESY, ONWARD, ADDING.source, DROPPING.source].flatMap((words) => words.match(/[a-z]{3,}/g) ?? []));

interface About {
  /** Whether a word is part of a name in the workbook: none of these is courtesy. */
  readonly isName: (word: string) => boolean;
  /** Whether there is a question before. */
  readonly follows: boolean;
}

/** Words of courtesy that stand in many names: '0 to 25'. */
const SMALL = /^(in|to|for|the|about|you|be|a|not|if|can)$/;

interface Opened {
  readonly rest: readonly Token[];
  readonly goesOn: boolean;
}

/**
 * The words of a message without what is said around a question out of courtesy. What makes it a question that goes on from the one before ('same for',
 * 'no, I meant', 'switch to', 'instead') is the one word 'and'; of what adds to it ('throw in') 'including', of what takes from it ('drop') 'excluding'.
 */
export function opened(all: readonly Token[], { isName, follows }: About): readonly Token[] {
  const tokens = follows ? withoutNext(all) : all;
  const { rest, goesOn } = withoutOpening(withoutTail(tokens), false, { isName, follows });
  const changed = follows ? changing(rest) : rest;
  return goesOn ? [{ ...tokens[0]!, word: 'and' }, ...changed] : changed;
}

/** 'Frontline next, how many are on that?' */
function withoutNext(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ word }) => word === 'next');
  const isSubject = at > 0 && at <= 4 && tokens[at + 1]?.word === ',' && tokens.slice(0, at).every(({ word }) => !isSign(word));
  return isSubject ? [{ ...tokens[0]!, word: 'and' }, ...tokens.slice(0, at), ...tokens.slice(at + 1)] : tokens;
}

/** 'Drop Fostering', 'throw in North too' */
function changing(tokens: readonly Token[]): readonly Token[] {
  const said = saidBy(tokens);
  const verbs = [[['including', 'also'], ADDING], [['excluding'], DROPPING]] as const;
  // 'Including agency' by itself is staff: 'also' keeps the two apart.
  for (const [words, verb] of verbs) {
    const taken = verb.exec(said)?.[0].trim().split(' ').length ?? 0;
    const ending = taken > 0 ? / (?:too|as well|also|back|back in)$/.exec(said)?.[0].trim().split(' ').length ?? 0 : 0;
    if (taken > 0 && taken + ending < tokens.length) return [...words.map((word) => ({ ...tokens[0]!, word })), ...tokens.slice(taken, tokens.length - ending)];
  }
  return tokens;
}

function withoutOpening(tokens: readonly Token[], goesOn: boolean, about: About): Opened {
  const said = saidBy(tokens);
  const onward = about.follows ? OPENINGS.onward.exec(said)?.[0] : undefined;
  const courtesy = onward ? undefined : OPENINGS.courtesy.exec(said)?.[0];
  const taken = (onward ?? courtesy ?? '').trim().split(' ');
  // 'Great Ormside' is a name, 'Great. And Ormside?' is none.
  if (taken[0] === '' || (courtesy && taken.some((word) => !SMALL.test(word) && about.isName(word)) && !taken.some(isSign))) return about.follows ? withoutEnding(tokens, goesOn) : { rest: tokens, goesOn };
  const rest = tokens.slice(taken.length);
  // 'I meant now' is a time.
  if (/\b(meant|mean)$/.test(onward?.trim() ?? '') && rest[0]?.word === 'now') return { rest, goesOn: true };
  return withoutOpening(rest, goesOn || onward !== undefined, about);
}

/** 'N2 instead', 'no, N2 I meant' */
function withoutEnding(all: readonly Token[], goesOn: boolean): Opened {
  const tokens = withoutUnitBefore(all);
  const said = saidBy(tokens);
  const ending = / (?:instead|i meant|i mean|next|(?:in |done )?the same way|on the same basis)$/.exec(said)?.[0] ?? '';
  const next = ending === ' next' && !goesOn;
  if (ending === '' || next) return { rest: tokens, goesOn };
  const rest = tokens.slice(/^no (?:, )?/.exec(said)?.[0].trim().split(' ').length ?? 0, -ending.trim().split(' ').length);
  // 'Agency I mean' takes the place of the others, where 'and agency' may be a count of its own.
  return { rest: /^(agency|locums?|perm|perms|permanent)$/.test(saidBy(rest)) ? [{ ...tokens[0]!, word: 'just' }, ...rest] : rest, goesOn: true };
}

/** 'In heads rather than a rate' asks for heads. */
function withoutUnitBefore(tokens: readonly Token[]): readonly Token[] {
  const said = saidBy(tokens);
  const left = said.replace(/ (?:rather than|instead of|not) (?:(?:as|in|by) )?(?:an? |the )?(?:rate|percentage|per cent|proportion|share|fte|wte|headcount|heads|posts|numbers?|count|pounds|money)$/, '');
  return left === said ? tokens : tokens.slice(0, left.split(' ').length);
}

function withoutTail(tokens: readonly Token[]): readonly Token[] {
  const said = saidBy(tokens);
  const left = said.replace(TAIL, '').replace(THEN, '').replace(TAIL, '');
  return left === '' || left === said ? tokens : tokens.slice(0, left.split(' ').length);
}

function saidBy(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(' ');
}
