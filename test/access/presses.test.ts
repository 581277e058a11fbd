import assert from 'node:assert/strict';
import type { Ledger } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import type { Fact } from '../../src/workforce/records.js';
import type { SheetName } from '../../src/workforce/sheets.js';
import { freshStore } from '../support/store.js';
import { twoServices } from './council.js';
import { openFront, type Front } from './front.js';

const ANN = 'aaaaaaa1-0000-4000-8000-000000000000';
const BOB = 'aaaaaaa2-0000-4000-8000-000000000000';
const OTHER_TENANT = '99999999-2222-4222-8222-222222222222';

const execute = (data: object) => ({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value: { action: { type: 'Action.Execute', verb: 'do', data }, trigger: 'manual' } });

describe('the button of a change, pressed by whoever may not', () => {
  let front: Front;
  let ledger: Ledger;
  beforeEach(async () => {
    const store = await freshStore();
    ledger = await openLedger({ ...store, clock: () => new Date('2024-11-07T08:00:00Z'), timezone: 'Europe/London' });
    const { records } = twoServices([ANN, BOB].map((person) => ({ person, name: 'Somebody', role: 'hr', service: null })));
    const facts = Object.entries(records.rows).flatMap(([sheet, rows]) => [...rows].map(([key, row]) => ({ sheet: sheet as SheetName, key, row }) as Fact));
    await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import', sheets: [...records.known], facts }, 0);
    front = await openFront({ store });
  });
  afterEach(async () => {
    await front.close();
    await ledger.close();
  });

  /** The data of Confirm on the card that Ann is shown. */
  async function shown(): Promise<{ readonly id: string }> {
    const card = JSON.stringify(await front.ask(ANN, 'personal', 'A1 is interested'));
    const id = /"act":"confirm","id":"([^"]+)"/.exec(card)?.[1];
    assert.ok(id, card);
    return { muster: 'do', act: 'confirm', id } as { id: string };
  }

  async function revoke(person: string): Promise<void> {
    const { seq } = await ledger.refresh();
    await ledger.append({ who: { id: 'admin', name: null }, kind: 'chat', why: 'revoked', sheets: ['grants'], facts: [{ sheet: 'grants', key: JSON.stringify([person, 'hr', null]), row: null }] }, seq);
  }

  /** Nothing was appended since, and the log holds neither a name nor what was said. */
  async function nothingCameOf(seq: number, logged: readonly string[]): Promise<void> {
    assert.equal((await ledger.refresh()).seq, seq);
    assert.ok(logged.length > 0, 'the log says that it was refused');
    assert.doesNotMatch(logged.join('\n'), /Ada Admin|interested|A1\b|aaaaaaa/);
  }

  it('by somebody else with the same role is refused, and stands in the log without personal data', async () => {
    const button = await shown();
    front.logged.length = 0;

    const replies = await front.send(BOB, 'personal', execute(button));

    assert.match(JSON.stringify(replies), /Only whoever asked for this change can confirm it/);
    await nothingCameOf(1, front.logged);
  });

  it('by whoever asked, whose role was revoked since, is refused', async () => {
    const button = await shown();
    await revoke(ANN);
    front.logged.length = 0;

    const replies = await front.send(ANN, 'personal', execute(button));

    assert.match(JSON.stringify(replies), /you need the hr role/);
    await nothingCameOf(2, front.logged);
  });

  it('from another tenant is refused before it is read', async () => {
    const button = await shown();
    front.logged.length = 0;

    const status = await front.statusOf(ANN, 'personal', { ...execute(button), conversation: { id: `personal ${ANN}`, conversationType: 'personal', tenantId: OTHER_TENANT } });

    assert.equal(status, 401);
    assert.equal((await ledger.refresh()).seq, 1);
    assert.doesNotMatch(front.logged.join('\n'), /Ada Admin|interested|aaaaaaa/);
  });

  it('with an id that nobody was shown is refused', async () => {
    const replies = await front.send(ANN, 'personal', execute({ muster: 'do', act: 'confirm', id: '00000000-0000-4000-8000-000000000000' }));

    assert.match(JSON.stringify(replies), /I no longer have that change/);
    await nothingCameOf(1, front.logged);
  });

  it('that is replayed is done once, and told the second time', async () => {
    const button = await shown();

    await front.send(ANN, 'personal', execute(button));
    const again = await front.send(ANN, 'personal', execute(button));

    assert.match(JSON.stringify(again), /Done, C-0002/);
    assert.equal((await ledger.refresh()).seq, 2);
  });

  it('that is replayed after the change was taken back does not make it again', async () => {
    const button = await shown();
    await front.send(ANN, 'personal', execute(button));
    await front.ask(ANN, 'personal', 'undo C-0002');
    await front.ask(ANN, 'personal', 'confirm');

    await front.send(ANN, 'personal', execute(button));

    assert.equal((await ledger.refresh()).seq, 3);
    assert.equal((await ledger.refresh()).records.rows.conversions.has('["A1","interested","2024-11-07"]'), false);
  });
});
