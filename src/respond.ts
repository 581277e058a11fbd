import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Rights } from './access/rights.js';
import type { Answer } from './answers/answer.js';
import type { Asker } from './access/asker.js';
import { failed } from './answers/replies.js';
import type { Clerk, Heard } from './clerk/clerk.js';
import type { GivenFile, Wanted } from './changes/files.js';
import type { Config } from './config.js';
import { contextIn } from './context.js';
import { asSeen } from './conversation/asSeen.js';
import { NO_CONTEXT, type Context, type Now, type Taken, type Turn } from './conversation/turn.js';
import type { Conversations } from './ledger/conversations.js';
import { ChangeRefused, StoreUnreachable } from './ledger/errors.js';
import type { Ledger, State } from './ledger/ledger.js';
import { nowOf } from './now.js';
import type { Responded, TurnIn } from './teams/bot.js';
import type { CalendarDate } from './workforce/calendar.js';
import type { WeeklyDesk } from './weeklyDesk.js';
import type { Workforce } from './workforce/workforce.js';

export interface RespondParts {
  readonly ledger: Pick<Ledger, 'refresh' | 'held' | 'knownAt'>;
  readonly conversations: Pick<Conversations, 'open' | 'remembered'>;
  readonly converse: Turn;
  /** Takes changes in; blank: only questions are answered. */
  readonly clerk?: Clerk;
  /** Takes orders about the weekly card; blank: there is none. */
  readonly weekly?: WeeklyDesk;
  /** What somebody may see and do by what the records grant. */
  readonly rightsOf: (who: TurnIn['who'], workforce: Workforce) => Rights;
  readonly config: Pick<Config, 'today' | 'timezone'>;
  readonly clock: () => Date;
}

/** Characters of a line, and of a message; nobody asks a question that long. Changes may be pasted, a line each. */
const LONGEST = 1000;
const LONGEST_LINES = 6000;
const AWAY = "I can't reach the records just now. Please ask again in a minute.";
const UNSURE = "I lost the records while I was saving, so I can't tell whether this is done. It is done as a whole or not at all. Please confirm, or say it, again in a minute: it is never done twice.";

/**
 * Answers one message from what the store holds now, and keeps what the conversation is about. The bot and `ask` share it.
 * Null where the activity has its answer.
 */
export function responder(parts: RespondParts): (turn: TurnIn) => Promise<Responded | null> {
  return async function respond(turn) {
    if (isTooLong(turn.text)) return plainly(failed(`That is too long for me: please ask in at most ${LONGEST} characters, one or two questions at a time.`));
    try {
      return await answered(turn, parts);
    } catch (error) {
      return plainly(failed(whyFailed(error)));
    }
  };
}

function isTooLong(text: string): boolean {
  return text.length > LONGEST_LINES || text.split('\n').some((line) => line.length > LONGEST);
}

/** Gives the file that somebody agreed to have, if they may have it at this moment. */
export function giver({ ledger, clerk, rightsOf, config, clock }: RespondParts): (turn: TurnIn, wanted: Wanted) => Promise<GivenFile | Answer> {
  return async (turn, wanted) => {
    const state = await ledger.refresh();
    const moment = { asker: askerOf(turn, state, rightsOf), state, today: nowOf(state, config, clock()).today, context: NO_CONTEXT };
    const given = await clerk?.give(wanted, moment);
    return given && 'bytes' in given ? given : given?.answer ?? failed(AWAY);
  };
}

/** What the user is told of a failure of the store; throws what is none. */
function whyFailed(error: unknown): string {
  if (error instanceof ChangeRefused) return error.message;
  if (!(error instanceof StoreUnreachable)) throw error;
  return error.mayBeSaved ? UNSURE : AWAY;
}

/** An answer of which nothing is kept. */
function plainly(answer: Answer): Responded {
  return { answer, first: Promise.resolve(true) };
}

