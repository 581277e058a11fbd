import { measureNamed } from '../../workforce/measures/index.js';
import type { CalendarDate } from '../../workforce/calendar.js';
import { carries } from '../clause/choose.js';
import { offerOf } from '../clause/build.js';
import type { Clause, ClauseReading } from '../clause/clause.js';
import { choiceOf } from '../clause/clauseResult.js';
import type { Question } from '../question.js';
import { PLACES, ROLES } from './slots.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';

/** What counts, of those who came, who is here today. */
const HERE_TODAY: Readonly<Record<string, string>> = { starters: 'startersHere', appointed: 'appointedHere', conversions: 'conversionsHere' };
/** What counts both those who are here and those who are not: the figure of each. */
const HERE_OR_GONE: Readonly<Record<string, { readonly here: string; readonly gone: string }>> = {
  ...Object.fromEntries(Object.values(HERE_TODAY).map((measure) => [measure, { here: 'still in post', gone: 'no longer in post' }])),
  stillHere: { here: 'still here', gone: 'no longer here' },
};

/** 'How many of them are still here?', 'who has left since?' after those who came, or after how many of those are still here. */
export function hereSince({ pieces, words, stance, setting, before }: Clause): ClauseReading | undefined {
  if (!before || words.length > 0 || !pieces.every(isOfWhether)) return undefined;
  const measure = HERE_TODAY[before.measure] ?? before.measure;
  const figures = HERE_OR_GONE[measure];
  if (figures && measure !== before.measure && stance.lacksSubject && !stance.ofThem && !stance.joined && !pieces.some(isAlready) && pieces.some(isGone)) return ofThemOrAnybody({ ...before, measure, figure: figures.gone, by: [], order: null, show: 'figure' });
  const said = saysWhether(pieces, measure === before.measure || stance.ofThem);
  const thatDay = figures || !said ? undefined : ofThatDay(before, said, stance.ofThem, setting.today);
  if (thatDay) return 'is' in thatDay ? thatDay : [{ ...thatDay, show: isListed(pieces) ? 'records' : 'figure' }];
  if (!figures || !said) {
    const ofFlow = measureNamed(measure)?.time === 'flow' && pieces.some((piece) => notionsOf(piece).includes('stillHere'));
    return ofFlow ? NOT_OF_THOSE : undefined;
  }
  const { where, when, knownAt } = before;
  return [{ measure, figure: figures[said], where, by: [], when, show: isListed(pieces) ? 'records' : 'figure', order: null, numbers: {}, knownAt }];
}

/** The contract of those whom a headcount is of; null: of any. */
const CONTRACTS: Readonly<Record<string, readonly string[] | null>> = { staff: null, agency: ['agency'], permanentStaff: ['permanent', 'fixed-term'] };

/** 'How many of them are still here?' after the agency staff of a past day; what else people were picked by on that day is not counted so. Undefined where nobody of a past day is meant. */
function ofThatDay(before: Question, said: 'here' | 'gone', ofThem: boolean, today: CalendarDate): Question | typeof NOT_OF_THOSE | undefined {
  const { measure, where, when, knownAt } = before;
  if (when.is !== 'day' || !ofThem || measureNamed(measure)?.records !== 'people') return undefined;
  const contract = CONTRACTS[measure];
  // Those of today are all here.
  if (when.day >= today) return contract !== undefined && said === 'here' ? before : undefined;
  const counted = measureNamed('stillHere')!;
  if (contract === undefined || !where.every(({ facet }) => carries(counted, facet))) return NOT_OF_THOSE;
  const ofContract = contract ? [{ facet: 'contract' as const, values: contract, without: false }] : [];
  return { measure: counted.name, figure: HERE_OR_GONE[counted.name]![said], where: [...where, ...ofContract], by: [], when, show: 'figure', order: null, numbers: {}, knownAt };
}

function isListed(pieces: readonly Piece[]): boolean {
  return pieces.some(({ options }) => options.some(({ is }) => is === 'listing'));
}

/** Whether those who left, or were paid, are still here is not known of a flow. */
export const NOT_OF_THOSE = { is: 'unclear', ask: 'I cannot tell that of those alone. What would you like to count?', choices: [] } as const;

/** 'Have left' is of those who came only where they are pointed at, or have left 'already'; 'leavers' is another subject. */
function saysWhether(pieces: readonly Piece[], ofThose: boolean): 'here' | 'gone' | null {
  const notions = pieces.flatMap(notionsOf);
  if (notions.includes('stillHere') || notions.includes('inPost')) return 'here';
  const gone = pieces.some(isGone);
  return notions.includes('goneSince') || (gone && (ofThose || pieces.some(isAlready))) ? 'gone' : null;
}

/** 'How many left?' after those who started: of them, or anybody in that time. */
function ofThemOrAnybody(ofThem: Question): ClauseReading {
  const leavers: Question = { ...ofThem, measure: 'leavers', figure: 'leavers', where: ofThem.where.filter(({ facet }) => PLACES.includes(facet) || ROLES.includes(facet)) };
  return { is: 'unclear', ask: 'Of them, or of all staff?', choices: [ofThem, leavers].map((question) => choiceOf(offerOf(question))) };
}

function isAlready(piece: Piece): boolean {
  return saidIn(piece) === 'already';
}

function isGone(piece: Piece): boolean {
  return notionsOf(piece).includes('leave') && GONE.test(saidIn(piece));
}

const GONE = /^(?:left|gone|moved on|quit|resigned)\b/;

/** Whether a piece says no more than whether they are here. */
function isOfWhether(piece: Piece): boolean {
  return piece.options.every((option) => option.is === 'plain' || option.is === 'listing' || (option.is === 'notion' && WHETHER.has(option.notion)));
}

const WHETHER: ReadonlySet<string> = new Set(['howMany', 'stillHere', 'inPost', 'goneSince', 'leave', 'staff', 'headcount', 'every']);
