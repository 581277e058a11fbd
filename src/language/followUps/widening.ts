import { offerOf, type Built, type Setting } from '../clause/build.js';
import type { Filter, Question } from '../question.js';
import { PARTS } from '../clause/shares.js';
import { withoutGroupBounds } from './groupBounds.js';
import { withoutNames } from './lifted.js';
import { trailOf } from './ofTrail.js';
import { PLACES, ROLES } from './slots.js';
import { ofMeasure } from './together.js';

/** 'Overall?', 'everyone', 'all of them again': the groups that a bound or an order left out, else what stands behind the place or role that it was narrowed to. */
export function widened(before: Question, { input: said }: RegExpExecArray): Built | null {
  const unbounded = withoutGroupBounds(before.numbers);
  if (before.order || Object.keys(unbounded).length < Object.keys(before.numbers).length) return { questions: [{ ...before, numbers: unbounded, order: null, show: 'figure' }] };
  const people = /\b(everyone|everybody|staff|roles?)\b/.test(said);
  const kinds = people ? [ROLES, PLACES] : [PLACES, ROLES];
  const kind = kinds.find((facets) => before.where.some(({ facet, without }) => !without && facets.includes(facet)));
  return kind ? { questions: [{ ...before, where: before.where.filter(({ facet, without }) => without || !kind.includes(facet)), show: 'figure' }] } : null;
}

/** 'Out of how many?': all of the same place, role and time; asked back where nothing else narrowed them. */
export function wholeOf(before: Question): Built {
  const whole = PARTS[before.measure]?.whole;
  const part = whole ? ofMeasure({ ...before, by: [], order: null }, whole) : before;
  const question = part && (withoutNames(part) ?? (whole ? part : null));
  return question ? { questions: [{ ...question, show: 'figure' }] } : { ask: 'Out of which whole? Please say it, such as how many staff do we have.', offers: [] };
}

/** Each with what the rest of the same whole is. */
const OTHERS: Readonly<Record<string, string>> = { coveredVacancies: 'emptySeats', emptySeats: 'coveredVacancies', supervisionUpToDate: 'supervisionOverdue', supervisionOverdue: 'supervisionUpToDate', reviewsDone: 'reviewsOverdue' };
/** Those of one contract have those of the other for their rest; where a role narrows them, the rest may be other roles. */
const CONTRACTS: Readonly<Record<string, string>> = { agency: 'permanentStaff', permanentStaff: 'agency' };

const DENIES = /n'?t\b|\bnot\b/;

/** 'And the others?', 'how many aren't?': all but those that one name narrowed it to; asked back where more than one thing can be meant. */
export function theRest(before: Question, said?: RegExpExecArray): Built {
  const part = PARTS[before.measure];
  const opposite = OTHERS[before.measure] ? ofMeasure(before, OTHERS[before.measure]!) : part && part.filter.facet === 'stage' ? withoutPart(before, part) : null;
  if (opposite) return { questions: [/^(?:which|who|those|any)/.test(said?.input ?? '') ? { ...opposite, show: 'records' } : opposite] };
  const still = stillOn(before);
  if (still) return { questions: [still] };
  // 'Who isn't?' denies what they were picked by, and not where they are.
  const denied = said !== undefined && DENIES.test(said.input);
  const narrowed = before.where.filter(({ facet, without }) => !without && facet !== 'person' && !(denied && PLACES.includes(facet)));
  const [held, ...more] = narrowed;
  const contract = narrowed.every(({ facet }) => ROLES.includes(facet) || PLACES.includes(facet)) && CONTRACTS[before.measure] ? ofMeasure(before, CONTRACTS[before.measure]!) : null;
  const all = [...(contract ? [contract] : []), ...(held && more.length === 0 ? [without(before, held)] : [])];
  if (all.length === 1 && (!contract || narrowed.length === 0)) return { questions: all };
  return { ask: 'Of which others? Please choose, or ask for them in full.', offers: all.map(offerOf) };
}

/** 'How many does that leave?': what is counted without those that were left out, or the rest of those that were counted. */
export function whatIsLeft(before: Question, said: RegExpExecArray): Built {
  return before.where.some((filter) => filter.without) ? { questions: [{ ...before, show: 'figure' }] } : theRest(before, said);
}

/** 'And who has been?' after who was not approached yet. */
function withoutPart(before: Question, { whole, filter }: (typeof PARTS)[string]): Question | null {
  const question = ofMeasure(before, whole);
  return question && { ...question, where: [...question.where, { ...filter, without: true }] };
}

/** Behind those who are on a programme no more: those who still are. */
function stillOn(before: Question): Question | null {
  const ended = before.measure === 'cohortOutcome' ? before.where.find(({ facet, without: left }) => facet === 'status' && left) : undefined;
  return ended ? { ...before, measure: 'onProgramme', figure: 'on programme', where: before.where.filter((filter) => filter !== ended), by: [], order: null, show: 'figure' } : null;
}

/** 'And how many for other reasons?': all but those of the reason, or of what they cover, that was asked about; null where none was. */
export function otherReasons(before: Question): Built | null {
  const held = before.where.find(({ facet, without }) => !without && /^(reason|cover|destination|origin)$/.test(facet));
  return held ? { questions: [without(before, held)] } : null;
}

function without(before: Question, held: Filter): Question {
  return { ...before, where: before.where.map((filter) => (filter === held ? { ...held, without: true } : filter)), by: before.by.filter((facet) => facet !== held.facet), show: 'figure' };
}

/** 'Put it back': what was left out is counted again, of staff those of the contract that was left out last; null where nothing was. */
export function restored(before: Question, _: RegExpExecArray, setting: Setting): Built | null {
  const where = before.where.filter((filter) => !filter.without);
  if (where.length < before.where.length) return { questions: [{ ...before, where }] };
  const earlier = trailOf(setting, before).at(-2);
  const staff = earlier?.measure === 'staff' && CONTRACTS[before.measure] ? ofMeasure(before, 'staff') : null;
  return staff && { questions: [staff] };
}
