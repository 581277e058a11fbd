import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Size } from './council/council.js';
import { deliveryTable } from './delivery.js';
import { historyTable } from './history/history.js';
import { loadTable } from './load/load.js';
import { longTable } from './long/long.js';
import { measure } from './measuring.js';
import { readingTimes } from './reading.js';
import { report } from './report.js';
import { quantile } from './statistics.js';
import { unsignedTable } from './unsigned.js';

const HELP = `npm run bench [-- [read|delivery|history|load|long|unsigned] [--size 150|1500|15000] [--rounds N] [--messages N]]

Measures Muster against its baselines on this computer, and prints a table a size:
  answers over HTTP         against a bot on the same SDK and server that makes one empty query of the
                            Table service a message and sends a finished card of twelve rows
  import                    against the same rows inserted raw in full batches of 100
  cold start                against reading the checkpoint raw
  delivery                  only the weekly cards: 2,000 recipients, three instances of which one is killed again and again,
                            and a Teams that keeps its limits
  history                   only answers behind 10, 1,000 and 20,000 changes
  load                      only answers to 1, 8 and 64 users at once, by one and two instances, beside the baseline; some three
                            minutes a size, and the import
  long                      only what one instance holds and stores behind 200,000 (--messages) messages of ever new people
  unsigned                  only what the bot holds and writes down behind 100,000 requests that nobody signed
  read                      only the time to read a question of the corpus, by itself
`;

const SIZES: readonly Size[] = [{ workers: 150, years: 5 }, { workers: 1500, years: 5 }, { workers: 15000, years: 1 }];

const MODES = ['read', 'delivery', 'history', 'load', 'long', 'unsigned'];
const REQUESTS = 100_000;
const RECIPIENTS = 2000;

const { values, positionals } = typed();
const sizes = SIZES.filter(({ workers }) => !values.size || values.size === String(workers));
const rounds = Number(values.rounds);
const messages = Number(values.messages);

if (values.help) say(HELP);
else if (sizes.length === 0 || !Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(messages) || messages < 100 || positionals.some((word) => !MODES.includes(word))) usedWrongly();
else if (positionals.includes('delivery')) say(`${await deliveryTable(RECIPIENTS)}\n  ${load()}`);
else if (positionals.includes('load')) for (const size of sizes) say(`${await loadTable(size, progress(size))}\n  ${load()}\n`);
else if (positionals.includes('long')) say(`${await longTable(messages, tell)}\n  ${load()}`);
else if (positionals.includes('unsigned')) say(`${await unsignedTable(REQUESTS)}\n  ${load()}`);
else if (positionals.includes('history')) say(`${await historyTable(tell)}\n  ${load()}`);
else if (positionals.length > 0) for (const size of sizes) say(reading(size));
else for (const size of sizes) await table(size);

function typed() {
  const options = { size: { type: 'string' }, rounds: { type: 'string', default: '25' }, messages: { type: 'string', default: '200000' }, help: { type: 'boolean', default: false } } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return usedWrongly();
  }
}

function usedWrongly(): never {
  process.stderr.write(HELP);
  process.exit(2);
}

async function table(size: Size): Promise<void> {
  const measured = await measure(size, rounds, progress(size));
  say(`${report(measured)}  ${load()}\n`);
}

function progress({ workers }: Size): (what: string) => void {
  return (what) => tell(`${workers}: ${what}`);
}

/** Beside the table, which standard output alone holds. */
function tell(what: string): void {
  process.stderr.write(`${what}\n`);
}

function reading(size: Size): string {
  const times = readingTimes(size);
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.99)].map((time) => time.toFixed(2));
  return `reading a question, ${size.workers.toLocaleString('en-GB')} workers: median ${half} ms, p99 ${most} ms; ${load()}`;
}

/** Figures say little without what else the computer did. */
function load(): string {
  return `load ${loadavg().map((one) => one.toFixed(1)).join(' ')} on ${cpus().length} processors, Node ${process.version}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
