import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from '../language/council.js';
import { council } from '../workforce/council.js';
import { lastOf } from './talk.js';

/** What was asked of a day or period, what is asked behind it 'then', and how that is read on 7 November 2024. */
const cases: readonly (readonly [readonly string[], string])[] = [
  ...['then', 'back then', 'at that point', 'at the time', 'at that time', 'on that date', 'that day', 'on the same day', 'by that date', 'at the same point'].map((said): readonly [readonly string[], string] => [
    ['vacancies at 31 March 2024', `how many agency staff did we have ${said}`], 'agency staff, whole council, as at 31 March 2024',
  ]),
  ...['then', 'in that month', 'that month', 'over the same period', 'in that period', 'in the same month'].map((said): readonly [readonly string[], string] => [
    ['leavers in March 2024', `how many people started ${said}`], 'starters, whole council, 1 March 2024 to 31 March 2024',
  ]),
  [['leavers in March 2024', 'how many vacancies did we have then'], 'vacancies, whole council, as at 31 March 2024'],
  [['leavers on 5 March 2024', 'how many people started that month'], 'starters, whole council, 1 March 2024 to 31 March 2024'],
  [['leavers in March 2024', 'how many people started in the same period last year'], 'starters, whole council, 1 March 2023 to 31 March 2023'],
  [['vacancies at 31 March 2024', 'how many agency staff did we have on the same date last year'], 'agency staff, whole council, as at 31 March 2023'],
  [['how have vacancies changed since 31 March 2024', 'how many agency staff did we have then'], 'agency staff, whole council, as at 31 March 2024'],
  // It takes leave, and tells no time.
  [['vacancies at 31 March 2024', "what's the agency rate then"], 'agency rate, whole council, as at 7 November 2024'],
  [['vacancies at 31 March 2024', 'how many agency staff do we have at this point'], 'agency staff, whole council, as at 7 November 2024'],
];

describe("'then' and 'on that date'", () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [turns, reading] of cases) {
    it(turns.join(' / '), () => assert.equal(lastOf(turns, workforce).reading, reading));
  }

  it('does not count how people of a period stand today, but what it is without that', () => {
    const { kind, figures, choices } = lastOf(['starters this year', 'which team are they in now'], workforce);

    assert.deepEqual([kind, figures, choices], ['clarify', [], ['starters, by team, whole council, 1 April 2024 to 7 November 2024']]);
  });

  it('does not count which posts of a past day are still vacant', () => {
    const { kind, figures } = lastOf(['vacancies at 31 March 2024', 'which of those are still vacant'], workforce);

    assert.deepEqual([kind, figures], ['clarify', []]);
  });

  it('asks which year holds a month', () => {
    assert.deepEqual(lastOf(['leavers in March 2024', 'how many people started that year'], workforce).choices, ['2023/24', '2024']);
  });
});

describe('the month that led', () => {
  /** Leavers on these days: two in June 2024, one in May. */
  const left = (...days: readonly string[]) => council({ workers: days.map((end, at) => ({ workerId: `W${at + 1}`, start: '2020-01-06', end })) });
  const june = left('2024-05-10', '2024-06-07', '2024-06-28');
  const IN_JUNE = '1 June 2024 to 30 June 2024';

  const behind: readonly (readonly [string, string])[] = [
    ['who left then', `leavers, listed, whole council, ${IN_JUNE}`],
    ['who left that month', `leavers, listed, whole council, ${IN_JUNE}`],
    ['who were they', `leavers, listed, whole council, ${IN_JUNE}`],
    ['who', `leavers, listed, whole council, ${IN_JUNE}`],
    ['why did they go', `reasons for leaving, by reason, whole council, ${IN_JUNE}`],
    ['how many vacancies did we have then', 'vacancies, whole council, as at 30 June 2024'],
    ['and last year', 'leavers, by month, whole council, 1 April 2023 to 31 March 2024'],
  ];
  for (const [turn, reading] of behind) {
    it(`is what '${turn}' points at`, () => {
      assert.equal(lastOf(['leavers by month this year', 'which month was worst', turn], june).reading, reading);
    });
  }

  it('is asked where several tie', () => {
    const { kind, choices } = lastOf(['leavers by month this year', 'which month was worst', 'who left then'], left('2024-05-10', '2024-06-07'));

    assert.equal(kind, 'clarify');
    assert.deepEqual(choices, ['leavers, whole council, 1 May 2024 to 31 May 2024', `leavers, whole council, ${IN_JUNE}`]);
  });

  it('is none where there are none in any', () => {
    assert.match(lastOf(['which month this year had the most leavers'], left()).text, /^No month has any: 0 leavers/);
  });
});
