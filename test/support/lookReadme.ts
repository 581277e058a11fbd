/** Takes the two pictures of the README in the Playground again: `npx tsx test/support/lookReadme.ts`. Needs Chromium. */
import { startPlayground } from '../../src/cli/playground.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT } from '../../src/conversation/turn.js';
import { recordsFrom } from './recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { startBench } from '../teams/bench.js';
import { DESKTOP, inPlayground, pictureOfTurn, say } from './playground.js';

const PICTURES = {
  'screenshot-answer': 'how many agency staff do we have, and in Assessment South?',
  'screenshot-trend': 'how many agency staff do we have, by month?',
} as const;

const council = workforceOf(await recordsFrom('src/sample/severnshire.xlsx'));
const now = { today: day('2023-02-20'), fixed: true, freshness: 'Records of 20 February 2023, 09:14 (sample council, C-0001)' };
const bench = await startBench({ respond: async ({ text }) => converse(text, council, now, NO_CONTEXT).answer });
const playground = await startPlayground(bench.port, 56251, 'pictures');
try {
  for (const [name, question] of Object.entries(PICTURES)) {
    await inPlayground(playground.address, DESKTOP, async (page) => {
      await say(page, question);
      await pictureOfTurn(page, question, `manifest/${name}.png`);
    });
  }
} finally {
  await playground.stop();
  await bench.close();
}
