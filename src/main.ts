import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { rightsOf } from './access/rights.js';
import { clerkOf } from './clerk/clerk.js';
import { eraserOf } from './clerk/erase/eraser.js';
import { keepingUnanswered, listingUnanswered } from './clerk/unanswered.js';
import { clockOf } from './clock.js';
import { environment, loadBotConfig, type Config } from './config.js';
import { converse } from './conversation/converse.js';
import { openConversations, type Conversations } from './ledger/conversations.js';
import { joinEmbedded } from './ledger/embedded/joinEmbedded.js';
import type { Ledger } from './ledger/ledger.js';
import { openLedger } from './ledger/openLedger.js';
import { openUnanswered, type UnansweredStore } from './ledger/unanswered.js';
import { OUT_OF_REACH } from './ledger/outOfReach.js';
import { openReferences, type References } from './ledger/references.js';
import { logAt } from './log.js';
import { doorOf } from './door.js';
import { agesOf } from './metrics/ages.js';
import { countedLedger, countedPost, countedReceive, countedRespond } from './metrics/counted.js';
import { countingFor } from './metrics/counting.js';
import type { Metrics } from './metrics/metrics.js';
import { daysIn } from './now.js';
import { giver, responder, type Desks, type RespondParts } from './respond.js';
import { listen, type Listening } from './server.js';
import { connecting, receiver } from './teams/adapter.js';
import { bot } from './teams/bot.js';
import { channelIdentity, loopbackIdentity } from './teams/identity.js';
import { reacher, type Reach } from './teams/proactive.js';
import { addDays } from './workforce/calendar.js';
import type { Log } from './teams/log.js';
import { weeklyDesk } from './weeklyDesk.js';
import { openWeeklyPost, type WeeklyPost } from './weeklyPost.js';
import { weeklyRound } from './weeklyRound.js';

const HELP = `npm run serve

Runs the bot alone, as in production, with the settings of the environment or of .env (see .env.example).
Ends on SIGTERM or Ctrl-C when the answers under way are given.
`;

const MINUTE = 60_000;
/** Minutes from one sweep to the next; the first comes a minute after the start, however often the bot is started. */
const SWEEP_EVERY = 60;
/** Days that a question is kept that was not answered. */
const UNANSWERED_DAYS = 90;
/** An answer that takes longer than this is not waited for when the bot ends. */
const LAST_ANSWERS = 10_000;

/** The bot as it runs. */
export interface Serving {
  readonly port: number;
  /** Gives the answers under way, then lets go of the store. */
  close(): Promise<void>;
}

/** Puts the parts together and answers on the port. Throws where the port is taken; a store that is away is no reason not to start. */
export async function serve(config: Config, log: Log): Promise<Serving> {
  const embedded = config.tablesConnection === null ? await joinEmbedded(config.dataDir) : null;
  const counting = countingFor(config.metricsPort, () => agesOf(ledger.held(), config));
  const { metrics } = counting;
  const store = { connection: config.tablesConnection ?? embedded?.connection ?? '', prefix: config.tablesPrefix, onRequest: metrics.requested };
  const ledger = countedLedger(await openLedger({ ...store, clock: clockOf(config), timezone: config.timezone }), metrics);
  const conversations = await openConversations({ ...store, clock: () => new Date() });
  const references = await openReferences(store);
  const unanswered = await openUnanswered(store);
  const opened = await openWeeklyPost(config, store, (row, error) => log.failed('a delivery that cannot be read', error, { row }));
  const weeklyPost = { ...opened, post: countedPost(opened.post, metrics) };
  const isReady = () => ledger.refresh().then(() => true, () => false);
  const round = weeklyRound({ ledger, post: weeklyPost.post, config, clock: () => new Date(), log });
  let telling: Listening | null = null;
  let underWay: Promise<unknown> = Promise.resolve();
  let minutes = 0;
  const rounds = setInterval(() => {
    if (minutes++ % SWEEP_EVERY === 0) void sweep({ ledger, conversations, unanswered, weeklyPost }, config, log);
    const begun = weeklyPost.tidy(daysIn(config).today()).then(round, (error: unknown) => log.failed('weekly cards', error));
    // A round may take longer than the minute.
    underWay = Promise.all([underWay, begun]);
  }, MINUTE);
  async function release(): Promise<void> {
    clearInterval(rounds);
    await Promise.race([underWay, pause(LAST_ANSWERS, undefined, { ref: false })]);
    await ledger.close();
    await embedded?.leave();
    await telling?.close();
  }
  try {
    telling = await counting.listen();
    if (telling) log.happened('telling metrics', { metrics: telling.port });
    const receive = receiverOf(config, { ledger, conversations, references, unanswered, weeklyPost }, metrics, log);
    const server = await listen({ receive: countedReceive(receive, metrics), ready: isReady, host: config.host, port: config.port, loopback: config.app === null });
    log.happened(config.app ? 'listening' : 'listening in the loopback mode: nobody is authenticated, only this computer is answered', { port: server.port });
    if (embedded && config.production) log.happened('production on the embedded store, where a kill loses the last seconds: set TABLES_CONNECTION');
    if (!await isReady()) log.happened('the records cannot be reached yet');
    const close = () => {
      weeklyPost.end();
      return closed(server, release);
    };
    return { port: server.port, close };
  } catch (error) {
    await release();
    throw isTaken(error) ? new Error(`port ${config.port} is taken: set PORT to another one`) : error;
  }
}

