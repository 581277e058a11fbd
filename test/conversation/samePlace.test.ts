import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from '../language/council.js';
import { lastOf } from './talk.js';

const TODAY = 'as at 7 November 2024';
const SOUTH = 'in the Assessment South team';
const NOTE = "Asked of the same place as before: for all, say 'whole council'";

/** What says nothing of where it is asked is asked of the place of the turn before. */
const kept: readonly (readonly [readonly string[], string])[] = [
  [['vacancies in Assessment South', 'who is over target'], `workers over their caseload target, listed, ${SOUTH}, ${TODAY}`],
  [['vacancies in Assessment South', 'how many social workers'], `staff, ${SOUTH}, social workers only, ${TODAY}`],
  [['vacancies in Assessment South', 'how many managers'], `staff, ${SOUTH}, managers only, ${TODAY}`],
  [['average caseload in Assessment', 'how many starters this year'], 'starters, in the Assessment service, 1 April 2024 to 7 November 2024'],
  [['vacancies in Assessment South', 'who is late for supervision'], `workers whose supervision is overdue, listed, ${SOUTH}, ${TODAY}`],
];

/** What says that it is asked of all, or of somebody or something of its own, is. */
const afresh: readonly (readonly [readonly string[], string])[] = [
  [['vacancies in Assessment South', 'how many agency staff do we have'], `agency staff, whole council, ${TODAY}`],
  [['vacancies in Assessment South', 'how many posts in total'], `posts in the establishment, whole council, ${TODAY}`],
  [['vacancies in Assessment South', 'agency rate by team'], `agency rate, by team, whole council, ${TODAY}`],
  [['vacancies in Assessment South', 'which team has the most agency'], `agency staff, by team, most first, whole council, ${TODAY}`],
  [['vacancies in Assessment South', 'who is over target', 'whole council'], `workers over their caseload target, listed, whole council, ${TODAY}`],
];

/** What may be asked of the council as well. */
const asked: readonly (readonly string[])[] = [
  ['vacancies in Assessment South', "what's the agency rate"],
  ['vacancies in Assessment South', 'who is on ASYE'],
  ['vacancies in Assessment South', 'what is the average caseload'],
];

describe('the place of the question before', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [turns, reading] of kept) {
    it(`is kept, and said so: ${turns.join(' / ')}`, () => {
      const answer = lastOf(turns, workforce);

      assert.equal(answer.reading, reading);
      assert.ok(answer.notes.includes(NOTE), answer.notes.join('; '));
    });
  }

  for (const [turns, reading] of afresh) {
    it(`is not: ${turns.join(' / ')}`, () => {
      const answer = lastOf(turns, workforce);

      assert.equal(answer.reading, reading);
      assert.ok(!answer.notes.includes(NOTE), answer.notes.join('; '));
    });
  }

  for (const turns of asked) {
    it(`is asked back: ${turns.join(' / ')}`, () => {
      const { kind, figures, choices } = lastOf(turns, workforce);

      assert.deepEqual([kind, figures, choices.length], ['clarify', [], 2]);
    });
  }
});
