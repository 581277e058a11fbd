import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { openReferences } from '../../src/ledger/references.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { day } from '../../src/workforce/calendar.js';
import { keyOf, type Subscription } from '../../src/workforce/sheets.js';
import { serve, type Served } from '../end-to-end/programs.js';
import { eventually } from '../support/processes.js';
import { freshStore } from '../support/store.js';
import { connector, type Connector } from '../teams/connector.js';
import { change, emptyChanging, MANNERS } from './changing.js';
import { ledgerOf, loadExample, postTo, typed, type Bot, type Told } from './house.js';
import { randomFrom } from './weather.js';

// A Thursday in the example council, with the caseloads of its week.
const TODAY = '2024-11-07';
const RECIPIENTS = 150;
const SETTINGS = { TODAY, NODE_OPTIONS: `--import ${pathToFileURL('test/faults/quickMinutes.mjs').href}` };
const CONVERSATION: readonly (readonly [string, number])[] = [['how many agency staff do we have?', 2], ['and in Assessment North?', 1], ['back to the whole council', 2]];

/** Subscribes so many people to the card of the council, from midnight on, and tells the bot where to write to them. */
async function subscribe(store: StoreOptions, { serviceUrl }: Connector): Promise<void> {
  const references = await openReferences(store);
  const rows = Array.from({ length: RECIPIENTS }, (_, at): Subscription => ({
    recipient: `person-${at}`, name: `Person ${at}`, place: 'personal', scope: 'council', of: null, cadence: 'weeks', every: 1, weekday: 'Thursday', time: '00:00',
    from: day('2024-11-01'), workingDays: null, pausedUntil: null, stopped: null, form: null,
  }));
  for (const { recipient } of rows) await references.met({ id: recipient, place: 'personal', name: '', tenant: 't', serviceUrl, conversation: `chat-of-${recipient}`, user: `29:${recipient}`, bot: '28:bot' });
  const facts = rows.map((row) => ({ sheet: 'subscriptions', key: keyOf('subscriptions', row), row }) as const);
  await (await ledgerOf(store)).append({ who: { id: 'import', name: null }, kind: 'chat', why: 'subscriptions', sheets: ['subscriptions'], facts }, 1);
}

/** Sends each activity to one of the bots, and to the other where there is no connection, as a balancer does and Teams itself. */
function balancer(bots: readonly Served[]): Bot {
  const random = randomFrom(7);
  async function post(activity: object): Promise<readonly Told[]> {
    for (let tried = 0; tried < 100; tried += 1) {
      try {
        return await postTo(bots[(tried + Math.floor(random() * 2)) % bots.length]!.base, activity);
      } catch (error) {
        // fetch tells a lost connection so; an answer that is no 200 is a fault of the bot.
        if (!(error instanceof TypeError)) throw error;
        await pause(20);
      }
    }
    throw new Error('no bot was there');
  }
  return { post, logged: [], close: async () => undefined };
}

describe('two bots that are restarted one after the other, while people write and the weekly cards go', () => {
  let bots: Served[] = [];
  let open = true;
  // Also where the test has failed, none goes on.
  after(async () => {
    open = false;
    await Promise.all(bots.map((bot) => bot.stop()));
  });

  it('lose no message, answer none twice, make each change once, and send each card once', async () => {
    const store = await freshStore();
    const teams = await connector();
    await loadExample(store);
    await subscribe(store, teams);
    const start = () => serve(store, SETTINGS);
    bots = await Promise.all([start(), start()]);
    const bot = balancer(bots);
    const changing = emptyChanging();
    let messages = 0;
    const codes: (number | null)[] = [];

    async function asks(who: string): Promise<void> {
      while (open) {
        for (const [turn, expected] of CONVERSATION) {
          const told = await bot.post(typed(turn, who, who));
          assert.deepEqual(told.map(({ kind, figures }) => [kind, figures[0]?.value]), [['answer', expected]], turn);
          messages += 1;
        }
      }
    }
    async function changes(who: string): Promise<string[]> {
      const done: string[] = [];
      const random = randomFrom(11);
      for (let one = 0; open; one += 1) {
        const fate = await change([bot, bot], `A1 approached on ${one % 20 + 1} October, note: call ${one} of ${who}`, who, MANNERS[one % MANNERS.length]!, random, changing);
        if (fate.done) done.push(`${fate.pending} ${fate.done}`);
      }
      return done;
    }
    async function restarts(): Promise<void> {
      await eventually(() => teams.sent.length > 5);
      for (const at of [0, 1, 0, 1]) {
        codes.push((await bots[at]!.stop()).code);
        bots[at] = await start();
      }
      await eventually(() => teams.sent.length >= RECIPIENTS && messages > 10);
      open = false;
    }
    const [, , one, other] = await Promise.all([asks('ann'), asks('bob'), changes('cas'), changes('dee'), restarts()]);
    await Promise.all(bots.map((each) => each.stop()));

    const made = (await (await ledgerOf(store)).refresh()).changes.slice(2);
    assert.deepEqual(codes, [0, 0, 0, 0]);
    assert.deepEqual(changing.untrue, []);
    assert.deepEqual(made.map(({ request, number }) => `${request} ${number}`).sort(), [...one, ...other].sort());
    const paths = teams.sent.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(paths.sort(), Array.from({ length: RECIPIENTS }, (_, at) => `POST /v3/conversations/chat-of-person-${at}/activities`).sort());
    await teams.close();
  });
});
