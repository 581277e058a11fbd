/**
 * Plays a conversation about changes in the Playground, with its buttons, on a store of its own, and takes a picture of each card:
 * `npx tsx test/support/lookChanges.ts FOLDER`. Needs Chromium.
 */
import type { Page } from 'playwright-core';
import { startPlayground } from '../../src/cli/playground.js';
import { loadBotConfig } from '../../src/config.js';
import { logAt } from '../../src/log.js';
import { serve } from '../../src/main.js';
import { office } from '../clerk/office.js';
import { DESKTOP, inPlayground, pictureOfCard, say } from './playground.js';
import { endStores } from './store.js';

const folder = process.argv[2] ?? 'pictures';
const [{ store, say: another }] = await office() as [Awaited<ReturnType<typeof office>>[number]];
const config = loadBotConfig({ PORT: '0', TODAY: '2024-11-07', TABLES_CONNECTION: store.connection, TABLES_PREFIX: store.prefix, LOG_LEVEL: 'error' });
const serving = await serve(config, logAt('error'));
const playground = await startPlayground(serving.port, 56252, folder);

/** Presses a button of the last card and waits until the page shows a text. */
async function press(page: Page, title: string, shows: string): Promise<void> {
  await page.locator('.ac-adaptiveCard').last().getByRole('button', { name: title, exact: true }).click();
  await page.getByText(shows).last().waitFor();
}

try {
  await inPlayground(playground.address, DESKTOP, async (page) => {
    const told = async (name: string, text: string) => {
      await say(page, text);
      await pictureOfCard(page, folder, name);
    };
    const pressed = async (name: string, title: string, shows: string) => {
      await press(page, title, shows);
      await pictureOfCard(page, folder, name);
    };
    await told('01-before', 'how many agency staff do we have on 2 December?');
    await told('02-interested', 'Cal Reed is interested');
    await pressed('03-interested-done', 'Confirm', 'Done, C-0002');
    await told('04-offered-form', 'offered Cal Reed');
    await told('05-offered', 'P3');
    await pressed('06-offered-done', 'Confirm', 'Done, C-0003');
    await say(page, 'Cal Reed has applied');
    await another('A1 accepted', 'bob');
    await another('confirm', 'bob');
    await pressed('07-conflict', 'Confirm', 'changed meanwhile');
    await pressed('07-conflict-cancelled', 'Cancel', 'Cancelled');
    await told('08-convert', 'convert Cal Reed to permanent from 1 December');
    await pressed('08-converted', 'Confirm', 'Done, C-0005');
    await told('09-after', 'how many agency staff do we have on 2 December?');
    await told('10-refused', 'Omar Blythe is interested');
    await told('11-history', 'history of Cal Reed');
    await told('12-undo', 'undo C-0005');
    await pressed('13-undone', 'Confirm', 'Done, C-0006');
    await told('14-after-undo', 'how many agency staff do we have on 2 December?');
  });
} finally {
  await playground.stop();
  await serving.close();
  await endStores();
}
