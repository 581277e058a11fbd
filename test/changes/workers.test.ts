import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { testCases } from './cases.js';
import { exampleCouncil, proposed } from './council.js';

/** A message, and what the history keeps of it. */
const PLANNED: readonly (readonly [string, string])[] = [
  ['extend A1 to 31 March', 'A1 agency assignment extended from 20 December 2024 to 31 March 2025'],
  ["please extend Cal Reed's assignment until the end of March 2025", 'A1 agency assignment extended from 20 December 2024 to 31 March 2025'],
  ["A3's assignment ended on Friday, ended by us", 'A3 agency assignment ends on 1 November 2024 (ended by us)'],
  ['A1 finished on 1 November, by the worker', 'A1 agency assignment ends on 1 November 2024 (ended by the worker)'],
  ['A1 leaves on 29 November, completed', 'A1 agency assignment ends on 29 November 2024 (completed)'],
  ['Omar Blythe leaves on 31 December, reasons pay and workload, going to agency, would return', 'W1 leaves on 31 December 2024, destination agency, reasons pay, workload'],
  ['W1 left on 31 Oct - better pay, moved to another council, would not return', 'W1 left on 31 October 2024, destination other local authority, reasons pay'],
  ['W1 retires on 31 March', 'W1 leaves on 31 March 2025, destination retired, reasons retirement'],
  ['Una Holm left on 12 October', 'W3 left on 12 October 2024, destination other local authority, reasons travel, pay'],
  ['Ivy Marsh drops to 0.6 FTE from 1 January', 'W2 from 0.8 FTE to 0.6 FTE from 1 January 2025'],
  ['W2 moves to 3 days a week from 1 December', 'W2 from 0.8 FTE to 0.6 FTE from 1 December 2024'],
  ['W2 went full time on 1 November', 'W2 from 0.8 FTE to 1 FTE from 1 November 2024'],
  ['move W2 to Assessment South without a post from 2 December', 'W2 from Assessment North to Assessment South, from post P2 to post none from 2 December 2024'],
  ['move W2 to P7 from 2 December', 'W2 from Assessment North to Case Management West, from post P2 to post P7 from 2 December 2024'],
];

/** A message, and why nothing is changed. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['extend A1 to 1 December', /runs until 20 December 2024 already/],
  ['extend A3 to 31 March', /has no end recorded, so there is nothing to extend/],
  ['extend W1 to 31 March', /no agency assignment/],
  ['A1 finished on 1 January 2024, completed', /starts on 8 January 2024: it cannot end on 1 January 2024/],
  ['Una Holm left on 11 October', /recorded already/],
  ['W3 left on 30 August', /has a spell that starts on 1 September 2024/],
  ['A3 retires on 31 March', /agency worker, who is no leaver/],
  ['W3 drops to 0.6 FTE from 1 January', /not in post on 1 January 2025: the last day was 11 October 2024/],
  ['W2 drops to 0.8 FTE from 1 January', /recorded already/],
  ['move W2 to Assessment South in P4 from 2 December', /P4 has no room for 0.8 FTE on 2 December 2024: Jo Finch \(A2\) is in it/],
  ['move W2 to Assessment South in P7 from 2 December', /P7 belongs to Case Management West, not to Assessment South/],
  ['move W2 to P5 from 2 April', /P5 is not funded on 2 April 2025: it ended on 31 March 2025/],
];

/** A message, and what a form asks for. */
const MISSING: readonly (readonly [string, readonly string[]])[] = [
  ['W1 is leaving', ['on']],
  ['A1 left yesterday', ['reason']],
  ['extend A1', ['on']],
  ['move W2 to Assessment South from 2 December', ['post']],
  ['W2 drops to 0.6 FTE', ['on']],
];

const NO_COMMAND = ['who left in October?', 'has W1 left?', 'leavers since April', 'why did Una Holm leave?', 'how many assignments end in December', 'who moved to Assessment South?', 'agency workers ending by March', 'how many work part time'];

describe('changes of workers by chat', () => {
  let workforce: Workforce;
  before(async () => { workforce = await exampleCouncil(); });

  testCases(() => workforce, { planned: PLANNED, refused: REFUSED, missing: MISSING, noChange: NO_COMMAND });

  it('shows with its working what falls due for repayment on leaving', () => {
    const change = proposed('W2 leaves on 31 December', workforce);

    const warnings = change.is === 'proposal' ? change.warnings : [];
    assert.ok(warnings.includes('£1,875 falls due for repayment (Social worker retention payment, agreed 1 October 2023): £5,000 x 9/24; payroll decides'), JSON.stringify(warnings));
  });

  it('counts somebody in post on their last day, and no more on the day after', () => {
    const change = proposed('W1 left on 31 Oct', workforce);

    const effects = change.is === 'proposal' ? change.effects.map(({ name, on, before, after }) => [name, on, before, after]) : [];
    assert.deepEqual(effects[0], ['permanent staff', '2024-11-01', 4, 3]);
  });

  it('moves the exit interview along with a last day that is put right', () => {
    const change = proposed('Una Holm left on 12 October', workforce);

    const rows = change.is === 'proposal' ? change.facts.filter(({ sheet }) => sheet === 'leavers').map(({ key, row }) => [key, row === null]) : [];
    assert.deepEqual(rows, [['["W3","2024-10-11"]', true], ['["W3","2024-10-12"]', false]]);
  });
});
