import { numberAt } from '../periods/numbers.js';
import { isSign, type Token } from '../words/words.js';

const LEADS = '^(?:(?:so|but|and|also|sorry|hi|hello|hey|surely|,) )*';
/** 'Am I right that', 'is it true that': whatever follows is asked. */
const ASKED = new RegExp(
  `${LEADS}(?:(?:am i|would i be) (?:right|correct)(?: in)?(?: to)?(?: (?:thinking|saying|believing|assuming|think|say|believe|assume))?|is it (?:still )?(?:right|true|correct|the case|fair to say)(?: to say)?|would you say|(?:can|could|would) you (?:please )?confirm|correct me if im wrong(?: but)?|just checking)(?: (?:that|but|,))* `,
);
/** 'I thought', 'I was told': what follows is asked where it says how many, or where the end asks whether it is so. */
const BELIEVED = new RegExp(
  `${LEADS}(?:(?:i|we) (?:(?:had|have|was|were|always|just|keep|do) )*(?:thought|assumed|understood|believed|reckoned|presumed|heard|hearing|told|think|assume|believe|reckon|understand|hear|gather|(?:seem to )?(?:remember|recall))|ive (?:just )?(?:heard|read|been told)|(?:im|i am) (?:told|(?:pretty |fairly )?sure)|` +
  '(?:somebody|someone|a colleague|the \\w+|\\w+) (?:said|told me|told us|reckons|thinks|says|mentioned|claims)|apparently|last i (?:heard|knew|looked))(?: (?:that|but|,))* ',
);
const END = '(?: [?!.])*$';
const TAG = new RegExp(
  '(?: [,.;?!])*(?: (?:and|or|so|but))?(?: (?:is|was) (?:that|it|this) (?:still )?(?:right|so|true|correct|the case|accurate)| (?:am i|are we|is that|is he|is she|are they) (?:right|wrong|correct|not)| (?:do|does|did|have|has|had|are|is|was|were|wo|would|must)nt (?:we|they|there|it|he|she|you)| isnt that (?:right|so|true|correct|the case)| have i got that (?:right|wrong)| right| correct| yes| yeah| no| innit| true or false)' + END,
);
const TAG_OF_DENIAL = new RegExp(`(?: ,)? (?:do|does|did|have|has|had|are|is|was|were|can|could|will|would) (?:we|they|there|it|he|she)${END}`);
/** 'I hear Court is losing people. How many (is it)?' */
const HOW_MANY = / [.?!;,](?: and| so)? (?:how many|what|which(?: ones)?|who)(?: exactly)?(?: (?:is|are|was|were) (?:it|they|that|there|those))?(?: exactly)?(?= (?:[?!.]|in|over|since|this|last|today|now|at|so|during|as)\b| [?!.]|$)/;
const DENIAL = /\b(?:do|does|did|have|has|had|are|is|was|were|ca|could|wo|would)nt\b|\b(?:no|not|nobody|none)\b/;
const CHECKS = /(?:^|, )(?:do|does|did|have|has|had|are|is|was|were) /;
const ASKS = /^(?:how|what|whats|which|who|whos|whose|where|when|why|give|show|tell|list|whether|[.?;!])$/;
/** Where one of these stands before it, a number is said of each: 'has anyone got 20 cases'. */
const OF_EACH = /^(?:any\w*|some\w*|each|every\w*|all|most|majority|that|with|if|teams?|services?)$/;
const REACHED = /^(?:gone|hit|reached|topped|passed|dropped|fallen|risen|crept)$/;
const HAVE = /^(?:have|has|had|got|ive|weve|theyve|there|theres|are|were|is|was|be|it|at|down|lost|lose|gained|converted|convert|appointed|recruited|made|agreed|ended|use|using|employ|supply|supplies|hold|holds|carry|carrying|only|still|now)$/;
const ABOUT = /^(?:about|around|roughly|approximately|nearly|almost|over|under|past|above|below|more|fewer|less|than|some|just|say|circa|exactly|least|up|to|as|many|a)$/;
/** What stands behind a number that says no count. */
const OF_ANOTHER_KIND = /^(?:weeks?|months?|years?|days?|hours?|fortnights?|quarters?|teams?|services?|or|to|and|each|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/;

/**
 * A claim that somebody wants checked asks for what it claims: 'I thought we had 12 vacancies, is that still so?', 'we've got two agency workers in Rowan,
 * haven't we?', 'don't we have any?', 'I hear Rowan has a few vacancies. How many?'
 */
export function claimChecked(tokens: readonly Token[]): readonly Token[] {
  const said = tokens.map(({ word }) => word).join(' ');
  const asked = ASKED.exec(said)?.[0];
  const opening = asked ?? BELIEVED.exec(said)?.[0] ?? '';
  const ellipsis = HOW_MANY.exec(said);
  const many = ellipsis && (opening !== '' || TAG.test(said.slice(0, ellipsis.index))) ? ellipsis : null;
  const denied = many === null && DENIAL.test(said) ? TAG_OF_DENIAL.exec(said)?.[0] : undefined;
  const tag = many ? said.slice(TAG.exec(said.slice(0, many.index))?.index ?? many.index) : TAG.exec(said)?.[0] ?? denied ?? '';
  const sentence = withoutEnd(tokens.slice(lengthOf(opening), tokens.length - lengthOf(tag)));
  if (sentence.length === 0 || sentence.some(({ word }) => ASKS.test(word))) return tokens;
  const plain = affirmedFirst(sentence);
  if (opening === '' && tag === '' && plain === sentence && !CHECKS.test(said)) return tokens;
  const counted = howMany(stillThere(denied ? plain.map(affirmed) : plain));
  if (asked === undefined && tag === '') return opening === '' || counted !== plain ? counted : tokens;
  const behind = many ? tokens.slice(lengthOf(said.slice(0, many.index + many[0].length))) : [];
  // 'And in Court, right?' goes on from what was asked.
  const lists = many !== null && /^ [.?!;,](?: and| so)? (?:who|which)/.test(many[0]);
  return [...(counted[0]?.word === 'and' ? [] : [{ ...sentence[0]!, word: lists ? 'list' : 'know' }]), ...counted, ...behind];
}

function lengthOf(said: string): number {
  return said.split(' ').filter((word) => word !== '').length;
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, tokens.findLastIndex(({ word }) => !isSign(word)) + 1);
}

