import type { Facet } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { carriesName } from '../clause/choose.js';
import type { Clause } from '../clause/clause.js';
import { notionsOf, optionOf, type Piece } from '../words/pieces.js';
import type { Question } from '../question.js';

/** Measures that pick their people by a facet, and the measure of all of them: how many are at another stage is asked of all. */
const PICKED_BY: Readonly<Record<string, readonly [Facet, string]>> = {
  approachNext: ['stage', 'pipeline'],
  notApproached: ['stage', 'pipeline'],
  contactsDue: ['stage', 'pipeline'],
  dueToComplete: ['status', 'onProgramme'],
  pastTheirDate: ['status', 'onProgramme'],
};

const THEIRS = /^(theirs?|they|them|those|these|its|his|hers)$/;

/** What a clause goes on from: the question before it, the groups that led its answer alone, or the whole of which it picked some. */
export function basisOf({ tokens, pieces, before, setting }: Clause): Question | null {
  if (!before) return null;
  return tokens.some(({ word }) => THEIRS.test(word)) ? ofLeading(before, setting) : wholeOfPicked(before, pieces, setting);
}

/** 'How many of theirs are in Court?' after 'which is the biggest?' asks of that supplier, or of all that tie. */
function ofLeading(before: Question, { seen: { leading } }: Clause['setting']): Question {
  if (!before.order || !leading || leading.facet === 'person' || before.by.length !== 1 || before.by[0] !== leading.facet) return before;
  const rest = before.where.filter(({ facet, without }) => facet !== leading.facet || without);
  return { ...before, where: [{ facet: leading.facet, values: leading.keys, without: false }, ...rest], by: leading.keys.length > 1 ? before.by : [], order: null };
}

/** 'How many have applied?' after those to approach next, of whom nobody can have. */
function wholeOfPicked(before: Question, pieces: readonly Piece[], { today }: Clause['setting']): Question {
  const [facet, name] = PICKED_BY[before.measure] ?? [];
  const whole = measureNamed(name ?? '');
  const named = pieces.some((piece) => optionOf(piece, 'name')?.named.some((one) => one.facet === facet) || (facet === 'stage' && notionsOf(piece).includes('approached')));
  if (!whole || !named) return before;
  const where = before.where.filter((filter) => filter.facet !== facet && filter.values.every((value) => carriesName(whole, { facet: filter.facet, value, fit: 'whole' })));
  return { ...before, measure: whole.name, figure: whole.figures[0]!.name, where, by: [], order: null, numbers: {}, show: 'figure', when: before.when.is === 'day' ? before.when : { is: 'day', day: today } };
}
