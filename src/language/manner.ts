import { measureNamed, TOPICS } from '../workforce/measures/index.js';
import type { Chosen } from './choose.js';
import { GENERIC } from './followUp.js';
import type { Phrase } from './phrase.js';
import type { Question } from './question.js';
import { isSign, type Token } from './words.js';

/** 'will' and 'due' ask about days to come; 'since' never does. */
export function looksAhead(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  if (words.some((word) => /^(since|last|past|ago|previous)$/.test(word))) return false;
  // The present tense: 'who starts in November?'
  if (words.some((word) => /^(start|starts|starting|join|joins|joining)$/.test(word))) return true;
  const said = `${words.join(' ')} `;
  if (/\b(qualifying|why|reasons?|because|causes?|(leav\w+|left|quit|resign\w*|gone|went|lost) due to)\b/.test(said)) return false;
  // 'who is leaving in March?', 'how many may we have in May?'
  if (/\bleaving (in|on|by|at|before|next|this) |\bmay (we|there|you) /.test(said)) return true;
  // 'who is leaving us?', 'who may leave?', 'any leavers coming up?'; 'why are people leaving' asks of those who have.
  if (/^(so |and |do we know )?(who is|whos|who|who are|is anyone|is anybody|anyone|anybody|are any \w+|are there any \w+|whos) ((else|currently) )?leaving /.test(said)) return true;
  if (/\b(may|might|could|going to) (be )?(leave|leaving|go) /.test(said)) return true;
  if (/\bleavers (are )?(coming|due|planned|known)|\b(upcoming|expected|planned|known|future) leavers|\b(hand(ed|ing)?|working|serving|put|on) (\w+ )?(\w+ )?notice\b/.test(said)) return true;
  return words.some((word, at) => /^(will|wont|upcoming|due|expected|forecast|projected)$/.test(word) || (word === 'going' && words[at + 1] === 'to'));
}

/** 'and in Assessment South?', 'what about vacancies?' */
export function continues([first, second]: readonly Token[]): boolean {
  const start = `${first?.word ?? ''} ${second?.word ?? ''}`;
  return /^(and|or|also|plus|then|but|so|sorry|actually|no|nope|ta|thanks|cheers|instead|just|only|now)\b|^(what|how) about|^(i|we) (meant|mean)\b/.test(start);
}

/** 'vacancies?', 'total cases there': no sentence of its own, so it goes on from the question before. */
export function isElliptic(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word).filter((word) => !isSign(word));
  if (/^((in|for|at|to) )?(which|what) (posts|people|workers|staff|ones)$/.test(words.join(' '))) return true;
  if (/^(and )?(in|for|at|to|from|by|with) (which|what) \w+$/.test(words.join(' '))) return true;
  if (PLACING.has(words[0] ?? '') && !words.some((word) => SENTENCE.has(word))) return true;
  return words.includes('there') || (words.length <= 3 && !words.some((word) => SENTENCE.has(word)));
}

/** 'How many are vacant?' after the posts of a team asks of these: another measure of the same things, with nothing of its own to count. */
export function asksOfThem(tokens: readonly Token[], best: readonly Chosen[], before: Question): boolean {
  const words = tokens.map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
  // 'Who is the manager?'
  if (/^(who is|whos|who) the \w+$/.test(words)) return true;
  // 'What did it save?'
  if (/^(and |so )*(what|how much) (did|does|do|has|have|will|would) (it|that|this|we) (save|saved|cost)$/.test(words)) return true;
  // 'Are any agency?' after those of a role.
  if (/^(and )?(are|were|is) any( of (them|those|these))? \w+$/.test(words)) return true;
  // 'Is that agency included?'
  if (/^(and )?(is|was|are|were|does|did) (that|it|those|these)\b/.test(words)) return true;
  // 'How many were social workers?'
  if (/^(and )?how many (are|is|were|was) /.test(words) && best.length > 0 && best.every(({ phrase }) => isModifying(phrase, before))) return true;
  // 'How many vacant?' after the posts of a team.
  if (/^(and )?how many \w+$/.test(words) && !/(s|staff|people|fte)$/.test(words) && best.some(({ measure }) => sameTopic(measure.name, before.measure))) return true;
  const ofAny = /^(did|has|have|is|are|was|were) (any|anyone|anybody|someone|somebody)\b/.test(words);
  // 'Who finishes in May?' after those on a programme.
  const ofProgramme = /^(who \w+|how many( \w+)?$)/.test(words) && before.where.some(({ facet, without }) => !without && (facet === 'programme' || facet === 'cohort'));
  if (!ofAny && !ofProgramme && !/^(how many|which|which ones|who) (are|is|were|have|has) (been )?\w+( \w+)?$/.test(words)) return false;
  return best.some(({ measure }) => sameTopic(measure.name, before.measure) || (!ofAny && countsStaff(measure.name) && countsStaff(before.measure)));
}

/** 'How many are agency?' after the social workers. */
function countsStaff(measure: string): boolean {
  return measure === 'staff' || measure === 'permanentStaff' || measure === 'agency' || measure === 'teamSize';
}

export function sameTopic(a: string, b: string): boolean {
  return TOPICS.some(({ measures }) => [a, b].every((name) => measures.some((measure) => measure.name === name)));
}

/** 'For social workers only', 'in the coast teams': no sentence begins so. */
const PLACING = new Set(['for', 'in', 'at', 'of', 'from', 'with', 'within', 'across', 'among']);
const SENTENCE = new Set(['how', 'what', 'whats', 'who', 'whos', 'whose', 'which', 'where', 'why', 'when', 'is', 'are', 'do', 'does', 'did', 'have', 'has', 'had', 'show', 'list', 'give', 'tell', 'hello', 'hi']);

/** Whether a phrase says nothing that the question before did not: 'team managers?', 'headcount?', 'and Senior Social Worker posts?' after vacancies. */
export function isModifying(phrase: Phrase, before: Question | null): boolean {
  if (phrase.measure === before?.measure) return false;
  const carriesQualified = measureNamed(before?.measure ?? '')?.facets.includes('newlyQualified') ?? false;
  return phrase.needs.every((notion) => (GENERIC.has(notion) && notion !== 'staff') || (notion === 'newlyQualified' && carriesQualified));
}

const FROM = /^(and |so )*how many (came |come |were |are )?(from|via|through) /;

/** 'How many came from agency?' after starters. */
export function asksWhence(tokens: readonly Token[]): boolean {
  return FROM.test(tokens.map(({ word }) => word).filter((word) => !isSign(word)).join(' '));
}

/** 'How many have left?', 'how many vacant?': nothing says of whom but the question before. */
export function lacksSubject(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
  return /^(and |so )*(how many|which|which ones) (are|were|have|had) (been )?\w+( \w+)?$/.test(words) || FROM.test(words);
}

/** 'how many of them', 'which of those', 'who are they' speak of what was just counted. */
export function speaksOfThem(tokens: readonly Token[]): boolean {
  const said = ` ${tokens.map(({ word }) => word).join(' ')} `;
  return / of (them|those|these|that|which|whom) | they | their | them | (do|did|will|are|is|were) (those|these) /.test(said) && !/ (do|have|did) they (have|got|use|employ) /.test(said);
}
