import type { CalendarDate } from '../workforce/calendar.js';
import type { Workforce } from '../workforce/workforce.js';
import { agencyEnded } from '../workforce/measures/agencyEnded.js';
import { askedAmong, groupsWhatIsTold, tellsOnly, withoutItsMeeting, withoutWhatIsTold, type Parts } from './message/askedAmong.js';
import { askedAfterwards, askedOfBoth } from './message/askedOfBoth.js';
import { withoutAsides } from './message/asides.js';
import { claimChecked } from './message/claims.js';
import { clausesOf } from './message/clauses.js';
import { correct } from './message/correct.js';
import { withTheirDates } from './message/datesToo.js';
import { describe, readDescriptions } from './printed/describe.js';
import { exclusionsFirst } from './message/exclusions.js';
import { asksWhoWasOnIt, inTurn } from './followUps/inTurn.js';
import { ofSeveral } from './followUps/ofSeveral.js';
import { opened } from './followUps/opening.js';
import { ofSamePlace } from './followUps/samePlace.js';
import { plansMeant } from './followUps/plansMeant.js';
import { stanceOf } from './followUps/stance.js';
import { behindFirst, firstOf } from './message/firstOf.js';
import { withoutKisses } from './message/kisses.js';
import { headlinesIn } from './message/headlines.js';
import { lexiconOf, type Lexicon } from './names/lexicon.js';
import type { ClauseReading } from './clause/clause.js';
import { looksAhead, sameTopic } from './clause/manner.js';
import { inPastTense } from './message/pastTense.js';
import { plansCounted } from './message/plansCounted.js';
import { recognise } from './pieces/recognise.js';
import type { Filter, Question } from './question.js';
import { readClause } from './readClause.js';
import type { Reading } from './reading.js';
import { NOTHING_SEEN, type Seen } from './clause/seen.js';
import { withItsPlace, withItsTime, type Read } from './message/sharedEnd.js';
import { dayOfLeaving, saidPrecisely, toldAgain, whatIsMeant } from './message/precisely.js';
import { smallTalk, thanksAndTells } from './message/smallTalk.js';
import { withWholeNames } from './names/wholeNames.js';
import { tokensOf, type Token } from './words/words.js';

const lexicons = new WeakMap<Workforce, Lexicon>();

/** The names of a workforce, read once. */
export function lexiconFor(workforce: Workforce): Lexicon {
  const known = lexicons.get(workforce) ?? lexiconOf(workforce);
  lexicons.set(workforce, known);
  return known;
}

/** Reads a message; `previous` are the questions of the turn before, the latest last, and `seen` is what its answer named. */
export function read(typed: string, workforce: Workforce, today: CalendarDate, previous: readonly Question[], seen: Seen = NOTHING_SEEN): Reading {
  const reading = readAlone(typed, workforce, today, previous, seen);
  if (reading.is === 'questions') return readDescriptions(typed) ? reading : ofSamePlace(typed, reading, previous);
  if (reading.is !== 'smallTalk' && thanksAndTells(typed)) return { is: 'smallTalk', kind: 'thanks' };
  const told = toldAgain(typed);
  const rest = told ? read(told.rest, workforce, today, previous, seen) : null;
  return told && rest?.is === 'questions' ? { ...rest, unused: [...(rest.unused ?? []), told.again] } : reading;
}

