import { pathToFileURL } from 'node:url';
import { environment, loadConfig } from '../config.js';
import type { State } from '../ledger/ledger.js';
import { sceneAt, sceneOf } from '../scene.js';
import { weeklyMessageOf } from '../teams/weeklyMessage.js';
import { openWeeklyPost } from '../weeklyPost.js';
import { cardText } from '../weekly/card/text.js';
import type { Render } from '../weekly/due/contents.js';
import type { Sent, What } from '../weekly/due/due.js';
import { planOf, type Going, type Scene } from '../weekly/plan.js';
import { runWeekly, sentLately, type Ran } from '../weekly/run.js';
import { localAt } from '../weekly/schedule/localTime.js';
import { nextSlot } from '../weekly/schedule/slots.js';
import { scopeName } from '../weekly/scope.js';
import { longDate, WEEKDAYS, weekday, type CalendarDate } from '../workforce/calendar.js';
import { endWith, type ExitCode, failed, TERMINAL, type Terminal } from './command.js';
import { weeklyArguments, type WeeklyArguments } from './weeklyArguments.js';
import { withLedger } from './withLedger.js';

const HELP = `npm run weekly -- [--dry-run] [--at INSTANT]

Sends the weekly cards that are due, each once, and ends. \`npm run serve\` does the same every minute by itself.

  --dry-run      shows what would be sent, and to whom, and sends nothing
  --at INSTANT   as if it were that moment, such as 2024-11-11T08:00:00Z

Ends with 0 where all that was due has gone or nothing was, 1 where some of it could not be sent,
2 where the command was typed wrongly, 3 where the records cannot be reached.
`;

/** Runs the command; gives its exit code. */
export async function runWeeklyCommand(args: readonly string[], env: NodeJS.ProcessEnv, terminal: Terminal): Promise<ExitCode> {
  try {
    const typed = weeklyArguments(args);
    if (typed) return await weekly(typed, env, terminal);
    terminal.say(HELP);
    return 0;
  } catch (error) {
    return failed(error, HELP, terminal);
  }
}

async function weekly({ at, dryRun }: WeeklyArguments, env: NodeJS.ProcessEnv, terminal: Terminal): Promise<ExitCode> {
  const config = loadConfig(env);
  const sceneFor = (state: State) => (at ? sceneAt(state, config, at) : sceneOf(state, config, new Date()));
  const render: Render = (card, form) => weeklyMessageOf(card, form, config.app === null);
  return withLedger(config, async (ledger, store) => {
    const scene = sceneFor(await ledger.refresh());
    const { post, tidy } = await openWeeklyPost(config, store, (_, { message }) => terminal.complain(message));
    if (dryRun) return await shown(scene, await sentLately(scene, post), render, terminal);
    await tidy(localAt(scene.instant, scene.timezone).day);
    return told(scene, await runWeekly(scene, post, render), terminal);
  });
}

/** Says what has gone, and to whom it has not. */
function told(scene: Scene, { sent, corrected, withheld }: Ran, terminal: Terminal): ExitCode {
  for (const { due, outcome } of sent) terminal.say(`${OUTCOMES[outcome]} ${nameIn(scene, due.recipient.id)}: ${WORDS[due.what]}, ${scopeName(due.scope)}, of ${dayText(due.slot)}.`);
  if (corrected > 0) terminal.say(`${corrected} brought up to date.`);
  for (const due of withheld) terminal.say(`Not to ${nameIn(scene, due.recipient.id)}: they have no role that sees figures.`);
  if (sent.length + corrected + withheld.length === 0) terminal.say(nothingText(scene));
  return sent.every(({ outcome }) => outcome === 'sent') ? 0 : 1;
}

const OUTCOMES = { sent: 'Sent to', failed: 'NOT sent to', unknown: 'Sent, but Teams did not say whether it arrived, to', waiting: 'Not yet sent to' } as const;

/** Says what would go that has not gone. */
async function shown(scene: Scene, sent: readonly Sent[], render: Render, terminal: Terminal): Promise<ExitCode> {
  const { outgoing, corrected, withheld } = await planOf(scene, sent, render);
  for (const going of [...outgoing, ...corrected]) terminal.say(goingText(scene, going));
  for (const due of withheld) terminal.say(`Not to ${nameIn(scene, due.recipient.id)}: they have no role that sees figures.`);
  if (outgoing.length + corrected.length + withheld.length === 0) terminal.say(nothingText(scene));
  return 0;
}

const WORDS = {
  card: 'the card', missing: 'the card without the caseloads that are missing', missed: 'that the day of the card went by', 'asked for': 'that the caseloads are missing', alert: 'that a watched figure went over',
} as const satisfies Record<What, string>;

function goingText(scene: Scene, { due, card }: Going): string {
  const place = due.recipient.place === 'channel' ? 'channel' : 'personal chat';
  return `To ${nameIn(scene, due.recipient.id)} (${place}), of ${dayText(due.slot)}: ${WORDS[due.what]}, ${scopeName(due.scope)}\n\n${indented(cardText(card))}\n`;
}

/** Says when the next card goes. */
function nothingText({ workforce, instant, timezone }: Scene): string {
  const now = localAt(instant, timezone);
  const next = [...workforce.records.rows.subscriptions.values()].flatMap((one) => nextSlot(one, now) ?? []).sort()[0];
  const when = `Nothing is due on ${dayText(now.day)} at ${now.time}.`;
  return next ? `${when} The next card goes on ${dayText(next)}.` : `${when} Nobody gets the card: say to Muster in chat 'send me the weekly card for SERVICE on Mondays at 8'.`;
}

function nameIn({ workforce }: Scene, recipient: string): string {
  const { subscriptions, alerts } = workforce.records.rows;
  const row = [...subscriptions.values(), ...alerts.values()].find((one) => one.recipient === recipient);
  return row?.name ?? recipient;
}

function dayText(day: CalendarDate): string {
  return `${WEEKDAYS[weekday(day)]} ${longDate(day)}`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  endWith(await runWeeklyCommand(process.argv.slice(2), environment(), TERMINAL));
}
