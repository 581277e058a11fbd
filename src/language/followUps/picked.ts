import type { Facet } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Clause } from '../clause/clause.js';
import { sameTopic } from '../clause/manner.js';
import type { Question } from '../question.js';

/** All who are employed, or all of a contract: what is asked behind them narrows the staff. */
const STAFF: readonly string[] = ['staff', 'permanentStaff', 'agency', 'teamSize'];

/** Measures of one topic that pick people each by a rule of its own: those whom one picks are not those of another. */
const RULES: readonly (readonly string[])[] = [
  ['supervisionOverdue'],
  ['supervisionUpToDate'],
  ['overTarget', 'underTarget', 'holdingMore', 'holdingBetween', 'shareAtOrUnder'],
  ['averageCaseload', 'totalCases', 'unallocated'],
  ['starters', 'appointed'],
  ['leavers', 'leaverReasons', 'leaverDestinations', 'wouldReturn', 'timeSinceQualifying'],
  ['agencyStarted'],
  ['agencyEnded'],
];

/** Whom these measures pick another measure can be narrowed to. */
const TOLD_BY: Readonly<Record<string, Facet>> = { onProgramme: 'programme', newlyQualified: 'newlyQualified' };

/** Whether it counts or lists some of the people, by what they do or are: whoever is absent, over target or left. */
export function isPicked({ measure: name, figure, show }: Question): boolean {
  const measure = measureNamed(name);
  const unit = measure?.figures.find((one) => one.name === figure)?.unit;
  return measure?.records === 'people' && !STAFF.includes(name) && (unit === 'people' || show === 'records');
}

/** Whether another rule picks the people of the next question: those absent, and those who hold cases. */
export function areOthers(previous: Question, next: Question): boolean {
  if (!isPicked(previous) || next.where.some(({ facet }) => facet === TOLD_BY[previous.measure])) return false;
  const [before, after] = [previous, next].map(({ measure }) => RULES.find((measures) => measures.includes(measure)));
  return sameTopic(previous.measure, next.measure) ? before !== undefined && after !== undefined && before !== after : true;
}

/** Whether what lacks a subject asks of those just picked. 'Starters this year, and how many left?' asks of others. */
export function asksOfThose({ tokens: [first], stance, choice, setting }: Clause, before: Question): boolean {
  const opens = setting.message.slice(0, first?.start).trim() === '';
  const areFlows = [before.measure, ...choice.best.map(({ measure }) => measure.name)].every((name) => measureNamed(name)?.time === 'flow');
  // 'How many unallocated?' counts nobody.
  const ofNobody = choice.best.length > 0 && choice.best.every(({ measure }) => measure.records === 'none');
  return opens && !ofNobody && isPicked(before) && !(stance.joined && areFlows);
}
