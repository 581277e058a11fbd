/**
 * Shows weekly cards of Severnshire in the Playground and takes pictures, light and dark: `npx tsx test/support/lookWeekly.ts FOLDER [NAME...]`.
 * Needs Chromium. The Playground has no dark theme: dark is what Chromium makes of the page by itself, so its shades are not those of Teams.
 */
import type { Page } from 'playwright-core';
import { startPlayground } from '../../src/cli/playground.js';
import { listen } from '../../src/server.js';
import { receiver } from '../../src/teams/adapter.js';
import { loopbackIdentity } from '../../src/teams/identity.js';
import { sendMessage } from '../../src/teams/sending.js';
import { weeklyMessageOf } from '../../src/teams/weeklyMessage.js';
import { shownCards } from '../weekly/shownCards.js';
import { DESKTOP, inPlayground, PHONE, pictureOfCard, say } from './playground.js';

/** A busy computer draws a long card slowly. */
const PATIENCE_MS = 120_000;

async function showIn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: theme === 'dark' });
}

const folder = process.argv[2] ?? 'pictures';
const only = process.argv.slice(3);
const cards = await shownCards();
const names = Object.keys(cards).filter((name) => only.length === 0 || only.includes(name));
const quiet = { happened: () => undefined, failed: (what: string, error: unknown) => console.error(what, error) };
const receive = receiver(null, loopbackIdentity, quiet, async (context) => {
  const card = cards[context.activity.text ?? ''];
  if (card) await sendMessage(context, weeklyMessageOf(card, 'card', true));
});
const server = await listen({ receive, ready: async () => true, host: '127.0.0.1', port: 0, loopback: true });
const playground = await startPlayground(server.port, 56251, folder);
try {
  for (const look of [DESKTOP, { ...PHONE, width: 360 }]) {
    await inPlayground(playground.address, look, async (page) => {
      page.setDefaultTimeout(PATIENCE_MS);
      for (const name of names) {
        await say(page, name);
        for (const theme of ['light', 'dark'] as const) {
          await showIn(page, theme);
          await pictureOfCard(page, folder, `${look.name}-${theme}-${name}`);
        }
        await showIn(page, 'light');
      }
    });
  }
} finally {
  await playground.stop();
  await server.close();
}
