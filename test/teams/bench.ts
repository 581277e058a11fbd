import type { Answer } from '../../src/answers/answer.js';
import { listen, type Listening } from '../../src/server.js';
import { receiver } from '../../src/teams/adapter.js';
import { bot } from '../../src/teams/bot.js';
import type { BotParts, TurnIn } from '../../src/teams/turn.js';
import { loopbackIdentity, type Identify } from '../../src/teams/identity.js';
import type { Met } from '../../src/teams/met.js';
import type { Reach } from '../../src/teams/proactive.js';
import { answers } from './answers.js';

/** A bot behind real HTTP whose answers are made up by the test. */
export interface Bench {
  readonly port: number;
  /** The turns that came through to be answered. */
  readonly turns: TurnIn[];
  /** Who was kept as somebody that can be written to. */
  readonly met: Met[];
  /** What was written to the log. */
  readonly logged: string[];
  post(activity: object | string, headers?: Record<string, string>): Promise<{ status: number; text: string }>;
  get(path: string): Promise<{ status: number; text: string }>;
  /** The messages that an activity is answered with. */
  ask(activity: object): Promise<Reply[]>;
  close(): Promise<void>;
}

export interface Reply {
  readonly type: string;
  readonly text?: string;
  readonly summary: string;
  readonly attachments: { readonly contentType: string; readonly content: Record<string, unknown> }[];
  readonly channelData?: { readonly answer?: { readonly kind: string; readonly text: string } };
}

export interface BenchParts {
  readonly respond?: (turn: TurnIn) => Promise<Answer>;
  readonly loopback?: boolean;
  readonly identify?: Identify;
  readonly reach?: Reach;
  readonly give?: BotParts['give'];
  readonly ready?: () => Promise<boolean>;
  /** Whether a turn was the first with its activity, where the test decides. */
  readonly first?: () => Promise<boolean>;
}

export async function startBench(parts: BenchParts = {}): Promise<Bench> {
  const turns: TurnIn[] = [];
  const metPeople: Met[] = [];
  const logged: string[] = [];
  const seen = new Set<string>();
  const log = { happened: (what: string) => { logged.push(what); }, failed: (what: string) => { logged.push(what); } };
  const firstTime = async (key: string) => !seen.has(key) && Boolean(seen.add(key));
  const respond = async (turn: TurnIn) => {
    turns.push(turn);
    const answer = parts.respond ? await parts.respond(turn) : answers.figure;
    return { answer, first: parts.first?.() ?? firstTime(turn.activity ?? `unnamed ${turns.length}`) };
  };
  const receive = receiver(null, parts.identify ?? loopbackIdentity, log, bot({ loopback: parts.loopback ?? true, respond, firstTime, give: parts.give ?? (async () => answers.error), met: async (met) => void metPeople.push(met), reach: parts.reach ?? (async () => null), log }));
  const server = await listen({ receive, ready: parts.ready ?? (async () => true), host: '127.0.0.1', port: 0, loopback: true });
  return { turns, met: metPeople, logged, ...calls(server) };
}

function calls(server: Listening): Pick<Bench, 'port' | 'post' | 'get' | 'ask' | 'close'> {
  const base = `http://127.0.0.1:${server.port}`;
  const post: Bench['post'] = async (activity, headers = {}) => {
    const body = typeof activity === 'string' ? activity : JSON.stringify(activity);
    const response = await fetch(`${base}/api/messages`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
    return { status: response.status, text: await response.text() };
  };
  return {
    port: server.port,
    post,
    get: async (path) => fetch(`${base}${path}`).then(async (response) => ({ status: response.status, text: await response.text() })),
    ask: async (activity) => (JSON.parse((await post(activity)).text) as { activities: Reply[] }).activities,
    close: () => server.close(),
  };
}

let made = 0;

/** A message as Teams sends it in the personal chat, to be answered in the HTTP reply. */
export function message(text: string, more: object = {}): Record<string, unknown> {
  made += 1;
  return {
    type: 'message', id: `activity-${made}`, channelId: 'msteams', serviceUrl: 'http://127.0.0.1:9/', deliveryMode: 'expectReplies',
    from: { id: '29:user', name: 'Test User', aadObjectId: '33333333-3333-4333-8333-333333333333' }, recipient: { id: '28:bot', name: 'Muster' },
    conversation: { id: 'personal-1', conversationType: 'personal', tenantId: '22222222-2222-4222-8222-222222222222' },
    channelData: { tenant: { id: '22222222-2222-4222-8222-222222222222' } }, text, ...more,
  };
}