/** 'Isn't Court over its target?', 'haven't we got any?' ask whether it is so, and leave out nothing. */
function affirmedFirst(tokens: readonly Token[]): readonly Token[] {
  const [first, ...rest] = tokens;
  const asks = /^(?:is|are|was|were|have|has|had|did|does)nt$/.test(first!.word) || (first!.word === 'dont' && /^(?:we|they|people|any|our|the)$/.test(rest[0]?.word ?? ''));
  return asks ? [affirmed(first!), ...rest] : tokens;
}

const AFFIRMED: Readonly<Record<string, string>> = { no: 'any', none: 'any', nobody: 'anybody', not: 'still', cant: 'can', wont: 'will' };

function affirmed(token: Token): Token {
  return { ...token, word: AFFIRMED[token.word] ?? token.word.replace(/^(is|are|was|were|have|has|had|do|did|does|could|would)nt$/, '$1') };
}

/** 'Are there any agency workers left?': nobody left us. */
function stillThere(tokens: readonly Token[]): readonly Token[] {
  const said = tokens.map(({ word }) => word).join(' ');
  const asks = /(?:^|, )(?:(?:are|is) there|do we (?:still )?have|have we (?:still )?(?:got )?any) (?!.*\b(?:who|that|whove|have|has) .*left)/.test(said);
  return asks && tokens.at(-1)?.word !== 'left' ? tokens.filter(({ word }) => word !== 'left') : asks ? tokens.slice(0, -1) : tokens;
}

/** How many there are is what is asked, and not a number beside it: 'we have about 12 vacancies' is 'we have how many vacancies'. */
function howMany(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ word }) => word);
  for (let at = 1; at < words.length && !OF_EACH.test(words[at - 1]!); at++) {
    const next = amountEnd(words, at);
    const begins = words.slice(0, at).findLastIndex((word) => !ABOUT.test(word));
    const reached = REACHED.test(words[begins] ?? '');
    if (next === null || begins < 0 || (!reached && !HAVE.test(words[begins]!)) || OF_ANOTHER_KIND.test(words[next] ?? '') || (next < words.length && /^(?:%|percent|cent)$|%$/.test(words[next - 1]!))) continue;
    const asks = next < words.length ? ['how', 'many'].map((word) => ({ ...tokens[at]!, word })) : [];
    return [...tokens.slice(0, reached ? begins : begins + 1), ...asks, ...tokens.slice(next)];
  }
  return tokens;
}

function amountEnd(words: readonly string[], at: number): number | null {
  if (/^£?\d+(?:\.\d+)?%$/.test(words[at]!)) return at + 1;
  if (/^(?:few|couple|handful|several)$/.test(words[at]!)) return words[at + 1] === 'of' ? at + 2 : at + 1;
  const number = numberAt(words, at);
  if (number === null || number.value === 0) return null;
  return /^(?:%|percent)$/.test(words[number.next] ?? '') ? number.next + 1 : words.slice(number.next, number.next + 2).join(' ') === 'per cent' ? number.next + 2 : number.next;
}
