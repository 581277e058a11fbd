import { rightsAs } from '../../src/access/rights.js';
import type { Answer } from '../../src/answers/answer.js';
import type { Press } from '../../src/changes/press.js';
import { clerkOf } from '../../src/clerk/clerk.js';
import { converse } from '../../src/conversation/converse.js';
import { openConversations } from '../../src/ledger/conversations.js';
import type { Ledger, StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { daysIn } from '../../src/now.js';
import { responder } from '../../src/respond.js';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Role } from '../../src/access/rights.js';
import { day } from '../../src/workforce/calendar.js';
import type { Fact, Records } from '../../src/workforce/records.js';
import type { SheetName } from '../../src/workforce/sheets.js';
import { freshStore } from '../support/store.js';

const config = { today: day('2024-11-07'), timezone: 'Europe/London' };

/** One instance of the bot, as somebody talks to it. */
export interface Instance {
  readonly store: StoreOptions;
  readonly ledger: Ledger;
  say(text: string, who?: string, roles?: readonly Role[], personal?: boolean): Promise<Answer>;
  press(press: Press, who?: string, roles?: readonly Role[]): Promise<Answer>;
}

/** A store that holds the example council, and so many instances on it. Each person has one conversation, whichever instance it meets. */
export async function office(instances = 1, store?: StoreOptions): Promise<readonly Instance[]> {
  const where = store ?? await freshStore();
  const opened = await Promise.all(Array.from({ length: instances }, () => instance(where)));
  await load(opened[0]!.ledger, await recordsFrom('test/data/example-council'));
  return opened;
}

/** One instance on a store; its clock stands on the day that is asked about. */
export async function instance(store: StoreOptions): Promise<Instance> {
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2024, 10, 7, 9, minutes++ % 60));
  const ledger = await openLedger({ ...store, clock, timezone: config.timezone });
  const conversations = await openConversations({ ...store, clock: () => new Date() });
  const clerk = clerkOf(ledger, conversations, daysIn(config));
  const answer = async (text: string, who: string, roles: readonly Role[], personal: boolean, press?: Press) => {
    const respond = responder({ ledger, conversations, converse, clerk, rightsOf: () => rightsAs(roles), config, clock: () => new Date() });
    const responded = await respond({ conversationId: `chat of ${who}`, activity: null, who: { id: who, name: `${who} Field`, tenant: '' }, personal, text, ...(press && { press }) });
    return responded!.answer;
  };
  return {
    store,
    ledger,
    say: (text, who = 'ann', roles = ['hr'], personal = true) => answer(text, who, roles, personal),
    press: (press, who = 'ann', roles = ['hr']) => answer('', who, roles, true, press),
  };
}

async function load(ledger: Ledger, records: Records): Promise<void> {
  const facts = Object.entries(records.rows).flatMap(([sheet, rows]) => [...rows].map(([key, row]) => ({ sheet: sheet as SheetName, key, row }) as Fact));
  await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import of example-council', sheets: [...records.known], facts }, 0);
}

/** What the records hold, in an order of its own: two states that hold the same are equal. */
export function contentOf({ rows }: Records): readonly string[] {
  return Object.entries(rows).flatMap(([sheet, held]) => [...held].map(([key, row]) => `${sheet} ${key} ${JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))}`)).sort();
}
