/**
 * Shows in the Playground what a group chat sees and the personal chat adds, a workbook that is dropped and who has access, and takes
 * pictures: `npx tsx test/support/lookAccess.ts FOLDER`. Needs Chromium.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startPlayground } from '../../src/cli/playground.js';
import { withLedger } from '../../src/cli/withLedger.js';
import { loadConfig } from '../../src/config.js';
import { serve } from '../../src/main.js';
import { recordsFrom } from './recordsFrom.js';
import { workbookBytes } from '../../src/workbook/writeWorkbook.js';
import type { Fact, Records } from '../../src/workforce/records.js';
import type { SheetName } from '../../src/workforce/sheets.js';
import { fileServer } from '../teams/fileServer.js';
import { DESKTOP, inPlayground, say } from './playground.js';

const folder = process.argv[2] ?? 'pictures';
const data = mkdtempSync(join(tmpdir(), 'muster-look-'));
const config = loadConfig({ DATA_DIR: data, PORT: '0', TODAY: '2024-11-07' });
const records = () => recordsFrom('test/data/example-council');
const quiet = { happened: () => undefined, failed: (what: string, error: unknown) => console.error(what, error) };

async function load(): Promise<void> {
  const { rows, known } = await records();
  const facts = Object.entries(rows).flatMap(([sheet, held]) => [...held].map(([key, row]) => ({ sheet: sheet as SheetName, key, row }) as Fact));
  await withLedger(config, (ledger) => ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import of example-council', sheets: [...known], facts }, 0));
}

async function workbook(change: (workers: Records['rows']['workers']) => void): Promise<Buffer> {
  const copy = await records();
  change(copy.rows.workers);
  return workbookBytes(copy);
}

const person = { id: 'user-principal', name: 'Principal Social Worker', aadObjectId: '5e7e4000-0000-4000-8000-000000000010' };
const tenantId = '5e7e4000-0000-4000-8000-000000000001';

/** The Playground attaches no files, and brings to the bot only what mentions it: such activities are handed to it. */
async function post(address: string, activity: object): Promise<void> {
  const base = { id: String(Math.random()), channelId: 'msteams', serviceUrl: `${address}/_connector`, recipient: { id: '28:5e7e4000-0000-4000-8000-000000000002', name: 'Muster' }, from: person };
  await fetch(`${address}/_internal/v1/customActivities`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...base, type: 'message', ...activity }) });
}

function drop(address: string, downloadUrl: string): Promise<void> {
  const file = { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'council.xlsx', content: { downloadUrl, fileType: 'xlsx', uniqueId: 'u' } };
  return post(address, { text: '', conversation: { id: 'personal-chat', conversationType: 'personal', tenantId }, attachments: [file] });
}

/** Takes a picture when one more card is drawn. */
async function picture(page: Page, name: string, act: () => Promise<unknown>): Promise<void> {
  const cards = page.locator('.ac-adaptiveCard');
  const before = await cards.count();
  await act();
  await cards.nth(before).waitFor();
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

mkdirSync(folder, { recursive: true });
await load();
const files = await fileServer();
const good = files.serve('/good', await workbook((workers) => { for (const [key, row] of workers) if (row.workerId === 'A1') workers.set(key, { ...row, agency: 'Omega' }); }));
const bad = files.serve('/bad', await workbook((workers) => { for (const [key, row] of [...workers].slice(0, 3)) workers.set(key, { ...row, team: 'No Such Team' }); }));
const serving = await serve(config, quiet);
const playground = await startPlayground(serving.port, 56253, data);
try {
  await inPlayground(playground.address, { ...DESKTOP, height: 1500 }, async (page) => {
    const { address } = playground;
    await say(page, 'hello');
    await picture(page, 'access', () => say(page, 'grant viewer to 5e7e4000-0000-4000-8000-000000000011'));
    await picture(page, 'workbook', () => drop(address, good));
    await picture(page, 'workbook-errors', () => drop(address, bad));
    await page.getByText('Service managers').click();
    await picture(page, 'group', () => post(address, { text: 'who are the agency staff?', conversation: { id: 'group-chat', conversationType: 'groupChat', isGroup: true, tenantId } }));
    await picture(page, 'group-asked', () => page.getByRole('button', { name: 'Full answer in our chat' }).last().click());
    await page.getByText('Personal Chat').first().click();
    await page.getByText('Cal Reed').last().waitFor();
    await page.screenshot({ path: join(folder, 'group-answered.png') });
  });
} finally {
  await playground.stop();
  await serving.close();
  await files.close();
  rmSync(data, { recursive: true });
}
