import assert from 'node:assert/strict';
import { rightsAs, type AccessRules, type Role } from '../../src/access/rights.js';
import type { Answer } from '../../src/answers/answer.js';
import type { Press } from '../../src/changes/press.js';
import { clerkOf } from '../../src/clerk/clerk.js';
import { eraserOf } from '../../src/clerk/erase/eraser.js';
import { converse } from '../../src/conversation/converse.js';
import { openConversations, type Conversations } from '../../src/ledger/conversations.js';
import type { Ledger, StoreOptions } from '../../src/ledger/ledger.js';
import { StoreUnreachable } from '../../src/ledger/errors.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { openReferences, type References } from '../../src/ledger/references.js';
import { openTables } from '../../src/ledger/table.js';
import { openUnanswered } from '../../src/ledger/unanswered.js';
import { daysIn } from '../../src/now.js';
import { responder } from '../../src/respond.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import type { Fact } from '../../src/workforce/records.js';
import type { SheetName } from '../../src/workforce/sheets.js';
import { freshStore } from '../support/store.js';

const config = { today: day('2024-11-07'), timezone: 'Europe/London' };
const RULES: AccessRules = { loopback: false, admins: ['ann', 'bea'] };
const TABLES = ['changes', 'facts', 'people', 'checkpoints', 'conversations', 'activities', 'unanswered', 'references'];

interface Bot {
  readonly ledger: Ledger;
  readonly conversations: Conversations;
  readonly references: References;
  say(text: string, who?: string, roles?: readonly Role[]): Promise<Answer>;
  press(press: Press, who: string): Promise<Answer>;
}

/** Ann and Bea are administrators; Hal keeps the records. */
const ROLES: Readonly<Record<string, readonly Role[]>> = { ann: ['admin'], bea: ['admin'], hal: ['hr'] };

async function instance(store: StoreOptions, rules: AccessRules): Promise<Bot> {
  const ledger = await openLedger({ ...store, clock: () => new Date('2024-11-07T09:00:00Z'), timezone: config.timezone });
  const conversations = await openConversations({ ...store, clock: () => new Date() });
  const unanswered = await openUnanswered(store);
  const references = await openReferences(store);
  const clerk = clerkOf(ledger, conversations, daysIn(config), { rules, met: async () => [], granted: () => undefined, tell: async () => 0 }, eraserOf({ ledger, conversations, unanswered, references }));
  const turn = async (text: string, who: string, roles: readonly Role[], press?: Press) => {
    const respond = responder({ ledger, conversations, converse, clerk, rightsOf: () => rightsAs(roles), config, clock: () => new Date() });
    const responded = await respond({ conversationId: `chat of ${who}`, activity: null, who: { id: who, name: `${who} Field`, tenant: '' }, personal: true, text, ...(press && { press }) });
    await responded!.first;
    return responded!.answer;
  };
  return { ledger, conversations, references, say: (text, who = 'ann', roles = ROLES[who] ?? []) => turn(text, who, roles), press: (press, who) => turn('', who, ROLES[who] ?? [], press) };
}

/** A store that holds the example council, and two instances on it. */
async function open(rules: AccessRules = RULES): Promise<{ readonly store: StoreOptions; readonly bot: Bot; readonly other: Bot }> {
  const store = await freshStore();
  const [bot, other] = await Promise.all([instance(store, rules), instance(store, rules)]);
  const records = await recordsFrom('test/data/example-council');
  const facts = Object.entries(records.rows).flatMap(([sheet, rows]) => [...rows].map(([key, row]) => ({ sheet: sheet as SheetName, key, row }) as Fact));
  await bot.ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import of example-council', sheets: [...records.known], facts }, 0);
  await other.ledger.refresh();
  return { store, bot, other };
}

/** The rows of all tables that say a text, as they lie in the store. */
async function rowsThatSay(store: StoreOptions, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const table of await openTables(store, TABLES)) {
    for await (const row of table.rows('')) if (JSON.stringify(row).includes(text)) found.push(`${table.name}: ${JSON.stringify(row)}`);
  }
  return found;
}

/** Asked for by Ann, confirmed by Bea. */
async function erased(bot: Bot, person: string): Promise<Answer> {
  await bot.say(`erase ${person}`, 'ann');
  await bot.say(`erase ${person}`, 'bea');
  return bot.say('confirm', 'bea');
}

