import { createInterface } from 'node:readline/promises';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { rightsAs, type Rights } from '../access/rights.js';
import { plain, type Answer } from '../answers/answer.js';
import { clerkOf } from '../clerk/clerk.js';
import { environment, loadConfig, type Config } from '../config.js';
import { converse } from '../conversation/converse.js';
import type { Conversations } from '../ledger/conversations.js';
import type { Ledger } from '../ledger/ledger.js';
import { daysIn } from '../now.js';
import { responder } from '../respond.js';
import type { Workforce } from '../workforce/workforce.js';
import { weeklyDesk } from '../weeklyDesk.js';
import { askArguments, type AskArguments } from './askArguments.js';
import { answerText } from './answerText.js';
import { endWith } from './command.js';
import { UsedWrongly } from './usedWrongly.js';
import { withLedger } from './withLedger.js';

const HELP = `npm run --silent ask -- [--json] [--as ROLE[:SERVICE]] [--who ID] ["QUESTION" | --file FILE]

Answers one question as the bot would answer the principal social worker. Without a question: a prompt
that keeps the conversation's context; an empty line ends it.

  --json       one line of JSON an answer
  --as ROLE    lead (unless given), hr, viewer, admin, or manager:SERVICE
  --who ID     in whose name
  --file FILE  one conversation a line: {"id": "...", "turns": ["...", "..."]}

Ends with 0 unless it could not run.
`;

type Ask = (conversation: string, text: string) => Promise<Answer>;

const Line = z.object({ id: z.string(), turns: z.array(z.string()) });

async function run(args: readonly string[]): Promise<void> {
  const typed = askArguments(args);
  if (!typed) {
    process.stdout.write(HELP);
    return;
  }
  const config = loadConfig(environment());
  const lines = typed.file === null ? [] : conversationsIn(typed.file);
  await withLedger(config, async (ledger) => answerAll(typed, lines, await asker(typed, config, ledger)));
}

async function answerAll(typed: AskArguments, lines: readonly z.infer<typeof Line>[], ask: Ask): Promise<void> {
  const print = (answer: Answer) => say(typed.json ? JSON.stringify(plain(answer)) : answerText(answer));
  if (typed.question !== null) return print(await ask('', typed.question));
  if (typed.file === null) return prompt(ask, print);
  for (const { id, turns } of lines) {
    const answers: Answer[] = [];
    for (const turn of turns) answers.push(await ask(id, turn));
    if (typed.json) say(JSON.stringify({ id, answers: answers.map(plain) }));
    else answers.forEach((answer, index) => say(`> ${turns[index]}\n${answerText(answer)}\n`));
  }
}

async function prompt(ask: Ask, print: (answer: Answer) => void): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stderr, prompt: '> ' });
  // Lines that were piped in are still to be answered when their end has come; a closed prompt must not be shown again.
  let open = true;
  lines.once('close', () => { open = false; });
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() === '') break;
    print(await ask('', line));
    if (open) lines.prompt();
  }
  lines.close();
}

/** Answers by the same path as the bot; a conversation's context is kept in memory. */
async function asker({ as, who }: AskArguments, config: Config, ledger: Ledger): Promise<Ask> {
  const conversations = conversationsInMemory();
  const rights = as.service === null ? rightsAs([as.role]) : managerOf(as.service, (await ledger.refresh()).workforce);
  const clerk = clerkOf(ledger, conversations, daysIn(config));
  const clock = () => new Date();
  const weekly = weeklyDesk({ ledger, config, clock });
  const respond = responder({ ledger, conversations, converse, clerk, weekly, rightsOf: () => rights, config, clock });
  return async (conversationId, text) => {
    const responded = await respond({ conversationId, activity: null, who: { id: who, name: who, tenant: '' }, personal: true, text });
    if (!responded) throw new Error('a line that was typed was taken for one that came before');
    return responded.answer;
  };
}

/** Throws UsedWrongly where the service is not recorded. */
function managerOf(service: string, { teams }: Workforce): Rights {
  const known = [...new Set(teams.map((team) => team.service))];
  const named = known.find((one) => one.toLowerCase() === service.toLowerCase());
  if (!named) throw new UsedWrongly(`There is no service '${service}': use one of ${known.join(', ')}.`);
  return rightsAs(['manager'], [named]);
}

/** What the conversations of this run are about. */
function conversationsInMemory(): Pick<Conversations, 'open' | 'resume' | 'keep' | 'recall'> {
  const kept = new Map<string, string>();
  const remembered = (id: string) => kept.get(id) ?? null;
  return {
    resume: () => null,
    keep: async (id, context) => void kept.set(id, context),
    recall: async (id) => remembered(id),
    open: async (id) => ({ context: remembered(id), answered: () => false, keep: async (context) => Boolean(kept.set(id, context)) }),
  };
}

function conversationsIn(file: string): readonly z.infer<typeof Line>[] {
  return readFileSync(file, 'utf8').split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    const line = Line.safeParse(json(text));
    if (!line.success) throw new UsedWrongly(`${file}, line ${index + 1}: a line is {"id": "...", "turns": ["...", "..."]}`);
    return [line.data];
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const code = await run(process.argv.slice(2)).then(() => 0, (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsedWrongly ? 2 : 1;
  });
  endWith(code);
}
