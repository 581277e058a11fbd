import { COMMON_FACETS } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { AUDIENCES } from '../pieces/audience.js';
import type { Cover } from '../pieces/cover.js';
import { NEGATION } from '../clause/clauseResult.js';
import { sameTopic } from '../clause/manner.js';
import { stanceOf } from '../followUps/stance.js';
import { describe } from '../printed/describe.js';
import type { Question } from '../question.js';
import type { Reading } from '../reading.js';
import type { Named } from '../words/named.js';
import type { Notion } from '../vocabulary.js';
import { notionsOf, optionOf, saidIn, type Piece } from '../words/pieces.js';
import { APPLICANTS, CHILDREN, CHILDREN_BY_PLAN, ORDERS, PROTECTED } from '../words/refusals.js';
import { isDenied, isSign, tokensOf, type Token } from '../words/words.js';
import { OF_WHOM } from './asides.js';

type Asked = Extract<Reading, { is: 'questions' }>;

/** A message in two: what is told, what is asked, and that as it is read by itself. */
export interface Beside {
  readonly told: string;
  readonly asked: string;
  readonly alone: Asked;
  /** What the told words are found to mean, and the asked ones. */
  readonly covered: { readonly told: Cover; readonly asked: Cover };
  readonly read: (part: string) => Reading;
}

/** Something is said of something: 'half term's coming', 'cover is thin', 'doing the agenda', 'need this for the bid', 'team meeting tomorrow'. */
const VERBS =
  'am|is|are|was|were|be|been|has|have|had|not sure|no idea|quick one|quick question|quick q|last one|do|does|did|will|would|can|could|should|must|may|might|needs?|wants?|asks?|likes?|got|get|gets|go|goes|gone|went|for (?:my|our|an?|the) (?:one to one|1 to 1|121|1:1|supervision|appraisal|catch ?-?up|chat|call|interview|handover)|come|comes|came|say|says|said|tell|tells|told|think|thinks|thought|know|knows|knew|' +
  'hear|hears|heard|see|sees|saw|seen|feel|feels|felt|seem|seems|look|looks|keep|keeps|kept|spoke|speak|met|meet|meets|read|start|starts|begin|begins|began|close|closes|open|opens|take|takes|took|make|makes|made|give|gives|gave|' +
  'put|find|found|lost|left|fell|rang|ring|sent|send|bother|worry|forget|forgot|hope|thank|thanks|sorry|due|tomorrow|tonight|(?:this|next) week|this (?:am|pm|morning|afternoon)';