async function answered(turn: TurnIn, parts: RespondParts): Promise<Responded | null> {
  const { ledger, conversations } = parts;
  const contextOf = readingContexts();
  const take = taking(turn, contextOf, parts);
  const [state, conversation] = await Promise.all([ledger.refresh(), conversations.open(turn.conversationId), guessed(take, turn, parts)]);
  const activity = turn.activity ?? randomUUID();
  if (conversation.answered(activity)) return null;
  const kept = contextOf(conversation.context);
  const heard = await heardBy(turn, state, kept, parts);
  if (heard && !heard.unsure) return { answer: heard.answer, first: conversation.keep(JSON.stringify(heard.context), activity) };
  const taken = take(state, conversation.context);
  if (heard && taken.answer.kind !== 'answer') return { answer: heard.answer, first: conversation.keep(JSON.stringify(heard.context), activity) };
  const { answer, context } = taken.needs.length > 0 ? take(state, conversation.context, await knownOn(taken.needs, ledger)) : taken;
  const first = conversation.keep(JSON.stringify(goingOn(context, kept)), activity);
  return { answer, first };
}

/** What the clerk makes of a message or a button; null where it is about no change. */
async function heardBy(turn: TurnIn, state: State, context: Context, { clerk, weekly, config, clock, rightsOf }: RespondParts): Promise<Heard | null> {
  if (!clerk) return null;
  const { today } = nowOf(state, config, clock());
  const moment = { asker: askerOf(turn, state, rightsOf), state, today, context };
  if (turn.file) return clerk.take(turn.file, moment);
  if (turn.press) return clerk.press(turn.press, moment);
  return await weekly?.(turn.text, moment, turn.conversationId) ?? clerk.hear(turn.text, moment);
}

function askerOf(turn: TurnIn, { workforce }: State, rightsOf: RespondParts['rightsOf']): Asker {
  return { ...turn.who, personal: turn.personal, rights: rightsOf(turn.who, workforce) };
}

/** A change that waits still waits behind a question; 'she' is then whoever the question was about. */
function goingOn(context: Context, { change }: Context): Context {
  return change ? { ...context, change: { ...change, person: null, fresh: false } } : context;
}

type Take = (state: State, kept: string | null, known?: Now['known']) => Taken;

/** Takes a turn on a state and a context; what was found last is kept, so that a turn that was guessed rightly is not taken twice. */
function taking(turn: TurnIn, contextOf: (kept: string | null) => Context, { converse, rightsOf, config, clock }: RespondParts): Take {
  const instant = clock();
  let last: { readonly state: State; readonly kept: string | null; readonly taken: Taken } | null = null;
  return (state, kept, known) => {
    if (!known && last?.state === state && last.kept === kept) return last.taken;
    const asker = askerOf(turn, state, rightsOf);
    const taken = asSeen(converse, asker)(turn.text, state.workforce, { ...nowOf(state, config, instant), ...(known && { known }) }, contextOf(kept));
    last = known ? last : { state, kept, taken };
    return taken;
  };
}

/** Reads what was kept of a conversation; the same text, which a turn needs several times, is read once. */
function readingContexts(): (kept: string | null) => Context {
  let last: { readonly kept: string | null; readonly context: Context } | null = null;
  return (kept) => {
    if (last?.kept !== kept) last = { kept, context: contextIn(kept) };
    return last.context;
  };
}

/**
 * While the store is asked what has happened since, the turn is taken on what this instance last knew. Where nothing has happened,
 * which is nearly always, the answer is there when the store's is; else the turn is taken anew, and the guess is nobody's.
 */
async function guessed(take: Take, { conversationId }: TurnIn, { ledger, conversations }: RespondParts): Promise<void> {
  // The requests go out first.
  await setImmediate();
  const state = ledger.held();
  try {
    if (state) take(state, conversations.remembered(conversationId));
  } catch {
    // It fails again, in its place, when the store has answered.
  }
}

async function knownOn(days: readonly CalendarDate[], ledger: Pick<Ledger, 'knownAt'>): Promise<ReadonlyMap<CalendarDate, Workforce>> {
  const states = await Promise.all(days.map(async (day) => [day, (await ledger.knownAt(day)).workforce] as const));
  return new Map(states);
}
