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

/**
 * Asks both bots every question so often, in turns, so that whatever else the computer does falls on both.
 * Two rounds more come first and are not counted. Throws where Muster gives no figure.
 */
export async function askBoth(muster: RunningBot, baseline: RunningBot, rounds: number): Promise<{ muster: Timing[]; baseline: Timing[] }> {
  const agent = new Agent({ keepAlive: true });
  const timings = { muster: [] as Timing[], baseline: [] as Timing[] };
  for (let round = -2; round < rounds; round++) {
    for (const question of QUESTIONS) {
      const plain = await ask(baseline, question, agent);
      const answered = await ask(muster, question, agent);
      if (!answered.text.includes('"kind":"answer"')) throw new Error(`'${question}' got no figure: ${answered.text.slice(0, 300)}`);
      if (round < 0) continue;
      timings.baseline.push(plain);
      timings.muster.push(answered);
    }
  }
  agent.destroy();
  return timings;
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
