import assert from 'node:assert/strict';
import { loadBotConfig } from '../src/config.js';
import type { Draft } from '../src/ledger/change.js';
import type { StoreOptions } from '../src/ledger/ledger.js';
import { openLedger } from '../src/ledger/openLedger.js';
import { serve } from '../src/main.js';
import { recordsFrom } from './support/recordsFrom.js';
import { addDays, day } from '../src/workforce/calendar.js';
import type { Fact } from '../src/workforce/records.js';
import { keyOf, WORKBOOK_SHEETS, type Row } from '../src/workforce/sheets.js';
import { faultyProxy } from './support/faultyProxy.js';
import { appendMany } from './support/manyChanges.js';
import { freshStore } from './support/store.js';
import { message } from './teams/bench.js';

const NOW = new Date('2024-11-07T09:00:00Z');
const SHORT = 10;
const LONG = 3000;
const FACT_EVERY = 20;
/** Said one after the other, in a conversation of its own. */
const TURNS = ['how many vacancies do we have?', 'by team', 'who is interested but has not applied?', 'as at 1 October 2024', 'approached A1 yesterday', 'cancel', 'what changed on 3 January 2020?', 'help'];

/** A step of somebody, as hr would enter it by chat, or nothing new of theirs: a change without facts costs the test less. */
function step(n: number): Draft {
  const facts = n % FACT_EVERY === 0 ? [put(n)] : [];
  return { who: { id: 'hr-1', name: 'Hal Roper' }, kind: 'chat', why: 'A1 approached', sheets: ['conversions'], facts };
}

function put(n: number): Fact {
  const row: Row<'conversions'> = { workerId: 'A1', stage: 'approached', on: addDays(day('2024-10-01'), n % 30), postId: null, nextContact: null, notes: `call ${n}` };
  return { sheet: 'conversions', key: keyOf('conversions', row), row };
}

async function council(): Promise<StoreOptions> {
  const store = await freshStore();
  const records = await recordsFrom('test/data/example-council');
  const facts = WORKBOOK_SHEETS.flatMap((sheet) => [...records.rows[sheet]].map(([key, row]): Fact => ({ sheet, key, row })));
  await appendMany(store, [{ who: { id: 'import', name: null }, kind: 'import', why: 'Import', sheets: [...records.known], facts }], NOW);
  return store;
}

/** The changes, and the checkpoint that is due with them. */
async function grow(store: StoreOptions, from: number, until: number): Promise<void> {
  await appendMany(store, Array.from({ length: until - from }, (_, n) => step(from + n)), NOW);
  const ledger = await openLedger({ ...store, clock: () => NOW, timezone: 'Europe/London' });
  assert.equal((await ledger.refresh()).seq, until + 1);
  await ledger.close();
}

/** Requests of the Table service that each turn makes, on an instance that has just started. */
async function costs(store: StoreOptions): Promise<readonly string[]> {
  const proxy = await faultyProxy(store.connection);
  let requests = 0;
  proxy.decide(() => {
    requests += 1;
    return 'none';
  });
  const serving = await serve(loadBotConfig({ PORT: '0', TABLES_CONNECTION: proxy.connection, TABLES_PREFIX: store.prefix }), { happened: () => undefined, failed: (_, error) => { throw error; } });
  const ask = async (text: string) => {
    const response = await fetch(`http://127.0.0.1:${serving.port}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(message(text)) });
    return JSON.parse(await response.text()) as { activities: { summary: string }[] };
  };
  // Whom it has met is written at the first message.
  await ask('hello');
  const turns: string[] = [];
  for (const text of TURNS) {
    const before = requests;
    const { activities } = await ask(text);
    assert.doesNotMatch(activities[0]?.summary ?? '', /went wrong|can't reach/, text);
    turns.push(`${text}: ${requests - before}`);
  }
  await serving.close();
  await proxy.goAway();
  return turns;
}

describe('what a turn costs', () => {
  it('is the same number of Table requests however many changes lie behind it', async () => {
    const store = await council();
    await grow(store, 0, SHORT);
    const short = await costs(store);

    await grow(store, SHORT, LONG);
    const long = await costs(store);

    assert.deepEqual(long, short);
    assert.match(long[0] ?? '', /: 2$/);
  });
});
