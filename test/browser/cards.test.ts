import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startPlayground, type Playground } from '../../src/cli/playground.js';
import { listen, type Listening } from '../../src/server.js';
import { receiver } from '../../src/teams/adapter.js';
import { loopbackIdentity } from '../../src/teams/identity.js';
import { PHONE, playgroundPage, say, type Opened } from '../support/playground.js';
import { axeProblems, cutWords, openFolds, orderProblems, structureProblems, withAxe } from './checks.js';
import { describeInBrowser } from './inBrowser.js';
import { KINDS, messagesOfKinds } from './kinds.js';
import { freePort } from './muster.js';
import { lastCard } from './talk.js';

describeInBrowser('each kind of card, as wide as on a phone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-cards-'));
  let server: Listening;
  let playground: Playground;
  let opened: Opened;
  let page: Page;

  before(async () => {
    const messages = await messagesOfKinds();
    const receive = receiver(null, loopbackIdentity, { happened: () => undefined, failed: () => undefined }, async (context) => {
      const message = messages.get(context.activity.text ?? '');
      if (message) await context.sendActivity(message);
    });
    server = await listen({ receive, ready: async () => true, host: '127.0.0.1', port: 0, loopback: true });
    playground = await startPlayground(server.port, await freePort(), folder);
    opened = await playgroundPage(playground.address, PHONE);
    page = opened.page;
    await withAxe(page);
  });
  after(async () => {
    await opened?.close();
    await playground?.stop();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  // Axe takes the longer the more there is on the page.
  afterEach(() => lastCard(page).evaluate((root) => { root.replaceChildren(); }));

  for (const kind of KINDS) {
    it(`${kind}: nothing that axe finds, a heading first, headings of columns, read in the order of the screen, no word cut`, async () => {
      await say(page, kind);
      const card = lastCard(page);
      await openFolds(card);

      assert.deepEqual(await axeProblems(card), []);
      assert.deepEqual(await structureProblems(card), []);
      assert.deepEqual(await orderProblems(card), []);
      assert.deepEqual(await cutWords(card), []);
    });
  }
});
