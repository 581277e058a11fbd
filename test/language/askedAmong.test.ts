import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const workforce = council({
  teams: [{ team: 'Elm', service: 'Safeguarding', caseloadTarget: 16 }, { team: 'Rowan', service: 'Safeguarding' }],
  posts: [{ postId: 'P1', team: 'Elm', role: 'Social Worker' }, { postId: 'P2', team: 'Rowan', role: 'Team Manager' }],
  workers: [
    { workerId: 'W1', team: 'Elm', postId: 'P1', start: '2022-01-01' },
    { workerId: 'A1', team: 'Elm', contract: 'agency', agency: 'Tern Locums', start: '2024-01-01' },
  ],
});

/** A message, what it asks, and what of it is left out, named in the answer. */
const asked: readonly (readonly [string, string, readonly string[]])[] = [
  ['Procurement are on at me, how many agency workers do we have from each supplier?', 'how many agency workers by supplier', ['Procurement are on at me']],
  ['I bumped into an old mate - how many vacancies do we have?', 'how many vacancies', ['I bumped into an old mate']],
  ['How many vacancies do we have? The unison rep keeps nagging', 'how many vacancies', ['The unison rep keeps nagging']],
  ["I've budget-setting on Thursday, so how many vacancies do we have", 'how many vacancies', ["I've budget-setting on Thursday"]],
  // What is told of what is counted is the turn before.
  ['I gather we have a newish locum in Elm, who are they?', 'list agency staff in Elm', ['gather … newish']],
  ['The lawyers were asking about vacancies in Rowan, how many are there?', 'how many vacancies in Rowan', ['lawyers']],
];

/** What could narrow the question is neither dropped nor passed over. */
const kept: readonly (readonly [string, string])[] = [
  ["We're short in the nursery. How many vacancies do we have?", 'unread'],
  ["We're desperate in the creche. How many agency staff?", 'nothing'],
  ['I supervise the porters, how many vacancies do we have?', 'unread'],
  ['I bumped into Westbridge, how many vacancies do we have?', 'unread'],
  ['My chair keeps ringing over Tern Locums, how many vacancies do we have?', 'unread'],
  ['how much is the team manager in Rowan paid, because finance asked', 'refused'],
  ['We have 30 foster carers, how many left last year?', 'refused'],
];

describe('a message that tells something beside its question', () => {
  for (const [message, question, unused] of asked) {
    it(`'${message}' asks '${question}'`, () => {
      const reading = readAfter([message], workforce);

      assert.equal(inWords(reading), inWords(readAfter([question], workforce)));
      assert.deepEqual(reading.is === 'questions' ? reading.unused ?? [] : null, unused);
    });
  }

  for (const [message, expected] of kept) {
    it(`'${message}' is ${expected}`, () => {
      assert.equal(readAfter([message], workforce).is, expected);
    });
  }
});
