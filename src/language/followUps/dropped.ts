import { measureNamed } from '../../workforce/measures/index.js';
import type { Built } from '../clause/build.js';
import type { Question } from '../question.js';
import { withoutGroupBounds } from './groupBounds.js';
import { isTimeFacet, ROLES } from './slots.js';

const LEFT_OUT = '(?:excluding|without|no|no more|stop|get rid of|forget|forget about|scrap|ditch|undo|skip)';

const UNSPLIT = '(?:dont|do not|stop) (?:split|break|group)(?:ting|ing)?(?: (?:it|that|this|them))?(?: (?:down|up|out))?(?: by (\\w+))?';
/** 'Drop the teams', 'no breakdown', 'without the months', 'don't split it', 'as one figure': a slot of the question before is emptied. */
export const SLOT_DROPPED = `${UNSPLIT}|${LEFT_OUT} (?:(?:the|that|those|these|any|by) )*(\\w+(?: \\w+)?)|(?:as |in |just |only )*(?:one|a single|the one|the overall) (?:figure|number|total)`;

/** 'Just the latest' after a stock month by month. */
export const LATEST = '(?:just |only )?(?:the )?(?:latest|most recent|current)(?: one| figure| number)?(?: only)?';

export function latest(before: Question): Built | null {
  const question = measureNamed(before.measure)?.time === 'stock' ? withoutTimes(before) : null;
  return question && { questions: [withoutGroups(question)] };
}

/** What a question is without that slot; null where it has nothing there. */
type Emptied = (before: Question) => Question | null;

/** What each noun empties: 'the teams' are those it is broken down by, 'the team' is the one it is narrowed to. */
const SLOTS: readonly (readonly [RegExp, (noun: string) => Emptied])[] = [
  [/^(?:month|week|quarter|year|trend|series|(?:month|week|quarter|year)ly)s?(?: split| breakdown)?$/, () => withoutTimes],
  [/^(?:team|service|localitie|locality|role|job title|grade|supplier|reason|stage|destination|origin)s?(?: split| breakdown)?$/, ofFacet],
  [/^(?:\w+ )?(?:split|breakdown|grouping|group|table|row)s?$/, () => ({ by, ...before }) => (by.length > 0 ? { ...before, by: [] } : null)],
  [/^(?:limit|threshold|bound|cut off|cutoff|cap|minimum|maximum)s?$/, () => withoutBounds],
  [/^(?:ranking|order|ordering|sorting)$/, () => (before) => (before.order ? { ...before, order: null } : null)],
  [/^(?:name|list|listing|detail)s?$/, () => (before) => (before.show === 'records' ? { ...before, show: 'figure' } : null)],
];

/** Null where the words name no slot; asked back where the question has nothing there. */
export function dropped(before: Question, [, unsplit, left]: RegExpExecArray): Built | null {
  const noun = left ?? unsplit ?? 'split';
  const emptied = SLOTS.find(([words]) => words.test(noun))?.[1](noun);
  if (!emptied) return null;
  const question = emptied(before);
  return question ? { questions: [withoutGroups(question)] } : { ask: 'That is no part of the question before. What would you like to count?', offers: [] };
}

function ofFacet(noun: string): Emptied {
  const name = noun.replace(/ (?:split|breakdown)$/, '').replace(/^job title/, 'role').replace(/^localit(?:ie|y)/, 'locality').replace(/s$/, '');
  const kin = name === 'role' ? ROLES : [name];
  const groups: Emptied = (before) => (before.by.some((facet) => kin.includes(facet)) ? { ...before, by: before.by.filter((facet) => !kin.includes(facet)) } : null);
  const names: Emptied = (before) => (before.where.some(({ facet }) => kin.includes(facet)) ? { ...before, where: before.where.filter(({ facet }) => !kin.includes(facet)), show: 'figure' } : null);
  return (before) => (/s$| split$| breakdown$/.test(noun) ? groups(before) ?? names(before) : names(before) ?? groups(before));
}

/** A stock that was counted month by month is counted on the last day. */
function withoutTimes(before: Question): Question | null {
  if (!before.by.some(isTimeFacet)) return null;
  const { when } = before;
  const isStock = measureNamed(before.measure)?.time === 'stock';
  return { ...before, by: before.by.filter((facet) => !isTimeFacet(facet)), when: isStock && when.is === 'period' ? { is: 'day', day: when.period.to } : when };
}

function withoutBounds({ held, ...before }: Question): Question | null {
  const numbers = withoutGroupBounds(before.numbers);
  return held || Object.keys(numbers).length < Object.keys(before.numbers).length ? { ...before, numbers } : null;
}

/** What is in no groups any more has no order, mean or bounds of them. */
function withoutGroups(question: Question): Question {
  if (question.by.length > 0) return question;
  const bare = { ...question, order: null, numbers: withoutGroupBounds(question.numbers) };
  delete bare.mean;
  delete bare.held;
  return bare;
}