function readAlone(typed: string, workforce: Workforce, today: CalendarDate, previous: readonly Question[], seen: Seen): Reading {
  const isOwed = previous.at(-1)?.measure === 'toBeRepaid';
  const message = saidPrecisely(previous.length > 0 ? whatIsMeant(isOwed ? dayOfLeaving(typed) : typed) : typed);
  const described = readDescriptions(message);
  if (described) return { is: 'questions', questions: described, corrections: [] };
  const talk = smallTalk(message);
  if (talk) return { is: 'smallTalk', kind: talk };
  const some = firstOf(message, (words) => readWords(words, workforce, today, [], seen));
  if (some) return some;
  const afterwards = askedAfterwards(message, previous, (rest) => readWords(rest, workforce, today, [], seen));
  if (afterwards) return afterwards;
  const behind = (words: string, before: readonly Question[]) => ofSeveral(words, before, (part, one) => readWords(part, workforce, today, one, seen)) ?? readWords(words, workforce, today, before, seen);
  const onIt = asksWhoWasOnIt(message) ? inTurn(message, previous, behind) : null;
  if (onIt) return onIt;
  const reading = ofSeveral(message, previous, (words, before) => readWords(words, workforce, today, before, seen)) ?? ofEach(previous, (before) => readWords(message, workforce, today, before, seen)) ?? readWords(message, workforce, today, previous, seen);
  const lexicon = lexiconFor(workforce);
  const parts: Parts = {
    read: (part, before = previous) => ofEach(before, (one) => readWords(part, workforce, today, one, seen)) ?? readWords(part, workforce, today, before, seen),
    covered: (part) => recognise(part, correct(tokensOf(part), lexicon).tokens, lexicon, { today, ahead: false }),
  };
  if (reading.is === 'questions') return withoutWhatIsTold(message, reading, parts) ?? askedOfBoth(message, reading.questions) ?? behindFirst(message, reading, previous);
  const turned = reading.is === 'unclear' && reading.choices.length > 0 ? null : inTurn(message, previous, behind);
  if (turned) return turned;
  const headlines = headlinesIn(message);
  const figures = headlines === null ? null : readWords(headlines, workforce, today, [], seen);
  if (figures?.is === 'questions') return figures;
  const dated = withTheirDates(message, (part) => readWords(part, workforce, today, [], seen));
  if (dated) return dated;
  // A question back with choices of its own is right as it is, but where a sentence that asks nothing led to it.
  const isRight = reading.is === 'unclear' && reading.choices.some(({ rest }) => !rest);
  return askedAmong(message, parts, isRight ? 'statements' : null) ?? reading;
}

/** 'And last year?' after several figures changes each of them; null where there was one, or something else is asked than these. */
function ofEach(previous: readonly Question[], readAfter: (before: readonly Question[]) => Reading): Reading | null {
  if (previous.length < 2) return null;
  const readings = previous.map((before) => readAfter([before]));
  const questions = readings.flatMap((reading, at) => (reading.is === 'questions' && reading.questions.length === 1 && reading.questions[0]!.measure === previous[at]!.measure ? reading.questions : []));
  const [first] = readings;
  if (first?.is !== 'questions' || questions.length < previous.length) return null;
  return { ...first, questions: questions.filter((question, at) => questions.findIndex((other) => describe(other) === describe(question)) === at) };
}

/** A clause of which nothing was read behind others that were: its words are named, and the others offered. */
function lost(message: string, clause: readonly Token[], questions: readonly Question[]): Reading {
  const words = message.slice(clause[0]!.start, clause.at(-1)!.end);
  const asks = questions.map(describe).join('; ');
  return { is: 'unread', words: [words], choices: [{ text: asks, asks, rest: true }] };
}

/** 'How many agency workers started, and how many left': those, or anybody? Leavers are no agency workers. */
function whoLeft(before: readonly Question[], [question]: readonly Question[]): Reading | null {
  if (question?.measure !== 'leavers' || !before.at(-1)?.measure.startsWith('agency')) return null;
  const ended: Question = { ...question, measure: 'agencyEnded', figure: agencyEnded.figures[0]!.name };
  const choices = [ended, question].map((one) => ({ text: describe(one), asks: [...before, one].map(describe).join('; ') }));
  return { is: 'unclear', ask: 'Who left: the agency workers, or the staff?', choices };
}

