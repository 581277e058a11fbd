import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil, proposed, readCommands } from './council.js';

/** A message, and the inputs that it is read as. */
const READ: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
  ['Cal Reed is interested', { person: 'A1', stage: 'interested' }],
  ['Cal is interested', { person: 'A1', stage: 'interested' }],
  ['A1 is interested', { person: 'A1', stage: 'interested' }],
  ['a1 interested', { person: 'A1', stage: 'interested' }],
  ['Cal Reed (A1) is interested', { person: 'A1', stage: 'interested' }],
  ['Please mark A1 as interested', { person: 'A1', stage: 'interested' }],
  ['Could you mark Cal Reed as interested, please?', { person: 'A1', stage: 'interested' }],
  ["she's interested", { person: 'A3', stage: 'interested' }],
  ['approached A1 yesterday', { person: 'A1', stage: 'approached', on: '2024-11-06' }],
  ['approached A1 yesterday, next contact 18 November, wants to hear about the tie-in', { person: 'A1', stage: 'approached', on: '2024-11-06', nextContact: '2024-11-18', notes: 'wants to hear about the tie-in' }],
  ['spoke to Zed Carr on Monday', { person: 'A3', stage: 'approached', on: '2024-11-04' }],
  ['offered Cal Reed post P3 on 3 Nov', { person: 'A1', stage: 'offered', post: 'P3', on: '2024-11-03' }],
  ['A1 has been offered P3', { person: 'A1', stage: 'offered', post: 'P3' }],
  ['Cal Reed accepted', { person: 'A1', stage: 'accepted' }],
  ['Cal said yes on 4/11/2024', { person: 'A1', stage: 'accepted', on: '2024-11-04' }],
  ['Cal Reed has applied', { person: 'A1', stage: 'applied' }],
  ['she has ruled it out', { person: 'A3', stage: 'not considering' }],
  ['A1 is not interested', { person: 'A1', stage: 'not considering' }],
  ['A1 declined - pay', { person: 'A1', stage: 'declined', notes: 'pay' }],
  ['A1 turned it down, note: if the pay were better she would come', { person: 'A1', stage: 'declined', notes: 'if the pay were better she would come' }],
  ['A1 declined, note: accepted a post elsewhere', { person: 'A1', stage: 'declined', notes: 'accepted a post elsewhere' }],
  ['A1 turned it down because of pay', { person: 'A1', stage: 'declined', notes: 'pay' }],
  ['A1 is intrested', { person: 'A1', stage: 'interested' }],
  ['cal is interested', { person: 'A1', stage: 'interested' }],
  ['offer A1 P3', { person: 'A1', stage: 'offered', post: 'P3' }],
  ['offer P3 to Cal Reed', { person: 'A1', stage: 'offered', post: 'P3' }],
  ['Zed C is interested', { person: 'A3', stage: 'interested' }],
  ['Cal Reed withdrew, note: family', { person: 'A1', stage: 'declined', notes: 'family' }],
  ['Cal Reed is interested after all', { person: 'A1', stage: 'interested' }],
  ['Ms Carr is interested', { person: 'A3', stage: 'interested' }],
  ['Mr. Reed applied', { person: 'A1', stage: 'applied' }],
  ['Carr, Zed - approached Mon 4th', { person: 'A3', stage: 'approached', on: '2024-11-04' }],
  ['REED Cal – interested 5 Nov', { person: 'A1', stage: 'interested', on: '2024-11-05' }],
  ['spoke to Zed Carr yesterday pm', { person: 'A3', stage: 'approached', on: '2024-11-06' }],
  ['Cal Reed changed her mind, now interested, as of 4/11', { person: 'A1', stage: 'interested', on: '2024-11-04' }],
  ['Hi all, just to let you know that Cal Reed has applied', { person: 'A1', stage: 'applied' }],
  ['note for Cal Reed: will call before 9', { person: 'A1', notes: 'will call before 9' }],
  ['convert A1 to permanent from 1 December in P3', { person: 'A1', on: '2024-12-01', post: 'P3' }],
  ['convert Cal Reed to permanent from 1 December 2024 in P3 at 0.4 FTE', { person: 'A1', on: '2024-12-01', post: 'P3', fte: 4000 }],
  ['A1 became permanent on 1 November in P3', { person: 'A1', on: '2024-11-01', post: 'P3' }],
  ['convert A1 to a fixed term contract from 2 December in P3', { person: 'A1', on: '2024-12-02', post: 'P3', contract: 'fixed-term' }],
];

/** Messages that are no command: questions, greetings, words of an answer. */
const QUESTIONS = [
  'has Cal Reed accepted?', 'is Cal Reed interested?', 'who is interested but has not applied?', 'how many conversions since July?', 'Cal Reed accepted?', 'accepted in January',
  'interested', 'hello', 'who accepted', 'how many agency workers are interested', 'what do the conversions save?', 'when was A1 approached', 'list those not considering', 'vacancies in Assessment North',
];

