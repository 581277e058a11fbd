import { read, type Reading } from '../language/read.js';
import type { Filter, Question } from '../language/question.js';
import { isSign, tokensOf } from '../language/words.js';
import { measureNamed } from '../workforce/measures/index.js';
import type { Workforce } from '../workforce/workforce.js';
import { isSame, together } from './alike.js';
import type { Context, Now } from './turn.js';

const LEAD = '(?:(?:and|also|now|then|so|but|no|actually|ok|okay|please|lets|can you|could you|can we|could we) )*';
const BACK = new RegExp(`^${LEAD}(?:put|bring|add|include|count) (it|them|that|those|these|.+?)(?: back(?: in)?| again| too| after all)+$`);
const ADD = new RegExp(`^${LEAD}(?:add|add in|include|including|plus|with|throw in)$`);
const DROP = new RegExp(`^${LEAD}(?:drop|remove|minus|less|take out|take away|take off|leave out|without|excluding)$`);
/** The most words of a verb with what leads to it. */
const LONGEST = 4;

/** Staff are permanent staff and agency staff. */
const SUMS: Readonly<Record<string, string>> = { 'permanentStaff + agency': 'staff', 'agency + permanentStaff': 'staff', 'staff - agency': 'permanentStaff', 'staff - permanentStaff': 'agency' };

/** The question before with a name more or fewer: 'add Fostering', 'drop the first team by its name', 'minus agency'; null where a message asks for neither. */
export function addedOrDropped(message: string, workforce: Workforce, now: Now, { questions, trail }: Context): Reading | null {
  const [before, ...others] = questions;
  const restored = before && others.length === 0 ? putBack(message, workforce, now, before, trail ?? []) : null;
  if (restored) return restored;
  const verb = before && others.length === 0 ? verbOf(message) : null;
  if (!before || !verb) return null;
  const named = read(`and ${verb.rest}`, workforce, now.today, [before]);
  const [other, ...more] = named.is === 'questions' ? named.questions : [];
  if (!other || more.length > 0) return null;
  const question = ofContracts(before, other, verb.adds) ?? (verb.adds ? together([before, other]) : without(before, other));
  return question && named.is === 'questions' ? { ...named, questions: [question] } : null;
}

/** 'Put it back', 'include Fostering again': what was left out is counted again; null where nothing was left out, or something else is named. */
function putBack(message: string, workforce: Workforce, { today }: Now, before: Question, trail: readonly Question[]): Reading | null {
  const said = BACK.exec(tokensOf(message).map(({ word }) => word).filter((word) => !isSign(word)).join(' '))?.[1];
  const left = before.where.filter(({ without }) => without);
  const isThat = /^(it|them|that|those|these)$/.test(said ?? '');
  const earlier = isThat && left.length === 0 ? withContract(before, trail.at(-2)) : null;
  if (earlier) return { is: 'questions', questions: [earlier], corrections: [] };
  if (!said || left.length === 0) return null;
  const named = isThat ? null : read(`and ${said}`, workforce, today, [before]);
  const names = named?.is === 'questions' ? named.questions.flatMap(({ where }) => where.filter(({ without }) => !without)) : [];
  const counted = (filter: Filter, value: string) => filter.without && (isThat || names.some(({ facet, values }) => facet === filter.facet && values.includes(value)));
  const where = before.where.map((filter) => ({ ...filter, values: filter.values.filter((value) => !counted(filter, value)) })).filter(({ values }) => values.length > 0);
  const same = JSON.stringify(where) === JSON.stringify(before.where);
  return same ? null : { is: 'questions', questions: [{ ...before, where }], corrections: [] };
}

/** Staff again, after the agency staff among them were left out. */
function withContract(before: Question, earlier: Question | undefined): Question | null {
  const wasLeftOut = earlier && Object.entries(SUMS).some(([sum, left]) => sum.startsWith(`${earlier.measure} - `) && left === before.measure);
  return wasLeftOut ? { ...before, measure: earlier.measure, figure: earlier.figure } : null;
}

function verbOf(message: string): { readonly adds: boolean; readonly rest: string } | null {
  const tokens = tokensOf(message).filter(({ word }) => !isSign(word));
  for (let length = Math.min(LONGEST, tokens.length - 1); length > 0; length--) {
    const said = tokens.slice(0, length).map(({ word }) => word).join(' ');
    if (ADD.test(said) || DROP.test(said)) return { adds: ADD.test(said), rest: message.slice(tokens[length]!.start).replace(/\b(too|as well|also|back in|back)\b[\s?.!]*$/i, '') };
  }
  return null;
}

/** 'Now with agency' after permanent staff. */
function ofContracts(before: Question, other: Question, adds: boolean): Question | null {
  const measure = measureNamed(SUMS[`${before.measure} ${adds ? '+' : '-'} ${other.measure}`] ?? '');
  const figure = measure?.figures.find(({ unit }) => unit === measureNamed(before.measure)?.figures.find(({ name }) => name === before.figure)?.unit);
  const sameNames = JSON.stringify(before.where) === JSON.stringify(other.where);
  return measure && figure && sameNames ? { ...before, measure: measure.name, figure: figure.name } : null;
}

/** One of several names left out again, or a name of a kind that nothing was narrowed to. */
function without(before: Question, other: Question): Question | null {
  const [gone, ...others] = other.where.filter((filter) => !before.where.some((one) => isSame(filter, one)));
  const held = before.where.find(({ facet, without: excluded }) => facet === gone?.facet && !excluded);
  if (before.measure !== other.measure || !gone || others.length > 0 || gone.without) return null;
  if (!held && gone.facet !== 'person') return { ...before, where: [...before.where, { ...gone, without: true }] };
  if (!held || !gone.values.every((value) => held.values.includes(value))) return null;
  const values = held.values.filter((value) => !gone.values.includes(value));
  if (values.length === 0) return null;
  const left: Filter = { ...held, values };
  const by = values.length === 1 ? before.by.filter((facet) => facet !== held.facet) : before.by;
  return { ...before, where: before.where.map((filter) => (filter === held ? left : filter)), by };
}
