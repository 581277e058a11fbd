import type { Unit } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Built, Setting } from '../build.js';
import type { Chosen } from '../choose.js';
import { cohortOfYear } from './cohortMeant.js';
import { laidOver } from './lay.js';
import { PLACES, ROLES } from './slots.js';
import { whoOfLeading } from './bounds.js';
import { sameTopic } from '../manner.js';
import type { Option, Piece } from '../pieces.js';
import type { Question } from '../question.js';
import { shareOfThat } from './shareOfThat.js';
import { GROUP_WORDS } from '../wordings.js';
import { isSign, type Token } from '../words.js';

const UNIT_WORDS: Readonly<Record<string, Unit>> = { people: 'people', workers: 'people', staff: 'people', heads: 'people', posts: 'posts', payments: 'payments', cases: 'cases', fte: 'fte', money: '£' };
const UNIT_ASKED = /^(?:and |so )*(?:how (?:many|much) (\w+) (?:is|was|are|were|does) (?:that|those|it|this)(?: come to)?|(?:to|for|of|from|across) how many (\w+)|how many (people))$/;
const COST_ASKED = /^(and |so )*(what|how much) (would|will|does|do) (that|it|this|they|those|these) (cost|come to)( us)?( (a|per|in a) year)?$/;
/** Each with what the rest of the same whole is. */
const OTHERS: Readonly<Record<string, string>> = { coveredVacancies: 'emptySeats', emptySeats: 'coveredVacancies' };

/** What a message asks of the answer before it by its words as a whole; null where it says anything else. */
export function saidShortly(tokens: readonly Token[], pieces: readonly Piece[], before: Question, setting: Setting): Built | null {
  const said = saidBy(tokens);
  return unitOfThat(tokens, before) ?? costOfThat(said, before) ?? theOthers(tokens, before) ?? whenOfThem(tokens, pieces, before, setting) ?? overTheirTarget(said, before)
    ?? cohortOfYear(said, before, setting) ?? shareOfThat(said, before) ?? whoOfLeading(said, before, setting);
}

/** 'Who is over?' after caseloads: over the target of their team. */
function overTheirTarget(said: string, before: Question): Built | null {
  const asked = /^(and |so |but )*(who is|whos|who are|which workers are|anyone|anybody|is anyone|is anybody|how many are|how many people are|how many workers are) (over|above)( it| that| theirs)?$/.exec(said);
  const [figure] = measureNamed('overTarget')!.figures;
  if (!asked || before.when.is !== 'day' || !sameTopic(before.measure, 'overTarget') || before.where.some(({ facet }) => !KEPT.includes(facet))) return null;
  return { questions: [{ ...before, measure: 'overTarget', figure: figure!.name, by: [], order: null, numbers: {}, show: asked[2]!.startsWith('how') ? 'figure' : 'records' }] };
}

const KEPT: readonly string[] = [...PLACES, ...ROLES];

/** 'How many people is that?' asks for another figure of the same, and of nothing else; null where a clause asks something else. */
function unitOfThat(tokens: readonly Token[], before: Question): Built | null {
  const [, ...groups] = UNIT_ASKED.exec(saidBy(tokens)) ?? [];
  const unit = UNIT_WORDS[groups.find((word) => word !== undefined) ?? ''];
  if (!unit) return null;
  const figure = measureNamed(before.measure)?.figures.find((one) => one.unit === unit);
  return figure ? { questions: [{ ...before, figure: figure.name, show: 'figure' }] } : { ask: 'I count no such thing there. What would you like to count?', offers: [] };
}

/** 'What would that cost?' after the workers that are needed. */
function costOfThat(said: string, before: Question): Built | null {
  const figure = measureNamed(before.measure)?.figures.find(({ unit }) => unit === '£');
  return figure && COST_ASKED.test(said) ? { questions: [{ ...before, figure: figure.name, show: 'figure' }] } : null;
}

/** 'How many don't?' asks for the others: asked back where nothing says which these are. */
function theOthers(tokens: readonly Token[], before: Question): Built | null {
  if (/^(and |so |but |ok |what about |how about )*(the )?(others?|rest|other ones|everyone else|everybody else|remainder)$/.test(saidBy(tokens))) return theRest(before);
  if (!/^(and |so |but )*(how many|which|who) (dont|do not|doesnt|havent|have not|hasnt|arent|are not|isnt|werent|were not|didnt|did not)$/.test(saidBy(tokens))) return null;
  const figures = measureNamed(OTHERS[before.measure] ?? '')?.figures;
  const figure = figures?.find(({ unit }) => unit === measureNamed(before.measure)?.figures.find(({ name }) => name === before.figure)?.unit);
  if (!figure) return { ask: 'Of which others? Please ask for them in full.', offers: [] };
  return { questions: [{ ...before, measure: OTHERS[before.measure]!, figure: figure.name, show: 'figure' }] };
}

/** 'And the others?' after those from one supplier are all but these: asked back where more than one thing narrowed them. */
function theRest(before: Question): Built {
  const [held, ...others] = before.where.filter(({ facet, without }) => !without && facet !== 'person');
  const figure = measureNamed(OTHERS[before.measure] ?? '')?.figures.find(({ unit }) => unit === measureNamed(before.measure)?.figures.find(({ name }) => name === before.figure)?.unit);
  if (figure) return { questions: [{ ...before, measure: OTHERS[before.measure]!, figure: figure.name, show: 'figure' }] };
  if (!held || others.length > 0) return { ask: 'Of which others? Please ask for them in full.', offers: [] };
  return { questions: [{ ...before, where: before.where.map((filter) => (filter === held ? { ...held, without: true } : filter)), by: before.by.filter((facet) => facet !== held.facet), show: 'figure' }] };
}

/** 'When?' after people or posts: their list says it. */
function whenOfThem(tokens: readonly Token[], pieces: readonly Piece[], before: Question, setting: Setting): Built | null {
  const listing = measureNamed(before.measure)?.records !== 'none';
  return listing && /^(and )?when( exactly)?$/.test(saidBy(tokens)) ? laidOver(readAs(pieces.slice(-1), { is: 'listing' }), before, setting) : null;
}

/** 'Reasons?' after absences: a breakdown of these, and no question about leavers. One measure by itself ('and agency?') is asked for as such. */
export function brokenDown(tokens: readonly Token[], pieces: readonly Piece[], best: readonly Chosen[], before: Question, setting: Setting): Built | null {
  const said = saidBy(tokens).replace(/\b(and|the|their|what|please)\b/g, '').trim();
  const facet = GROUP_WORDS.find(([group]) => group.split('|').includes(said))?.[1];
  const facets: readonly string[] = measureNamed(before.measure)?.facets ?? [];
  if (!facet || best.length === 1 || !facets.includes(facet) || best.some(({ measure }) => sameTopic(measure.name, before.measure))) return null;
  return laidOver(readAs(pieces.slice(-1), { is: 'by', facets: [facet] }), before, setting);
}

function readAs(pieces: readonly Piece[], option: Option): readonly Piece[] {
  return pieces.map((piece) => ({ ...piece, options: [option] }));
}

function saidBy(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
}
