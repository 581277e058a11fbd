import assert from 'node:assert/strict';
import { fewNote } from '../../src/answers/few.js';
import { turnover } from '../../src/workforce/measures/turnover.js';
import { vacancies } from '../../src/workforce/measures/vacancies.js';
import type { Figure } from '../../src/workforce/measure.js';

function rates(left: number, inPost: number): readonly Figure[] {
  return [...inPost === 0 ? [] : [{ name: 'turnover rate', value: (100 * left) / inPost, unit: '%' as const }], { name: 'leavers FTE', value: left, unit: 'fte' }, { name: 'FTE in post', value: inPost, unit: 'fte' }];
}

describe('a rate of few people', () => {
  const cases: readonly (readonly [string, number, number, readonly string[]])[] = [
    ['is to be read with care', 2, 0.5, ['Only 0.5 FTE in post: read the turnover rate with care']],
    ['is one below 5', 1, 4.9, ['Only 4.9 FTE in post: read the turnover rate with care']],
    ['is none from 5 on', 1, 5, []],
    ['needs no word where nobody left', 0, 2, []],
    ['needs no word where there is no rate', 1, 0, []],
  ];
  for (const [sentence, left, inPost, notes] of cases) {
    it(sentence, () => assert.deepEqual(fewNote(turnover, rates(left, inPost), new Map()), notes));
  }

  it('is told of the groups that are so small, not of the whole', () => {
    const groups = new Map([['Compass', rates(2, 0.5)], ['Assessment', rates(2, 9)], ['Court', rates(0, 1)]]);

    assert.deepEqual(fewNote(turnover, rates(4, 10.5), groups), ['Fewer than 5 FTE in post in Compass: read the turnover rate there with care']);
  });

  it('is not told of measures that divide by nothing', () => assert.deepEqual(fewNote(vacancies, rates(2, 0.5), new Map()), []));
});
