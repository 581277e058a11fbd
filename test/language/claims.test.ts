import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const SHEETS = {
  teams: [{ team: 'Elm', service: 'Safeguarding', caseloadTarget: 16 }, { team: 'Rowan', service: 'Safeguarding' }],
  posts: [{ postId: 'P1', team: 'Elm', role: 'Social Worker' }, { postId: 'P2', team: 'Rowan', role: 'Team Manager' }],
  workers: [
    { workerId: 'W1', name: 'Ivy Marsh', team: 'Elm', postId: 'P1', start: '2022-01-01' }, { workerId: 'W2', team: 'Rowan', role: 'Team Manager', postId: 'P2', start: '2022-01-01' },
    { workerId: 'A1', team: 'Elm', contract: 'agency' as const, agency: 'Tern Locums', start: '2024-01-01' },
  ],
};

/** A question, and claims that are to be checked by its answer. */
const same: readonly (readonly [string, readonly string[]])[] = [
  ['how many vacancies do we have', [
    'I thought we had 12 vacancies, is that still so?', 'am I right in thinking we have twelve vacancies?', 'is it true that we have 12 vacancies?', "we've got about a dozen vacancies, haven't we?", 'we have more than 12 vacancies, right?',
    'I was told we had 12 vacancies', 'I hear we have a few vacancies. How many is it now?', 'we must have two dozen vacancies by now, no?', "there can't be half a dozen vacancies, can there?", 'do we have 12 vacancies?', 'are there only 12 vacancies?',
    'I was told that vacancies had gone past 30. What are they today?', 'can you confirm that we have 12 vacancies?',
  ]],
  ['agency staff in Rowan', [
    "we have no agency staff in Rowan, do we?", "don't we have any agency staff in Rowan?", "haven't we got agency in Rowan?", "we're not still using agency staff in Rowan, are we?", 'are there any agency staff left in Rowan?', 'is there anyone from agency in Rowan?',
    'Rowan is down to three agency staff, is that right?', 'do we still have any agency left in Rowan?',
  ]],
  ['is Elm over its target', ["isn't Elm over its target?", "Elm is over its target, isn't it?", 'am I right that Elm is over its target?']],
  ['vacancy rate', ['the vacancy rate is 17%, correct?', "our vacancy rate is 17 per cent, isn't it?"]],
  ['how many people left this year', ["we lost 6 people this year, didn't we?", 'did we lose six people this year?', 'someone told me we lost a handful of people this year. How many?']],
  ['open cases of Ivy Marsh', ["Ivy Marsh has 23 open cases, doesn't she?"]],
];

/** A number that is no count of what is claimed stays a condition, and what is not known stays unread. */
const open: readonly (readonly [string, string])[] = [
  ['are there teams with more than 3 vacancies?', 'teams with more than 3 vacancies'],
  ['do any teams have 12 or more vacancies?', 'teams with 12 or more vacancies'],
  ['which teams have half a dozen or more vacancies', 'teams with 6 or more vacancies'],
  ['do we have agency staff who have been here more than 12 months?', 'agency staff who have been here more than 12 months'],
  ["we had vacancies on 1 April 2024, didn't we?", 'vacancies on 1 April 2024'],
];

const unread: readonly (readonly [string, string])[] = [
  ['I thought we had 12 purple vacancies, is that still so?', 'purple'],
  ['I hear Westbridge has a few vacancies. How many?', 'Westbridge'],
  ['has anyone got 20 cases?', '20'],
  ['have we lost 10% of our staff?', '10'],
];

describe('what somebody believes and wants checked', () => {
  const workforce = council(SHEETS);

  for (const [question, claims] of [...same, ...open.map(([claim, question]) => [question, [claim]] as const)]) {
    for (const claim of claims) {
      it(`'${claim}' asks '${question}'`, () => {
        const reading = readAfter([claim], workforce);

        assert.equal(reading.is, 'questions');
        assert.equal(inWords(reading), inWords(readAfter([question], workforce)));
      });
    }
  }

  for (const [claim, word] of unread) {
    it(`'${claim}' leaves ${word} unread`, () => {
      assert.match(inWords(readAfter([claim], workforce)), new RegExp(`unread: .*\\b${word}\\b`));
    });
  }
});