function readWords(message: string, workforce: Workforce, today: CalendarDate, previous: readonly Question[], seen: Seen): Reading {
  const lexicon = lexiconFor(workforce);
  const { tokens, corrections } = correct(withoutKisses(tokensOf(message)), lexicon);
  const all: Read[] = [];
  const said = claimChecked(opened(withWholeNames(tokens, lexicon), { isName: (word) => lexicon.words.has(word), follows: previous.length > 0 }));
  const clauses = clausesOf(exclusionsFirst(plansMeant(plansCounted(inPastTense(said), lexicon), previous.at(-1) ?? null)));
  let told: readonly Question[] = [];
  let toldIn = '';
  const unused: string[] = [];
  const asides = withoutAsides(clauses, lexicon);
  const parts = asides.map((clause, at) => (asksBehind(asides, at) ? withoutItsMeeting(clause) : clause));
  for (const [at, clause] of parts.entries()) {
    const asked = all.flatMap(({ questions }) => questions);
    const words = message.slice(Math.min(...clause.map(({ start }) => start)), Math.max(...clause.map(({ end }) => end)));
    const setting = { message, clause: words, workforce, today, ahead: looksAhead(clause), seen };
    const alone = told.length === 0 || asked.length > 0 ? null : readClause(clause, setting, lexicon, previous.at(-1) ?? null, false);
    const reading = alone && groupsWhatIsTold(told, alone) ? alone : readClause(clause, setting, lexicon, asked.at(-1) ?? told.at(-1) ?? previous.at(-1) ?? null, asked.length > 0);
    if (reading === null) continue;
    const whole = asked.length === 0 && 'is' in reading && reading.is === 'unclear' ? withTimeBehind(clause, parts.slice(at + 1)) : null;
    const timely = whole ? readClause(whole, { ...setting, clause: message }, lexicon, previous.at(-1) ?? null, false) : null;
    if (whole && timely && !('is' in timely)) return { is: 'questions', questions: timely, corrections };
    if (!('is' in reading) && asked.length === 0 && asksBehind(parts, at)) {
      told = reading;
      toldIn = words;
      continue;
    }
    if ('is' in reading && reading.is === 'nothing' && asked.length === 0 && at < parts.length - 1 && saysNothing(message, clause, lexicon, today)) continue;
    if ('is' in reading) return reading.is === 'nothing' && asked.length > 0 ? lost(message, clause, asked) : reading;
    const whose = stanceOf(clause).lacksSubject ? whoLeft([...told, ...asked], reading) : null;
    if (whose) return whose;
    const [tells] = told;
    if (tells && asked.length === 0 && reading !== alone && !isUsed(tells, reading, alone)) {
      if (asksOfTheSame(tells, alone)) unused.push(toldIn);
      else all.push({ clause: [], questions: told });
    }
    const last = all.pop();
    // 'Why do people leave? Last 12 months' is asked of those alone.
    const first = last && last.clause.length > 0 && isTimeAlone(message, clause, lexicon, today) && !saysTime(message, last.clause, lexicon, today) ? undefined : last;
    const timed = first ? withItsTime(first, { clause, questions: reading }, message, lexicon, setting) ?? withItsPlace(first, { clause, questions: reading }, message, lexicon, setting) : null;
    const again = timed ? readClause(timed, setting, lexicon, null, false) : null;
    if (first) all.push(again && !('is' in again) ? { ...first, questions: again } : first);
    // With its time the first may ask for another measure: the second goes on from that.
    const onward = again && !('is' in again) && again.at(-1)?.measure !== first!.questions.at(-1)?.measure ? readClause(clause, setting, lexicon, again.at(-1)!, true) : null;
    all.push({ clause, questions: onward && !('is' in onward) ? onward : reading });
  }
  const questions = onceEach(all.flatMap((one) => one.questions));
  return questions.length > 0 ? { is: 'questions', questions, corrections, ...(unused.length > 0 && { unused }) } : { is: 'nothing' };
}

