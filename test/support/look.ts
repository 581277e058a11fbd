/**
 * Shows every kind of card in the Playground and takes pictures: `npx tsx test/support/look.ts FOLDER`.
 * The answers are those of the tests; needs Chromium.
 */
import type { Answer } from '../../src/answers/answer.js';
import { startPlayground } from '../../src/cli/playground.js';
import { answers } from '../teams/answers.js';
import { startBench } from '../teams/bench.js';
import { DESKTOP, inPlayground, PHONE, pictureOfCard, say } from './playground.js';

const folder = process.argv[2] ?? 'pictures';
const only = process.argv.slice(3);
const names = Object.keys(answers).filter((name) => only.length === 0 || only.includes(name));
const byName: ReadonlyMap<string, Answer> = new Map(Object.entries(answers));
const bench = await startBench({ respond: async ({ text }) => byName.get(text) ?? answers.help });
const playground = await startPlayground(bench.port, 56250, folder);
try {
  for (const look of [DESKTOP, PHONE]) {
    await inPlayground(playground.address, look, async (page) => {
      for (const name of names) {
        await say(page, name);
        await pictureOfCard(page, folder, `${look.name}-${name}`);
      }
    });
  }
} finally {
  await playground.stop();
  await bench.close();
}
