import assert from 'node:assert/strict';
import type { Ledger, StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { workbookBytes } from '../../src/workbook/writeWorkbook.js';
import { day } from '../../src/workforce/calendar.js';
import type { Fact } from '../../src/workforce/records.js';
import { WORKBOOK_SHEETS } from '../../src/workforce/sheets.js';
import { conversationsIn, differences, type Conversation } from '../corpus/expected.js';
import { outcomesOf } from '../corpus/outcomes.js';
import { freshStore } from '../support/store.js';
import { openChannel, type Channel } from './channel.js';

// Run by channel.test.ts, in a process that cannot load the SDK.

const OPEN = { loopback: true, admins: [] };
const EXAMPLE = { workbook: 'test/data/example-council', today: day('2024-11-07') };
const SEVERNSHIRE = { workbook: 'src/sample/severnshire.xlsx', today: day('2023-02-20') };

async function imported({ workbook, today }: typeof EXAMPLE): Promise<StoreOptions> {
  const store = await freshStore();
  const ledger = await openLedger({ ...store, clock: () => new Date(`${today}T08:00:00Z`), timezone: 'Europe/London' });
  const records = await recordsFrom(workbook);
  const facts = WORKBOOK_SHEETS.flatMap((sheet) => [...records.rows[sheet]].map(([key, row]): Fact => ({ sheet, key, row })));
  await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import', sheets: [...records.known], facts }, 0);
  await ledger.close();
  return store;
}

/** What differs from what is expected of a conversation, which nobody else takes part in. */
async function heard(channel: Channel, { id, turns, expected }: Conversation): Promise<readonly string[]> {
  const differ: string[] = [];
  for (const [at, turn] of turns.entries()) {
    const difference = differences(expected[at]!, await channel.say(turn, id));
    if (difference !== '') differ.push(`${id} '${turn}': ${difference}`);
  }
  return differ;
}

describe('another channel', () => {
  for (const [file, council] of [['conversations.example', EXAMPLE], ['conversations.severnshire', SEVERNSHIRE]] as const) {
    it(`answers ${file} as the reader alone does`, async () => {
      const channel = await openChannel(await imported(council), { today: council.today, rules: OPEN });
      const alone = (await outcomesOf(file)).flatMap(({ differ }) => differ);

      const here: string[] = [];
      for (const conversation of conversationsIn(`test/corpus/${file}.jsonl`)) here.push(...await heard(channel, conversation));

      assert.deepEqual(here, alone);
      await channel.close();
    });
  }

  it('answers the questions about the example council', async () => {
    const channel = await openChannel(await imported(EXAMPLE), { today: EXAMPLE.today, rules: OPEN });
    const conversations = conversationsIn('test/data/example-council/questions.jsonl');

    const differ: string[] = [];
    for (const conversation of conversations) differ.push(...await heard(channel, conversation));

    assert.equal(conversations.length, 51);
    assert.deepEqual(differ, []);
    await channel.close();
  });

  describe('with roles', () => {
    let channel: Channel;
    beforeEach(async () => {
      channel = await openChannel(await imported(EXAMPLE), { today: EXAMPLE.today, rules: { loopback: false, admins: ['ada'] } });
      await channel.say('hello', 'hal');
      await channel.say('grant hr to hal', 'ada');
      await channel.say('confirm', 'ada');
    });
    afterEach(() => channel.close());

    async function shown(who: string): Promise<string> {
      const { change } = await channel.say('A1 is interested', who);
      assert.ok(change);
      return change.id;
    }

    it('shows a change, applies it once however often its button is pressed, and takes it back', async () => {
      const id = await shown('hal');

      const [first, again] = [await channel.press({ act: 'confirm', id }, 'hal'), await channel.press({ act: 'confirm', id }, 'hal')];
      const { seq } = await channel.ledger.refresh();
      await channel.press({ act: 'undo', number: first.done!.number }, 'hal');
      const undone = await channel.say('confirm', 'hal');

      assert.equal(first.kind, 'done');
      assert.equal(again.done?.number, first.done?.number);
      assert.equal(seq, 3);
      assert.equal(undone.kind, 'done');
      assert.equal(await interested(channel.ledger), false);
    });

    it('takes a button from whoever asked alone, and only while they may', async () => {
      const id = await shown('hal');

      const byAnother = await channel.press({ act: 'confirm', id }, 'ada');
      await channel.say('revoke hr from hal', 'ada');
      await channel.say('confirm', 'ada');
      const revoked = await channel.press({ act: 'confirm', id }, 'hal');
      const unknown = await channel.press({ act: 'confirm', id: '00000000-0000-4000-8000-000000000000' }, 'hal');

      assert.deepEqual([byAnother.kind, revoked.kind], ['notAllowed', 'notAllowed']);
      assert.notEqual(unknown.kind, 'done');
      assert.equal(await interested(channel.ledger), false);
    });

    it('answers nobody without a role, and names nobody where others read along', async () => {
      const stranger = await channel.say('how many vacancies do we have?', 'eve');
      const aloud = await channel.say('whose supervision is overdue?', 'hal', 'channel');

      assert.equal(stranger.kind, 'notAllowed');
      assert.deepEqual(stranger.figures, []);
      assert.deepEqual(aloud.records, []);
    });

    it('takes a workbook in and gives one out', async () => {
      const { records } = await channel.ledger.refresh();
      const dropped = await channel.drop('council.xlsx', await workbookBytes(records), 'hal');
      const given = await channel.take({ what: 'workbook' }, 'hal');
      const refused = await channel.take({ what: 'workbook' }, 'eve');

      assert.match(dropped.text, /recorded already|nothing/i);
      assert.ok('bytes' in given && given.bytes.length > 1000);
      assert.ok('kind' in refused && refused.kind === 'notAllowed');
    });

    it('orders the weekly card, and sends it once', async () => {
      const ordered = await channel.say('send me the weekly card for the whole council on Fridays at 8', 'hal');

      await channel.round(new Date('2024-11-08T08:05:00Z'));
      await channel.round(new Date('2024-11-08T08:06:00Z'));

      assert.equal(ordered.kind, 'done', ordered.text);
      assert.deepEqual(channel.post.sent.map(({ due }) => [due.recipient.id, due.what]), [['hal', 'card']]);
    });
  });
});

async function interested(ledger: Ledger): Promise<boolean> {
  return (await ledger.refresh()).records.rows.conversions.has('["A1","interested","2024-11-07"]');
}
