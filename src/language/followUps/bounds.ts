import { measureNamed } from '../../workforce/measures/index.js';
import { numbersOf } from '../bounds.js';
import type { Built, Setting } from '../build.js';
import { isTimeFacet } from './slots.js';
import { optionOf, type Piece } from '../pieces.js';
import type { Question } from '../question.js';

/** 'Who?' after 'which team has the most' asks for those of that team, or of all that tie; null where no group led. */
export function whoOfLeading(said: string, before: Question, { seen: { leading } }: Setting): Built | null {
  if (!/^(and |so )*(who|which|which ones|who exactly|who is it|who is that|who are they|which posts|which people|names|the names)$/.test(said)) return null;
  if (!leading || !before.order || before.by.length !== 1 || before.by[0] !== leading.facet || measureNamed(before.measure)?.records === 'none') return null;
  const where = [{ facet: leading.facet, values: leading.keys, without: false }, ...before.where.filter(({ facet, without }) => facet !== leading.facet || without)];
  return { questions: [{ ...before, where, by: leading.keys.length > 1 ? before.by : [], order: null, show: 'records' }] };
}

/** 'Only those above 20%' after a breakdown keeps the groups within that bound, whatever bounded them before; null where it says more or speaks of people. */
export function groupsWithin(pieces: readonly Piece[], before: Question): Built | null {
  const measure = measureNamed(before.measure);
  const bounded = pieces.flatMap((piece) => optionOf(piece, 'number') ?? []);
  const [number, ...others] = bounded;
  const rest = pieces.filter((piece) => !optionOf(piece, 'number'));
  const silent = rest.every(({ options, text }) => options.some(({ is }) => is === 'plain' || is === 'by' || is === 'listing') && !/^(who|whos|anyone|anybody|everyone|how|many)$/i.test(text));
  if (!measure || measure.numbers !== undefined || !number || others.length > 0 || !silent || before.by.length !== 1 || isTimeFacet(before.by[0]!)) return null;
  const isRate = measure.figures.find(({ name }) => name === before.figure)?.unit === '%';
  if (number.span || number.bound === 'exactly' || number.bound === 'none' || (number.percent && !isRate)) return null;
  const groups = rest.flatMap((piece) => optionOf(piece, 'by')?.facets ?? []);
  if (groups.some((facet) => facet !== before.by[0])) return null;
  return { questions: [{ ...before, numbers: numbersOf({ measure: before.measure, needs: [], may: [] }, [number]), show: 'figure' }] };
}

/** 'What about 25?' after those above 20 is another bound of the same kind; null where nothing was bounded, or more is said. */
export function otherNumber(pieces: readonly Piece[], before: Question): Built | null {
  const [number, ...others] = pieces.flatMap((piece) => optionOf(piece, 'number') ?? []);
  const [bound, ...bounds] = Object.keys(before.numbers);
  const silent = pieces.every((piece) => optionOf(piece, 'number') || piece.options.every(({ is }) => is === 'plain'));
  if (!number || !bound || others.length > 0 || bounds.length > 0 || !silent || number.bound !== 'exactly' || number.span || bound === 'aboveTarget') return null;
  return { questions: [{ ...before, numbers: { [bound]: number.value } }] };
}
