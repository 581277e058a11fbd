import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { message } from '../teams/bench.js';
import type { RunningBot } from './bots.js';

/** What people ask, most of all kinds: figures, breakdowns, lists, a series, a change, an average, a slip of spelling. */
export const QUESTIONS = [
  'How many vacancies do we have?', 'vacancies by team', 'what is the agency rate?', 'how many agency staff are there in Assessment Alderbourne?',
  'who is on maternity leave?', 'average caseload by team', 'why did people leave this year?', 'how many conversions since April?',
  'agency headcount by month over the last 12 months', 'how has agency headcount changed since September 2024?',
  'how many wrokers are over target?', 'average number of agency staff over the last 12 months',
] as const;

export interface Timing {
  readonly question: string;
  readonly milliseconds: number;
}

export interface Asked {
  readonly timings: readonly Timing[];
  /** The first time that each question was asked, when nothing of it had been counted before. */
  readonly first: readonly Timing[];
  /** Milliseconds of processor time an answer; null where the system does not say. */
  readonly processorTime: number | null;
}

/** Rounds that are not counted, in which the code gets warm. */
const WARM = 3;

/**
 * Asks both bots every question so often, in turns, so that whatever else the computer does falls on both.
 * A few rounds more come first and are not counted. Throws where Muster gives no figure.
 */
export async function askBoth(muster: RunningBot, baseline: RunningBot, rounds: number): Promise<{ muster: Asked; baseline: Asked }> {
  const agent = new Agent({ keepAlive: true });
  const first = await askRound(muster, baseline, agent);
  for (let round = 1; round < WARM; round++) await askRound(muster, baseline, agent);
  const begun = [muster.processorTime(), baseline.processorTime()];
  const counted: Awaited<ReturnType<typeof askRound>>[] = [];
  for (let round = 0; round < rounds; round++) counted.push(await askRound(muster, baseline, agent));
  agent.destroy();
  const askedOf = (name: 'muster' | 'baseline', used: number | null): Asked => ({
    timings: counted.flatMap((round) => round[name]), first: first[name], processorTime: used === null ? null : used / (rounds * QUESTIONS.length),
  });
  return { muster: askedOf('muster', since(begun[0], muster)), baseline: askedOf('baseline', since(begun[1], baseline)) };
}

async function askRound(muster: RunningBot, baseline: RunningBot, agent: Agent): Promise<{ muster: Timing[]; baseline: Timing[] }> {
  const round = { muster: [] as Timing[], baseline: [] as Timing[] };
  for (const question of QUESTIONS) {
    round.baseline.push(await ask(baseline, question, agent));
    const answered = await ask(muster, question, agent);
    if (!answered.text.includes('"kind":"answer"')) throw new Error(`'${question}' got no figure: ${answered.text.slice(0, 300)}`);
    round.muster.push({ question, milliseconds: answered.milliseconds });
  }
  return round;
}

function since(begun: number | null | undefined, bot: RunningBot): number | null {
  const now = bot.processorTime();
  return now === null || begun === null || begun === undefined ? null : now - begun;
}

function ask({ port }: RunningBot, question: string, agent: Agent): Promise<Timing & { text: string }> {
  const body = JSON.stringify(message(question));
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; });
      response.once('end', () => resolve({ question, text, milliseconds: performance.now() - begun }));
    });
    sent.once('error', reject).end(body);
  });
}
