import type { CalendarDate } from '../workforce/calendar.js';
import type { Workforce } from '../workforce/workforce.js';
import { OPEN } from './filters.js';
import { build, offerOf, type Built, type Offer, type Setting } from './build.js';
import { ALWAYS, choose, type Chosen } from './choose.js';
import { clausesOf } from './clauses.js';
import { correct, type Correction } from './correct.js';
import { describe, readDescriptions } from './describe.js';
import { carried, followUp, GENERIC, goingOn, mapped } from './followUp.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { notionsOf, type Piece } from './pieces.js';
import type { Question } from './question.js';
import { recognise } from './recognise.js';
import { smallTalk, type SmallTalk } from './smallTalk.js';
import { several } from './severalMeasures.js';
import { measureNamed } from '../workforce/measures/index.js';
import type { Phrase } from './phrases.js';
import { isSign, tokensOf, type Token } from './words.js';

/** An answer that a question back offers: what it says, and what to read for it. */
export interface Choice {
  readonly text: string;
  readonly asks: string;
}

/** What a message comes to. */
export type Reading =
  | { readonly is: 'questions'; readonly questions: readonly Question[]; readonly corrections: readonly Correction[] }
  /** Two readings, or something left out: a question back. */
  | { readonly is: 'unclear'; readonly ask: string; readonly choices: readonly Choice[]; readonly settles?: boolean }
  /** Words that nothing reads beside a question that is read; `choices` hold that question without them. */
  | { readonly is: 'unread'; readonly words: readonly string[]; readonly choices: readonly Choice[] }
  | { readonly is: 'refused'; readonly topic: string }
  /** Nothing of it is about the workforce. */
  | { readonly is: 'nothing' }
  | { readonly is: 'smallTalk'; readonly kind: SmallTalk };

const lexicons = new WeakMap<Workforce, Lexicon>();

function lexiconFor(workforce: Workforce): Lexicon {
  const known = lexicons.get(workforce) ?? lexiconOf(workforce);
  lexicons.set(workforce, known);
  return known;
}

/** Reads a message; `previous` are the questions of the turn before, the latest last. */
export function read(message: string, workforce: Workforce, today: CalendarDate, previous: readonly Question[]): Reading {
  const described = readDescriptions(message);
  if (described) return { is: 'questions', questions: described, corrections: [] };
  const talk = smallTalk(message);
  if (talk) return { is: 'smallTalk', kind: talk };
  const lexicon = lexiconFor(workforce);
  const { tokens, corrections } = correct(tokensOf(message), lexicon);
  const questions: Question[] = [];
  for (const clause of clausesOf(tokens)) {
    const before = questions.at(-1) ?? previous.at(-1) ?? null;
    const reading = readClause(clause, { message, workforce, today, ahead: looksAhead(clause) }, lexicon, before, questions.length > 0);
    if (reading === null) continue;
    if ('is' in reading) return reading;
    questions.push(...reading);
  }
  return questions.length > 0 ? { is: 'questions', questions, corrections } : { is: 'nothing' };
}

/** 'will' and 'due' ask about days to come; 'since' never does. */
function looksAhead(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  if (words.some((word) => /^(since|last|past|ago|previous)$/.test(word))) return false;
  // The present tense: 'who starts in November?'
  if (words.some((word) => /^(start|starts|starting|join|joins|joining)$/.test(word))) return true;
  return words.some((word, at) => /^(will|wont|upcoming|due|expected|forecast|projected)$/.test(word) || (word === 'going' && words[at + 1] === 'to'));
}

type ClauseReading = readonly Question[] | Exclude<Reading, { is: 'questions' }> | null;