describe('erasing a person', () => {
  it('is asked for by an administrator and confirmed by a second one', async () => {
    const { bot } = await open();

    const asked = await bot.say('erase A1', 'ann');
    const alone = [await bot.say('confirm', 'ann'), await bot.say('erase A1', 'ann')];
    const shown = await bot.say('erase A1', 'bea');
    const done = await bot.say('confirm', 'bea');

    assert.match(asked.text, /A second administrator must say 'erase A1'/);
    assert.deepEqual(alone.map(({ kind }) => kind), ['error', 'error']);
    assert.equal(shown.kind, 'confirm');
    assert.match(shown.text, /Asked for by ann Field/);
    assert.ok(!shown.notes.some((note) => note.includes('goes with it')), JSON.stringify(shown.notes));
    assert.match(done.text, /^Done, C-0002: A1 is erased\. Confirmed by bea Field/);
  });

  it('leaves nothing of the person in any table, and every count, row and hash as it was', async () => {
    const { store, bot } = await open();
    await bot.say('Cal Reed is interested, note: Cal is keen', 'hal');
    await bot.say('confirm', 'hal');
    await bot.say('Cal Reed accepted', 'hal');
    const count = await bot.say('how many agency workers by team?', 'hal');
    const before = (await rowsThatSay(store, 'Cal')).length;

    const done = await erased(bot, 'A1');

    assert.ok(before > 2);
    assert.equal(done.kind, 'done');
    assert.deepEqual([...await rowsThatSay(store, 'Cal'), ...await rowsThatSay(store, 'SW1003')], []);
    assert.deepEqual((await bot.say('how many agency workers by team?', 'hal')).groups, count.groups);
    const { changes, problems } = await bot.ledger.verify();
    assert.deepEqual([changes, problems], [3, []]);
  });

  it('makes the other instances forget the name, now and in what they knew before', async () => {
    const { bot, other } = await open();
    await bot.say('A1 is interested', 'hal');
    await bot.say('confirm', 'hal');
    assert.equal((await other.ledger.refresh()).workforce.nameOf('A1'), 'Cal Reed');
    assert.equal((await other.ledger.stateAt(1)).workforce.nameOf('A1'), 'Cal Reed');

    await erased(bot, 'A1');

    const [now, then] = [await other.ledger.refresh(), await other.ledger.stateAt(1)];
    assert.deepEqual([now.workforce.nameOf('A1'), then.workforce.nameOf('A1')], ['A1', 'A1']);
    assert.equal((await other.say('history of A1', 'hal')).notes.some((note) => note.includes('Cal')), false);
  });

  it('follows somebody who was offered a post under a number of ours to that of the worker', async () => {
    const { store, bot } = await open();
    for (const text of ['offered P7 to Zoe Quill on 1 November', 'Zoe Quill started on 5 November as W60']) {
      await bot.say(text, 'hal');
      assert.equal((await bot.say('confirm', 'hal')).kind, 'done', text);
    }

    await bot.say('erase W60', 'ann');
    const shown = await bot.say('erase W60', 'bea');
    await bot.say('confirm', 'bea');

    const { workforce, head } = await bot.ledger.refresh();
    assert.ok(shown.notes.some((note) => note.includes('what is kept under N0009 goes with it')), JSON.stringify(shown.notes));
    assert.match(head?.why ?? '', /^W60 erased \(with N0009\), asked for by /);
    assert.deepEqual(await rowsThatSay(store, 'Quill'), []);
    assert.equal(workforce.spellsOf('W60').length, 1);
  });

  it('takes the name of a team manager too, and says so before', async () => {
    const { store, bot } = await open();
    await bot.say('erase W1', 'ann');

    const shown = await bot.say('erase W1', 'bea');
    await bot.say('confirm', 'bea');

    assert.ok(shown.notes.some((note) => note.startsWith("name as a team's manager")), JSON.stringify(shown.notes));
    assert.deepEqual(await rowsThatSay(store, 'Blythe'), []);
  });

  it('is made once, however often it is confirmed, and never undone', async () => {
    const { bot, other } = await open();
    await bot.say('erase A1', 'ann');
    const { change } = await bot.say('erase A1', 'bea');

    const answers = await Promise.all([bot, other, bot].map((one) => one.press({ act: 'confirm', id: change!.id }, 'bea')));
    const undo = await bot.say('undo C-0002', 'hal');

    assert.deepEqual(answers.map(({ done }) => done?.number), ['C-0002', 'C-0002', 'C-0002']);
    assert.match(undo.text, /can't be undone/);
    assert.equal((await bot.ledger.refresh()).seq, 2);
    assert.match((await bot.say('erase A1', 'ann')).text, /erased already, by C-0002/);
  });

  it('forgets whoever writes to the bot under the name of the person, and nobody else', async () => {
    const { store, bot } = await open();
    const met = (id: string, name: string) => bot.references.met({ id, place: 'personal', name, tenant: 't', serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: `chat of ${id}`, user: `29:${id}`, bot: '28:bot' });
    await met('aad-of-cal', 'cal reed');
    await met('aad-of-hal', 'Hal Field');

    await erased(bot, 'A1');

    assert.deepEqual((await bot.references.people()).map(({ id }) => id), ['aad-of-hal']);
    assert.deepEqual(await rowsThatSay(store, 'cal reed'), []);
  });

  it('is confirmed or cancelled, never both, where both are pressed at the same moment', async () => {
    for (const first of ['confirm', 'cancel'] as const) {
      const { store, bot, other } = await open();
      await bot.say('erase A1', 'ann');
      const { change } = await bot.say('erase A1', 'bea');
      const second = first === 'confirm' ? 'cancel' : 'confirm';

      const answers = await Promise.all([bot.press({ act: first, id: change!.id }, 'bea'), other.press({ act: second, id: change!.id }, 'bea')]);

      const { seq, workforce } = await bot.ledger.refresh();
      const won = answers.filter(({ kind, text }) => kind === 'done' || text.startsWith('Cancelled'));
      assert.equal(won.length, 1, answers.map(({ text }) => text).join(' | '));
      assert.deepEqual([seq, workforce.nameOf('A1')], won[0]!.kind === 'done' ? [2, 'A1'] : [1, 'Cal Reed']);
      assert.equal((await rowsThatSay(store, 'Cal')).length > 0, won[0]!.kind !== 'done');
    }
  });

  it('that could not be saved can be confirmed again, and is then whole', async () => {
    const { store, bot, other } = await open();
    await other.say('Cal Reed is interested, note: Cal is keen', 'hal');
    await bot.say('erase A1', 'ann');
    await bot.say('erase A1', 'bea');
    const { append } = bot.ledger;
    Object.assign(bot.ledger, { append: () => Promise.reject(new StoreUnreachable('away', true)) });

    const failed = await bot.say('confirm', 'bea');
    Object.assign(bot.ledger, { append });
    const again = await bot.say('confirm', 'bea');

    assert.match(failed.text, /can't tell whether this is done.*never done twice/);
    assert.match(again.text, /^Done, C-0002/);
    assert.deepEqual(await rowsThatSay(store, 'Cal'), []);
  });

  it('is taken back by whoever asked, before it is confirmed', async () => {
    const { bot } = await open();
    await bot.say('erase A1', 'ann');
    await bot.say('cancel', 'ann');

    const first = await bot.say('erase A1', 'bea');

    assert.match(first.text, /A second administrator must say/);
  });

  it('needs the admin role for words and buttons', async () => {
    const { bot } = await open();
    await bot.say('erase A1', 'ann');
    const { change } = await bot.say('erase A1', 'bea');

    const answers = [await bot.say('erase A1', 'hal'), await bot.press({ act: 'confirm', id: change!.id }, 'hal'), await bot.press({ act: 'confirm', id: change!.id }, 'ann')];

    assert.deepEqual(answers.map(({ kind }) => kind), ['notAllowed', 'notAllowed', 'notAllowed']);
    assert.equal((await bot.ledger.refresh()).seq, 1);
  });

  it('is refused with the reason where there is no second administrator', async () => {
    const [alone, loopback] = await Promise.all([open({ loopback: false, admins: ['ann'] }), open({ loopback: true, admins: [] })]);

    const answers = [await alone.bot.say('erase A1', 'ann'), await loopback.bot.say('erase A1', 'ann', ['lead', 'hr', 'admin'])];

    assert.match(answers[0]!.text, /needs a second administrator, and there is none/);
    assert.match(answers[1]!.text, /needs two administrators, and here nobody is signed in/);
  });

  it('takes a name only from those who may see names', async () => {
    const { bot } = await open();

    const [hidden, seen, nobody] = [await bot.say('erase Cal Reed', 'ann'), await bot.say('erase Cal Reed', 'ann', ['admin', 'hr']), await bot.say('erase W999', 'ann')];

    assert.match(hidden!.text, /Give the number of the person/);
    assert.match(seen!.text, /Asked for: A1 erased/);
    assert.match(nobody!.text, /nobody W999 in the records/);
  });
});
