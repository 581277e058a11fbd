import assert from 'node:assert/strict';
import { rightsAs, type Role } from '../../src/access/rights.js';
import { clerkOf } from '../../src/clerk/clerk.js';
import { converse } from '../../src/conversation/converse.js';
import { openConversations } from '../../src/ledger/conversations.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { daysIn } from '../../src/now.js';
import { giver, responder } from '../../src/respond.js';
import type { TurnIn } from '../../src/teams/turn.js';
import { isAllowed } from '../../src/teams/files/download.js';
import { planImport, FIRST_IMPORT } from '../../src/workbook/plan.js';
import { readXlsx } from '../../src/workbook/readXlsx.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { workbookBytes } from '../../src/workbook/writeWorkbook.js';
import { day } from '../../src/workforce/calendar.js';
import { keyOf, type Row, type SheetName } from '../../src/workforce/sheets.js';
import type { Fact, Records } from '../../src/workforce/records.js';
import { freshStore } from '../support/store.js';
import { connector, type Connector } from './connector.js';
import { fileServer, type FileServer } from './fileServer.js';
import { message, startBench, type Bench, type Reply } from './bench.js';

const config = { today: day('2024-11-07'), timezone: 'Europe/London' };
const SENT = 'application/vnd.microsoft.teams.file.download.info';

