import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const workforce = council({ workers: [{ workerId: 'W1', start: '2020-01-01' }], posts: [{ postId: 'P1' }] });

/** What is asked on 7 November 2024, and the days of each figure. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['leavers in January and March 2022', ['1 January 2022 to 31 January 2022', '1 March 2022 to 31 March 2022']],
  ['leavers in January, February and March 2022', ['1 January 2022 to 31 January 2022', '1 February 2022 to 28 February 2022', '1 March 2022 to 31 March 2022']],
  ['leavers in December and January 2022', ['1 December 2021 to 31 December 2021', '1 January 2022 to 31 January 2022']],
  ['leavers in June and March 2022', ['1 June 2022 to 30 June 2022', '1 March 2022 to 31 March 2022']],
  ['leavers in Q1 and Q4 of 2021/22', ['1 April 2021 to 30 June 2021', '1 January 2022 to 31 March 2022']],
  ['leavers q1 q2 of 21/22', ['1 April 2021 to 30 June 2021', '1 July 2021 to 30 September 2021']],
  ['vacancies at the end of March and June 2022', ['as at 31 March 2022', 'as at 30 June 2022']],
  ['vacancies on 28 February and 31 March 2024', ['as at 28 February 2024', 'as at 31 March 2024']],
  // The year that opens a list is that of the others, too.
  ['vacancies in January 2021 and February', ['as at 31 January 2021', 'as at 28 February 2021']],
  // A year behind a month, a day or a quarter is that month, day or quarter of it.
  ['leavers in September 2022 and 2023', ['1 September 2022 to 30 September 2022', '1 September 2023 to 30 September 2023']],
  ['leavers in March 2021, 2022 and 2023', ['1 March 2021 to 31 March 2021', '1 March 2022 to 31 March 2022', '1 March 2023 to 31 March 2023']],
  ['leavers in 2022 and 2023', ['1 January 2022 to 31 December 2022', '1 January 2023 to 31 December 2023']],
  ['leavers in March 2022, June and September', ['1 March 2022 to 31 March 2022', '1 June 2022 to 30 June 2022', '1 September 2022 to 30 September 2022']],
  ['leavers in November 2021 and January', ['1 November 2021 to 30 November 2021', '1 January 2022 to 31 January 2022']],
  ['leavers in Q1 2021/22 and Q2', ['1 April 2021 to 30 June 2021', '1 July 2021 to 30 September 2021']],
  ['vacancies at the end of March 2022 and now', ['as at 31 March 2022', 'as at 7 November 2024']],
  // A month is not two, and what says its own time keeps it.
  ['leavers in June and June 2022', ['1 June 2024 to 30 June 2024', '1 June 2022 to 30 June 2022']],
  ['leavers last month and in March 2022', ['1 October 2024 to 31 October 2024', '1 March 2022 to 31 March 2022']],
];

describe('the year that closes a list', () => {
  for (const [question, days] of cases) {
    it(`'${question}' is of ${days.join(' and ')}`, () => {
      const said = inWords(readAfter([question], workforce)).split('; ').map((one) => one.replace(/^.*whole council, /, ''));

      assert.deepEqual(said, days);
    });
  }
});
