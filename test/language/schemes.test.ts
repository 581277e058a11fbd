import assert from 'node:assert/strict';
import { describe as printed } from '../../src/language/printed/describe.js';
import { read } from '../../src/language/read.js';
import { day } from '../../src/workforce/calendar.js';
import { council } from '../workforce/council.js';

describe('a scheme called as the payments are', () => {
  const workforce = council({ retentionPayments: [{ workerId: 'W1', scheme: 'Retention payment' }, { workerId: 'W2', scheme: 'Golden hello' }] });
  const cases: readonly (readonly [string, string])[] = [
    ['how many people are tied in by a retention payment', 'people tied in by a retention payment, whole council, as at 7 November 2024'],
    ['who is tied in under the retention payment scheme', 'people tied in by a retention payment, listed, whole council, with scheme Retention payment, as at 7 November 2024'],
    ['golden hellos agreed this year', 'retention payments agreed, whole council, with scheme Golden hello, 1 April 2024 to 7 November 2024'],
    ['biggest golden hello payment', 'retention payments paid, by person, most first, whole council, with scheme Golden hello, 1 April 2024 to 7 November 2024'],
  ];

  for (const [question, expected] of cases) {
    it(question, () => {
      const reading = read(question, workforce, day('2024-11-07'), []);

      assert.equal(reading.is === 'questions' && reading.questions.map(printed).join('; '), expected);
    });
  }
});