/** Nothing but a time, that nothing joins to what was asked: 'last 12 months'. */
function isTimeAlone(message: string, clause: readonly Token[], lexicon: Lexicon, today: CalendarDate): boolean {
  const { pieces, unread } = recognise(message, clause, lexicon, { today, ahead: false });
  const said = pieces.filter(({ options }) => !options.some(({ is }) => is === 'plain') || options.some(({ is }) => is === 'time'));
  return unread.length === 0 && !/^(?:and|or|also|plus|then|now|today)$/.test(clause[0]!.word) && said.length > 0 && said.every(({ options }) => options.some(({ is }) => is === 'time'));
}

function saysTime(message: string, clause: readonly Token[], lexicon: Lexicon, today: CalendarDate): boolean {
  return recognise(message, clause, lexicon, { today, ahead: false }).pieces.some(({ options }) => options.some(({ is }) => is === 'time'));
}

/** 'Cheers for earlier.': every word of it is read, and none asks. */
function saysNothing(message: string, clause: readonly Token[], lexicon: Lexicon, today: CalendarDate): boolean {
  const { pieces, unread } = recognise(message, clause, lexicon, { today, ahead: false });
  return unread.length === 0 && pieces.every(({ options }) => options.every(({ is }) => is === 'plain'));
}

/** 'Are vacancies going up? Since January, by team': what is asked with the only sentence behind it, where that says when and asks nothing; null where it is not so. */
function withTimeBehind(clause: readonly Token[], behind: readonly (readonly Token[])[]): readonly Token[] | null {
  const [next, ...others] = behind;
  return next && others.length === 0 && /^(since|from|between|over|compared|against|in|on|at|this|last)$/.test(next[0]!.word) ? [...clause, ...next] : null;
}

/** Whether what was told turns what is asked behind it, or is of the same subject and narrows nothing: else it is answered, too. */
function isUsed(told: Question, asked: readonly Question[], alone: ClauseReading): boolean {
  const isTurned = alone === null || 'is' in alone || asked.map(describe).join() !== alone.map(describe).join();
  return isTurned || (told.where.length === 0 && asked.every(({ measure }) => sameTopic(measure, told.measure)));
}

/** 'They say people leave because of pay. Which services lose most?': what is asked by itself is of the same subject, and what was told is left out of it. */
function asksOfTheSame(told: Question, alone: ClauseReading): boolean {
  return alone !== null && !('is' in alone) && alone.every(({ measure }) => sameTopic(measure, told.measure));
}

/** Whether a clause only tells what the one behind it asks of: 'We have vacancies in Court. How many agency staff are there?' */
function asksBehind(clauses: readonly (readonly Token[])[], at: number): boolean {
  const words = clauses.slice(at, at + 2).map((clause) => clause.map(({ word }) => word));
  return words.length === 2 && tellsOnly(words[0]!) && words[1]!.some((word) => /^(how|what|whats|which|who|whos|whose|where|when|why)$/.test(word));
}

/** 'How many were planned and how many came' is one question; 'are there any, and who are they' is the list, and 'how many and where' the breakdown, which say the whole. */
function onceEach(all: readonly Question[]): readonly Question[] {
  const said = all.map(describe);
  return all.filter((one, at) => said.indexOf(said[at]!) === at && !all.some((other) => other !== one && isToldBy(one, other)));
}

/** Whether another question shows the same count in full: as a list, in groups, or in the very groups that this one names. */
function isToldBy(one: Question, other: Question): boolean {
  const named = one.where.find(({ facet, values, without }) => !without && values.length > 1 && other.by.some((by) => by === facet) && !other.where.some((filter) => filter.facet === facet));
  const isLess = (one.show === 'figure' || other.show === 'records') && (one.by.length === 0 || one.by.join() === other.by.join()) && one.order === null;
  return isLess && describe(bare(one, named)) === describe(bare(other)) && describe(one) !== describe(other);
}

function bare(question: Question, without?: Filter): Question {
  return { ...question, show: 'figure', by: [], order: null, where: question.where.filter((filter) => filter !== without) };
}