describe('conversions by chat', () => {
  let workforce: Workforce;
  before(async () => { workforce = await exampleCouncil(); });

  for (const [text, inputs] of READ) {
    it(`reads '${text}'`, () => {
      const read = readCommands(text, workforce, 'A3');

      assert.equal(read.is, 'orders', JSON.stringify(read));
      assert.deepEqual(read.is === 'orders' && read.orders.map((order) => order.inputs), [inputs]);
    });
  }

  for (const text of QUESTIONS) {
    it(`takes '${text}' for no change`, () => assert.equal(readCommands(text, workforce, 'A1').is, 'nothing'));
  }

  it('ends the agency spell the day before and starts the permanent one, same person', () => {
    const change = proposed('convert A1 to permanent from 1 December in P3', workforce);

    assert.equal(change.is, 'proposal');
    const rows = change.is === 'proposal' ? change.facts.map(({ row }) => row as Readonly<Record<string, unknown>>) : [];
    assert.deepEqual(rows.map((row) => [row['workerId'], row['contract'] ?? row['stage'], row['end'] ?? row['start'] ?? row['on'], row['endReason'] ?? row['postId']]), [
      ['A1', 'agency', '2024-11-30', 'converted'], ['A1', 'permanent', '2024-12-01', 'P3'], ['A1', 'converted', '2024-12-01', 'P3'],
    ]);
  });

  it('takes what stands before two people to be of the first, where what stands behind them is of one', () => {
    const read = readCommands('spoke to Cal Reed, Zed Carr is interested', workforce);

    assert.deepEqual(read.is === 'orders' && read.orders.map(({ inputs }) => inputs), [{ person: 'A1', stage: 'approached' }, { person: 'A3', stage: 'interested' }]);
  });

  it('shows what it does to agency headcount, vacancies and the yearly cost on its day', () => {
    const change = proposed('convert A1 to permanent from 1 December in P3', workforce);

    const effects = change.is === 'proposal' ? change.effects.map(({ name, before, after, on }) => [name, before, after, on]) : [];
    for (const effect of [['agency headcount', 2, 1, '2024-12-01'], ['vacant posts', 4, 3, '2024-12-01'], ['saving a year', 0, 15_000, '2024-12-01']]) {
      assert.ok(effects.some((one) => JSON.stringify(one) === JSON.stringify(effect)), `${JSON.stringify(effect)} in ${JSON.stringify(effects)}`);
    }
  });

  it('takes the post of the offer that was accepted, and says so', () => {
    const change = proposed('offered A1 P3 on 4 November\nA1 accepted on 5 November\nconvert A1 from 1 December', workforce);

    assert.equal(change.is, 'proposal', JSON.stringify(change));
    assert.ok(change.is === 'proposal' && change.warnings.some((warning) => warning.includes('post P3 is the one of the offer')));
  });

  it('says that a stage goes back', () => {
    const change = proposed('A1 offered P3 on 4 November\nA1 is interested', workforce);

    assert.ok(change.is === 'proposal' && change.warnings.some((warning) => warning.includes('goes back from offered')), JSON.stringify(change));
  });

  it('reads two commands joined by and, each with its own reason', () => {
    const read = readCommands('A1 is interested and Zed Carr declined - pay', workforce);

    assert.deepEqual(read.is === 'orders' && read.orders.map(({ inputs }) => inputs), [{ person: 'A1', stage: 'interested' }, { person: 'A3', stage: 'declined', notes: 'pay' }]);
  });

  for (const text of ['offer A1 P3, she accepted this morning', 'A1 was offered P3 and accepted', 'A1 has been offered P3 and has accepted', 'A1 was offered P3 and she accepted today']) {
    it(`reads both steps of '${text}'`, () => {
      const change = proposed(text, workforce);

      assert.equal(change.is === 'proposal' ? change.why : JSON.stringify(change), 'A1 offered on 7 November 2024 (post P3); A1 accepted on 7 November 2024 (post P3)');
    });
  }

  it('takes no two steps for one that goes on from the other where neither does', () => {
    const read = readCommands('A1 accepted and declined', workforce);

    assert.match(read.is === 'unclear' ? read.ask : read.is, /two of 'stage'/);
  });

  it('reads nothing of somebody who has not yet said so', () => {
    assert.equal(readCommands("she isn't interested yet", workforce, 'A3').is, 'unclear');
  });

  it('asks for the post of an offer, and for day and post of a conversion', () => {
    assert.deepEqual([proposed('offered A1', workforce), proposed('convert A1 to permanent', workforce)].map((one) => one.is === 'missing' && one.fields), [['post'], ['on', 'post']]);
  });

  it('names nobody in the sentence that is kept for good', () => {
    const change = proposed('Cal Reed is interested, note: Cal is keen', workforce);

    assert.ok(change.is === 'proposal' && !change.why.includes('Cal'), JSON.stringify(change));
  });
});