const VERBAL = new RegExp(String.raw`\b(?:${VERBS}|\w{2,}ing|\w{2,}ed)\b|['’](?:s|re|ve|ll|d|m|t)\b|\b(?:im|ive|weve|theyre|theyve|hes|shes|theres|thats|dont|cant|wont|isnt)\b`, 'i');
const ASKS = /\b(?:how (?:many|much|long|often)|what(?! (?:i|we|they|to)\b)|which|who|whose|whether|please|pls|(?:show|tell|give|send|get) (?:me|us)|(?:can|could|would|will) (?:you|i|we))\b|^\W*(?:show|list|count)\b|\?/i;
/** What narrows or turns the question beside it: nothing that is only told. */
const LIMITS = /\b(?:only|except\w*|exclud\w*|excl|includ\w*|incl|not counting|count(?:ing)?|ignor\w*|leav\w+ out|without|apart|other than|assum\w*|suppose|if|unless|interested|focus\w*|specifically|particularly|mean|meant|rather than|instead|compare\w*|versus|vs|by(?! (?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|tonight|today|noon|lunch\w*|close|the end of the day|\d{1,2} ?[ap]m))|per)\b/i;
/** Of what somebody does with something, the question may be, too: 'I run the crèche'. */
const OF_THEIRS = /\b(?:i|we|my|our|im|were)\b.*\b(?:supervise|supervising|manag\w+|lead|leads|leading|run|runs|running|work\w*|head|heads|cover|covers|covering|support\w*|overs\w+|responsible|charge|look\w* after|team is|patch)\b/i;
/** Who 'they' are is told; 'who is to finish their ASYE' says itself whose it is. */
const THEY = /\b(?:is|are|was|were|do|does|did|have|has|had|will|would|can|could)(?:n['’]?t)? (?:they|he|she|it)\b|\b(?:of|for|with|about|to|from) (?:them|those|these|him|her|it)\b|\b(?:in|at|from) it\b|\b(?:those|these) \w+|\bthey['’]\w+/i;
const THEIR = /\b(?:their|his|her|its|they)\b/i;
/** 'With agency in them' is said of the posts. */
const OF_POSTS = /\b(?:in|covering|filling|against) them\b/i;
const SELF = /\b(?:who|which|whose|people|workers|staff|anyone|anybody|teams|everyone|everybody)\b.*\b(?:their|his|her|its|they)\b/i;
/** Refused topics of whom the question may be. */
export const OF_OTHERS = /^(?:foster|children|other )/;
/** Behind whoever says something. */
const SPEAKS = /^(?:says|said|saying|asks?|asked|asking|wants?|wanted|keeps?|reckons?|thinks?|tells?|told|mentioned|rang|emailed|complained)$/;
const MEETING = /^(?:events?|panels?|inductions?|conferences?|interviews?|deadlines?|reviews?|conversation|visits?)$/;
const WHEN_IT_IS = /^(?:(?:is|are|was|were) )?(?:in|at|next) |^(?:is |are )?on the \d/;
const PLURAL = /[^aious]s$/;
const WITHIN = /^(?:in|at|across|within|of|from|on)$/;
const THE = /^(?:the|our|my|an?|this|that|these|those)$/;
/** How many words behind a 'no' or 'not' belong to it at most. */
const DENIED = 3;
/** The most words of a subject, its article included. */
const LONGEST_SUBJECT = 4;
const IS = /^(?:is|are|was|were|has|have|had)$/;
/** Who says the one need not say the other. */
const KINDS: readonly (readonly Named['facet'][])[] = [['team', 'service'], ['cohort', 'programme', 'origin']];
const PLACES: readonly Named['facet'][] = ['team', 'service'];
/** Whom a statement may be on, and the question behind it, too. */
const PEOPLE: readonly Notion[] = [...OF_WHOM, 'start', 'starting'];
/** When something is told, or a meeting is: no time of what is counted. */
export const LATELY = /^(?:(?:(?:on|by|before|for|from|until|till) )?(?:next |last |this )?(?:mon|tues|wednes|thurs|fri)day|yesterday|today|tomorrow|tonight|last night|next week|this (?:morning|afternoon|evening|week|am|pm))$/;

/**
 * The question beside a sentence that asks nothing: 'Half term's coming and cover is thin. Which agency assignments end in April?' What is asked must be whole
 * by itself. Where the sentence names a place or people that the question doesn't, the question may be of those: that is asked back. Null where the sentence
 * could narrow or time the question in a way that is not read.
 */
export function besideStatement({ told, asked, alone, covered, read }: Beside): Asked | Extract<Reading, { is: 'unclear' }> | null {
  if (!VERBAL.test(told) || ASKS.test(told) || LIMITS.test(told)) return null;
  const all = tokensOf(told);
  const tokens = all.filter(({ word }) => !isSign(word));
  if (tokens.some((token) => deniesSomething(token, all, covered.told)) || hidesName(tokens, covered.told.unread)) return null;
  if (covered.told.pieces.some((piece) => mayBeOfOthers(piece, all, alone.questions, asked) || (saysWhom(piece, covered.asked, alone.questions) && !isOfAThing(piece, all)))) return null;
  // 'The Academy board' is a meeting, and 'the Elm manager says' is somebody: no place, and none of those who are counted.
  const [narrower, ...others] = covered.told.pieces.filter((piece, at, pieces) => isNarrower(piece, alone.questions) && !managesPlace(piece, pieces[at - 1]) && !all.slice(piece.to, piece.to + 2).some(({ word }) => AUDIENCES.has(word)) && !SPEAKS.test(all[piece.to]?.word ?? ''));
  if (others.length > 0 || (!narrower && OF_THEIRS.test(told))) return null;
  const times = timesTold(covered, tokens, alone.questions);
  if (times.length > 0) return times.length === 1 && !narrower && isWhole(asked, false) && !pointsAtPlace(asked) ? eitherOf(read(inTime(asked, times[0]!.text)), alone) : null;
  const unused = [...(alone.unused ?? []), told.trim().replace(/[\s.,;:!–—-]+$/, '')];
  // In 'how many cases, and how many of those are unallocated' those are the cases.
  const first = asked.replace(alone.questions.length > 1 ? /\band\b.*$/i : /(?:,|\band) (?:how|which|what|who)\b.*$/i, '');
  const placed = pointsAtPlace(first) && !namesPlace(covered.asked) && !namesPerson(covered.asked) ? inPlace(asked, narrower?.text ?? '') : null;
  const isOfSomebody = covered.told.unread.some(({ word }) => PLURAL.test(word));
  if (placed !== null) return narrower && isWhole(inPlace(first, narrower.text), isOfSomebody) ? ofPlace(read(placed), unused) : null;
  if (!isWhole(first, isOfSomebody)) return null;
  if (!narrower) return { ...alone, unused };
  const narrowed = read(inPlace(asked, narrower.text));
  return narrowed.is === 'questions' && narrowed.questions.every((one, at) => one.where.length !== alone.questions[at]?.where.length) ? eitherOf(narrowed, alone) : null;
}

/** Asks which of two readings is meant; null where there is only one. */
function eitherOf(narrowed: Reading, alone: Asked): Extract<Reading, { is: 'unclear' }> | null {
  if (narrowed.is !== 'questions') return null;
  const choices = [narrowed, alone].map(({ questions }) => questions.map(describe).join('; ')).map((asks) => ({ text: asks, asks }));
  return choices[0]!.asks === choices[1]!.asks ? null : { is: 'unclear', ask: 'Which do you mean?', choices };
}

/** The question as it is asked of a time that was told of: 'October' opens as 'in October'. */
function inTime(asked: string, time: string): string {
  return `${asked.replace(/[\s?.!]+$/, '')} ${/^(?:in|on|at|by|since|from|until|till|before|after|during|over|last|next|this|for)\b/i.test(time) ? '' : 'in '}${time}`;
}

/** 'What is the rate there', 'what is their rate', 'how many do they have': of what was told. */
function pointsAtPlace(asked: string): boolean {
  return tokensOf(asked).some(pointsThere) || THEY.test(asked) || (THEIR.test(asked) && !SELF.test(asked));
}

const IN_IT = /\b(?:in|at|from) it\b/i;

/** The question as it is asked of a place by its name. */
function inPlace(asked: string, place: string): string {
  const there = tokensOf(asked).find(pointsThere);
  const said = asked.replace(/[\s?.!]+$/, '');
  const placed = there ? `${said.slice(0, there.start)}in ${place}${said.slice(there.end)}` : IN_IT.test(said) ? said.replace(IN_IT, `in ${place}`) : `${said} in ${place}`;
  return placed.replace(/\btheir\b/gi, 'the').replace(/\bthey\b/gi, 'we');
}

/** Null where a part of the question would be asked of another place. */
function ofPlace(reading: Reading, unused: readonly string[]): Asked | null {
  return reading.is === 'questions' && reading.questions.every(({ where }) => where.some(({ facet }) => PLACES.includes(facet))) ? { ...reading, unused } : null;
}

/** The 'there' of a place: not that of 'are there' and 'there were'. */
function pointsThere({ word }: Token, at: number, tokens: readonly Token[]): boolean {
  return word === 'there' && ![tokens[at - 1], tokens[at + 1]].some((beside) => /^(?:is|are|was|were|be|been|have|has|had)$/.test(beside?.word ?? ''));
}

/** Whether a question goes on from nothing; one without a subject ('how many are off sick', 'who is over target') may be of somebody who was told of. */
function isWhole(asked: string, isOfSomebody: boolean): boolean {
  const { joined, ofThem, lacksSubject, bare, adds } = stanceOf(tokensOf(asked.replace(OF_POSTS, '')).filter(({ word }) => word !== 'there' && !THEIR.test(word)));
  return !joined && !ofThem && adds === null && !(isOfSomebody && (lacksSubject || bare));
}

/** 'No managers', 'not agency': what is counted beside it may be without those. 'No laptop' and 'not sure where to look' leave out nothing that is counted. */
function deniesSomething({ word, start }: Token, all: readonly Token[], { pieces }: Cover): boolean {
  if (!NEGATION.test(word) || isDenied(word)) return false;
  const at = all.findIndex((token) => token.start === start);
  return pieces.some(({ from, options }) => from > at && from <= at + DENIED && options.some(({ is }) => is !== 'plain' && is !== 'refused' && is !== 'listing'));
}

/** Other councils, foster carers, children's homes: what is asked may be of them. 'Sack them all' is an order, and not passed over; 'need to book catch ups' tells what somebody has to do. */
function mayBeOfOthers({ options, from, to }: Piece, tokens: readonly Token[], questions: readonly Question[], asked: string): boolean {
  const before = tokens[from - 1];
  const stance = stanceOf(tokensOf(asked));
  const isOwn = before !== undefined && !isSign(before.word) && !/^(?:and|then|please|just|now|so)$/.test(before.word);
  const isAudience = tokens.slice(from, to + 1).some(({ word }) => AUDIENCES.has(word));
  const saysWho = questions.every(({ where }) => where.some(({ facet }) => (COMMON_FACETS as readonly string[]).includes(facet)));
  return options.some((option) => option.is === 'refused' && (
    option.topic === CHILDREN_BY_PLAN || option.topic === CHILDREN ? !saysWho
    : option.topic === ORDERS ? !isOwn
    : option.topic === PROTECTED ? !isAudience
    : option.topic === APPLICANTS ? stance.lacksSubject || stance.bare
    : OF_OTHERS.test(option.topic)));
}

/** The manager of 'the Elm manager' is somebody, and none of those who are counted. */
function managesPlace(piece: Piece, before: Piece | undefined): boolean {
  const facets = (one: Piece | undefined) => (one ? optionOf(one, 'name')?.named : undefined)?.map(({ facet }) => facet) ?? [];
  return facets(piece).some((facet) => facet === 'roleGroup' || facet === 'role') && facets(before).some((facet) => PLACES.includes(facet)) && /^(?:team )?manager$/.test(saidIn(piece));
}

/** 'What would W1 repay if they left': they are whom the question names. */
function namesPerson({ pieces }: Cover): boolean {
  return pieces.some((piece) => optionOf(piece, 'name')?.named.some(({ facet, fit }) => facet === 'person' && fit === 'whole') ?? false);
}

function namesPlace({ pieces }: Cover): boolean {
  return pieces.some((piece) => optionOf(piece, 'name')?.named.some(({ facet, fit }) => PLACES.includes(facet) && fit !== 'part') ?? false);
}

/** A name of the workbook's that the questions don't say, though it may be of them: 'about workload' is no reason where no reasons are counted. */
function isNarrower(piece: Piece, questions: readonly Question[]): boolean {
  const named = optionOf(piece, 'name')?.named ?? [];
  const hasReasons = questions.some(({ measure }) => measureNamed(measure)?.facets.includes('reason'));
  const facets = new Set(named.filter(({ facet }) => facet !== 'person' && (facet !== 'reason' || hasReasons)).map(({ facet }) => facet));
  const says = (facet: Named['facet']) => questions.every(({ where, by }) => {
    const alike = (other: string) => other === facet || KINDS.some((kind) => kind.includes(facet) && kind.some((one) => one === other));
    return where.some((filter) => alike(filter.facet)) || by.some(alike);
  });
  return facets.size > 0 && ![...facets].some(says);
}

/** Whether it is told of people that the question does not speak of; those who are due a contact are agency workers by themselves. */
function saysWhom(piece: Piece, asked: Cover, questions: readonly Question[]): boolean {
  const areAgency = questions.every(({ measure }) => sameTopic(measure, 'agency') || sameTopic(measure, 'conversions'));
  return notionsOf(piece).some((notion) => PEOPLE.includes(notion) && !(notion === 'agency' && areAgency) && !asked.pieces.some((other) => notionsOf(other).includes(notion)));
}

/** 'A data request has come in', 'the return is going off': nobody has started or left. */
function isOfAThing({ from }: Piece, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).filter(({ word }) => !IS.test(word) && !/^(?:just|now|also|been|finally)$/.test(word));
  return THING.test(before.at(-1)?.word ?? '');
}