function readClause(tokens: readonly Token[], said: Setting, lexicon: Lexicon, before: Question | null, inside: boolean): ClauseReading {
  let setting = said;
  let { pieces, unread } = recognise(setting.message, tokens, lexicon, setting);
  let choice = choose(pieces);
  if (!setting.ahead && choice.best.some(({ phrase, measure }) => phrase.ahead || measure.spans === 'ahead')) {
    setting = { ...setting, ahead: true };
    ({ pieces, unread } = recognise(setting.message, tokens, lexicon, setting));
    choice = choose(pieces);
  }
  const refused = refusal(tokens, pieces, choice.best);
  if (refused) return { is: 'refused', topic: refused };
  const words = unread.map(({ start, end }) => setting.message.slice(start, end));
  const goesOn = inside || continues(tokens) || (before !== null && elliptic(tokens));
  const refined = before && words.length === 0 && refines(tokens) ? goingOn(pieces, before, setting) ?? followUp(pieces, before, setting) : null;
  if (refined) return result(refined, words);
  // A role by itself is a question of its own, unless it goes on from the one before.
  const ordered = pieces.some(({ options }) => options.some(({ is }) => is === 'order'));
  const nameOnly = !ordered && choice.best.length > 0 && choice.best.every(({ phrase }) => isModifying(phrase, before));
  const changed = before && goesOn && nameOnly ? followUp(pieces, before, setting) : null;
  if (changed) return result(changed, words);
  const parted = several(pieces, tokens);
  if (parted) return result(joined(parted, setting), words);
  const unknown = [...unknownPlaces(pieces, setting.message, tokens), ...sharesOf(pieces)];
  if (unknown.length > 0) return { is: 'unread', words: [...unknown, ...words], choices: [] };
  if (choice.best.length > 0) return result(measured(choice.best, setting, goesOn ? before : null), words);
  if (onlyPlain(pieces) && words.length > 0) return before ? { is: 'unread', words, choices: [] } : { is: 'nothing' };
  if (onlyPlain(pieces) && !pieces.some(asksSomething)) return null;
  const next = before && (goingOn(pieces, before, setting) ?? followUp(pieces, before, setting));
  if (next) return result(next, words);
  return unclear(pieces, choice.nearest, words, setting);
}

function continues([first, second]: readonly Token[]): boolean {
  const start = `${first?.word ?? ''} ${second?.word ?? ''}`;
  return /^(and|or|also|plus|then|but)\b|^(what|how) about/.test(start);
}

/** 'vacancies?', 'total cases there': no sentence of its own, so it goes on from the question before. */
function elliptic(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word).filter((word) => !isSign(word));
  return words.includes('there') || (words.length <= 3 && !words.some((word) => SENTENCE.has(word)));
}

const SENTENCE = new Set(['how', 'what', 'whats', 'who', 'whos', 'whose', 'which', 'where', 'why', 'when', 'is', 'are', 'do', 'does', 'did', 'have', 'has', 'had', 'show', 'list', 'give', 'tell', 'hello', 'hi']);

/** Whether a phrase says nothing that the question before did not: 'team managers?', 'headcount?', 'and Senior Social Worker posts?' after vacancies. */
function isModifying(phrase: Phrase, before: Question | null): boolean {
  if (phrase.measure === before?.measure) return false;
  const carriesQualified = measureNamed(before?.measure ?? '')?.facets.includes('newlyQualified') ?? false;
  return phrase.needs.every((notion) => (GENERIC.has(notion) && notion !== 'staff') || (notion === 'newlyQualified' && carriesQualified));
}

/** 'how many of them', 'which of those', 'who are they' speak of what was just counted. */
function refines(tokens: readonly Token[]): boolean {
  return / of (them|those|these|that) | they | them /.test(` ${tokens.map(({ word }) => word).join(' ')} `);
}

/** 'Assessment East', where there is a service Assessment and a Case Management East: a name of nothing, and not two names. */
function unknownPlaces(pieces: readonly Piece[], message: string, tokens: readonly Token[]): readonly string[] {
  return pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    if (!next || next.from !== piece.to || !isPlace(piece) || !isPlace(next)) return [];
    return [message.slice(tokens[piece.from]!.start, tokens[next.to - 1]!.end)];
  });
}

/** 'what percentage of agency staff are in Assessment' is a share of what a rate is itself of: no measure. */
function sharesOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece, at) => {
    const [of, next] = pieces.slice(at + 1).filter(({ text }) => !/^(the|our|all|those)$/i.test(text));
    const share = notionsOf(piece).includes('rate') && of?.text.toLowerCase() === 'of';
    return share && next && notionsOf(next).some((notion) => SUBJECTS.has(notion)) ? [`${piece.text} of ${next.text}`] : [];
  });
}

