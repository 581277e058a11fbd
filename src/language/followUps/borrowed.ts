import type { Measure } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { build, type Built, type Setting } from '../clause/build.js';
import { ALWAYS, carries, carriesName, choose, onlyChoice, UNIT_NOTIONS, type Chosen } from '../clause/choose.js';
import { LASTS } from './bounds.js';
import { builtAfter } from './lay.js';
import { sameTopic } from '../clause/manner.js';
import { PHRASES } from '../phrases.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';
import type { Filter, Question } from '../question.js';
import { PARTS } from '../clause/shares.js';
import type { Notion } from '../vocabulary.js';
import type { Token } from '../words/words.js';
import { GENERIC, OPERATORS, PLACES, ROLES } from './slots.js';
import { WHOLE_STAFF } from './survives.js';

/**
 * A clause that asks for something else about what was counted before ('why?' after leavers, 'covered by agency?' after vacancies):
 * read with the notions of that question. Null where no phrase uses both.
 */
export function borrowed(pieces: readonly Piece[], previous: Question, setting: Setting): Built | null {
  const theirStaff = staffOfManager(pieces, previous, setting);
  if (theirStaff) return theirStaff;
  const state = pieces.some(isOfThem) ? null : inAnotherState(pieces, previous, setting);
  if (state) return state;
  const telling = pieces.filter((piece) => notionsOf(piece).some(tells));
  const other = pieces.find((piece) => asksElsewhere(piece, pieces, previous));
  if (telling.length === 0 && !other) return null;
  const ofThem = pieces.some(isOfThem);
  const names = previous.where.filter(({ facet, without }) => !without && !PLACES.includes(facet) && !ROLES.includes(facet)).map(namePiece);
  const whole = PARTS[previous.measure]?.whole;
  const bounds = pieces.some(boundsSomething);
  const spans = telling.length === 0 && pieces.some(({ options }) => options.some((option) => option.is === 'number' && option.span !== undefined));
  // 'And cost?' after agency staff is that of all of them, and not of those alone who cover vacancies.
  const own = PHRASES.filter(({ measure, ahead = false, where = {} }) => (measure === previous.measure || measure === whole) && (!ahead || setting.ahead) && Object.keys(where).every((facet) => previous.where.some((filter) => filter.facet === facet && !filter.without)));
  // 'How many over 20?' after those over their target: of the same topic, what is picked by a number.
  const near = PHRASES.filter(({ measure, number }) => bounds && number !== undefined && sameTopic(measure, previous.measure) && !own.some((phrase) => phrase.measure === measure));
  const phrases = [...own, ...near].map(({ needs }) => needs);
  const notions = [...phrases, ...phrases.filter((needs) => needs.includes('average')).map((needs) => needs.filter((notion) => notion !== 'average'))].map((needs) => needs.map(notionPiece));
  const numbers = Object.values(previous.numbers).map(numberPiece);
  const befores = [...(names.length > 0 ? [names] : []), ...(numbers.length > 0 ? [numbers] : []), ...notions, ...notions.map((one) => [...one, ...names, ...numbers])];
  for (const before of befores) {
    const chosen = onlyChoice([...before, ...pieces]);
    // A word that would be skipped asks for something that this phrase does not.
    const skipped = takesAnother(chosen, previous, pieces) || chosen?.uses.some(({ piece, option }) => telling.includes(piece) && option.is === 'plain');
    // 'How many unallocated?' after the average caseload asks for no average.
    const averaged = chosen?.uses.some(({ piece, option }) => before.includes(piece) && option.is === 'notion' && option.notion === 'average' && !chosen.phrase.needs.includes('average'));
    const asked = telling.length > 0 || (other && chosen && chosen.measure.name !== previous.measure && isAskedBy(other, chosen));
    // 'More than 4 weeks' after who is off sick is no length of service, though its words and those of the staff fit one.
    const strays = spans && chosen !== null && chosen.measure.name !== previous.measure && chosen.measure.name !== LASTS[previous.measure];
    const built = chosen && !skipped && !averaged && asked && !strays ? builtAfter(previous, chosen, setting) : null;
    if (built && !(ofThem && isSameAgain(built, previous))) return built;
  }
  return null;
}

