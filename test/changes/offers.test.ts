import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { laidOver } from '../../src/changes/propose.js';
import { testCases } from './cases.js';
import { exampleCouncil, proposed } from './council.js';

/** A message, and what the history keeps of it. */
const PLANNED: readonly (readonly [string, string])[] = [
  ['offered P6 to Zoe Quill (newly qualified), expected start 6 January', 'P6 offered to N0009 on 7 November 2024, newly qualified, expected start 6 January 2025'],
  ['offered Zoe Quill P6 on 3 Nov, newly qualified, starting 6 January', 'P6 offered to N0009 on 3 November 2024, newly qualified, expected start 6 January 2025'],
  ['Zoe Quill has been offered P6, from another council', 'P6 offered to N0009 on 7 November 2024, other local authority'],
  ["made an offer to Ada-May O'Neill for post P7 on 4 November, due to start on 2 December", 'P7 offered to N0009 on 4 November 2024, expected start 2 December 2024'],
  ['please record that we offered post P6 to Zoe Quill yesterday', 'P6 offered to N0009 on 6 November 2024'],
  ['offer P7 to Zoe Quill, a newly qualified social worker, who starts 6 January', 'P7 offered to N0009 on 7 November 2024, newly qualified, expected start 6 January 2025'],
  ['offer made to Joy Grant for P7 expected start 1 Feb', 'P7 offered to N0009 on 7 November 2024, expected start 1 February 2025'],
  ['offered P6 to Bo Larch, starts 1 March', 'P6 offered to N0001 on 7 November 2024, expected start 1 March 2025'],
  ['offered P6 to new person Mia Holt', 'P6 offered to N0009 on 7 November 2024'],
  ['offered P6 to Mia Sorrel, expected start 9 December', 'P6 offered to N0003 on 21 October 2024, newly qualified, expected start 9 December 2024'],
  ['Mia Sorrel accepted on 28 October', 'offer of P6 to N0003 accepted on 28 October 2024'],
  ['Mia Sorrel has accepted the offer on 28 October', 'offer of P6 to N0003 accepted on 28 October 2024'],
  ['Mia accepted P6 on 26/10/2024', 'offer of P6 to N0003 accepted on 26 October 2024'],
  ['Mia said yes on 28 Oct', 'offer of P6 to N0003 accepted on 28 October 2024'],
  ['Mia Sorrel accepted, now starting 9 December', 'offer of P6 to N0003 accepted on 25 October 2024, expected start 9 December 2024'],
  ["Mia Sorrel's offer was accepted on 1 November", 'offer of P6 to N0003 accepted on 1 November 2024'],
  ["Mia Sorrel's offer has fallen through", 'offer of P6 to N0003 withdrawn'],
  ['offered P6 to Ms Zoe Quill', 'P6 offered to N0009 on 7 November 2024'],
  ['Mia Sorrel withdrew', 'offer of P6 to N0003 withdrawn'],
  ['withdraw the offer to Mia Sorrel', 'offer of P6 to N0003 withdrawn'],
  ["Mia Sorrel's offer was withdrawn", 'offer of P6 to N0003 withdrawn'],
  ['Mia Sorrel pulled out yesterday', 'offer of P6 to N0003 withdrawn'],
  ['Mia declined the offer', 'offer of P6 to N0003 withdrawn'],
  ['Mia is no longer coming', 'offer of P6 to N0003 withdrawn'],
  ['Mia Sorrel started on 4 November as W50 at 0.8 FTE', 'W50 started in P6 (Social Worker, Case Management East, 0.8 FTE, permanent) on 4 November 2024'],
  ['Mia Sorrel started on Monday, none yet', 'N0003 started in P6 (Social Worker, Case Management East, 1 FTE, permanent) on 4 November 2024'],
  ['Mia has started, worker number W51, first day 5 November, fixed term', 'W51 started in P6 (Social Worker, Case Management East, 1 FTE, fixed-term) on 5 November 2024'],
  ['Mia Sorrel joined us on 5 November, staff number 20041', '20041 started in P6 (Social Worker, Case Management East, 1 FTE, permanent) on 5 November 2024'],
  ['Mia Sorrel took up post on 1 November in P6, W52, full time', 'W52 started in P6 (Social Worker, Case Management East, 1 FTE, permanent) on 1 November 2024'],
  ['Mia Sorrel starts on 9 December', 'N0003 expected to start in P6 on 9 December 2024, before that on 2 December 2024'],
  ['Mia will now start on 6 January', 'N0003 expected to start in P6 on 6 January 2025, before that on 2 December 2024'],
];

