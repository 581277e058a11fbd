import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const SHEETS = {
  teams: [{ team: 'Elm', service: 'Safeguarding', caseloadTarget: 16 }, { team: 'Rowan', service: 'Safeguarding' }, { team: 'Court', service: 'Corporate Parenting' }],
  posts: [{ postId: 'P1', team: 'Elm', role: 'Social Worker' }, { postId: 'P2', team: 'Rowan', role: 'Team Manager' }],
  workers: [
    { workerId: 'W1', team: 'Elm', postId: 'P1', start: '2022-01-01' }, { workerId: 'W2', team: 'Rowan', role: 'Team Manager', postId: 'P2', start: '2022-01-01' },
    { workerId: 'A1', team: 'Elm', contract: 'agency' as const, agency: 'Tern Locums', start: '2024-01-01' },
  ],
};

/** A question, and the same with something around it that asks nothing. */
const same: readonly (readonly [string, readonly string[]])[] = [
  ['how many vacancies do we have', [
    'Hello, I chair scrutiny. How many vacancies do we have?', 'I am asked by a member: how many vacancies do we have?', 'For the budget: how many vacancies do we have?',
    'I chair the Corporate Parenting Board. How many vacancies do we have?', 'Question from Cllr Shah: how many vacancies do we have?', 'Hope you are well. How many vacancies do we have?',
    "I'm new here. How many vacancies do we have?", 'Morning, finance here. How many vacancies do we have?', 'We have Ofsted in next week. How many vacancies do we have?',
    'How many vacancies do we have? I need it for my report.', 'How many vacancies do we have? It is for the improvement board.', 'Not urgent. How many vacancies do we have?',
    'My director keeps ringing, how many vacancies do we have?', 'Trying to finish the deck before lunch - how many vacancies do we have?',
    'I was chatting to a mate earlier and we were bickering over it: how many vacancies do we have?', 'Scrutiny grilled me yesterday, how many vacancies do we have?',
    'The councillors were shouting at us about it on Tuesday, how many vacancies do we have?',
    'Sorry to bother you - how many vacancies do we have?', 'thanks in advance - how many vacancies do we have?', 'Members have asked: how many vacancies do we have?',
  ]],
  // The place of an aside is that of the question, where it names none.
  ['vacancies in Rowan', [
    'I keep hearing Rowan is short. How many vacancies does it have?', 'I hear Rowan is struggling, how many vacancies does it have?', 'I am the team manager for Rowan. How many vacancies are there?',
    'People keep saying Rowan is overloaded. What are its vacancies?', 'For Rowan: how many vacancies?',
  ]],
  ['vacancies in Elm', ['I keep hearing Rowan is short. How many vacancies in Elm?']],
  ['vacancy rate of the whole council', ['I manage Rowan. What is the vacancy rate of the whole council?']],
];

/** What could narrow the question is never an aside. */
const open: readonly (readonly [string, string])[] = [
  ['I am asking about Westbridge. How many vacancies?', 'nothing'],
  ["I'm looking at the fieldwork side. How many vacancies do we have?", 'nothing'],
  ['For fieldwork: how many vacancies?', 'unread: fieldwork'],
  ['I keep hearing Westbridge is short. How many vacancies?', 'unread: Westbridge'],
  ['I supervise the porters. How many vacancies do we have?', 'unread: porters'],
  ['The crèche is closing. How many vacancies do we have?', 'nothing'],
  ['I bumped into Westbridge yesterday. How many vacancies do we have?', 'unread: bumped | Westbridge'],
  ['Scrutiny grilled me for May, how many vacancies do we have?', 'asked back: vacancies, whole council, as at 31 May 2024 | vacancies, whole council, as at 7 November 2024'],
  ['I keep hearing agency staff are leaving. How many left in May?', 'asked back: agency assignments ended, whole council, 1 May 2024 to 31 May 2024 | leavers, whole council, 1 May 2024 to 31 May 2024'],
];

describe('what is said around a question', () => {
  const workforce = council(SHEETS);

  for (const [question, asides] of same) {
    for (const aside of asides) {
      it(`'${aside}' asks '${question}'`, () => {
        const reading = readAfter([aside], workforce);

        assert.equal(reading.is, 'questions');
        assert.equal(inWords(reading), inWords(readAfter([question], workforce)));
      });
    }
  }

  for (const [sentence, expected] of open) {
    it(`'${sentence}' is ${expected}`, () => {
      assert.equal(inWords(readAfter([sentence], workforce)), expected);
    });
  }
});
