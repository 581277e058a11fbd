import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Rights } from './access/rights.js';
import type { Answer } from './answers/answer.js';
import type { Asker } from './access/asker.js';
import { failed } from './answers/replies.js';
import type { Clerk, Heard } from './clerk/desk.js';
import { askedAbout } from './clerk/reader.js';
import type { GivenFile, Wanted } from './changes/files.js';
import type { Config } from './config.js';
import { contextIn } from './context.js';
import { asSeen } from './conversation/asSeen.js';
import { NO_CONTEXT, type Context, type Now, type Taken, type Turn } from './conversation/turn.js';
import type { Conversations } from './ledger/conversations.js';
import { ChangeRefused, StoreUnreachable } from './ledger/errors.js';
import type { Ledger, State } from './ledger/ledger.js';
import { OutOfReach } from './ledger/outOfReach.js';
import type { OpenTurn } from './ledger/turns.js';
import { nowOf } from './now.js';
import type { Responded, TurnIn } from './teams/turn.js';
import type { CalendarDate } from './workforce/calendar.js';
import type { WeeklyDesk } from './weeklyDesk.js';
import type { Workforce } from './workforce/workforce.js';

/** Those who take orders. */
export interface Desks {
  /** Takes changes in; blank: only questions are answered. */
  readonly clerk?: Clerk;
  /** Takes orders about the weekly card; blank: there is none. */
  readonly weekly?: WeeklyDesk;
}

export interface RespondParts extends Desks {
  readonly ledger: Pick<Ledger, 'refresh' | 'held' | 'knownAt'>;
  readonly conversations: Pick<Conversations, 'open' | 'resume'>;
  readonly converse: Turn;
  /** The same desks with their stores out of reach, who so only tell whether a message is an order. Blank: nothing is answered ahead of the store. */
  readonly rehearsal?: Desks;
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
  const activity = turn.activity ?? randomUUID();
  const [held, resumed] = [parts.ledger.held(), parts.conversations.resume(turn.conversationId)];
  return held && resumed && parts.rehearsal ? answeredAhead(turn, activity, held, resumed, parts.rehearsal, parts) : answeredAfter(parts.ledger.refresh(), turn, activity, parts);
}

/**
 * A question is answered on what this instance last knew while the store is asked what has happened since. Where nothing has, which is nearly
 * always, the answer is there when the store's is, and the turn is kept where the conversation still is as it was; else it is answered anew.
 */
async function answeredAhead(turn: TurnIn, activity: string, held: State, resumed: OpenTurn, rehearsal: Desks, parts: RespondParts): Promise<Responded | null> {
  if (resumed.answered(activity)) return null;
  const refreshing = parts.ledger.refresh();
  // The request goes out first.
  const [state, taken] = await Promise.all([refreshing, setImmediate().then(() => guessed(turn, held, resumed, rehearsal, parts))]);
  if (!taken || state !== held) return answeredAfter(refreshing, turn, activity, parts);
  const { answer, context } = taken;
  const kept = resumed.keep(JSON.stringify(context), activity);
  return { answer, first: kept.then((done): Responded['first'] | true => done || answeredInstead(turn, activity, parts)) };
}

/** The turn on a state and a conversation that may both be of yesterday; null where it is an order, or needs what was known on another day. */
async function guessed(turn: TurnIn, state: State, { context: kept }: OpenTurn, rehearsal: Desks, parts: RespondParts): Promise<Omit<Taken, 'needs'> | null> {
  if (turn.file || turn.press) return null;
  try {
    const context = contextIn(kept);
    if (await heardBy(rehearsal, turn, state, context, parts)) return null;
    const taken = taking(turn, state, context, parts)();
    return taken.needs.length > 0 ? null : { ...taken, context: goingOn(taken.context, context) };
  } catch (error) {
    if (error instanceof OutOfReach) return null;
    throw error;
  }
}

/** What is said where the conversation has moved on; false where it was this activity that was answered. */
async function answeredInstead(turn: TurnIn, activity: string, parts: RespondParts): Promise<Responded | false> {
  try {
    return await answeredAfter(parts.ledger.refresh(), turn, activity, parts) ?? false;
  } catch (error) {
    return plainly(failed(whyFailed(error)));
  }
}

/** Answers on what the store holds. */
async function answeredAfter(refreshing: Promise<State>, turn: TurnIn, activity: string, parts: RespondParts): Promise<Responded | null> {
  const { ledger, conversations } = parts;
  const [state, conversation] = await Promise.all([refreshing, conversations.open(turn.conversationId)]);
  if (conversation.answered(activity)) return null;
  const context = contextIn(conversation.context);
  const heard = await heardBy(parts, turn, state, context, parts);
  if (heard && !heard.unsure) return keeping(heard, conversation, activity);
  const take = taking(turn, state, context, parts);
  const taken = take();
  if (heard && taken.answer.kind !== 'answer') return keeping(heard, conversation, activity);
  const { answer, context: next } = taken.needs.length > 0 ? take(await knownOn(taken.needs, ledger)) : taken;
  return keeping({ answer, context: goingOn(next, context) }, conversation, activity);
}

function keeping({ answer, context }: Pick<Heard, 'answer' | 'context'>, conversation: OpenTurn, activity: string): Responded {
  return { answer, first: conversation.keep(JSON.stringify(context), activity) };
}

/** What the desks make of a message or a button; null where it is no order. */
async function heardBy({ clerk, weekly }: Desks, turn: TurnIn, state: State, context: Context, { config, clock, rightsOf }: RespondParts): Promise<Heard | null> {
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
  return change ? { ...context, change: { person: askedAbout(context), pending: change.pending, fresh: false } } : context;
}

/** Takes a turn as a question, where it needs it with what was known on other days. */
function taking(turn: TurnIn, state: State, context: Context, { converse, rightsOf, config, clock }: RespondParts): (known?: Now['known']) => Taken {
  const asker = askerOf(turn, state, rightsOf);
  const now = nowOf(state, config, clock());
  return (known) => asSeen(converse, asker)(turn.text, state.workforce, { ...now, ...(known && { known }) }, context);
}

async function knownOn(days: readonly CalendarDate[], ledger: Pick<Ledger, 'knownAt'>): Promise<ReadonlyMap<CalendarDate, Workforce>> {
  const states = await Promise.all(days.map(async (day) => [day, (await ledger.knownAt(day)).workforce] as const));
  return new Map(states);
}
