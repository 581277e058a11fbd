import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Meaning } from '../../src/language/periods/meaning.js';
import { periodAt } from '../../src/language/periods/periodAt.js';
import { addDays, day, dayNumber, fromDayNumber, longDate } from '../../src/workforce/calendar.js';
import { clockOf, periodIn, periodOutcomes, readPeriod, wordsOf, type PeriodLine } from '../corpus/periods.js';

const TODAY = day('2024-11-07');

function read(text: string): Meaning | null {
  return readPeriod(text, TODAY);
}

/** Every phrase about time in a text, as the words that it covers. */
function phrasesIn(text: string): readonly string[] {
  const words = wordsOf(text);
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const next = periodAt(words, at, clockOf(text, TODAY))?.next ?? at;
    if (next > at) found.push(words.slice(at, next).join(' '));
    at = Math.max(next, at + 1);
  }
  return found;
}

describe('periods', () => {
  describe('the corpus', () => {
    for (const { id, text, is, difference } of periodOutcomes()) {
      it(`${text} (${id})`, () => assert.equal(is, 'right', difference));
    }
  });

  describe('more of each family', () => {
    const cases: readonly (readonly [string, PeriodLine['kind'], string])[] = [
      ['by end March', 'stock', '2025-03-31'],
      ['by the 31st', 'stock', '2024-12-31'],
      ['before Christmas', 'stock', '2023-12-24'],
      ['the first Monday of October', 'stock', '2024-10-07'],
      ['a week today', 'stock', '2024-11-14'],
      ['two and a half years ago', 'stock', '2022-05-07'],
      ['2 days after Christmas', 'stock', '2023-12-27'],
      ['the early May bank holiday 2020', 'stock', '2020-05-08'],
      ['the spring bank holiday 2022', 'stock', '2022-06-02'],
      ['calendar year end', 'stock', '2024-12-31'],
      ['on 1/4', 'stock', '2024-04-01'],
      ['the last 3 full months', 'flow', '2024-08-01 to 2024-10-31'],
      ['the last quarter', 'flow', '2024-07-01 to 2024-09-30'],
      ['the last quarter of 2023/24', 'flow', '2024-01-01 to 2024-03-31'],
      ['Q2 last academic year', 'flow', '2023-12-01 to 2024-02-29'],
      ['Q1 - Q3 2023/24', 'flow', '2023-04-01 to 2023-12-31'],
      ['3-14 June', 'flow', '2024-06-03 to 2024-06-14'],
      ['2022–23', 'flow', '2022-04-01 to 2023-03-31'],
      ['2022-2024', 'flow', '2022-01-01 to 2024-11-07'],
      ['from June to March', 'flow', '2023-06-01 to 2024-03-31'],
      ['vacancies to date', 'flow', 'not read'],
      ['to date', 'flow', '2024-04-01 to 2024-11-07'],
      ['this year so far', 'flow', '2024-04-01 to 2024-11-07'],
      ['after March', 'flow', '2024-04-01 to 2024-11-07'],
      ['from April onwards', 'flow', '2024-04-01 to 2024-11-07'],
    ];

    for (const [text, kind, expected] of cases) {
      it(text, () => assert.equal(periodIn(text, kind, TODAY), expected));
    }
  });

  describe('two readings are asked back, and each offer has one', () => {
    const cases = [
      'next Friday', 'last Monday', 'March last year', 'Q4 2023', 'since FY23', 'by the end of FY23', 'the first quarter of 2023', 'since the May bank holiday',
      'from April 2023 to June', 'last 2 quarters', 'since March 23', 'on 11/12', '22 Sept 83', 'the coming year', 'from October', 'the last few months', 'Monday 18 October',
    ];

    for (const text of cases) {
      it(text, () => {
        const meaning = read(text);

        assert.equal(meaning?.is, 'unclear');
        assert.ok(meaning?.is === 'unclear' && meaning.offers.length > 0);
        for (const offer of meaning.offers) assert.notEqual(read(offer)?.is ?? 'unclear', 'unclear', offer);
      });
    }
  });

  describe('words that are no period', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['in post today', ['today']],
      ['in post since April', ['since april']],
      ['we may lose 5 may be more', []],
      ['3/4 of the team', []],
      ['24/7 cover', []],
      ['1/2 of them', []],
      ['grade 9/10', []],
      ['15-20 cases', []],
      ['by 3rd party', []],
      ['vacancies by month', []],
      ['per quarter', []],
      ['long term sickness', []],
      ['the last team', []],
      ['how many left in 12 months', []],
      ['more than 2 years', []],
      ['compare this year to last year', ['this year', 'last year']],
      ['compare March to June', ['march', 'june']],
    ];

    for (const [text, expected] of cases) {
      it(text, () => assert.deepEqual(phrasesIn(text), expected));
    }
  });

  describe('what was said before', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['last week and the week before', '2024-10-21', '2024-10-27'],
      ['September compared with the previous month', '2024-08-01', '2024-08-31'],
      ['2022/23 against the year before', '2021-04-01', '2022-03-31'],
      ['Q2 compared with the same quarter last year', '2023-07-01', '2023-09-30'],
    ];

    for (const [text, from, to] of cases) {
      it(text, () => {
        const words = wordsOf(text);

        const last = words.map((_, at) => periodAt(words, at, clockOf(text, TODAY))).find((found) => found?.next === words.length && found.value.is === 'span');

        assert.deepEqual(last?.value, { is: 'span', span: { from, to }, rolling: false });
      });
    }
  });

  describe('today held against last week, which is a week ago', () => {
    const cases: readonly (readonly [string, Meaning])[] = [
      ['open cases now v last week', { is: 'day', day: day('2024-10-31'), against: { from: day('2024-10-28'), to: day('2024-11-03') } }],
      ['open cases compared with the week before', { is: 'day', day: day('2024-10-31'), against: { from: day('2024-10-28'), to: day('2024-11-03') } }],
      ['unallocated vs prev w/e', { is: 'day', day: day('2024-10-31'), against: { from: day('2024-10-28'), to: day('2024-11-03') } }],
      ['fewer unallocated this week than last week', { is: 'day', day: day('2024-10-31'), against: { from: day('2024-10-28'), to: day('2024-11-03') } }],
      ['open cases in August compared with last week', { is: 'span', span: { from: day('2024-10-28'), to: day('2024-11-03') }, rolling: false }],
      ['open cases last week', { is: 'span', span: { from: day('2024-10-28'), to: day('2024-11-03') }, rolling: false }],
    ];

    for (const [text, expected] of cases) {
      it(text, () => {
        const words = wordsOf(text);

        const last = words.map((_, at) => periodAt(words, at, clockOf(text, TODAY))).find((found) => found?.next === words.length);

        assert.deepEqual(last?.value, expected);
      });
    }
  });

  describe('always', () => {
    const days = fc.integer({ min: dayNumber(day('1995-01-01')), max: dayNumber(day('2093-12-31')) }).map(fromDayNumber);

    it('reads every day as it is printed', () => {
      fc.assert(fc.property(days, (date) => assert.deepEqual(read(longDate(date)), { is: 'day', day: date })), { seed: 20241107 });
    });

    it('reads every two days as they are printed', () => {
      fc.assert(fc.property(days, fc.nat({ max: 2000 }), (from, length) => {
        const to = addDays(from, length);

        const meaning = read(`${longDate(from)} to ${longDate(to)}`);

        assert.deepEqual(meaning, { is: 'span', span: { from, to }, rolling: false, range: true });
      }), { seed: 20241107 });
    });
  });
});
