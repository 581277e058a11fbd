import { AUDIENCES } from '../pieces/audience.js';
import type { Cover } from '../pieces/cover.js';
import { NEGATION } from '../clause/clauseResult.js';
import { stanceOf } from '../followUps/stance.js';
import { describe } from '../printed/describe.js';
import type { Question } from '../question.js';
import type { Reading } from '../reading.js';
import type { Named } from '../words/named.js';
import type { Notion } from '../vocabulary.js';
import { notionsOf, optionOf, saidIn, type Piece } from '../words/pieces.js';
import { OPINIONS } from '../words/refusals.js';
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

/** Something is said of something: 'half term's coming', 'cover is thin', 'doing the agenda', 'need this for the bid'. */
const VERBAL = /\b(?:is|are|was|were|has|have|had|will|would|been|being|got|came|went|need|needs|needed|want|wants|wanted|think|know|feel|feels|seems?|looks?|keeps?|spoke|met|said|saw|heard|read|go|goes|gone|comes?|meets?|starts?|begins?|closes?|opens?|takes?|gets?|makes?|due|tomorrow|tonight|\w{3,}ing)\b|['’](?:s|re|ve|ll|d|m)\b|^\W*(?:just |still |only |currently |busy )*\w+(?:ing|ed)\b|\b(?:im|ive|weve|theyre|theyve|hes|shes|theres|thats|dont|cant|wont|isnt)\b/i;
const ASKS = /\b(?:how (?:many|much|long|often)|what|which|who|whose|whether|show|list|tell|give|please|pls)\b|\?/i;
/** What narrows or turns the question beside it: nothing that is only told. */
const LIMITS = /\b(?:only|except\w*|exclud\w*|excl|includ\w*|incl|not counting|count(?:ing)?|ignor\w*|leav\w+ out|without|apart|other than|assum\w*|suppose|if|unless|interested|focus\w*|specifically|particularly|mean|meant|rather than|instead|compare\w*|versus|vs|by|per)\b/i;
/** Of what somebody does with something, the question may be, too: 'I run the crèche'. */
const OF_THEIRS = /\b(?:i|we|my|our|im|were)\b.*\b(?:supervis\w*|manag\w+|lead|leads|leading|run|runs|running|work\w*|head|heads|cover|covers|covering|support\w*|overs\w+|responsible|charge|look\w* after|team is|patch)\b/i;
const OF_THEM = /\b(?:they|them|their|theirs|those|these|he|she|his|hers?|him|its?)\b/i;
const WITHIN = /^(?:in|at|across|within|of|from|on)$/;
const THE = /^(?:the|our|my|an?|this|that|these|those)$/;
const IS = /^(?:is|are|was|were|has|have|had)$/;
const PLACES: readonly Named['facet'][] = ['team', 'service'];
/** Whom a statement may be on, and the question behind it, too. */
const PEOPLE: readonly Notion[] = [...OF_WHOM, 'start', 'starting', 'newcomer', 'leave'];
/** When something is told, or a meeting is: no time of what is counted. */
const LATELY = /^(?:(?:on |next |last |this )?(?:mon|tues|wednes|thurs|fri)day|yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening|week))$/;

/**
 * The question beside a sentence that asks nothing: 'Half term's coming and cover is thin. Which agency assignments end in April?' What is asked must be whole
 * by itself. Where the sentence names a place or people that the question doesn't, the question may be of those: that is asked back. Null where the sentence
 * could narrow or time the question in a way that is not read.
 */