describe('a workbook in the personal chat', () => {
  let files: FileServer;
  let ledger: Ledger;
  let bench: Bench;
  let inTeams: Bench;
  let teams: Connector;
  let roles: readonly Role[];
  let records: Records;

  beforeEach(async () => {
    roles = ['hr'];
    files = await fileServer();
    teams = await connector();
    const store = await freshStore();
    ledger = await openLedger({ ...store, clock: () => new Date('2024-11-07T09:00:00Z'), timezone: config.timezone });
    records = await recordsFrom('test/data/example-council');
    const facts = Object.entries(records.rows).flatMap(([sheet, rows]) => [...rows].map(([key, row]) => ({ sheet: sheet as SheetName, key, row }) as Fact));
    await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import', sheets: [...records.known], facts }, 0);
    const conversations = await openConversations({ ...store, clock: () => new Date() });
    const clerk = clerkOf(ledger, conversations, daysIn(config), { rules: { loopback: false, admins: [] }, met: async () => [], granted: () => undefined, tell: async () => 0 });
    const answering = { ledger, conversations, converse, clerk, rightsOf: () => rightsAs(roles), config, clock: () => new Date() };
    const respond = responder(answering);
    const turned = async (turn: TurnIn) => {
      const responded = await respond(turn);
      await responded!.first;
      return responded!.answer;
    };
    bench = await startBench({ respond: turned, give: giver(answering) });
    inTeams = await startBench({ respond: turned, loopback: false });
  });
  afterEach(async () => {
    await bench.close();
    await inTeams.close();
    await ledger.close();
    await files.close();
    await teams.close();
  });

  const attached = (address: string, name = 'council.xlsx', fileType = 'xlsx') => ({ contentType: SENT, contentUrl: 'https://council-my.sharepoint.com/x', name, content: { downloadUrl: address, uniqueId: 'u', fileType } });
  async function send(address: string, more: object = {}): Promise<Reply> {
    const [reply] = await bench.ask(message('', { text: undefined, attachments: [attached(address), { contentType: 'text/html', content: '<p></p>' }], ...more }));
    return reply!;
  }
  const say = async (text: string) => (await bench.ask(message(text)))[0]!;
  const kindOf = (reply: Reply) => reply.channelData?.answer?.kind;

  /** The example council with one more worker and another end of A1's assignment. */
  async function changedWorkbook(change: (rows: Map<string, Row<'workers'>>) => void = addWorker): Promise<Buffer> {
    const copy = await recordsFrom('test/data/example-council');
    change(copy.rows.workers);
    return workbookBytes(copy);
  }

  function addWorker(rows: Map<string, Row<'workers'>>, workerId = 'W999', name = 'Zoe New'): void {
    const [first] = rows.values();
    const row = { ...first!, workerId, name, postId: null, contract: 'agency' as const, end: null };
    rows.set(keyOf('workers', row), row);
  }

  it('is shown as what it would change, and applied when it is confirmed: once', async () => {
    const preview = await send(files.serve('/a.xlsx', await changedWorkbook()));
    const before = await ledger.refresh();
    const done = await say('confirm');
    const after = await ledger.refresh();

    assert.equal(kindOf(preview), 'confirm');
    assert.match(preview.summary, /import of council\.xlsx/);
    assert.match(JSON.stringify(preview.attachments), /1 added, \d+ unchanged/);
    assert.deepEqual([before.seq, after.seq, kindOf(done)], [1, 2, 'done']);
    assert.equal(after.workforce.nameOf('W999'), 'Zoe New');
    assert.deepEqual([after.head?.kind, after.head?.who.id], ['import', '33333333-3333-4333-8333-333333333333']);
    assert.equal((await ledger.refresh()).seq, 2);
  });

  it('that says what is recorded already changes nothing', async () => {
    const reply = await send(files.serve('/a.xlsx', await workbookBytes(records)));

    assert.match(reply.summary, /Nothing to do/);
  });

  it('is shown again where the records changed meanwhile in what it does', async () => {
    await send(files.serve('/a.xlsx', await changedWorkbook((rows) => {
      addWorker(rows);
      addWorker(rows, 'W998', 'Yan New');
    })));
    const { seq } = await ledger.refresh();
    const rows = new Map(records.rows.workers);
    addWorker(rows);
    const row = [...rows.values()].at(-1)!;
    await ledger.append({ who: { id: 'bob', name: 'Bob Vale' }, kind: 'chat', why: 'W999 added', sheets: ['workers'], facts: [{ sheet: 'workers', key: keyOf('workers', row), row }] }, seq);
    const again = await say('confirm');

    assert.equal(kindOf(again), 'confirm');
    assert.match(again.summary, /changed meanwhile: C-0002 by Bob Vale.*please look again/);
    assert.equal((await ledger.refresh()).seq, 2);
  });

  it('keeps what was entered by chat, and takes its own values where that is chosen', async () => {
    const before = await ledger.refresh();
    const [key, spell] = [...before.records.rows.workers].find(([, { workerId }]) => workerId === 'A1')!;
    await ledger.append({ who: { id: 'ann', name: 'Ann' }, kind: 'chat', why: '', sheets: ['workers'], facts: [{ sheet: 'workers', key, row: { ...spell, end: day('2025-06-30') } }] }, 1);
    const preview = await send(files.serve('/a.xlsx', await changedWorkbook()));
    const taking = await say("take the file's values");
    await say('confirm');

    assert.match(JSON.stringify(preview.attachments), /A1|end: kept .{0,4}2025-06-30/);
    assert.match(JSON.stringify(preview.attachments), /Take the file's values/);
    assert.equal(kindOf(taking), 'confirm');
    assert.equal((await ledger.refresh()).records.rows.workers.get(key)?.end, spell.end);
  });

  it('with errors is refused whole, every error named, and the list can be had as a file', async () => {
    const bad = await changedWorkbook((rows) => {
      for (const [key, row] of [...rows].slice(0, 3)) rows.set(key, { ...row, team: 'No Such Team' });
    });
    const reply = await send(files.serve('/a.xlsx', bad));
    const confirm = await say('confirm');

    assert.equal(kindOf(reply), 'error');
    assert.match(reply.summary, /council\.xlsx has [3-9] errors, and nothing of it is applied/);
    assert.match(JSON.stringify(reply.attachments), /No Such Team/);
    assert.notEqual(kindOf(confirm), 'done');
    assert.equal((await ledger.refresh()).seq, 1);
  });

  it('with errors gives all of them as a file to whoever sent it', async () => {
    const bad = await changedWorkbook((rows) => {
      for (const [key, row] of [...rows].slice(0, 3)) rows.set(key, { ...row, team: '=No Such Team' });
    });
    await send(files.serve('/a.xlsx', bad));
    const [offer] = await inTeams.ask(message('send me the list of errors'));
    const { acceptContext } = offer?.attachments[0]?.content as { acceptContext: object };
    const value = { type: 'fileUpload', action: 'accept', context: acceptContext, uploadInfo: { name: 'errors.csv', uploadUrl: `${files.base}/up`, contentUrl: 'https://council-my.sharepoint.com/x', uniqueId: 'u', fileType: 'csv' } };
    await bench.post(message('', { type: 'invoke', name: 'fileConsent/invoke', deliveryMode: undefined, serviceUrl: teams.serviceUrl, value }));

    assert.match(String(files.put[0]), /^\uFEFFsheet,row,column,value,what to do\r\nworkers,2,team,'=No Such Team,/);
  });

  it('is dropped when it is cancelled', async () => {
    await send(files.serve('/a.xlsx', await changedWorkbook()));
    await say('cancel');
    const late = await say('confirm');

    assert.notEqual(kindOf(late), 'done');
    assert.equal((await ledger.refresh()).seq, 1);
  });

  const refused: [string, readonly Role[], object, RegExp][] = [
    ['somebody who only reads', ['lead', 'manager', 'viewer', 'admin'], {}, /need the hr role/],
    ['somebody without a role', [], {}, /need the hr role/],
    ['hr in a group chat', ['hr'], { conversation: { id: 'g', conversationType: 'groupChat', isGroup: true } }, /personal chat only/],
  ];
  for (const [what, held, more, why] of refused) {
    it(`of ${what} is refused and not even fetched`, async () => {
      roles = held;
      const reply = await send(files.serve('/a.xlsx', 'PK'), more);

      assert.equal(kindOf(reply), 'notAllowed');
      assert.match(reply.summary, why);
      assert.deepEqual(files.asked, []);
    });
  }

  const bad: [string, () => string, RegExp][] = [
    ['HTML, as some phones send it', () => files.serve('/a', '<html>sign in</html>', { 'content-type': 'text/html' }), /not an \.xlsx workbook/],
    ['a zip file that is no workbook', () => files.serve('/a', Buffer.from('504b0304000000000000', 'hex')), /not an \.xlsx workbook/],
    ['more than 10 MB by its own account', () => files.serve('/a', Buffer.alloc(11 * 1024 * 1024)), /larger than 10 MB/],
    ['a redirect', () => files.serve('/a', '', { location: 'http://127.0.0.1:9/b' }, 302), /could not fetch/],
    ['nothing', () => `${files.base}/missing`, /could not fetch/],
    ['an address elsewhere', () => 'https://example.org/a.xlsx', /only fetch files that were sent in Teams/],
    ['what is no address', () => 'file:///etc/passwd', /only fetch files that were sent in Teams/],
  ];
  for (const [what, address, why] of bad) {
    it(`that is ${what} is refused in one sentence`, async () => {
      const reply = await send(address());

      assert.match(reply.summary, why);
      assert.equal((await ledger.refresh()).seq, 1);
    });
  }

  it('comes alone, and is an .xlsx', async () => {
    const address = files.serve('/a.xlsx', 'x');
    const [two] = await bench.ask(message('', { text: undefined, attachments: [attached(address), attached(address)] }));
    const [pdf] = await bench.ask(message('', { text: undefined, attachments: [attached(address, 'plan.pdf', 'pdf')] }));

    assert.match(two?.summary ?? '', /one workbook at a time/);
    assert.match(pdf?.summary ?? '', /plan\.pdf is none/);
    assert.deepEqual(files.asked, []);
  });

  describe('that is asked for', () => {
    const info = (uploadUrl: string) => ({ name: 'muster.xlsx', uploadUrl, contentUrl: 'https://council-my.sharepoint.com/muster.xlsx', uniqueId: 'u', fileType: 'xlsx' });
    const consent = (more: object) => bench.post(message('', {
      type: 'invoke', name: 'fileConsent/invoke', text: undefined, deliveryMode: undefined, serviceUrl: teams.serviceUrl,
      value: { type: 'fileUpload', action: 'accept', context: { muster: 'file', what: 'workbook' }, uploadInfo: info(`${files.base}/up`), ...more },
    }));

    it('is offered by consent, with its size, and nothing of it is sent before', async () => {
      const [reply] = await inTeams.ask(message('send me the workbook'));
      const [card] = reply?.attachments ?? [];
      const { sizeInBytes, acceptContext } = card?.content as { sizeInBytes: number; acceptContext: object };

      assert.match(reply?.summary ?? '', /muster-2024-11-07\.xlsx is ready/);
      assert.equal(card?.contentType, 'application/vnd.microsoft.teams.card.file.consent');
      assert.ok(sizeInBytes > 10_000);
      assert.deepEqual([acceptContext, files.asked], [{ muster: 'file', what: 'workbook' }, []]);
    });

    it('is put where Teams says when it is accepted, and imports back without a difference', async () => {
      const response = await consent({});
      const plan = planImport({ ...await readXlsx(files.put[0]!), ignored: [] }, records, FIRST_IMPORT);

      assert.equal(response.status, 200);
      assert.deepEqual([plan.errors, plan.facts], [[], []]);
      assert.match(JSON.stringify(teams.sent.map(({ body }) => body)), /teams\.card\.file\.info/);
    });

    const not: [string, readonly Role[], object][] = [
      ['by somebody who may not have it (any more)', ['viewer'], {}],
      ['to an address elsewhere', ['hr'], { uploadInfo: info('https://example.org/up') }],
      ['when it is declined', ['hr'], { action: 'decline', uploadInfo: undefined }],
      ['for data that is none of ours', ['hr'], { context: { what: 'workbook' } }],
    ];
    for (const [what, held, more] of not) {
      it(`is put nowhere ${what}`, async () => {
        roles = held;
        const response = await consent(more);

        assert.equal(response.status, 200);
        assert.deepEqual([files.put, files.asked], [[], []]);
        assert.doesNotMatch(JSON.stringify(teams.sent), /file\.info/);
      });
    }
  });
});

describe('the addresses of files', () => {
  const cases: [string, boolean, boolean][] = [
    ['https://council-my.sharepoint.com/personal/jo/_layouts/15/download.aspx?UniqueId=1', false, true],
    ['https://council.sharepoint.us/x', false, true],
    ['http://council.sharepoint.com/x', false, false],
    ['https://sharepoint.com.example.org/x', false, false],
    ['https://evilsharepoint.com/x', false, false],
    ['https://council.sharepoint.com:8443/x', false, false],
    ['https://user:secret@council.sharepoint.com/x', false, false],
    ['https://127.0.0.1/x', false, false],
    ['http://169.254.169.254/metadata', false, false],
    ['http://127.0.0.1:8080/x', true, true],
    ['https://council.sharepoint.com/x', true, false],
    ['nowhere', true, false],
  ];
  for (const [address, loopback, allowed] of cases) {
    it(`${allowed ? 'take' : 'refuse'} ${address}${loopback ? ' in the loopback mode' : ''}`, () => {
      assert.equal(isAllowed(address, loopback), allowed);
    });
  }
});
