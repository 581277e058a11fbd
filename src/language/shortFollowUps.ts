import type { Unit } from '../workforce/measure.js';
import { measureNamed } from '../workforce/measures/index.js';
import type { Built, Setting } from './build.js';
import type { Chosen } from './choose.js';
import { followUp } from './followUp.js';
import { sameTopic } from './manner.js';
import type { Option, Piece } from './pieces.js';
import type { Question } from './question.js';
import { GROUP_WORDS } from './wordings.js';
import { isSign, type Token } from './words.js';

const UNIT_WORDS: Readonly<Record<string, Unit>> = { people: 'people', workers: 'people', staff: 'people', heads: 'people', posts: 'posts', payments: 'payments', cases: 'cases', fte: 'fte', money: '£' };
const UNIT_ASKED = /^(?:and |so )*(?:how (?:many|much) (\w+) (?:is|was|are|were|does) (?:that|those|it|this)(?: come to)?|(?:to|for|of|from|across) how many (\w+)|how many (people))$/;
/** Each with what the rest of the same whole is. */
const OTHERS: Readonly<Record<string, string>> = { coveredVacancies: 'emptySeats', emptySeats: 'coveredVacancies' };

/** 'How many people is that?' asks for another figure of the same, and of nothing else; null where a clause asks something else. */
export function unitOfThat(tokens: readonly Token[], before: Question): Built | null {
  const [, ...groups] = UNIT_ASKED.exec(saidBy(tokens)) ?? [];
  const unit = UNIT_WORDS[groups.find((word) => word !== undefined) ?? ''];
  if (!unit) return null;
  const figure = measureNamed(before.measure)?.figures.find((one) => one.unit === unit);
  return figure ? { questions: [{ ...before, figure: figure.name, show: 'figure' }] } : { ask: 'I count no such thing there. What would you like to count?', offers: [] };
}

/** 'How many don't?' asks for the others: asked back where nothing says which these are. */
export function theOthers(tokens: readonly Token[], before: Question): Built | null {
  if (!/^(and |so |but )*(how many|which|who) (dont|do not|doesnt|havent|have not|hasnt|arent|are not|isnt|werent|were not|didnt|did not)$/.test(saidBy(tokens))) return null;
  const figures = measureNamed(OTHERS[before.measure] ?? '')?.figures;
  const figure = figures?.find(({ unit }) => unit === measureNamed(before.measure)?.figures.find(({ name }) => name === before.figure)?.unit);
  if (!figure) return { ask: 'Of which others? Please ask for them in full.', offers: [] };
  return { questions: [{ ...before, measure: OTHERS[before.measure]!, figure: figure.name, show: 'figure' }] };
}

/** 'When?' after people or posts: their list says it. */
export function whenOfThem(tokens: readonly Token[], pieces: readonly Piece[], before: Question, setting: Setting): Built | null {
  const listing = measureNamed(before.measure)?.records !== 'none';
  return listing && /^(and )?when( exactly)?$/.test(saidBy(tokens)) ? followUp(readAs(pieces.slice(-1), { is: 'listing' }), before, setting) : null;
}

/** 'Reasons?' after absences: a breakdown of these, and no question about leavers. One measure by itself ('and agency?') is asked for as such. */
export function brokenDown(tokens: readonly Token[], pieces: readonly Piece[], best: readonly Chosen[], before: Question, setting: Setting): Built | null {
  const said = saidBy(tokens).replace(/\b(and|the|their|what|please)\b/g, '').trim();
  const facet = GROUP_WORDS.find(([group]) => group.split('|').includes(said))?.[1];
  const facets: readonly string[] = measureNamed(before.measure)?.facets ?? [];
  if (!facet || best.length === 1 || !facets.includes(facet) || best.some(({ measure }) => sameTopic(measure.name, before.measure))) return null;
  return followUp(readAs(pieces.slice(-1), { is: 'by', facets: [facet] }), before, setting);
}

/** 'Where?' of what goes nowhere asks for its teams. */
export function inWhichTeams(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => (/^where$/i.test(piece.text) ? readAs([piece], { is: 'by', facets: ['team'] }) : piece));
}

function readAs(pieces: readonly Piece[], option: Option): readonly Piece[] {
  return pieces.map((piece) => ({ ...piece, options: [option] }));
}

function saidBy(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
}