/** Whether a notion says of what is asked, and not only how. */
function tells(notion: Notion): boolean {
  return !GENERIC.has(notion) && !ALWAYS.includes(notion) && !OPERATORS.has(notion);
}

function isOfThem(piece: Piece): boolean {
  return /\b(them|those|these)\b/.test(saidIn(piece));
}

const CONTRACTS: readonly Notion[] = ['agency', 'permanent'];

/** 'Which are due before Christmas?' after reviews overdue, 'and perm?' after how long agency workers stay: one word of what was counted is replaced, the other stays. */
export function inAnotherState(pieces: readonly Piece[], previous: Question, setting: Setting): Built | null {
  const said = pieces.flatMap(notionsOf).filter((notion) => tells(notion) && !(notion in UNIT_NOTIONS));
  const ofContract = said.every((notion) => CONTRACTS.includes(notion));
  const own = said.length === 0 ? [] : PHRASES.filter(({ measure, needs }) => measure === previous.measure && needs.length === 2).map(({ needs }) => needs);
  const found = [...new Set(own.flat())].map((subject) => ({ subject, chosen: onlyChoice([notionPiece(subject), ...pieces]) })).find(({ subject, chosen }) => {
    if (!chosen || chosen.measure.name === previous.measure || !chosen.phrase.needs.includes(subject)) return false;
    const isUsed = chosen.uses.some(({ option }) => option.is === 'notion' && said.includes(option.notion) && (ofContract || chosen.phrase.needs.includes(option.notion)));
    const isAnother = !own.some((needs) => needs.every((notion) => chosen.phrase.needs.includes(notion)));
    return isUsed && isAnother && (ofContract ? !CONTRACTS.includes(subject) : countsAlike(chosen.measure, previous));
  });
  return found?.chosen ? builtAfter(previous, found.chosen, setting) : null;
}

function countsAlike({ name, figures }: Measure, { measure }: Question): boolean {
  return sameTopic(name, measure) && figures[0]?.unit === measureNamed(measure)?.figures[0]?.unit;
}

/** 'Compared with permanent?' after the cost of agency is a cost of its own; null where none compares the two. */
export function comparison(pieces: readonly Piece[], previous: Question, setting: Setting): Built | null {
  const costs = (measure: Measure | null) => measure?.figures[0]?.unit === '£';
  const own = costs(measureNamed(previous.measure)) ? PHRASES.filter(({ measure }) => measure === previous.measure) : [];
  const chosen = own.map(({ needs }) => onlyChoice([...needs.map(notionPiece), ...pieces])).find((one) => one && one.measure.name !== previous.measure && costs(one.measure));
  return chosen ? builtAfter(previous, chosen, setting) : null;
}

/** The 14 cases of a plan are no number of workers: a number is taken over only by what counts the same. */
function takesAnother(chosen: Chosen | null, previous: Question, pieces: readonly Piece[]): boolean {
  const number = chosen?.phrase.number?.name;
  return number !== undefined && !(number in previous.numbers) && !pieces.some(({ options }) => options.some(({ is }) => is === 'number'));
}

/** 'As a rate?' after a headcount, 'average?' after open cases, 'any failed?' after who is on ASYE: another measure has that of the same things. */
function asksElsewhere(piece: Piece, pieces: readonly Piece[], previous: Question): boolean {
  const measure = measureNamed(previous.measure);
  const notions = notionsOf(piece);
  if (!measure) return false;
  if (notions.includes('rate')) return !measure.figures.some(({ unit }) => unit === '%');
  if (notions.includes('average')) return previous.when.is === 'day' && !pieces.some(({ options }) => options.some(({ is }) => is === 'time'));
  // 'Anyone over 25?' after the caseloads of a team.
  if (boundsSomething(piece)) return true;
  return piece.options.some((option) => option.is === 'name' && option.named.every((named) => named.facet === 'area' || (carries(measure, named.facet) && !carriesName(measure, named))));
}

/** 'Over 25'; 'over the last six months' is a time. */
function boundsSomething({ options }: Piece): boolean {
  return options.some((option) => option.is === 'number' && ['over', 'atLeast', 'under', 'atMost'].includes(option.bound));
}

