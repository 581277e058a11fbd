import { rightsOf, type AccessRules } from '../../src/access/rights.js';
import { clerkOf } from '../../src/clerk/clerk.js';
import { converse } from '../../src/conversation/converse.js';
import { openConversations } from '../../src/ledger/conversations.js';
import type { State, StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { daysIn } from '../../src/now.js';
import { giver, responder, type RespondParts } from '../../src/respond.js';
import { listen } from '../../src/server.js';
import { receiver } from '../../src/teams/adapter.js';
import { bot } from '../../src/teams/bot.js';
import { channelIdentity, loopbackIdentity } from '../../src/teams/identity.js';
import { weeklyDesk } from '../../src/weeklyDesk.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { council } from '../workforce/council.js';
import { message, type Reply } from '../teams/bench.js';
import { publish } from '../teams/tokens.js';

const APP = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';
const SERVICE = 'https://smba.trafficmanager.net/uk/';
const NOW = Date.UTC(2024, 10, 7, 9, 0, 0);

export type Place = 'personal' | 'channel' | 'group';

/** The bot as in production behind real HTTP: tokens signed, rights from the grants of the records. */
export interface Front {
  /** The messages that an activity of somebody is answered with. */
  send(person: string | undefined, place: Place, more: object): Promise<Reply[]>;
  /** The one message that a question is answered with. */
  ask(person: string | undefined, place: Place, text: string): Promise<Reply>;
  /** The HTTP status that an activity is answered with. */
  statusOf(person: string | undefined, place: Place, more: object): Promise<number>;
  /** What was written to the log, with the ids beside it. */
  readonly logged: string[];
  close(): Promise<void>;
}

export interface FrontParts {
  /** What is recorded; nothing can be changed. */
  readonly workforce?: () => Workforce;
  /** A store in which things can be changed. */
  readonly store?: StoreOptions;
  readonly admins?: readonly string[];
  /** Nobody is authenticated. */
  readonly loopback?: boolean;
}

const config = { today: null, timezone: 'Europe/London' };
const clock = () => new Date(NOW);

/** Answers from what is recorded, and keeps contexts in memory. */
function reading(workforce: () => Workforce): Pick<RespondParts, 'ledger' | 'conversations'> {
  const refresh = async (): Promise<State> => ({ seq: 1, head: null, changes: [], records: workforce().records, workforce: workforce() });
  const kept = new Map<string, string>();
  const remembered = (id: string) => kept.get(id) ?? null;
  const conversations = { resume: () => null, open: async (id: string) => ({ context: remembered(id), answered: () => false, keep: async (context: string) => Boolean(kept.set(id, context)) }) };
  return { ledger: { refresh, held: () => null, knownAt: refresh }, conversations };
}

/** As the bot runs: with the clerk and the weekly card. */
async function changing(store: StoreOptions, rules: AccessRules): Promise<Pick<RespondParts, 'ledger' | 'conversations' | 'clerk' | 'weekly'>> {
  const ledger = await openLedger({ ...store, clock, timezone: config.timezone });
  const conversations = await openConversations({ ...store, clock: () => new Date() });
  const clerk = clerkOf(ledger, conversations, daysIn(config), { rules, met: async () => [], granted: () => undefined, tell: async () => 0 });
  return { ledger, conversations, clerk, weekly: weeklyDesk({ ledger, config, clock }) };
}

export async function openFront({ workforce, store, admins = [], loopback = false }: FrontParts): Promise<Front> {
  const keys = await publish({ endorsements: ['msteams'] });
  const rules = { loopback, admins };
  const answering: RespondParts = {
    ...(store ? await changing(store, rules) : reading(workforce ?? (() => council({})))), converse, config, clock,
    rightsOf: (who, { records }) => rightsOf(who.id, records.rows.grants.values(), rules),
  };
  const respond = responder(answering);
  const logged: string[] = [];
  const log = { happened: (what: string, ids?: object) => void logged.push(`${what} ${JSON.stringify(ids)}`), failed: (what: string, _: unknown, ids?: object) => void logged.push(`${what} ${JSON.stringify(ids)}`) };
  const identify = loopback ? loopbackIdentity : channelIdentity({ appId: APP, openIdMetadata: keys.metadata, allowedTenants: [TENANT], clock: () => NOW });
  const receive = receiver(null, identify, log, bot({ loopback, respond, firstTime: async () => true, give: giver(answering), met: async () => {}, reach: async () => null, log }));
  const server = await listen({ receive, ready: async () => true, host: '127.0.0.1', port: 0, loopback: true });
  const authorization = keys.sign({ iss: 'https://api.botframework.com', aud: APP, exp: NOW / 1000 + 3600, serviceurl: SERVICE });
  const post = (person: string | undefined, place: Place, more: object) => {
    const conversation = { id: `${place} ${person}`, conversationType: place === 'group' ? 'groupChat' : place, tenantId: TENANT };
    const body = message('', { serviceUrl: loopback ? 'http://127.0.0.1:9/' : SERVICE, conversation, from: { id: '29:somebody', name: 'Ada Admin', aadObjectId: person }, ...more });
    return fetch(`http://127.0.0.1:${server.port}/api/messages`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', authorization } });
  };
  const send: Front['send'] = async (...sent) => (await (await post(...sent)).json() as { activities: Reply[] }).activities;
  return {
    send,
    statusOf: async (...sent) => (await post(...sent)).status,
    logged,
    ask: async (person, place, text) => (await send(person, place, { text }))[0]!,
    close: async () => {
      await server.close();
      await keys.close();
    },
  };
}
