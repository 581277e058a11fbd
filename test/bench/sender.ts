import { pathToFileURL } from 'node:url';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { keyOf, type Due, type Outgoing } from '../../src/weekly/due/due.js';
import { openWeeklyPost } from '../../src/weeklyPost.js';
import { day } from '../../src/workforce/calendar.js';

/** The day of the cards of the bench. */
export const SLOT = day('2024-11-11');

/** One instance: goes on in rounds, as the service does, until each recipient has an outcome. */
async function send(store: StoreOptions, recipients: number): Promise<void> {
  const { post } = await openWeeklyPost({ app: null }, store);
  const all = Array.from({ length: recipients }, (_, index): Outgoing => {
    const about = { what: 'card', recipient: { id: `person-${index}`, place: 'personal' }, scope: { is: 'council' }, slot: SLOT } as const;
    const due: Due = { ...about, key: keyOf(about), form: 'card', day: SLOT, week: SLOT };
    return { due, message: { type: 'message', summary: 'card' }, told: {} };
  });
  for (let open = all; open.length > 0;) {
    // Each instance begins somewhere else, so that they don't ask for the same ones.
    const from = Math.floor(Math.random() * open.length);
    await post.send([...open.slice(from), ...open.slice(0, from)]);
    const known = new Set((await post.sentSince(SLOT)).map(({ due }) => due.key));
    open = open.filter(({ due }) => !known.has(due.key));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await send(JSON.parse(process.argv[2] ?? '{}') as StoreOptions, Number(process.argv[3]));
  process.exit(0);
}