/** 'How many of those have a locum?' after empty seats is not the same question again, though its words fit one. */
function isSameAgain(built: Built, previous: Question): boolean {
  const saying = ({ measure, figure, where, by, when, order, numbers }: Question) => JSON.stringify([measure, figure, where, by, when, order, numbers]);
  return 'questions' in built && built.questions.every((question) => saying(question) === saying(previous) && question.show === 'figure');
}

/** Whether the words are what the phrase is about: 'average' of average caseloads, and not of posts. */
function isAskedBy(piece: Piece, { phrase, measure }: Chosen): boolean {
  const notions = notionsOf(piece);
  return notions.length === 0 || notions.some((notion) => phrase.needs.includes(notion) || (notion === 'rate' && measure.figures[0]?.unit === '%'));
}

/** Whether a clause only names values by which the question before was narrowed or broken down: 'offered?' after 'how many have applied'. */
export function namesAnother(pieces: readonly Piece[], previous: Question): boolean {
  const measure = measureNamed(previous.measure);
  const facets = [...previous.by, ...previous.where.map(({ facet }) => facet), ...(measure?.groupedBy ? [measure.groupedBy] : [])].filter((facet) => !PLACES.includes(facet) && !ROLES.includes(facet));
  const names = pieces.filter((piece) => !piece.options.some(({ is }) => is === 'plain') && !notionsOf(piece).some((notion) => ALWAYS.includes(notion) || GENERIC.has(notion)));
  return measure !== null && names.length > 0 && names.every(({ options }) => options.some((option) => option.is === 'name' && option.named.some((named) => facets.includes(named.facet) && carriesName(measure, named))));
}

/** 'Who is the manager?' after the vacancies of a team: a question of its own that lacks a place. Null where that is not all it lacks. */
export function inItsPlace(pieces: readonly Piece[], previous: Question, setting: Setting): Built | null {
  const places = previous.where.filter(({ facet, without }) => !without && PLACES.includes(facet));
  const chosen = places.length === 1 ? onlyChoice([...pieces, ...places.map(namePiece)]) : null;
  return chosen && build(chosen, setting);
}

/** 'When do they start?' after open offers: the list of those counted says it, of all of them. */
export function datesOfThem([first, second]: readonly Token[], best: readonly Chosen[], previous: Question): Question | null {
  const before = measureNamed(previous.measure);
  const started = before?.time === 'stock' && before.records === 'people';
  const theirs = best.every(({ measure }) => measure.name === previous.measure || (started && measure.name === 'starters') || (measure.spans === 'ahead' && sameTopic(measure.name, previous.measure)));
  return (first?.word === 'when' || (/^(since|until|till)$/.test(first?.word ?? '') && second?.word === 'when')) && theirs && before?.records !== 'none' && !isLength(before?.figures[0]?.unit) && !WHOLE_STAFF.includes(previous.measure) ? { ...previous, show: 'records' } : null;
}

/** The list of how long something lasts tells no days. */
function isLength(unit: string | undefined): boolean {
  return /^(days|weeks|months|years)$/.test(unit ?? '');
}

/** 'How many in her team?' after who manages it counts the staff there, and no managers. */
function staffOfManager(pieces: readonly Piece[], previous: Question, setting: Setting): Built | null {
  const manages = previous.measure === 'teamManagers' || previous.measure === 'serviceManagers';
  const chosen = manages && pieces.some((piece) => notionsOf(piece).includes('howMany')) ? onlyChoice([...pieces, notionPiece('staff')]) : null;
  return chosen && builtAfter(previous, chosen, setting);
}

function notionPiece(notion: Notion): Piece {
  return { from: 0, to: 0, text: '', options: [{ is: 'notion', notion }] };
}

function numberPiece(value: number): Piece {
  const bounds = ['exactly', 'atMost', 'over'] as const;
  return { from: 0, to: 0, text: '', options: bounds.map((bound) => ({ is: 'number', value, bound, percent: false })) };
}

function namePiece({ facet, values }: Filter): Piece {
  return { from: 0, to: 0, text: '', options: [{ is: 'name', named: [{ facet, value: values[0]!, fit: 'whole' }] }] };
}

/** Offers as they are made to agency workers: what 'any offers?' asks for after conversions. */
export function offersToConvert(pieces: readonly Piece[], best: readonly Chosen[]): readonly Chosen[] {
  return best.some(({ measure }) => measure.name === 'openOffers') ? choose([notionPiece('agency'), ...pieces]).best : [];
}
