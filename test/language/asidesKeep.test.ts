import assert from 'node:assert/strict';
import { describe as printed } from '../../src/language/printed/describe.js';
import { read } from '../../src/language/read.js';
import { day } from '../../src/workforce/calendar.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { recordsFrom } from '../support/recordsFrom.js';

const workforce = workforceOf(await recordsFrom('src/sample/severnshire.xlsx'));
const QUESTION = 'how many vacancies are there?';
const CONDITIONS = [
  'Compass', 'last year', 'next month', 'March 2022', 'Q2', '2021/22', 'the last six months', 'January', 'social workers', 'new starters', 'newly qualified staff', 'part time staff',
  'the apprentices', 'maternity leave', 'the Safeguarding service', 'grade SW2', 'the ASYE January 2022 cohort', 'Kestrel Social Care', 'Assessment North and Compass',
];
const ASIDES = [
  'For {}, ', 'In {}: ', 'On {}, ', 'Regarding {}, ', 'Our {}: ', 'I have {} here, ', 'I am looking at {}. ', 'I hear {} is bad. ', 'I keep hearing about {}, ', 'Hi, {} again: ',
  'We have been asked about {}: ', 'I bumped into {} yesterday, ', 'My director keeps ringing over {}: ', 'Trying to sort {} out - ', 'We are preparing a paper on {}: ', 'A member has asked about {}. ', 'My director wants to know about {}: ',
];

describe('what stands before a question', () => {
  const asked = (text: string) => {
    const reading = read(text, workforce, day('2023-02-20'), []);
    return reading.is === 'questions' ? reading.questions.map(printed).join('; ') : reading.is;
  };

  for (const aside of ASIDES) {
    it(`'${aside.trim()}' is read or asked about, and never dropped`, () => {
      const dropped = CONDITIONS.filter((condition) => asked(`${aside.replace('{}', condition)}${QUESTION}`) === asked(QUESTION));

      assert.deepEqual(dropped, []);
    });
  }
});
