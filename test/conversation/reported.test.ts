import assert from 'node:assert/strict';
import { reportedIn } from '../../src/conversation/reported.js';
import { read } from '../../src/language/read.js';
import { day } from '../../src/workforce/calendar.js';
import { exampleCouncil } from '../changes/council.js';

const TODAY = day('2024-11-07');

describe('what was reported on a day', () => {
  for (const [text, asks] of [
    ['how many vacancies did we report on 31 March', 'vacancies on 31 March 2024, as we knew it on 31 March 2024'],
    ['What vacancies did we report on 31 March?', 'vacancies on 31 March 2024, as we knew it on 31 March 2024'],
    ['what did we report for agency staff on 1 October 2024', 'agency staff on 1 October 2024, as we knew it on 1 October 2024'],
    ['how many agency staff did we say we had on 1 October', 'agency staff on 1 October 2024, as we knew it on 1 October 2024'],
    ['what did we report for average caseload in September', 'average caseload on 30 September 2024, as we knew it on 30 September 2024'],
  ] as const) {
    it(`'${text}' asks for it as at that day, as it was known then`, async () => {
      const asked = reportedIn(text, TODAY, []);
      const reading = read(asks, await exampleCouncil(), TODAY, []);

      assert.equal(asked, asks);
      assert.equal(reading.is === 'questions' && reading.questions[0]!.knownAt, asks.includes('March') ? '2024-03-31' : asks.includes('October') ? '2024-10-01' : '2024-09-30');
    });
  }

  it('is of the figure that was asked for before, else the headline figures are offered', async () => {
    const workforce = await exampleCouncil();
    const before = read('agency staff in Assessment North', workforce, TODAY, []);

    const asked = reportedIn('what did we report on 31 March', TODAY, before.is === 'questions' ? before.questions : []);
    const offered = reportedIn('what did we report on 31 March?', TODAY, []);

    const reading = read(String(asked), workforce, TODAY, []);
    assert.deepEqual(reading.is === 'questions' && [reading.questions[0]!.measure, reading.questions[0]!.when, reading.questions[0]!.knownAt], ['agency', { is: 'day', day: '2024-03-31' }, '2024-03-31']);
    assert.ok(Array.isArray(offered) && offered.length === 4);
  });

  it('is not read out of other questions', () => {
    for (const text of ['how many vacancies on 31 March', 'what did we pay on 31 March', 'what did we report', 'did we report vacancies']) assert.equal(reportedIn(text, TODAY, []), null);
  });
});
