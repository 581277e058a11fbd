import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const SHEETS = {
  teams: [{ team: 'Elm', service: 'Safeguarding' }, { team: 'LAC Permanency', service: 'Permanence' }, { team: 'Court', service: 'Permanence' }],
  workers: [{ workerId: 'W1', team: 'Elm', start: '2022-01-01' }],
};

const DAY = 'as at 7 November 2024';

/** Cases by the kind of plan, without the word for cases; children who are asked about for themselves are none. */
const readings: readonly (readonly [string, string])[] = [
  ['CLA by team', `looked after cases, by team, whole council, ${DAY}`],
  ['how many CP', `protection plan cases, whole council, ${DAY}`],
  ['how many are CP in Elm', `protection plan cases, in the Elm team, ${DAY}`],
  ['CP numbers in Court', `protection plan cases, in the Court team, ${DAY}`],
  ['total CIN', `children in need cases, whole council, ${DAY}`],
  ['which team has the most CP', `protection plan cases, by team, most first, whole council, ${DAY}`],
  ['how many CIN, CP and LAC do we have', `children in need cases, whole council, ${DAY}; protection plan cases, whole council, ${DAY}; looked after cases, whole council, ${DAY}`],
  ['how many children on a protection plan are held in Elm', `protection plan cases, in the Elm team, ${DAY}`],
  ['looked after children by team', `looked after cases, by team, whole council, ${DAY}`],
  ['CP plan numbers by team', `protection plan cases, by team, whole council, ${DAY}`],
  ['how many CIN plans', `children in need cases, whole council, ${DAY}`],
  ['CIN/CP split by team', `children in need cases, by team, whole council, ${DAY}; protection plan cases, by team, whole council, ${DAY}`],
  ['CP numbers w/e 1 November', 'protection plan cases, whole council, as at 1 November 2024'],
  ['staff in LAC Permanency', `staff, in the LAC Permanency team, ${DAY}`],
  ['how many staff do Elm and LAC Permanency have', `staff, by team, in the Elm or LAC Permanency team, ${DAY}`],
];

const CHILDREN = [
  'how many CLA are placed out of county', 'how many looked after children went missing', 'list the children on a protection plan', 'which children on a protection plan are in Elm',
  'how many looked after children do we have', 'how many new CP last month', 'how many children are on a child protection plan', 'CP visits by team', 'how many new CP plans last month', 'CP plan visits by team', 'how many CP plans ended in May', 'how many CP plans ending 12 May',
];

describe('cases by the kind of plan', () => {
  const workforce = council(SHEETS);

  for (const [sentence, expected] of readings) {
    it(`'${sentence}' is ${expected}`, () => {
      assert.equal(inWords(readAfter([sentence], workforce)), expected);
    });
  }

  for (const sentence of CHILDREN) {
    it(`'${sentence}' gives no figure`, () => {
      assert.notEqual(readAfter([sentence], workforce).is, 'questions');
    });
  }
});