const SUBJECTS: ReadonlySet<string> = new Set(['agency', 'leave', 'start', 'appoint', 'convert', 'outcome']);

function isPlace({ options }: Piece): boolean {
  return options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'team' || facet === 'service' || facet === 'locality'));
}

function onlyPlain(pieces: readonly Piece[]): boolean {
  return pieces.every(({ options }) => options.every((option) => option.is === 'plain' || option.is === 'listing' || (option.is === 'notion' && ALWAYS.includes(option.notion))));
}

/** 'who?' and 'how many?' ask something, though not yet what. */
function asksSomething({ options }: Piece): boolean {
  return options.some((option) => option.is === 'listing' || (option.is === 'notion' && option.notion === 'howMany'));
}

/** A message that begins with one of these tells somebody to do something. */
const ORDERS = new Set('record log mark note register put enter end sack fire dismiss move allocate reallocate send email write book delete cancel change add remove update set make approve offer pay promote suspend transfer assign forget ignore pretend convert'.split(' '));

function refusal(tokens: readonly Token[], pieces: readonly Piece[], best: readonly Chosen[]): string | null {
  if (ORDERS.has(tokens[0]?.word ?? '') && !/^(in|of|since|rate|over)$/.test(tokens[1]?.word ?? '')) return 'anything that sends, dismisses or changes by itself';
  if (best.length > 0) return null;
  for (const { options } of pieces) {
    const refused = options.find((option) => option.is === 'refused');
    const known = options.some((option) => option.is === 'name' && option.named.some(({ facet }) => OPEN.includes(facet)));
    if (refused?.is === 'refused' && !known) return refused.topic;
  }
  return null;
}

function measured(best: readonly Chosen[], setting: Setting, before: Question | null): Built {
  const built = best.map((chosen) => {
    const one = build(chosen, setting);
    return before ? mapped(one, (question) => carried(before, question, chosen)) : one;
  });
  if (built.length === 1) return built[0]!;
  return { ask: 'Which do you mean?', offers: built.flatMap((one) => ('questions' in one ? one.questions.map(offerOf) : one.offers)), settles: true };
}

/** Several measures in one clause, each with the names and times that stand beside them. */
function joined(all: readonly Chosen[], setting: Setting): Built {
  const built = all.map((chosen) => build(chosen, setting));
  const unclear = built.find((one) => 'ask' in one);
  return unclear ?? { questions: built.flatMap((one) => ('questions' in one ? one.questions : [])) };
}

/** An offer in words that read back as what it offers. */
function choiceOf(offer: Offer): Choice {
  return { text: offer.text, asks: 'questions' in offer ? offer.questions.map(describe).join('; ') : offer.message };
}

function result(built: Built, words: readonly string[]): ClauseReading {
  if ('ask' in built) return words.length > 0 ? { is: 'unread', words, choices: [] } : { is: 'unclear', ask: built.ask, choices: built.offers.map(choiceOf), settles: built.settles ?? false };
  if (words.length === 0) return built.questions;
  const asks = built.questions.map(describe).join('; ');
  return { is: 'unread', words, choices: [{ text: asks, asks }] };
}

function unclear(pieces: readonly Piece[], nearest: ReturnType<typeof choose>['nearest'], words: readonly string[], setting: Setting): ClauseReading {
  if (nearest) {
    const built = build(nearest.chosen, setting);
    const left = [...nearest.left.map(({ text }) => text), ...words];
    return result(built, left);
  }
  const named = pieces.filter(({ options }) => options.some(({ is }) => is === 'name' || is === 'time' || is === 'by'));
  const meaningful = pieces.some(({ options }) => options.some(({ is }) => is === 'notion'));
  if (words.length > 0) return named.length > 0 || meaningful ? { is: 'unread', words, choices: [] } : { is: 'nothing' };
  return { is: 'unclear', ask: 'What would you like to count?', choices: COUNTED.map((title) => ({ text: title, asks: `${title} ${setting.message.replace(/^(and |how many |how much )/i, '').replace(/\?$/, '')}` })) };
}

const COUNTED = ['vacancies', 'agency staff', 'permanent staff', 'average caseload'];