const THING = /^(?:requests?|query|queries|foi|emails?|letters?|messages?|reports?|papers?|returns?|questions?|figures|numbers|news|deadline|submission|bid|invoice|survey|template|agenda|minutes|complaint|referrals?)$/;

/** The times that are told of where the question says none; when people meet is no time of what is counted as it stands. */
function timesTold({ told, asked }: Beside['covered'], tokens: readonly Token[], questions: readonly Question[]): readonly Piece[] {
  const meets = tokens.some(({ word }, at) => (AUDIENCES.has(word) || MEETING.test(word)) && WHEN_IT_IS.test(tokens.slice(at + 1, at + 4).map((token) => token.word).join(' ')));
  if (meets && questions.every(({ when }) => when.is === 'day')) return [];
  const timed = ({ pieces }: Cover) => pieces.filter((piece) => !LATELY.test(saidIn(piece)) && piece.options.some(({ is }) => is === 'time' || is === 'known'));
  return timed(asked).length > 0 ? [] : timed(told);
}

/** A name that nobody knows, or an unknown word of where or of what: 'in Westbridge', 'across the nurseries', 'the crèche is'. */
export function hidesName(tokens: readonly Token[], unread: readonly Token[]): boolean {
  const is = tokens.findIndex(({ word }) => IS.test(word));
  const subject = THE.test(tokens[0]?.word ?? '') && is <= LONGEST_SUBJECT ? is : 0;
  return tokens.some((token, at) => {
    if (!unread.some(({ start }) => start === token.start) || AUDIENCES.has(token.word)) return false;
    const [before, first] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
    return (at > 0 && token.capital) || at < subject || WITHIN.test(before) || (THE.test(before) && WITHIN.test(first) && !/^an?$/.test(before));
  });
}
