import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { keyOf, type Due, type Outgoing } from '../../src/weekly/due/due.js';
import { openWeeklyPost } from '../../src/weeklyPost.js';
import { day } from '../../src/workforce/calendar.js';

/** The day of the cards of the bench. */
export const SLOT = day('2024-11-11');

/** The service waits a minute between two rounds. */
const ROUND_MS = 1000;

/** One instance: goes on in rounds, as the service does, until each recipient has an outcome. */
async function send(store: StoreOptions, recipients: number): Promise<void> {
  const { post } = await openWeeklyPost({ app: null }, store, (_, error) => { throw error; });
  const all = Array.from({ length: recipients }, (_, index): Outgoing => {
    const about = { what: 'card', recipient: { id: `person-${index}`, place: 'personal' }, scope: { is: 'council' }, slot: SLOT } as const;
    const due: Due = { ...about, key: keyOf(about), form: 'card', day: SLOT, week: SLOT };
    return { due, message: { type: 'message', summary: 'card' }, told: {} };
  });
  for (;;) {
    const known = new Set((await post.sentSince(SLOT)).filter(({ outcome }) => outcome !== 'waiting').map(({ due }) => due.key));
    const open = all.filter(({ due }) => !known.has(due.key));
    if (open.length === 0) return;
    process.send?.('sending');
    await post.send(open);
    await pause(ROUND_MS);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await send(JSON.parse(process.argv[2] ?? '{}') as StoreOptions, Number(process.argv[3]));
  process.exit(0);
}
