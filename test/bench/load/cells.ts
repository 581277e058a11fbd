import { processorTimeOf, type RunningBot } from '../bots.js';
import { quantile } from '../statistics.js';
import { usersAsk, type Check, type Turns } from './users.js';

/** One of the two that are compared, on so many instances. */
export interface Side {
  readonly bots: readonly RunningBot[];
  readonly check: Check;
}

/** What a side made of a load. Milliseconds; processor time is of one message. */
export interface Carried {
  readonly messagesASecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly processor: { readonly bots: number; readonly service: number; readonly client: number };
  /** How much of one processor the users themselves took: near 1 they are what limits. */
  readonly clientShare: number;
}

interface Slices {
  readonly times: number[];
  seconds: number;
  readonly used: { bots: number; service: number; client: number };
}

const SLICES = 3;

/** Lets the users write to one side and to the other in turns, so that whatever else the computer does falls on both. */
export async function carry(sides: { readonly muster: Side; readonly baseline: Side }, users: () => readonly Turns[], sliceMs: number, service: number | undefined): Promise<{ muster: Carried; baseline: Carried }> {
  const taken = { muster: nothingYet(), baseline: nothingYet() };
  const [ofMuster, ofBaseline] = [users(), users()];
  for (let slice = 0; slice < SLICES; slice++) {
    await addSlice(taken.baseline, sides.baseline, ofBaseline, sliceMs, service);
    await addSlice(taken.muster, sides.muster, ofMuster, sliceMs, service);
  }
  return { muster: carriedIn(taken.muster), baseline: carriedIn(taken.baseline) };
}

function nothingYet(): Slices {
  return { times: [], seconds: 0, used: { bots: 0, service: 0, client: 0 } };
}

async function addSlice(slices: Slices, { bots, check }: Side, users: readonly Turns[], sliceMs: number, service: number | undefined): Promise<void> {
  const now = () => ({ bots: sum(bots.map((bot) => bot.processorTime() ?? 0)), service: processorTimeOf(service) ?? 0, client: ownTime() });
  const begun = now();
  const { times, seconds } = await usersAsk(bots.map(({ port }) => port), users, sliceMs, check);
  const ended = now();
  slices.times.push(...times);
  slices.seconds += seconds;
  for (const part of ['bots', 'service', 'client'] as const) slices.used[part] += ended[part] - begun[part];
}

function carriedIn({ times, seconds, used }: Slices): Carried {
  const { bots, service, client } = used;
  return {
    messagesASecond: times.length / seconds, p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99),
    processor: { bots: bots / times.length, service: service / times.length, client: client / times.length }, clientShare: client / 1000 / seconds,
  };
}

function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
