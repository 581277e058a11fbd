import fc from 'fast-check';
import { NO_LIMIT } from '../../src/language/printed/describe.js';
import type { Filter, Held, Other, Question, When } from '../../src/language/question.js';
import { addDays, day, dayNumber, fromDayNumber } from '../../src/workforce/calendar.js';
import { TIME_FACETS, type Facet, type Measure, type TimeFacet } from '../../src/workforce/measure.js';
import { MEASURES } from '../../src/workforce/measures/index.js';

/** The measures that a question names; one that projects takes the place of another when it is counted. */
export const ASKED_FOR = MEASURES.filter(({ projects }) => projects === undefined);

const PLACES: readonly Facet[] = ['team', 'service', 'locality', 'role'];
const ROLE_GROUPS = ['social workers', 'managers'];
/** Names as councils write them, and names made of the words and signs that part a description. */
const NAMES = [
  'Assessment South', 'Adoption, Fostering and Kinship', 'Care or Custody', 'The "Hub"', "Children's Disability Team", 'Family Support service', 'Team', 'team', 'role',
  'Not Allocated', 'The Bridge', 'Night only', 'Staff listed', 'by team', 'Gwasanaethau Plant Môn', 'Équipe 7', '北', 'A–B', 'P1', '12', 'as at 7 November 2024', 'Q1: Court', 'or', 'A or', 'or B', 'whole council',
  'top 3', 'back\\slash', 'two  blanks', 'End.', '3 cases', 'newly qualified', 'for X', '1 May 2024 to 2 May 2024', 'only', 'group A', 'taken', 'a, "b" or c only',
];
const PLAIN_OBJECTS = { noNullPrototype: true } as const;
const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  // The workbook trims its cells and holds no line breaks in a name.
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'aZ9 ,"\'’;:.-–()/&éŵ'), minLength: 1, maxLength: 12 }).map((text) => text.trim()).filter((text) => text !== '') },
);
const someDay = fc.integer({ min: dayNumber(day('1990-01-01')), max: dayNumber(day('2099-12-31')) }).map(fromDayNumber);
const twoDays = fc.tuple(someDay, fc.nat({ max: 3000 })).map(([from, length]) => ({ from, to: addDays(from, length) }));

const when: fc.Arbitrary<When> = fc.oneof(
  someDay.map((at) => ({ is: 'day' as const, day: at })),
  twoDays.map((period) => ({ is: 'period' as const, period })),
  twoDays.map((days) => ({ is: 'change' as const, ...days })),
  twoDays.map((period) => ({ is: 'average' as const, period })),
);

function filtersOf(facets: readonly Facet[]): fc.Arbitrary<readonly Filter[]> {
  const filter = fc.constantFrom(...facets).chain((facet) => fc.record({
    facet: fc.constant(facet),
    values: fc.uniqueArray(facet === 'roleGroup' ? fc.constantFrom(...ROLE_GROUPS) : name, { minLength: 1, maxLength: 3 }),
    without: fc.boolean(),
  }, PLAIN_OBJECTS));
  return fc.uniqueArray(filter, { maxLength: 3, selector: ({ facet, without }) => `${facet} ${without}` });
}

function groupsOf(facets: readonly Facet[]): fc.Arbitrary<readonly (Facet | TimeFacet)[]> {
  const time = fc.option(fc.constantFrom(...TIME_FACETS), { nil: undefined });
  return fc.tuple(fc.uniqueArray(fc.constantFrom(...facets), { maxLength: 1 }), time).map(([groups, last]) => (last ? [...groups, last] : groups));
}

/** Any figure that another can be set against. */
const other: fc.Arbitrary<Other> = fc.constantFrom(...ASKED_FOR).chain((measure) => fc.record({
  measure: fc.constant(measure.name),
  figure: fc.constantFrom(...measure.figures.map((figure) => figure.name)),
  where: filtersOf([...PLACES, 'roleGroup', ...measure.facets]),
}, PLAIN_OBJECTS));

const held: fc.Arbitrary<Held> = fc.record({
  bound: fc.constantFrom('above' as const, 'atLeast' as const, 'below' as const, 'atMost' as const),
  of: fc.constantFrom('each' as const, 'whole' as const, 'mean' as const),
  to: other,
}, PLAIN_OBJECTS);

/** Any question about a measure, whether or not it makes sense to ask it. */
export function questionsAbout(measure: Measure): fc.Arbitrary<Question> {
  const facets = [...PLACES, 'roleGroup', ...measure.facets] as const;
  return fc.record({
    measure: fc.constant(measure.name),
    figure: fc.constantFrom(...measure.figures.map((figure) => figure.name)),
    where: filtersOf(facets),
    by: groupsOf(facets),
    when,
    show: fc.constantFrom('figure' as const, 'records' as const),
    order: fc.option(fc.record({ by: fc.constantFrom('most' as const, 'fewest' as const), limit: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constant(NO_LIMIT)) }, PLAIN_OBJECTS)),
    numbers: fc.record(Object.fromEntries((measure.numbers ?? []).map((number) => [number, fc.oneof(fc.nat({ max: 200 }), fc.constantFrom(0.5, 12.25))])), PLAIN_OBJECTS),
    knownAt: fc.option(someDay),
  }, PLAIN_OBJECTS).chain((question) => fc.oneof(
    fc.constantFrom<Question>(question, { ...question, share: facets.slice(0, 2) }, { ...question, mean: true }),
    fc.tuple(other, fc.constantFrom('per' as const, 'share' as const, 'less' as const, 'plus' as const)).map(([one, as]): Question => ({ ...question, beside: { ...one, as } })),
    held.map((one): Question => ({ ...question, held: one })),
  ));
}