interface Stores {
  readonly ledger: Ledger;
  readonly conversations: Conversations;
  readonly references: References;
  readonly unanswered: UnansweredStore;
  readonly weeklyPost: WeeklyPost;
}

function receiverOf(config: Config, stores: Stores, metrics: Metrics, log: Log): ReturnType<typeof receiver> {
  const { ledger, conversations, references, unanswered } = stores;
  const { app, admins, openIdMetadata, allowedTenants } = config;
  const rules = { loopback: app === null, admins };
  const rights: RespondParts['rightsOf'] = (who, { records }) => rightsOf(who.id, records.rows.grants.values(), rules);
  const reach = reacher(references, connecting(app));
  const days = daysIn(config);
  const clock = () => new Date();
  function desksOn(stores: Stores, reach: Reach): Desks {
    const clerk = clerkOf(stores.ledger, stores.conversations, days, doorOf(rules, stores.references, reach, log), eraserOf(stores));
    return { clerk: listingUnanswered(clerk, stores.unanswered), weekly: weeklyDesk({ ledger: stores.ledger, config, clock, post: stores.weeklyPost }) };
  }
  const rehearsal = desksOn(OUT_OF_REACH, OUT_OF_REACH);
  const answering: RespondParts = { ledger, conversations, converse, ...desksOn(stores, reach), rehearsal, rightsOf: rights, config, clock };
  const respond = keepingUnanswered(countedRespond(responder(answering), metrics), { store: unanswered, held: ledger.held, today: days.today });
  const identify = app ? channelIdentity({ appId: app.id, openIdMetadata, allowedTenants, clock: Date.now, onRefused: metrics.refused }) : loopbackIdentity;
  const turn = bot({ loopback: app === null, respond, firstTime: conversations.firstTime, give: giver(answering), met: references.met, reach, log });
  return receiver(app, identify, log, turn);
}

/** Removes what is kept for a time only; where one store fails the others are swept all the same. */
async function sweep({ ledger, conversations, unanswered, weeklyPost }: Omit<Stores, 'references'>, config: Config, log: Log): Promise<void> {
  const tooOld = addDays(daysIn(config).today(), -UNANSWERED_DAYS);
  for (const swept of [() => ledger.sweep(), conversations.sweep, () => unanswered.sweep(tooOld), weeklyPost.sweep]) {
    await swept().catch((error: unknown) => log.failed('sweep', error));
  }
}

async function closed(server: Listening, release: () => Promise<void>): Promise<void> {
  let patience: NodeJS.Timeout | undefined;
  await Promise.race([server.close(), new Promise((resolve) => { patience = setTimeout(resolve, LAST_ANSWERS); })]);
  clearTimeout(patience);
  await release();
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Runs until it is told to end; gives the exit code. */
async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const config = loadBotConfig(environment());
  // From the start on, and however often: a terminal tells npm and the bot, and npm tells the bot again.
  const told = new Promise((resolve) => process.on('SIGTERM', resolve).on('SIGINT', resolve));
  const serving = await serve(config, logAt(config.logLevel));
  await told;
  await serving.close();
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const code = await run(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  });
  process.exit(code);
}
