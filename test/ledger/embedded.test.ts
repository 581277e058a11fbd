import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinEmbedded, type Embedded } from '../../src/ledger/embedded/joinEmbedded.js';
import { latestLock } from '../../src/ledger/embedded/lock.js';
import { eventually, runScript } from '../support/processes.js';
import { appendNext, draft, open, put, spell } from './drafts.js';

describe('the embedded Table service', () => {
  let folder = '';
  let users: Embedded[] = [];
  const tables = () => join(folder, 'tables');
  const lock = () => latestLock(tables()).lock;
  const joinIt = async () => {
    const user = await joinEmbedded(folder);
    users.push(user);
    return user;
  };
  const ledgerOf = ({ connection }: Embedded) => open({ connection, prefix: '' });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'muster-embedded-'));
    users = [];
  });
  afterEach(async () => {
    await Promise.all(users.map((user) => user.leave()));
    rmSync(folder, { recursive: true });
  });

  it('is one for all who join, at once or later, and listens on the loopback address', async () => {
    const joined = await Promise.all([joinIt(), joinIt(), joinIt()]);
    joined.push(await joinIt());

    assert.equal(new Set(joined.map(({ connection }) => connection)).size, 1);
    assert.match(joined[0]!.connection, /http:\/\/127\.0\.0\.1:\d+/);
  });

  it('stays while anybody uses it, ends with the last, and has then lost nothing', async () => {
    const [one, other] = [await joinIt(), await joinIt()];
    await one.leave();
    await appendNext(await ledgerOf(other), draft([put('workers', spell('W1'))]));
    assert.equal(lock()?.ended, false);

    await other.leave();

    assert.equal(lock()?.ended, true);
    const state = await (await ledgerOf(await joinIt())).refresh();
    assert.equal(state.records.rows.workers.size, 1);
  });

  it('ends when its last user is killed', async () => {
    const user = runScript('ledger/embeddedUser.ts', [folder]);
    await user.line(/joined/);

    await user.kill();

    await eventually(() => lock()?.ended === true);
  });

  it('goes on for others when a user is killed', async () => {
    const user = runScript('ledger/embeddedUser.ts', [folder]);
    await user.line(/joined/);
    const other = await joinIt();

    await user.kill();

    assert.equal((await (await ledgerOf(other)).refresh()).seq, 0);
    assert.equal(lock()?.ended, false);
  });

  it('is taken over by one of those who join after it was killed', async () => {
    const first = await joinIt();
    const { number, lock: stale } = latestLock(tables());
    process.kill(stale!.pid, 'SIGKILL');
    await first.leave();

    const joined = await Promise.all([joinIt(), joinIt(), joinIt()]);

    assert.equal(new Set(joined.map(({ connection }) => connection)).size, 1);
    assert.equal(latestLock(tables()).number, number + 1);
    assert.equal((await (await ledgerOf(joined[0]!)).refresh()).seq, 0);
  });

  it('is started again under the same address for those who use it when it is killed', async () => {
    const ledger = await ledgerOf(await joinIt());
    await ledger.refresh();
    const { number, lock: killed } = latestLock(tables());

    process.kill(killed!.pid, 'SIGKILL');

    await eventually(() => latestLock(tables()).number > number && lock()?.tablesPort === killed!.tablesPort);
    assert.equal((await ledger.refresh()).seq, 0);
  });

  it('keeps one lock file, whatever came before', async () => {
    await (await joinIt()).leave();
    await (await joinIt()).leave();
    await joinIt();

    assert.deepEqual(readdirSync(tables()).filter((name) => name.endsWith('.lock')), ['table-service-3.lock']);
  });

  it('says what to do about a lock file that cannot be read', async () => {
    await (await joinIt()).leave();
    writeFileSync(join(tables(), 'table-service-2.lock'), '{');

    await assert.rejects(joinEmbedded(folder), /table-service-2\.lock cannot be read\. .*delete the file/);
  });

  it('says why it did not start', async () => {
    await (await joinIt()).leave();
    writeFileSync(join(tables(), '__azurite_db_table__.json'), '{"not": "its own');

    await assert.rejects(joinEmbedded(folder), /did not start/);
  });
});