/** A message, and why nothing is changed. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['offered P5 to Zoe Quill, starting 6 May 2025', /P5 is not funded on 6 May 2025: it ended on 31 March 2025/],
  ['offered P6 to Zoe Quill on 4 November, expected start 2 November 2024', /expected start, 2 November 2024, is before the offer itself/],
  ['offered P6 to Zoe Quill on 8 November 2024', /still to come/],
  ['offered Omar Blythe P3', /only an agency worker in post converts/],
  ['offered P6 to Mia Sorrel', /recorded already: Mia Sorrel \(N0003\) was offered P6 on 21 October 2024/],
  ['Mia Sorrel accepted', /recorded already: Mia Sorrel \(N0003\) accepted P6 on 25 October 2024/],
  ['Mia Sorrel accepted on 1 October', /was offered to Mia Sorrel \(N0003\) on 21 October 2024: it cannot be accepted before/],
  ['Mia Sorrel accepted P7', /No offer of P7 to Mia Sorrel/],
  ['Kit Ambrose withdrew the offer', /No offer to Kit Ambrose \(N0002\) is recorded|I don't know/],
  ['Mia Sorrel started on 1 October as W50', /they cannot start before/],
  ['Omar Blythe started on Monday', /No offer to Omar Blythe \(W1\) is recorded/],
  ['Mia will start on 2 December', /recorded already: Mia Sorrel \(N0003\) is expected on 2 December 2024/],
];

/** A message, and the question back. */
const ASKED: readonly (readonly [string, RegExp])[] = [
  ['offered P6 to Mia Holt, starting 6 January', /Do you mean Nia Holt \(W4, Assessment South\), or somebody new called Mia Holt/],
  ['offered Mia Holt a post', /or somebody new called Mia Holt/],
  ['offered P99 to Zoe Quill', /no post P99/],
  ['Mia Sorrel started on 4 November as W1', /W1 is somebody else's number already/],
  ['offered P6 to Zoe Quill, starting in January', /more than one day/],
  ['offers accepted by Mia Sorrel', /say that they accepted/],
  ['Mia Sorrel to be withdrawn', /has not happened for certain/],
  ['Zoe Quill accepted', /I know nobody called 'Zoe Quill'/],
];

const NO_COMMAND = [
  'who has been offered a post?', 'the offer', 'offers made since April', 'open offers', 'has Mia Sorrel accepted?', 'when does Mia Sorrel start?', 'who starts in December', 'expected starters by January',
  'withdraw the offer', 'who accepted', 'starters since July',
];

describe('offers by chat', () => {
  let workforce: Workforce;
  before(async () => { workforce = await exampleCouncil(); });

  testCases(() => workforce, { planned: PLANNED, noChange: NO_COMMAND });

  for (const [text, why] of REFUSED) {
    it(`refuses '${text}'`, () => {
      const change = proposed(text, workforce);

      assert.match(change.is === 'refused' ? change.why : JSON.stringify(change), why);
      assert.notEqual(change.is, 'proposal');
    });
  }

  for (const [text, ask] of ASKED) {
    it(`asks back: '${text}'`, () => {
      const change = proposed(text, workforce);

      assert.match(change.is === 'unclear' ? change.ask : JSON.stringify(change), ask);
    });
  }

  it('asks for the post of an offer, and for day and number of somebody who starts', () => {
    const missing = ['offered Zoe Quill a post', 'Mia Sorrel has started', 'Mia Sorrel started on Monday'].map((text) => proposed(text, workforce));

    assert.deepEqual(missing.map((one) => one.is === 'missing' && one.fields), [['post'], ['on', 'worker'], ['worker']]);
  });

  it('knows somebody new under their name once an offer is made', () => {
    const made = proposed('offered P7 to Zoe Quill', workforce);
    const after = made.is === 'proposal' ? workforceOf(laidOver(workforce.records, made.facts)) : workforce;

    const accepted = proposed('Zoe Quill accepted, starting 6 January', after);

    assert.equal(accepted.is === 'proposal' ? accepted.why : JSON.stringify(accepted), 'offer of P7 to N0009 accepted on 7 November 2024, expected start 6 January 2025');
  });

  it('names nobody new in the sentence that is kept for good', () => {
    const made = proposed('offered P7 to Zoe Quill', workforce);

    assert.ok(made.is === 'proposal' && !made.why.includes('Quill'));
    assert.ok(made.is === 'proposal' && made.warnings.some((warning) => warning.startsWith('Zoe Quill is not in the records yet')));
  });

  it('carries the offer, the spell and a place in a cohort over to the number of the worker', () => {
    const offered = proposed('offered P7 to Bo Larch on 1 November', workforce);
    const after = offered.is === 'proposal' ? workforceOf(laidOver(workforce.records, offered.facts)) : workforce;

    const started = proposed('Bo Larch started on 5 November as W60', after);

    const rows = started.is === 'proposal' ? started.facts.map(({ sheet, key, row }) => [sheet, key, row === null ? null : (row as { status?: string }).status ?? 'put']) : [];
    assert.deepEqual(rows, [
      ['offers', '["P7","N0001"]', null], ['offers', '["P7","W60"]', 'started'], ['cohortMembers', '["Apprentices 2023","N0001"]', 'on programme'], ['workers', '["W60","Case Management West","P7","2024-11-05"]', 'put'],
    ]);
  });

  it('fills the post in the preview', () => {
    const started = proposed('Mia Sorrel started on 4 November as W50', workforce);

    const effects = started.is === 'proposal' ? started.effects.map(({ name, before, after }) => [name, before, after]) : [];
    assert.ok(effects.some((effect) => JSON.stringify(effect) === JSON.stringify(['vacant posts', 4, 3])), JSON.stringify(effects));
  });
});