export function besideStatement({ told, asked, alone, covered, read }: Beside): Asked | Extract<Reading, { is: 'unclear' }> | null {
  if (!VERBAL.test(told) || ASKS.test(told) || LIMITS.test(told) || OF_THEIRS.test(told)) return null;
  const tokens = tokensOf(told).filter(({ word }) => !isSign(word));
  if (tokens.some(({ word }) => NEGATION.test(word) && !isDenied(word)) || hidesName(tokens, covered.told.unread) || saysTime(covered)) return null;
  if (covered.told.pieces.some((piece) => mayBeOfOthers(piece) || saysWhom(piece, covered.asked)) || OF_THEM.test(asked)) return null;
  const [narrower, ...others] = covered.told.pieces.filter((piece) => isNarrower(piece, alone.questions));
  if (others.length > 0) return null;
  const there = tokensOf(asked).filter(pointsThere);
  if (!isWhole(asked)) return null;
  const unused = [...(alone.unused ?? []), told.trim().replace(/[\s.,;:!–—-]+$/, '')];
  if (there[0]) return narrower && there.length === 1 ? ofPlace(read(`${asked.slice(0, there[0].start)}in ${narrower.text}${asked.slice(there[0].end)}`), unused) : null;
  if (!narrower) return { ...alone, unused };
  const narrowed = read(`${asked.replace(/[\s?.!]+$/, '')} in ${narrower.text}`);
  if (narrowed.is !== 'questions') return null;
  const choices = [narrowed, alone].map(({ questions }) => questions.map(describe).join('; ')).map((asks) => ({ text: asks, asks }));
  return { is: 'unclear', ask: 'Which do you mean?', choices };
}

function ofPlace(reading: Reading, unused: readonly string[]): Asked | null {
  return reading.is === 'questions' ? { ...reading, unused } : null;
}

/** The 'there' of a place: not that of 'are there' and 'there were'. */
function pointsThere({ word }: Token, at: number, tokens: readonly Token[]): boolean {
  return word === 'there' && ![tokens[at - 1], tokens[at + 1]].some((beside) => /^(?:is|are|was|were|be|been|have|has|had)$/.test(beside?.word ?? ''));
}

/** Whether a question is asked of something, and of nothing that was told before it but where. */
function isWhole(asked: string): boolean {
  const { joined, ofThem, lacksSubject, bare, adds } = stanceOf(tokensOf(asked).filter(({ word }) => word !== 'there'));
  return !joined && !ofThem && !lacksSubject && !bare && adds === null;
}

/** Other councils, foster carers, children's homes: what is asked may be of them. */
function mayBeOfOthers({ options }: Piece): boolean {
  return options.some((option) => option.is === 'refused' && !/^(?:budgets|equipment|the world at large)/.test(option.topic) && option.topic !== OPINIONS);
}

/** A name of the workbook's that the questions don't say, though it may be of them. */
function isNarrower(piece: Piece, questions: readonly Question[]): boolean {
  const named = optionOf(piece, 'name')?.named ?? [];
  const facets = new Set(named.filter(({ fit, facet }) => fit !== 'part' && facet !== 'person').map(({ facet }) => facet));
  const says = (facet: Named['facet']) => questions.every(({ where, by }) => {
    const alike = (other: string) => other === facet || (PLACES.includes(facet) && PLACES.some((place) => place === other));
    return where.some((filter) => alike(filter.facet)) || by.some(alike);
  });
  return facets.size > 0 && ![...facets].some(says);
}

/** Whether it is told of people that the question does not speak of. */
function saysWhom(piece: Piece, asked: Cover): boolean {
  return notionsOf(piece).some((notion) => PEOPLE.includes(notion) && !asked.pieces.some((other) => notionsOf(other).includes(notion)));
}

/** Whether something is told of a time that the question says nothing of. */
function saysTime({ told, asked }: Beside['covered']): boolean {
  const timed = ({ pieces }: Cover) => pieces.some((piece) => !LATELY.test(saidIn(piece)) && piece.options.some(({ is }) => is === 'time' || is === 'known'));
  return timed(told) && !timed(asked);
}

/** A name that nobody knows, or an unknown word of where or of what: 'in Westbridge', 'across the nurseries', 'the crèche is'. */
function hidesName(tokens: readonly Token[], unread: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (!unread.some(({ start }) => start === token.start) || AUDIENCES.has(token.word)) return false;
    const [before, first] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
    const isSubject = at === 1 && IS.test(tokens[at + 1]?.word ?? '');
    return (at > 0 && token.capital) || WITHIN.test(before) || (THE.test(before) && (isSubject || WITHIN.test(first)));
  });
}
