import { MONTHS } from '../../workforce/calendar.js';
import { AUDIENCES } from '../pieces/audience.js';
import { namesFrom, type Lexicon } from '../names/lexicon.js';
import { wordInName } from '../names/wholeNames.js';
import type { Named } from '../words/named.js';
import type { Notion } from '../vocabulary.js';
import { isSign, type Token } from '../words/words.js';
import { WORDINGS } from '../words/wordings.js';

type Clause = readonly Token[];

const GREETING = '^(?:(?:hi|hello|hey|hiya|dear|good|morning|afternoon|evening|there|all|both|everyone|muster|so|well) )*';
/** Who asks, and what for: what they chair, lead or prepare. */
const ASKER = new RegExp(
  `${GREETING}(?:(?:i|we) (?:chair|sit on|serve on|represent|cover|work|lead|run|head|support|report to|advise|clerk|audit|inspect|manage|look after)|` +
  '(?:im|i am|we are|were|ive|weve|i have|we have|we had|i had) (?:an?|the|new|just|been asked|being|asked|got|had|doing|preparing|writing|putting|drafting|updating|presenting|reporting|going|meeting|due|next)|(?:my|our) (?:new )?(?:chair|director|boss|manager|board|head of service) (?:has|have|is|wants?|needs?|keeps?|asks?|asked|would)|' +
  '(?:a|the|one of (?:my|our)|some) (?:member|members|councillor|councillors|cllr|colleague|director|chair|boss|inspectors?|leader|mp|journalist|union) (?:has|have|is|are|wants|keeps?|asked|asks)|(?:question|query|request|enquiry|email|message|one) from|(?:the )?\\w+(?: \\w+){0,3} here$)(?![a-z])',
);
/** Of what somebody is in charge, the question behind it may be, too: 'I look after the crèche'. */
const IN_CHARGE = /\b(?:i|we) (?:represent|cover|work|lead|run|head|support|manage|look after)\b/;
const HEARSAY = new RegExp(
  `${GREETING}(?:(?:i|we) (?:(?:keep|have|do|also|often|always) )*(?:hear|hearing|heard|gather|gathered|understand|believe)|(?:people|members|councillors|they|everyone|everybody|colleagues|residents|unions|the union|the unions|somebody|someone) (?:(?:keep|are|have|has|keeps) )*(?:say|says|saying|said|tell|tells|telling|told|claim|claims|complain|complains|mentioned)|` +
  '(?:im|i am|we are|were|ive been|i have been|weve been|we have been) (?:(?:being|often|always) )?told|rumour has it|word is|word has it|apparently|(?:there is|theres) (?:some |a )?(?:talk|rumours?|concern|worry))\\b',
);
/** What leads to a question, and nothing of it, whatever follows. */
const COURTESY = new RegExp(`${GREETING}(?:(?:i )?hope (?:you|this|that|all|it)|sorry (?:to|for|if|about)|apologies (?:for|if)|bear with me|(?:just )?(?:a |one )?(?:quick|small|simple|further|last|final|another|more) (?:question|query|one|thing)|not sure (?:if|whether) you|thanks|thank you|many thanks|cheers)\\b`);
const OCCASION = new RegExp(`${GREETING}(?:(?:and|this|that|it|is|its|needed|need|needs|wanted|asked|requested|i|we|to go) )*(?:for|re|ref|regarding|ahead of|on behalf of|from|in|(?:we|i) (?:have|have got|got)(?: the)?|ive got|weve got) `);
/** What a question is asked for, and what stands beside that: 'for next month' by itself is a time. */
const OCCASIONS = /^(budgets?|statement|press|query|question|questions|note|notes|planning|bid|case|briefings?|monitoring|request|meeting|paper|report|records?|information|plan)$/;
const BESIDE = /^(business|cllr|mp|next|this|tomorrow|today|monday|tuesday|wednesday|thursday|friday|week|month|the|an?|my|our|of|and|on|own|members?|council|full|performance|improvement|workforce|people|corporate|annual|quarterly|monthly|weekly|reference|in|with|at|here|coming|visiting)$/;
const ASKS = /^(how|hows|what|whats|which|who|whos|whose|where|wheres|when|whens|why|whether)$/;
/** What narrows or turns the question that follows: nothing that says it is an aside. */
export const NARROWING = /\b((?:about|regarding|concerning)(?! (?:it|this|that|them|us|me)\b)|interested|looking|mean|meaning|only|just|except|excluding|not|no|without|focus\w*|specifically|particularly|especially|limit\w*|ignore|assume|assuming|suppose|if|unless|include|including|count\w*|please|how|what|which|whose|when|where|why|show|list|tell|give|\d+)\b/;

/** Who people are, whatever is counted of them: said in an aside, they could be meant by the question, too. */
export const OF_WHOM: readonly Notion[] = ['agency', 'permanent', 'newlyQualified', 'temps', 'frontline'];
/** What whoever asks may say of themselves. */
const OF_ASKERS: readonly Notion[] = ['manages', 'works', 'serviceHead', 'services', 'somebody', 'starting', 'start', 'newcomer'];
/** 'I am the team manager for Rowan' asks of no team managers. */
const WHO_I_AM = /\b(im|i am) (an?|the)\b/;
const OF_WHOM_ELSE = /\b(newly qualified|nqsws?|starters?|leavers?|joiners?|recruits?)\b/;
const TIME = new RegExp(`\\b(${[...MONTHS, 'years?', 'months?', 'weeks?', 'quarters?', 'q[1-4]', 'spring', 'summer', 'autumn', 'winter', 'christmas', 'easter'].join('|')})\\b`, 'i');
const EVERYWHERE = /^(council|overall|everywhere|whole|across|authority|councils|england|region)$/;

