import type { Size } from '../council/council.js';
import type { Carried } from './cells.js';

/** What both carried with so many users and instances. */
export interface Cell {
  readonly users: number;
  readonly instances: number;
  readonly muster: Carried;
  readonly baseline: Carried;
}

const LEAST_SHARE = 0.7;
const MOST_TIMES = 1.5;
const COLUMNS = ['users', 'instances', 'a second', 'baseline', 'ratio', 'p50 ms', 'baseline', 'p95 ms', 'baseline', 'ratio', 'p99 ms', 'baseline'];
const COSTS = ['users', 'instances', 'bot', 'baseline', 'service', 'baseline', 'users', 'baseline', 'users take'];

/** The table of what was carried, and the processor time behind it. */
export function loadReport({ workers, years }: Size, cells: readonly Cell[]): string {
  const title = `load, ${workers.toLocaleString('en-GB')} workers, ${years} ${years === 1 ? 'year' : 'years'} of weekly caseloads; aims: messages a second >= ${LEAST_SHARE} of the baseline's, p95 <= ${MOST_TIMES} times`;
  return [title, row(COLUMNS), ...cells.map((cell) => row(figures(cell))), '  processor time a message, ms, and how much of a processor the users take', row(COSTS), ...cells.map((cell) => row(costs(cell)))].join('\n');
}

function figures({ users, instances, muster, baseline }: Cell): string[] {
  const share = muster.messagesASecond / baseline.messagesASecond;
  const times = muster.p95 / baseline.p95;
  return [
    String(users), String(instances), muster.messagesASecond.toFixed(0), baseline.messagesASecond.toFixed(0), judged(share, share >= LEAST_SHARE),
    muster.p50.toFixed(1), baseline.p50.toFixed(1), muster.p95.toFixed(1), baseline.p95.toFixed(1), judged(times, times <= MOST_TIMES), muster.p99.toFixed(1), baseline.p99.toFixed(1),
  ];
}

function judged(ratio: number, reached: boolean): string {
  return `${ratio.toFixed(2)}${reached ? ' ' : '!'}`;
}

function costs({ users, instances, muster, baseline }: Cell): string[] {
  const [ours, theirs] = [muster.processor, baseline.processor];
  const times = [ours.bots, theirs.bots, ours.service, theirs.service, ours.client, theirs.client].map((milliseconds) => milliseconds.toFixed(1));
  return [String(users), String(instances), ...times, Math.max(muster.clientShare, baseline.clientShare).toFixed(2)];
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(11)).join('');
}
