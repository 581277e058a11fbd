import type { Answer, Group } from '../answers/answer.js';
import { NO_LIMIT } from '../language/printed/describe.js';
import type { Question } from '../language/question.js';
import type { Seen } from '../language/clause/seen.js';
import { daysOfKey, isTimeFacet } from '../answers/timePoints.js';
import type { Facet } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';
import { measureNamed } from '../workforce/measures/index.js';

/** With more people than this, 'she' means none of them. */
const MOST_PEOPLE = 4;
/** As many groups as an ordinal can name. */
const MOST_GROUPS = 6;
/** With more groups than this, 'who?' means everybody. */
const MOST_LEADING = 6;
const NOT_RECORDED = 'not recorded';

/** What an answer named: its people, where they are few, and the one team that it was about or that leads it. */
export function seenIn({ kind, records, groups }: Answer, questions: readonly Question[], before?: Seen): Seen {
  const [question] = questions;
  if (kind !== 'answer' || !question || questions.length > 1) return { people: [], team: null };
  const ofPeople = measureNamed(question.measure)?.records === 'people';
  const narrowed = question.where.find(({ facet, without }) => facet === 'team' && !without)?.values ?? [];
  const leading = question.order ? leadingIn(groups, question) : withinBound(groups, question);
  const times = timesIn(groups, question);
  const led = leading?.facet === 'team' ? leading.keys : groups.length === 1 && question.by[0] === 'team' ? [groups[0]!.key] : [];
  const [team, ...others] = narrowed.length > 0 ? narrowed : led;
  // 'And the third?' after the second of them was picked.
  const shown = groupsIn(groups, question) ?? (before?.groups && isOneOf(before.groups, question) ? before.groups : null);
  return { people: ofPeople && records.length <= MOST_PEOPLE ? records : [], team: team !== undefined && others.length === 0 ? team : null, ...(shown && { groups: shown }), ...(leading && { leading }), ...(times.length > 0 && { times }) };
}

/** The groups by one name of the workbook, none of them 'not recorded' and no person. */
function groupsIn(groups: readonly Group[], { by, when }: Question): Seen['groups'] | null {
  const [facet, ...others] = by;
  if (!facet || others.length > 0 || facet === 'person' || when.is === 'change' || isTimeFacet(facet)) return null;
  const keys = groups.map(({ key }) => key);
  if (keys.length < 2 || keys.includes(NOT_RECORDED)) return null;
  const figures = groups.map((group) => leadingFigure(group) ?? 0);
  const having = (figure: number) => keys.filter((_, at) => figures[at] === figure);
  return { facet: facet as Facet, keys: keys.slice(0, MOST_GROUPS), last: keys.at(-1)!, most: having(Math.max(...figures)), fewest: having(Math.min(...figures)) };
}

function isOneOf({ facet, keys }: NonNullable<Seen['groups']>, { where }: Question): boolean {
  return where.some((filter) => filter.facet === facet && !filter.without && filter.values.length === 1 && keys.includes(filter.values[0]!));
}

/** All groups of 'the top three', else those that tie for the first place; null where they are too many to be meant. */
function leadingIn(groups: readonly Group[], { by: [facet, ...others], order }: Question): Seen['leading'] | null {
  const [first] = groups;
  if (!facet || !first || others.length > 0 || isTimeFacet(facet)) return null;
  const leaders = order && order.limit < NO_LIMIT ? groups : groups.filter((group) => leadingFigure(group) === leadingFigure(first));
  const keys = leaders.map(({ key }) => key);
  return keys.includes(NOT_RECORDED) || keys.length > MOST_LEADING ? null : { facet: facet as Facet, keys };
}

/** The months or other spans that lead: 'who left then?' after 'which month was the worst?'. */
function timesIn(groups: readonly Group[], { by: [facet, ...others], order, when }: Question): readonly Period[] {
  if (!facet || others.length > 0 || !order || when.is !== 'period' || !isTimeFacet(facet)) return [];
  const leaders = groups.filter((group, at) => (order.limit < NO_LIMIT ? at < order.limit : leadingFigure(group) === leadingFigure(groups[0]!)));
  return leaders.length > MOST_LEADING ? [] : leaders.flatMap(({ key }) => daysOfKey(key, facet, when.period) ?? []);
}

/** The groups that a bound left, however many or none: 'vacancies in those'. */
function withinBound(groups: readonly Group[], { by: [facet, ...others], numbers, held }: Question): Seen['leading'] | null {
  const isBounded = held !== undefined || Object.keys(numbers).some((name) => /^(above|atLeast|below|atMost)/.test(name));
  if (!facet || others.length > 0 || !isBounded || isTimeFacet(facet)) return null;
  const keys = groups.map(({ key }) => key);
  return keys.includes(NOT_RECORDED) ? null : { facet: facet as Facet, keys };
}

function leadingFigure({ figures }: Group): number | undefined {
  return figures[0]?.value;
}
