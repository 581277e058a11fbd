import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { message } from '../../teams/bench.js';

/** What came of asking for a while. */
export interface Slice {
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  readonly seconds: number;
}

/** Throws where a reply is not what the bot should give. */
export type Check = (turn: string, reply: string) => void;

/** The messages of a user, without an end. */
export type Turns = Iterator<string, never>;

/** So many users write at once for so long, each over a connection that is kept, the next message behind the last answer; they are spread over the ports. */
export async function usersAsk(ports: readonly number[], users: readonly Turns[], milliseconds: number, check: Check): Promise<Slice> {
  const agent = new Agent({ keepAlive: true });
  const begun = performance.now();
  const until = begun + milliseconds;
  const asked = await Promise.all(users.map((turns, user) => userAsks({ port: ports[user % ports.length]!, who: `load-${user}`, agent }, turns, until, check)));
  agent.destroy();
  return { times: asked.flat(), seconds: (performance.now() - begun) / 1000 };
}

/** The way of somebody to a bot, who is in a conversation of their own. */
export interface Line {
  readonly port: number;
  readonly who: string;
  readonly agent: Agent;
}

async function userAsks(line: Line, turns: Turns, until: number, check: Check): Promise<number[]> {
  const times: number[] = [];
  while (performance.now() < until) {
    const turn = turns.next().value;
    const begun = performance.now();
    const reply = await write(line, turn);
    times.push(performance.now() - begun);
    check(turn, reply);
  }
  return times;
}

/** Writes one message and gives the reply. */
export function write({ port, who, agent }: Line, text: string): Promise<string> {
  const body = JSON.stringify(message(text, { from: { id: `29:${who}`, name: who, aadObjectId: who }, conversation: { id: who, conversationType: 'personal' } }));
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers, agent }, (response) => {
      let reply = '';
      response.setEncoding('utf8').on('data', (chunk: string) => { reply += chunk; });
      response.once('end', () => resolve(reply)).once('error', reject);
    });
    sent.once('error', reject).end(body);
  });
}
