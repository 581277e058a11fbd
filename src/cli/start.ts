import { fileURLToPath } from 'node:url';
import { environment, loadBotConfig, type Config } from '../config.js';
import { joinEmbedded } from '../ledger/embedded/joinEmbedded.js';
import type { Ledger } from '../ledger/ledger.js';
import { logAt } from '../log.js';
import { serve } from '../main.js';
import { planImport } from '../workbook/plan.js';
import { readWorkbook } from '../workbook/readWorkbook.js';
import { isFree, startPlayground } from './playground.js';
import { withLedger } from './withLedger.js';

const HELP = `npm start

Tries Muster on this computer: starts its Table service (data under DATA_DIR), loads the invented council of
Severnshire where nothing is recorded yet, starts the bot and Microsoft 365 Agents Playground, and prints the
address to open. No account, no cloud, no network. Ctrl-C ends all of it. The settings are in .env.example.
`;

const SAMPLE = fileURLToPath(new URL('../../src/sample/severnshire.xlsx', import.meta.url));

/** Starts everything, waits for Ctrl-C and ends everything; what was begun is ended whatever fails. */
async function start(config: Config, logLevel: Config['logLevel'], stop: Promise<unknown>): Promise<void> {
  const ending: (() => Promise<void>)[] = [];
  try {
    await begin(config, logLevel, (end) => ending.unshift(end));
    await stop;
    say('\nEnding …');
  } finally {
    for (const end of ending) await end();
  }
}

async function begin(config: Config, logLevel: Config['logLevel'], onEnd: (end: () => Promise<void>) => void): Promise<void> {
  await checkPorts(config);
  say('Starting the Table service …');
  const tables = config.tablesConnection === null ? await joinEmbedded(config.dataDir) : null;
  if (tables) onEnd(tables.leave);
  const settled = { ...config, tablesConnection: config.tablesConnection ?? tables?.connection ?? null };
  await withLedger(settled, loadSample);
  say('Starting the bot and Microsoft 365 Agents Playground …');
  const serving = await serve(settled, logAt(logLevel));
  onEnd(serving.close);
  const playground = await startPlayground(serving.port, config.playgroundPort, config.dataDir);
  onEnd(playground.stop);
  say(`\nMuster is ready. Open ${playground.address}\nAsk it: how many agency staff do we have, and in Assessment South?\nCtrl-C ends it. Nobody is authenticated: only this computer is answered.`);
}

/** Loads Severnshire where nothing was ever recorded; nothing else ever does. */
async function loadSample(ledger: Ledger): Promise<void> {
  const state = await ledger.refresh();
  if (state.seq > 0) return;
  say('Loading the sample council of Severnshire …');
  const { errors, sheets, facts } = planImport(await readWorkbook(SAMPLE), state.records, { replace: [], lastGiven: 0, changedByChat: () => false });
  if (errors.length > 0) throw new Error('the sample council cannot be read: get the file src/sample/severnshire.xlsx again');
  const draft = { who: { id: 'sample', name: null }, kind: 'sample', why: 'Sample council Severnshire', sheets, facts } as const;
  await ledger.append(draft, state.seq, progressOf('rows of the sample'));
}

/** A taken port is said before anything is started. */
async function checkPorts({ port, playgroundPort }: Config): Promise<void> {
  for (const [name, number] of [['PORT', port], ['PLAYGROUND_PORT', playgroundPort]] as const) {
    if (number !== 0 && !await isFree(number)) throw new Error(`port ${number} is taken: end what uses it, or set ${name} to another one`);
  }
}

function progressOf(what: string): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const quarter = Math.floor((done / total) * 4);
    if (quarter > told && done < total) say(`  ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${what}`);
    told = Math.max(told, quarter);
  };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const stop = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  const env = environment();
  const config = loadBotConfig({ ...env, MICROSOFT_APP_ID: '' });
  // The log of a server would only be in the way of a newcomer.
  await start(config, env['LOG_LEVEL'] ? config.logLevel : 'error', stop);
  return 0;
}

process.exit(await run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`Muster did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}));
