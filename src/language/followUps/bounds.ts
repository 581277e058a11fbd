import { measureNamed } from '../../workforce/measures/index.js';
import { PLANS } from './stance.js';
import { numbersOf, takesNumber } from '../clause/bounds.js';
import type { Built, Setting } from '../clause/build.js';
import { PHRASES } from '../phrases.js';
import { notionsOf, optionOf, type Option, type Piece } from '../words/pieces.js';
import type { Question } from '../question.js';
import { isPart, PARTS } from '../clause/shares.js';
import { carries } from '../clause/choose.js';
import { OF_GROUPS } from './groupBounds.js';
import { laidOver } from './lay.js';
import { isTimeFacet } from './slots.js';

type NumberOption = Extract<Option, { is: 'number' }>;

/** Whoever holds a number is counted, and no group. */
const PERSONAL = /^(who|whos|anyone|anybody|everyone|how|many)$/i;

/** 'Over 25?' behind what is bounded by a number, or shown in groups: another bound of the same kind; 'Court and 15' changes the place too. Null where more is said, or nothing there can be bounded. */
export function bounded(pieces: readonly Piece[], before: Question, setting: Setting): Built | null {
  const measure = measureNamed(before.measure);
  // 'Without Court' leaves it out, and asks for none that have nothing.
  const numberIn = (piece: Piece) => (optionOf(piece, 'without') ? null : optionOf(piece, 'number'));
  const [number, ...others] = pieces.flatMap((piece) => numberIn(piece) ?? []);
  const rest = pieces.filter((piece) => !numberIn(piece));
  // 'What if they had 2 more?' after a plan is of workers, and no other number of cases.
  const plans = PLANS.includes(before.measure) && pieces.some((piece) => notionsOf(piece).includes('more'));
  if (!measure || !number || others.length > 0 || plans) return null;
  const silent = rest.filter((piece) => !optionOf(piece, 'name'));
  const lasting = lastingSo(silent, number, before);
  if (lasting) return silent.length === rest.length ? { questions: [lasting] } : laidOver(rest, lasting, setting);
  const numbers = ownNumber(silent, number, before) ?? numberOfGroups(silent, number, before);
  if (!numbers) return null;
  const next: Question = { ...before, numbers, order: null, show: 'figure' };
  return silent.length === rest.length ? { questions: [next] } : laidOver(rest, next, setting);
}

/** How long what a measure counts has lasted, by the measure that says so. */
export const LASTS: Readonly<Record<string, string>> = {
  agency: 'agencyLengthOfStay', vacancies: 'timeVacant', staff: 'lengthOfService', permanentStaff: 'lengthOfService', conversions: 'timeToConvert', leavers: 'leaverService',
};

/** 'How many over 2 years?' after how long they have been here, or after who is here: those who have been so long; 'over 6 months?' after the empty seats is of those. */
function lastingSo(rest: readonly Piece[], number: NumberOption, before: Question): Question | null {
  if (!number.span || Object.keys(before.numbers).length > 0 || !rest.every(({ options }) => options.some(({ is }) => is === 'plain' || is === 'listing' || is === 'notion'))) return null;
  const isSilent = rest.every((piece) => piece.options.some(({ is }) => is === 'plain' || is === 'listing') || notionsOf(piece).every((notion) => notion === 'howMany' || notion === 'inPost'));
  const own = isSilent ? PHRASES.find((one) => one.measure === before.measure && (one.figure !== undefined || one.number?.name === 'span') && takesNumber(one, number)) : undefined;
  const show = rest.some(({ options }) => options.some(({ is }) => is === 'listing')) ? 'records' : 'figure';
  if (own) return { ...before, figure: own.figure ?? before.figure, numbers: numbersOf(own, [number]), by: [], order: null, show };
  const part = before.measure in LASTS || !isPart(before) ? null : PARTS[before.measure]!;
  const lasting = measureNamed(LASTS[part?.whole ?? before.measure] ?? '');
  const phrase = lasting && isSilent ? PHRASES.find((one) => one.measure === lasting.name && one.figure !== undefined && takesNumber(one, number)) : undefined;
  if (!lasting || !phrase || !before.where.every(({ facet }) => carries(lasting, facet)) || (part && !lasting.facets.includes(part.filter.facet))) return null;
  const where = part ? [...before.where, part.filter] : before.where;
  return { ...before, measure: lasting.name, figure: phrase.figure!, where, numbers: numbersOf(phrase, [number]), by: before.by.filter((facet) => !isTimeFacet(facet) && carries(lasting, facet)), order: null, show };
}

/** Another number in place of the one by which workers or posts were picked. */
function ownNumber(rest: readonly Piece[], number: NumberOption, { measure, numbers }: Question): Question['numbers'] | null {
  const [held, ...others] = Object.keys(numbers);
  if (!held || others.length > 0 || held === 'aboveTarget') return null;
  const own = PHRASES.filter((phrase) => phrase.measure === measure);
  const silent = rest.every((piece) => piece.options.some(({ is }) => is === 'plain' || is === 'listing') || notionsOf(piece).some((notion) => notion === 'howMany' || notion === 'ifs' || own.some(({ needs }) => needs.includes(notion))));
  if (!silent) return null;
  if (number.bound === 'exactly') return number.span ? null : { [held]: number.value };
  const phrase = OF_GROUPS.includes(held) ? undefined : own.find((one) => takesNumber(one, number));
  return phrase ? numbersOf(phrase, [number]) : null;
}

/** 'Only those above 20%' after a breakdown keeps the groups within that bound. */
function numberOfGroups(rest: readonly Piece[], number: NumberOption, { measure: name, figure, by }: Question): Question['numbers'] | null {
  const measure = measureNamed(name);
  const silent = rest.every(({ options, text }) => options.some(({ is }) => is === 'plain' || is === 'by' || is === 'listing') && !PERSONAL.test(text));
  const groups = rest.flatMap((piece) => optionOf(piece, 'by')?.facets ?? []);
  if (!measure || measure.numbers !== undefined || !silent || by.length !== 1 || isTimeFacet(by[0]!) || groups.some((facet) => facet !== by[0])) return null;
  const isRate = measure.figures.find((one) => one.name === figure)?.unit === '%';
  if (number.span || number.bound === 'exactly' || (number.percent && !isRate)) return null;
  return numbersOf({ measure: name, needs: [], may: [] }, [number]);
}