/**
 * The clauses of a message without those that only say who asks, what for and what they heard: 'Hello, I chair scrutiny.', 'For the budget:', 'I keep hearing
 * Rowan is short.' The place that such a clause names is the place of the question behind it, where that names none.
 */
export function withoutAsides(clauses: readonly Clause[], lexicon: Lexicon): readonly Clause[] {
  const parted = clauses.flatMap((clause) => leadIn(clause, lexicon));
  const asides = parted.map((clause) => (parted.length > 1 ? placeInAside(clause, lexicon) : null));
  if (asides.every((aside) => aside !== null)) return clauses;
  return parted.flatMap((clause, at) => {
    const place = asides[at - 1] ?? [];
    if (asides[at]) return [];
    return [place.length === 0 || namesPlace(clause, lexicon) || clause.some(({ word }) => EVERYWHERE.test(word)) ? clause : [...withoutEnd(clause), { ...place[0]!, word: 'in' }, ...place]];
  });
}

/** A clause that opens with an aside up to a colon, a comma, 'and need' or the word that asks, as two. */
function leadIn(clause: Clause, lexicon: Lexicon): readonly Clause[] {
  for (const [at, { word }] of clause.entries()) {
    const isParted = word === ':' || word === ',' || (word === 'and' && /^(i|we|need|needs|want|wants|require|would)$/.test(clause[at + 1]?.word ?? ''));
    const rest = clause.slice(isParted ? at + 1 : at);
    const isLead = at > 0 && (isParted || (at > 1 && ASKS.test(word))) && rest.some((token) => !isSign(token.word));
    if (isLead && placeInAside(clause.slice(0, at), lexicon)) return [clause.slice(0, at), ...leadIn(rest, lexicon)];
  }
  return [clause];
}

function withoutEnd(clause: Clause): Clause {
  const last = clause.at(-1);
  return last && isSign(last.word) ? clause.slice(0, -1) : clause;
}

/** The words of the place that an aside names, none where it names none; null where the clause is no aside. */
function placeInAside(clause: Clause, lexicon: Lexicon): readonly Token[] | null {
  const tokens = clause.filter(({ word }) => !isSign(word));
  const said = tokens.map(({ word }) => word).join(' ');
  const isHearsay = HEARSAY.test(said);
  const asks = isHearsay || ASKER.test(said) || COURTESY.test(said) || isOccasion(said);
  if (!asks || NARROWING.test(said)) return null;
  if (ASKER.test(said) && tokens.some(({ word }) => isCounted(word))) return null;
  if (isHearsay && tokens.some((token, at) => isUnknownName(token, at, lexicon))) return null;
  if (tokens.some(({ word }) => WORDINGS.get(word)?.some((option) => option.is === 'notion' && OF_WHOM.includes(option.notion)))) return null;
  if (OF_WHOM_ELSE.test(said) || (!isOccasion(said) && TIME.test(said))) return null;
  if (IN_CHARGE.test(said) && tokens.map(wordInName).some((word) => word.length > 3 && !lexicon.words.has(word) && !WORDINGS.has(word) && !AUDIENCES.has(word))) return null;
  const [place, ...others] = namesIn(tokens, lexicon).filter(({ isRole }) => !isRole || !WHO_I_AM.test(said));
  if (others.length > 0 || place?.isPlace === false) return null;
  return place ? tokens.slice(place.from, place.to) : [];
}

/** 'We have a vacancy in Court, how many ...': what is counted is said by no aside. */
function isCounted(word: string): boolean {
  return WORDINGS.get(word)?.some((option) => option.is === 'notion' && !OF_ASKERS.includes(option.notion)) ?? false;
}

/** 'For the budget', 'for tomorrow's scrutiny': every word says what for. 'In AN' is a place, and 'for next month' a time. */
function isOccasion(said: string): boolean {
  const opening = OCCASION.exec(said)?.[0];
  const words = opening === undefined ? [] : said.slice(opening.length).split(' ');
  const says = (word: string) => AUDIENCES.has(word) || OCCASIONS.test(word);
  return words.some(says) && words.every((word) => says(word) || BESIDE.test(word));
}

function isUnknownName({ word, capital }: Token, at: number, lexicon: Lexicon): boolean {
  return at > 0 && capital && !lexicon.words.has(word) && !WORDINGS.has(word) && !AUDIENCES.has(word);
}

/** The names of an aside, where they stand; those of a board or panel are no places. */
function namesIn(tokens: Clause, lexicon: Lexicon): readonly { readonly from: number; readonly to: number; readonly isPlace: boolean; readonly isRole: boolean }[] {
  const words = tokens.map(wordInName);
  const found = [];
  for (let at = 0; at < words.length; at++) {
    const name = namesFrom(words, at, lexicon).find(({ value, next }) => value.some(isTelling) && (next > at + 1 || !WORDINGS.get(words[at]!)?.some(({ is }) => is === 'plain')));
    if (!name) continue;
    if (!AUDIENCES.has(words[name.next] ?? '')) found.push({ from: at, to: name.next, isPlace: name.value.some(isPlace), isRole: name.value.every(isRole) });
    at = name.next - 1;
  }
  return found;
}

function isPlace({ facet, fit }: Named): boolean {
  return (facet === 'team' || facet === 'service') && fit !== 'part';
}

function isRole({ facet }: Named): boolean {
  return facet === 'role' || facet === 'roleGroup';
}

function isTelling(named: Named): boolean {
  return named.fit !== 'part' || named.facet === 'person';
}

function namesPlace(clause: Clause, lexicon: Lexicon): boolean {
  return namesIn(clause, lexicon).some(({ isPlace: place }) => place);
}
