import assert from 'node:assert/strict';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT, type Context } from '../../src/conversation/turn.js';
import { pageTurnIn, type PageTurn } from '../../src/conversation/turnPage.js';
import { describe as inWords, readDescription } from '../../src/language/printed/describe.js';
import { day } from '../../src/workforce/calendar.js';
import { NOW, question } from '../answers/asking.js';
import { council } from '../workforce/council.js';

const COUNCIL = council({
  teams: [{ team: 'North' }, { team: 'South' }],
  workers: Array.from({ length: 63 }, (_, at) => ({ workerId: `M${String(at + 1).padStart(2, '0')}`, name: `Person ${String(at + 1).padStart(2, '0')}`, contract: 'agency', team: at < 50 ? 'North' : 'South' })),
});

describe('words that turn a page', () => {
  const turns: readonly (readonly [string, PageTurn | null])[] = [
    ['next page', 'next'], ['Next page, please.', 'next'], ['show the next 25', 'next'], ['show me the next 25', 'next'], ['more', 'next'], ['and the rest?', 'rest'],
    ['previous page', 'previous'], ['back', 'previous'], ['page 3', 3], ['go to page 12', 12],
    ['next month', null], ['the next 25 days', null], ['more agency staff', null], ['who starts next?', null], ['how many more', null], ['page', null],
  ];
  for (const [words, turn] of turns) {
    it(`'${words}' ${turn === null ? 'are none' : `is ${turn}`}`, () => assert.equal(pageTurnIn(words), turn));
  }
});

describe('going through a long list', () => {
  it('goes on, back and to a page, and keeps the place', () => {
    const said = conversation('who are the agency staff?', 'next page', 'show the next 25', 'previous page', 'page 1');

    assert.deepEqual(said.map(({ first }) => first), ['Person 01', 'Person 26', 'Person 51', 'Person 26', 'Person 01']);
  });

  it('what a button asks is the same page, whatever was asked since', () => {
    const [list] = conversation('who are the agency staff?');
    const next = list?.asks.find((asks) => asks.endsWith('page 2')) ?? '';

    const said = conversation('how many vacancies?', next, 'next page');

    assert.deepEqual(said.map(({ first }) => first).slice(1), ['Person 26', 'Person 51']);
  });

  it('says where the list ends, and stays there', () => {
    const said = conversation('who are the agency staff?', 'page 3', 'next page', 'page 9', 'previous page');

    assert.equal(said[2]?.text, 'The list has pages 1 to 3, with 63 rows in all.');
    assert.equal(said[3]?.text, said[2]?.text);
    assert.equal(said[4]?.first, 'Person 26');
  });

  it('says that there is nothing before the first page', () => {
    assert.match(conversation('who are the agency staff?', 'back')[1]?.text ?? '', /^The list has pages 1 to 3/);
  });

  it('a list that fits on one page is said to be whole', () => {
    assert.equal(conversation('who are the agency staff in South?', 'next page')[1]?.text, 'That was the whole list, of 13 rows.');
  });

  it('without a list asks for one', () => {
    const texts = [conversation('next page')[0], conversation('how many agency staff?', 'more')[1]].map((said) => said?.text);

    assert.deepEqual(texts.map((text) => text?.startsWith('There is no list here')), [true, true]);
  });

  it('another question begins on its first page', () => {
    const said = conversation('who are the agency staff?', 'page 2', 'who are they in North?');

    assert.equal(said[2]?.first, 'Person 01');
  });

  it('a list of what was known on a day asks for that day first', () => {
    const asked = { ...question({ measure: 'agency', show: 'records' }), knownAt: day('2024-04-01') };
    const context: Context = { questions: [asked], choices: [] };

    const needs = converse('next page', COUNCIL, NOW, context).needs;
    const { answer } = converse('next page', COUNCIL, { ...NOW, known: new Map([[day('2024-04-01'), COUNCIL]]) }, context);

    assert.deepEqual(needs, ['2024-04-01']);
    assert.equal(answer.sections[0]?.tables[0]?.first, 26);
  });

  it('a page is printed in the reading and read back', () => {
    const asked = question({ measure: 'agency', show: 'records', page: 2 });

    assert.equal(inWords(asked), 'agency staff, listed, whole council, as at 7 November 2024, page 2');
    assert.deepEqual(readDescription(inWords(asked)), asked);
  });
});

/** What is answered to each message: the sentence, who stands first in the list and what the buttons ask. */
function conversation(...messages: readonly string[]) {
  let context = NO_CONTEXT;
  return messages.map((message) => {
    const taken = converse(message, COUNCIL, NOW, context);
    context = taken.context;
    const { text, sections: [section], followUps } = taken.answer;
    return { text, first: section?.tables[0]?.rows[0]?.[0], asks: followUps.map(({ asks }) => asks) };
  });
}
