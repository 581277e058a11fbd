import assert from 'node:assert/strict';
import { withoutNames, missedIn } from '../../src/clerk/unanswered.js';
import { lexiconFor } from '../../src/language/read.js';
import { chat, clarify, outOfScope } from '../../src/answers/replies.js';
import { openUnanswered } from '../../src/ledger/unanswered.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { freshStore } from '../support/store.js';

/** A question, and what is kept of it. */
const KEPT: readonly (readonly [string, string])[] = [
  ['how many wombats in CMC', 'how many wombats in CMC'],
  ['How many flimflams does Omar Blythe hold?', 'How many flimflams does [name] [name] hold?'],
  ['what did omar blythe say about the rota', 'what did [name] [name] say about the rota'],
  ['Is Tyler Brown on a plan?', 'Is [name] [name] on a plan?'],
  ['case 1234567 in Assessment North', 'case [number] in Assessment North'],
  ['mail it to someone@council.example', 'mail it to [address]'],
];

describe('what could not be answered', () => {
  let workforce: Workforce;
  before(async () => { workforce = workforceOf(await recordsFrom('test/data/example-council')); });

  for (const [text, kept] of KEPT) {
    it(`keeps '${kept}'`, () => assert.equal(withoutNames(text, lexiconFor(workforce)), kept));
  }

  it('keeps what was not understood, refused or corrected, and nothing that was answered', () => {
    const unread = clarify("I don't know what 'wombats' means here, so I have not counted anything.", []);
    const missed = [
      missedIn('how many wombats', unread, null, workforce), missedIn('foster carers', outOfScope("I don't answer questions about foster carers."), null, workforce),
      missedIn('no, I meant agency', { ...chat(''), kind: 'answer' }, 'how many staff', workforce), missedIn('how many staff', { ...chat(''), kind: 'answer' }, 'hello', workforce),
      missedIn('in Case', clarify('Which one?', ['Case Management East', 'Case Management West']), null, workforce),
    ];

    assert.deepEqual(missed, [
      { text: 'how many wombats', outcome: 'not understood' }, { text: 'foster carers', outcome: 'not ours to answer' }, { text: 'how many staff -> no, I meant agency', outcome: 'corrected' }, null, null,
    ]);
  });

  it('stands once in the list however often it was asked, most often first, and goes after its time', async () => {
    const store = await openUnanswered(await freshStore());
    await store.add('wombats in CMC', 'not understood', day('2024-08-01'));
    await store.add('how many wombats', 'not understood', day('2024-08-01'));
    await store.add('How many Wombats', 'not understood', day('2024-11-07'));

    const list = await store.list();
    const swept = await store.sweep(day('2024-08-09'));
    const cleared = await store.clear();

    assert.deepEqual(list.map(({ text, times, on }) => [text, times, on]), [['How many Wombats', 2, '2024-11-07'], ['wombats in CMC', 1, '2024-08-01']]);
    assert.deepEqual([swept, cleared, await store.list()], [1, 1, []]);
  });
});
