import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { controlIn } from '../../src/changes/reading/said.js';
import { loadBotConfig } from '../../src/config.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { serve, type Serving } from '../../src/main.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { workbookBytes } from '../../src/workbook/writeWorkbook.js';
import type { Fact } from '../../src/workforce/records.js';
import { WORKBOOK_SHEETS } from '../../src/workforce/sheets.js';
import { freshStore } from '../support/store.js';
import { message } from '../teams/bench.js';
import { fileServer, type FileServer } from '../teams/fileServer.js';
import { cuts, cutText, RUNS, SEED } from './mutations.js';

const NOW = new Date('2024-11-07T09:00:00Z');
const QUESTIONS = readFileSync('test/corpus/questions.example.jsonl', 'utf8').trim().split('\n').flatMap((line) => (JSON.parse(line) as { turns: string[] }).turns);
/** What readers with too much patience take for ever over. */
const LONG = ['a ', '1,', '(', 'and ', 'by team ', '-', '2024-', 'of ', "'", 'é', '\u200b', 'North ', 'A1 ', '£', '<at>'].map((piece) => piece.repeat(Math.floor(1000 / piece.length)));
const WITHIN = /\bat .*\.(ts|js):\d+|node_modules|TypeError|RangeError|StoreBroken|undefined|\[object |NaN|\$\{/;

/** Whoever confirms what a cut question proposed ('Ivy Marsh leaves on 31 December 2024') means it: such a message is none of these. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...QUESTIONS), cuts).map(([question, changes]) => cutText(question, changes)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...LONG), fc.constantFrom(...QUESTIONS)).map(([long, question]) => `${question} ${long}`.slice(0, 1000)) },
).filter((said) => controlIn(said)?.is !== 'confirm');
const pressed = fc.oneof(
  fc.record({ muster: fc.constantFrom('ask', 'do', '', 1, null), act: fc.constantFrom('confirm', 'cancel', 'undo', 'form', 'drop'), id: fc.anything(), number: fc.anything(), asks: fc.anything() }, { requiredKeys: [] }),
  fc.object({ maxDepth: 3 }),
);
/** Where the files are is put in when they are served. */
const FILES = ['whole.xlsx', 'cut.xlsx', 'page.html', 'none.xlsx'];
const SENT = 'application/vnd.microsoft.teams.file.download.info';
const attachment = fc.record({
  contentType: fc.constantFrom(SENT, SENT, SENT, 'text/html', ''), name: fc.oneof(fc.constantFrom('a.xlsx', '../a.XLSX', 'a.pdf', ''), fc.string({ unit: 'binary', maxLength: 400 })),
  content: fc.oneof(fc.record({ downloadUrl: fc.oneof(fc.constantFrom(...FILES.map((name) => `FILES/${name}`)), fc.constantFrom('https://example.com/a.xlsx', 'file:///etc/passwd', 'http://[', '')), fileType: fc.constantFrom('xlsx', 'pdf', 1) }, { requiredKeys: ['downloadUrl'] }), fc.jsonValue({ maxDepth: 2 })),
}, { requiredKeys: ['contentType'] });
const consent = fc.record({
  action: fc.constantFrom('accept', 'accept', 'decline', '', null),
  context: fc.oneof(fc.record({ muster: fc.constantFrom('file', 'file', 'do'), what: fc.constantFrom('workbook', 'errors', 'history', ''), id: fc.oneof(fc.string(), fc.anything()), asks: text }, { requiredKeys: ['muster', 'what'] }), fc.jsonValue({ maxDepth: 2 })),
  uploadInfo: fc.record({ name: fc.string({ maxLength: 400 }), uploadUrl: fc.constantFrom('FILES/up', 'https://example.com/up', 'javascript:1', ''), contentUrl: fc.string(), uniqueId: fc.string(), fileType: fc.constantFrom('xlsx', '') }),
}, { requiredKeys: ['action'] });
/** All but where the reply goes: one that cannot be delivered is a failure of another kind. */
const FIELDS = ['type', 'id', 'channelId', 'from', 'recipient', 'conversation', 'text', 'value', 'name', 'entities', 'attachments', 'channelData', 'membersAdded', 'replyToId'];
const activity: fc.Arbitrary<object> = fc.oneof(
  { weight: 6, arbitrary: text.map((said) => message(said)) },
  { weight: 2, arbitrary: pressed.map((value) => message('', { value })) },
  { weight: 2, arbitrary: pressed.map((value) => message('', { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', data: value } } })) },
  { weight: 1, arbitrary: fc.array(attachment, { minLength: 1, maxLength: 3 }).chain((attachments) => text.map((said) => message(said, { attachments }))) },
  { weight: 1, arbitrary: consent.map((value) => message('', { type: 'invoke', name: 'fileConsent/invoke', value })) },
  { weight: 3, arbitrary: fc.tuple(text, fc.constantFrom(...FIELDS), fc.jsonValue({ maxDepth: 3 })).map(([said, field, value]) => message(said, { [field]: value })) },
);

/** Whether it is still an activity, but one whose reply goes to the connector, which is none here. */
function isSentElsewhere(body: string): boolean {
  try {
    return (JSON.parse(body) as { deliveryMode?: unknown } | null)?.deliveryMode !== 'expectReplies';
  } catch {
    return false;
  }
}

describe('activities that are made up', function madeUp() {
  this.timeout(0);
  let serving: Serving;
  let ledger: Ledger;
  let files: FileServer;
  before(async () => {
    const store = await freshStore();
    ledger = await openLedger({ ...store, clock: () => NOW, timezone: 'Europe/London' });
    const records = await recordsFrom('test/data/example-council');
    const facts = WORKBOOK_SHEETS.flatMap((sheet) => [...records.rows[sheet]].map(([key, row]): Fact => ({ sheet, key, row })));
    await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import', sheets: [...records.known], facts }, 0);
    const config = loadBotConfig({ PORT: '0', TABLES_CONNECTION: store.connection, TABLES_PREFIX: store.prefix, LOG_LEVEL: 'silent' });
    files = await fileServer();
    const workbook = Buffer.from(await workbookBytes(records));
    for (const [name, body] of [['whole.xlsx', workbook], ['cut.xlsx', workbook.subarray(0, workbook.length / 2)], ['page.html', '<html>']] as const) files.serve(`/${name}`, body);
    serving = await serve(config, { happened: () => undefined, failed: () => undefined });
  });
  after(async () => {
    await serving.close();
    await ledger.close();
    await files.close();
  });

  async function post(body: string): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(`http://127.0.0.1:${serving.port}/api/messages`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    return { status: response.status, text: await response.text() };
  }

  it('are answered or refused, and nothing of the inside is told', async () => {
    await fc.assert(fc.asyncProperty(activity, async (sent) => {
      const { status, text: said } = await post(JSON.stringify(sent).replaceAll('FILES', files.base));

      assert.ok(status < 500, `${status}: ${said}`);
      // What was sent may be said again.
      if (!WITHIN.test(JSON.stringify(sent))) assert.doesNotMatch(said, WITHIN);
    }), { numRuns: RUNS, seed: SEED });
  });

  it('are refused at once where they are far too long, or nested far too deep', async () => {
    const far = [...LONG, ' ', '\n', ' \n', '&nbsp;', '\t'].map((piece) => piece.slice(0, 20).repeat(Math.floor(200_000 / Math.min(20, piece.length))));
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

    const answers = await Promise.all([...far.map((said) => post(JSON.stringify(message(`${said} x`)))), post(JSON.stringify(message('', { value: 'DEEP' })).replace('"DEEP"', deep))]);

    assert.deepEqual(answers.filter(({ status }) => status >= 500), []);
  }).timeout(60_000);

  it('are refused where they are no JSON', async () => {
    await fc.assert(fc.asyncProperty(cuts, async (changes) => {
      const body = cutText(JSON.stringify(message('how many vacancies?')), changes);
      fc.pre(!isSentElsewhere(body));

      const { status } = await post(body);

      assert.ok(status < 500, String(status));
    }), { numRuns: Math.ceil(RUNS / 4), seed: SEED });
  });

  it('have written nothing', async () => {
    assert.equal((await ledger.refresh()).seq, 1);
  });
});
