import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableServiceClient } from '@azure/data-tables';
import { plain } from '../../src/answers/answer.js';
import { audit } from '../../src/cli/audit.js';
import { runExport } from '../../src/cli/export.js';
import { runImport } from '../../src/cli/import.js';
import { openDeliveries } from '../../src/ledger/deliveries.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { StoredDue } from '../../src/weekly/due/storedDue.js';
import { day } from '../../src/workforce/calendar.js';
import { openChannel, type Channel } from '../channel/channel.js';
import { run } from '../cli/commandLine.js';
import { conversationsIn } from '../corpus/expected.js';
import { rawRows, rawTable } from '../ledger/drafts.js';
import { freshStore } from '../support/store.js';
import { importExampleCouncil } from './council.js';

const PARTS = { today: day('2024-11-07'), rules: { loopback: false, admins: ['ada'] }, somebody: 'hal' };
const CONVERSATIONS = conversationsIn('test/data/example-council/questions.jsonl');
const TABLES = ['activities', 'changes', 'checkpoints', 'conversations', 'deliveries', 'facts', 'people', 'references', 'unanswered'];

/** What the service adds to a row. */
const OF_THE_SERVICE = ['etag', 'timestamp'];

/** A council that has been at work: roles, changes by chat of which one was taken back, a word that was taught, a weekly card. */
async function atWork(): Promise<{ readonly store: StoreOptions; readonly channel: Channel }> {
  const store = await freshStore();
  await importExampleCouncil(store);
  const channel = await openChannel(store, PARTS);
  const said: readonly (readonly [who: string, text: string])[] = [
    ['hal', 'hello'], ['ada', 'grant hr to hal'], ['ada', 'confirm'], ['hal', 'W2 left on 31 October, reason workload, would return'], ['hal', 'confirm'],
    ['hal', 'A1 is interested'], ['hal', 'confirm'], ['hal', 'W1 to 0.6 FTE from 1 November 2024'], ['hal', 'confirm'], ['hal', 'undo'], ['hal', 'confirm'],
    ['ada', 'teach: The Nest means Assessment North'], ['ada', 'confirm'], ['hal', 'send me the weekly card for the whole council on Fridays at 8'],
  ];
  const heard: string[] = [];
  for (const [who, text] of said) heard.push(`${text}: ${(await channel.say(text, who)).text}`);
  const { changes } = await channel.ledger.refresh();
  assert.deepEqual(changes.map(({ kind }) => kind), ['import', 'chat', 'chat', 'chat', 'chat', 'undo', 'chat', 'chat'], heard.join('\n'));
  return { store, channel };
}

/** What the questions are answered with, each by somebody of its own whom no copy remembers: every figure, group and record. */
async function figuresOf(store: StoreOptions): Promise<readonly string[]> {
  const channel = await openChannel(store, { ...PARTS, rules: { loopback: true, admins: [] } });
  const said: string[] = [];
  for (const { id, turns } of CONVERSATIONS) {
    for (const turn of turns) {
      const { kind, figures, groups, records, asAt, period } = plain(await channel.say(turn, `${id} in ${store.prefix}`));
      said.push(`${id} ${turn}: ${JSON.stringify({ kind, figures, groups, records, asAt, period })}`);
    }
  }
  await channel.close();
  return said;
}

describe('backup and restore', () => {
  let folder: string;
  let store: StoreOptions;
  let channel: Channel;
  let wasTold: readonly string[];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'muster-backup-'));
    ({ store, channel } = await atWork());
    wasTold = await figuresOf(store);
    assert.ok(wasTold.filter((one) => one.includes('"kind":"answer"')).length > 45, wasTold.join('\n'));
  });
  after(async () => {
    await channel.close();
    rmSync(folder, { recursive: true });
  });

  it('by export and import: an empty store gives every figure again, without roles, taught words, subscriptions and history', async () => {
    const file = join(folder, 'backup.xlsx');
    const other = await freshStore();
    const [exported, imported] = [await run(runExport, store, file), await run(runImport, other, file)];
    const restored = await openChannel(other, PARTS);

    const stranger = await restored.say('how many vacancies do we have?');
    for (const text of ['grant hr to hal', 'confirm']) await restored.say(text, 'ada');
    const isTold = await figuresOf(other);

    assert.deepEqual([exported.code, imported.code], [0, 0], imported.complained);
    assert.deepEqual(isTold, wasTold);
    assert.equal(stranger.kind, 'notAllowed');
    const { records, changes } = await restored.ledger.refresh();
    assert.deepEqual([records.rows.synonyms.size, records.rows.subscriptions.size, changes.length], [0, 0, 2]);
    await restored.close();
  });

  it('by copying the tables: all is there, roles, taught words, subscriptions and history too, and the chain is sound', async () => {
    const { prefix } = await freshStore();
    const other = { ...store, prefix };
    for (const table of TABLES) await copied(table, store, other);
    const restored = await openChannel(other, PARTS);

    const lines: string[] = [];
    const code = await audit(restored.ledger, { say: (line) => lines.push(line), complain: (line) => lines.push(line) });
    const isTold = await figuresOf(other);
    const [history, told] = [await channel.say('history of W2'), await restored.say('history of W2')];

    assert.equal(code, 0, lines.join('\n'));
    assert.match(lines.join('\n'), /^8 changes checked, the last is C-0008/m);
    assert.deepEqual(isTold, wasTold);
    assert.equal(told.kind, 'answer');
    assert.deepEqual(told.sections, history.sections);
    const { records } = await restored.ledger.refresh();
    assert.deepEqual([[...records.rows.grants.values()].map(({ person, role }) => `${person} ${role}`), records.rows.synonyms.size, records.rows.subscriptions.size], [['hal hr'], 1, 1]);
    await restored.close();
  });

  it('reaches every table that there is', async () => {
    await openDeliveries({ ...store, shape: StoredDue, clock: () => new Date() }).then((deliveries) => deliveries.since(day('2024-11-01')));
    const service = TableServiceClient.fromConnectionString(store.connection, { allowInsecureConnection: true });
    const names: string[] = [];
    for await (const { name } of service.listTables()) if (name?.startsWith(store.prefix)) names.push(name.slice(store.prefix.length));

    assert.deepEqual(names.filter((name) => !TABLES.includes(name)), []);
    assert.ok(names.length >= 6, names.join());
  });
});

/** Copies all rows of a table by the Table protocol alone, as a tool of Azure would. */
async function copied(table: string, from: StoreOptions, to: StoreOptions): Promise<void> {
  const there = rawTable(to, table);
  await rawTable(from, table).createTable();
  await there.createTable();
  for (const row of await rawRows(from, table)) {
    const columns = Object.entries(row).filter(([name]) => !OF_THE_SERVICE.includes(name));
    await there.createEntity(Object.fromEntries(columns) as Parameters<typeof there.createEntity>[0]);
  }
}
