import { rightsAs, type Role } from '../../src/access/rights.js';
import type { Answer } from '../../src/answers/answer.js';
import { clerkOf } from '../../src/clerk/clerk.js';
import type { Desk } from '../../src/clerk/desk.js';
import { converse } from '../../src/conversation/converse.js';
import { daysIn } from '../../src/now.js';
import { responder } from '../../src/respond.js';
import { day } from '../../src/workforce/calendar.js';
import type { Records } from '../../src/workforce/records.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';

const config = { today: day('2024-11-07'), timezone: 'Europe/London' };
const never = () => Promise.reject(new Error('a desk without a store takes nothing in'));

/** The whole front of the bot on records that stay as they are, without a store: it proposes, and nothing can be applied. */
export interface QuietDesk {
  say(text: string, who: string, roles?: readonly Role[]): Promise<Answer>;
  /** What waits under an id, as it is kept. */
  pending(id: string): unknown;
}

export function quietDesk(records: Records): QuietDesk {
  const workforce = workforceOf(records);
  const state = { seq: 1, head: null, changes: [], records, workforce };
  const kept = new Map<string, string>();
  const conversations = {
    open: (id: string) => Promise.resolve({ context: kept.get(id) ?? null, answered: () => false, keep: (context: string) => { kept.set(id, context); return Promise.resolve(true); } }),
    resume: () => null,
    keep: (id: string, context: string) => { kept.set(id, context); return Promise.resolve(); },
    recall: (id: string) => Promise.resolve(kept.get(id) ?? null),
  };
  const ledger: Desk['ledger'] = { refresh: () => Promise.resolve(state), append: never, rowsOf: () => Promise.resolve([]), changesTo: () => Promise.resolve([]) };
  const clerk = clerkOf(ledger, conversations, daysIn(config));
  const clock = () => new Date('2024-11-07T09:00:00Z');
  return {
    async say(text, who, roles = ['hr']) {
      const respond = responder({ ledger: { refresh: ledger.refresh, held: () => null, knownAt: () => Promise.resolve(state) }, conversations, converse, clerk, rightsOf: () => rightsAs(roles), config, clock });
      const responded = await respond({ conversationId: `chat of ${who}`, activity: null, who: { id: who, name: `${who} Field`, tenant: '' }, personal: true, text });
      return responded!.answer;
    },
    pending: (id) => JSON.parse(kept.get(`pending ${id}`) ?? 'null') as unknown,
  };
}
