import type { Measure } from '../../workforce/measure.js';
import type { Phrase } from './phrase.js';
import { saidIn, type Bound, type Option, type Piece, type Use } from '../words/pieces.js';
import type { Question } from '../question.js';

type NumberOption = Extract<Option, { is: 'number' }>;

/** Whether a phrase asks for such a number: how long something lasts is no number of cases. */
export function takesNumber({ number }: Phrase, option: NumberOption): boolean {
  return number !== undefined && number.bounds.includes(option.bound) && (number.name in SPANS) === (option.span !== undefined);
}

/** Whether a number bounds the groups that are shown: 'teams with a vacancy rate above 20%'. A share bounds nothing but a rate. */
export function boundsGroups({ bound, percent, span }: NumberOption, phrase: Phrase, measure: Measure): boolean {
  const isRate = phrase.figure === '%' || (phrase.figure === undefined && measure.figures[0]!.unit === '%');
  return phrase.number === undefined && measure.numbers === undefined && span === undefined && bound !== 'exactly' && bound !== 'lapsed' && (bound === 'none' || percent === isRate);
}

interface Span {
  readonly months: string;
  readonly days: string;
}

/** How long something has lasted, how long ago it was at most, and how long ago at least, by the name of the number. */
const SPANS: Readonly<Record<string, Span>> = {
  span: { months: 'months', days: 'days' }, within: { months: 'withinMonths', days: 'withinDays' }, since: { months: 'sinceMonths', days: 'sinceDays' },
};

/** How long something has lasted, where the words bound it otherwise than by 'longer than'. */
const LASTING: Partial<Record<Bound, Span>> = {
  atLeast: { months: 'leastMonths', days: 'leastDays' }, under: { months: 'underMonths', days: 'underDays' }, atMost: { months: 'mostMonths', days: 'mostDays' },
};

const GROUP_NUMBERS: Partial<Record<Bound, string>> = { over: 'above', atLeast: 'atLeast', under: 'below', atMost: 'atMost', none: 'atMost' };

/** 'more than 20' is the number 20; '20 or more' is more than 19, 'fewer than 20' is 19 or fewer. Without a number of its own, a phrase takes one for its groups. */
export function numbersOf(phrase: Phrase, options: readonly Option[]): Question['numbers'] {
  const said = options.filter((option) => option.is === 'number');
  return said.length === 0 ? phrase.numbers ?? {} : Object.assign({}, ...said.map((one) => numbersSaid(phrase, one))) as Question['numbers'];
}

function numbersSaid({ number, numbers }: Phrase, said: NumberOption): Question['numbers'] {
  const spans = (number?.name === 'span' ? LASTING[said.bound] : undefined) ?? SPANS[number?.name ?? ''];
  if (said.span) return spans ? { [spans[said.span]]: said.value } : numbers ?? {};
  if (numbers?.aboveTarget !== undefined && said.bound === 'over') return { aboveTarget: said.value };
  if (!number) return boundsOfGroups(said);
  if (said.most !== undefined) return { [number.name]: said.value, mostCases: said.most };
  const less = (said.bound === 'atLeast' && number.bounds.includes('over')) || (said.bound === 'under' && number.bounds.includes('atMost') && !number.bounds.includes('exactly'));
  return { [number.name]: said.value - (less ? 1 : 0) };
}

function boundsOfGroups({ bound, value, most }: NumberOption): Question['numbers'] {
  if (most !== undefined) return { atLeast: value, atMost: most };
  const name = GROUP_NUMBERS[bound];
  return name ? { [name]: value } : {};
}

/** 'Over 3 months but over 6': a second bound of one kind, of which only one can hold. */
export function secondBounds(uses: readonly Use[], phrase: Phrase): readonly string[] {
  const numbers = uses.flatMap(({ piece, option }) => (option.is === 'number' ? [{ piece, names: Object.keys(numbersSaid(phrase, option)) }] : []));
  return numbers.flatMap(({ piece, names }, at) => (numbers.slice(0, at).some((other) => other.names.some((name) => names.includes(name))) ? [piece.text] : []));
}

/** 'Teams over target by at least 2', 'over target and above 18': numbers that the bound to a target cannot hold, as they were typed; 'by more than 2' it can. */
export function besideTarget(uses: readonly Use[], { numbers = {} }: Phrase): readonly string[] {
  if (numbers.aboveTarget === undefined && numbers.withinTarget === undefined) return [];
  return uses.flatMap(({ piece, option }) => (option.is === 'number' && !(numbers.aboveTarget !== undefined && option.bound === 'over' && option.most === undefined && saysByHowMuch(uses, piece)) ? [piece.text] : []));
}

/** 'By more than 2', 'more than 2 over target', 'more than 2 cases over target' */
function saysByHowMuch(uses: readonly Use[], number: Piece): boolean {
  return uses.some(({ piece, option }) => (piece.to === number.from && saidIn(piece) === 'by') || (option.is === 'notion' && option.notion === 'overTarget' && piece.from >= number.to && piece.from - number.to <= 1));
}
