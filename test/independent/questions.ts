import fc from 'fast-check';
import { cell, EVERYWHERE, type Scope, type Sheets } from '../support/independentCount.js';
import { answerQuestions } from '../../src/answers/answerQuestions.js';
import type { Question } from '../../src/language/question.js';
import { addsUp } from '../../src/answers/units.js';
import { day } from '../../src/workforce/calendar.js';
import type { Facet } from '../../src/workforce/measure.js';
import { measureNamed } from '../../src/workforce/measures/index.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { differences, loose } from './comparing.js';
import type { Council } from './council/council.js';
import { expected } from './expecting.js';
import { scopeOf, type Counting } from './knowing.js';
import type { Measured } from './measured.js';
import { narrowings, placeGroups, type Narrowing } from './narrowing.js';
import { drafts, timingOf, type Draft, type Timing } from './timing.js';

/** A question before the measure and the council are known. */
export interface Asking {
  readonly draft: Draft;
  readonly narrowing: Narrowing;
  readonly figure: number;
  readonly by: number;
  readonly number: number;
}

export const askings: fc.Arbitrary<Asking> = fc.record({
  draft: drafts, narrowing: narrowings, figure: fc.nat({ max: 5 }), by: fc.nat({ max: 23 }), number: fc.integer({ min: 1, max: 20 }),
});

const PLACES = ['team', 'roleGroup', 'service', 'role', 'locality'] as const;

/** Asks the software and the second counter; what they say differently, with the question. */
export function disagreements(council: Council, workforce: Workforce, measured: Measured, asking: Asking): string[] {
  const { today, sheets } = council;
  const measure = measureNamed(measured.measure);
  if (!measure) throw new Error(`there is no measure ${measured.measure}`);
  const figure = measure.figures[asking.figure % measure.figures.length] ?? measure.figures[0]!;
  const timing = timingOf(asking.draft, measured, council);
  const counting: Counting = {
    sheets, today, measured, narrowing: asking.narrowing, figure: figure.name, isNumber: (name) => measure.figures.some((each) => each.name === name && addsUp(each)),
    numbers: measured.number ? { [measured.number]: asking.number } : {},
  };
  const by = timing.by ? null : facetAsked(measured, sheets, asking.by) ?? measure.groupedBy ?? null;
  const question = questionOf(counting, timing, by);
  const answer = answerQuestions([question], workforce, { today: day(today), fixed: false, freshness: '' });
  const scope = scopeOf(counting);
  const lead = timing.when.is === 'change' && !timing.by ? `change in ${figure.name}` : figure.name;
  const isPart = question.where.some(({ facet }) => facet === by);
  const groups = by && !isPart && !measured.unscoped && !isOfOthers(figure.name) ? groupsOf(counting, by) : null;
  const found = differences(answer, expected(counting, timing, scope), lead, scope, groups);
  return found.length === 0 ? [] : [`${answer.reading || JSON.stringify(question)} (today ${today}): ${found.join('; ')}`];
}

/** Published figures have no groups of ours. */
function isOfOthers(figure: string): boolean {
  return ['England', 'region', 'statistical neighbours', 'area asked for'].includes(figure);
}

function facetAsked({ facets = {} }: Measured, sheets: Sheets, at: number): Facet | null {
  const all = [...PLACES, ...(Object.keys(facets) as Facet[])].filter((facet) => isRecorded(facet, sheets));
  return all[at] ?? null;
}

/** The sheet that says which service a team is in, and which grade a post has. */
function isRecorded(facet: Facet, sheets: Sheets): boolean {
  if (facet === 'service' || facet === 'locality') return Boolean(sheets['teams']);
  return facet !== 'grade' || Boolean(sheets['posts']);
}

function questionOf({ measured, narrowing, figure, numbers }: Counting, { when, by: time }: Timing, by: Facet | null): Question {
  const facets = [...(by ? [by] : []), ...(time ? [time] : [])];
  return { measure: measured.measure, figure, where: narrowing.filters, by: facets, when, show: 'figure', order: null, numbers, knownAt: null };
}

/** A scope for each value that a facet can have in this council. */
function groupsOf({ sheets, measured }: Counting, by: Facet): ReadonlyMap<string, Scope> {
  const place = PLACES.find((each) => each === by);
  if (place) return new Map([...placeGroups(sheets, place)].map(([key, scope]) => [loose(key), scope]));
  const values = measured.facets?.[by];
  if (!values) return new Map([['', EVERYWHERE]]);
  const cells = Object.values(sheets).flatMap((rows) => rows.flatMap((row) => HEADINGS.map((heading) => loose(cell(row, heading)))));
  const keys = new Set(['', ...CODES, ...cells]);
  return new Map([...keys].map((key) => [key, { row: (row, day) => values(row, day, sheets).map(loose).includes(key) }]));
}

/** The columns that measures group by, beside team and role. */
const HEADINGS = ['grade', 'funding', 'contract', 'origin', 'agency', 'cover', 'end_reason', 'reason', 'destination', 'cohort', 'programme', 'status', 'scheme', 'stage', 'role'];
/** Values that stand in no cell by themselves. */
const CODES = [
  'yes', 'no', 'left', 'in post', 'filled', 'part vacant', 'covered', 'empty seat', 'permanent', 'not yet approached', 'on programme',
  'pay', 'travel', 'workload', 'management', 'not known',
  '0 to 1 year', '1 to 2 years', '2 to 3 years', '3 to 5 years', '5 to 10 years', '10 years or more',
];
