import type { Answer } from './answers/answer.js';
import { failed } from './answers/replies.js';
import type { Config } from './config.js';
import { contextIn } from './context.js';
import type { Now, Turn } from './conversation/turn.js';
import type { Conversations } from './ledger/conversations.js';
import { StoreUnreachable } from './ledger/errors.js';
import type { Ledger } from './ledger/ledger.js';
import { nowOf } from './now.js';
import type { TurnIn } from './teams/bot.js';
import type { CalendarDate } from './workforce/calendar.js';
import type { Workforce } from './workforce/workforce.js';
import { forChannel } from './teams/channel.js';

export interface RespondParts {
  readonly ledger: Pick<Ledger, 'refresh' | 'knownAt'>;
  readonly conversations: Pick<Conversations, 'keep' | 'recall'>;
  readonly converse: Turn;
  readonly config: Pick<Config, 'today' | 'timezone'>;
  readonly clock: () => Date;
}

/** Characters of a message; nobody asks a question that long. */
const LONGEST = 1000;
const AWAY = "I can't reach the records just now. Please ask again in a minute.";

/** Answers one message from what the store holds now, and keeps what the conversation is about. The bot and `ask` share it. */
export function responder(parts: RespondParts): (turn: TurnIn) => Promise<Answer> {
  return async function respond(turn) {
    if (turn.text.length > LONGEST) return failed(`That is too long for me: please ask in at most ${LONGEST} characters, one or two questions at a time.`);
    try {
      return await answered(turn, parts);
    } catch (error) {
      if (error instanceof StoreUnreachable) return failed(AWAY);
      throw error;
    }
  };
}

async function answered(turn: TurnIn, { ledger, conversations, converse, config, clock }: RespondParts): Promise<Answer> {
  const [state, kept] = await Promise.all([ledger.refresh(), conversations.recall(turn.conversationId)]);
  const now = nowOf(state, config, clock());
  const take = (known: Now['known']) => converse(turn.text, state.workforce, { ...now, ...(known && { known }) }, contextIn(kept));
  const first = take(undefined);
  const { answer, context } = first.needs.length > 0 ? take(await knownOn(first.needs, ledger)) : first;
  await conversations.keep(turn.conversationId, JSON.stringify(context));
  return turn.personal ? answer : forChannel(answer, state.workforce);
}

async function knownOn(days: readonly CalendarDate[], ledger: Pick<Ledger, 'knownAt'>): Promise<ReadonlyMap<CalendarDate, Workforce>> {
  const states = await Promise.all(days.map(async (day) => [day, (await ledger.knownAt(day)).workforce] as const));
  return new Map(states);
}
