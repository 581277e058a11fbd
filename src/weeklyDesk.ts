import { z } from 'zod';
import type { Heard, Moment } from './clerk/clerk.js';
import type { Config } from './config.js';
import { chosenOf } from './conversation/chosen.js';
import type { Draft } from './ledger/change.js';
import type { Ledger, State } from './ledger/ledger.js';
import { nowOf } from './now.js';
import { hear } from './weekly/chat/hear.js';
import type { Hearing, WeeklyHeard } from './weekly/chat/hearing.js';
import { localAt } from './weekly/schedule/localTime.js';
import type { Scope } from './weekly/scope.js';
import { keyOf } from './workforce/sheets.js';

/** Others may append between our looking and our writing: then we look again, so many times. */
const MOST_TRIES = 20;

/** What a conversation was about, where that was the weekly card. */
const About = z.object({ weekly: z.union([z.object({ is: z.literal('council') }), z.object({ is: z.enum(['service', 'team']), name: z.string() })]) });

interface Parts {
  readonly ledger: Pick<Ledger, 'refresh' | 'append'>;
  readonly config: Pick<Config, 'today' | 'timezone'>;
  readonly clock: () => Date;
  /** How the last card of a subscription went; blank: nothing is known of it. */
  readonly status?: () => Promise<Hearing['status']>;
}

/** Takes orders about the weekly card: shows it, and records who gets it when. Null where a message is about something else. */
export type WeeklyDesk = (text: string, moment: Moment, conversation: string) => Promise<Heard | null>;

export function weeklyDesk(parts: Parts): WeeklyDesk {
  return async (text, moment, conversation) => {
    // While a change waits for its 'yes', 'stop' is about that.
    if (moment.context.change?.fresh && moment.context.change.pending) return null;
    const said = chosenOf(text, moment.context.choices)?.asks ?? text;
    const heard = hear(said, await hearingOf(moment, moment.state, conversation, parts));
    if (!heard) return null;
    const answer = heard.rows.length > 0 ? await recorded(said, heard, moment, conversation, parts) : heard;
    return { answer: answer.answer, context: contextAfter(answer, moment) };
  };
}

async function hearingOf({ asker, context }: Moment, state: State, conversation: string, { config, clock, status }: Parts): Promise<Hearing> {
  const { today, freshness } = nowOf(state, config, clock());
  const about = About.safeParse(context);
  return {
    asker, conversation, freshness, workforce: state.workforce, now: { day: today, time: localAt(clock(), config.timezone).time },
    about: about.success ? about.data.weekly as Scope : null, status: (await status?.()) ?? (() => null),
  };
}

/** Records what was ordered, on the state as it is then. */
async function recorded(text: string, first: WeeklyHeard, moment: Moment, conversation: string, parts: Parts): Promise<WeeklyHeard> {
  let [heard, { state }] = [first, moment];
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const appended = await parts.ledger.append(draftOf(heard, moment), state.seq);
    if ('applied' in appended) return heard;
    state = await parts.ledger.refresh();
    heard = hear(text, await hearingOf(moment, state, conversation, parts)) ?? heard;
  }
  throw new Error('others kept changing the records while a subscription was recorded');
}

function draftOf({ rows, why }: WeeklyHeard, { asker }: Moment): Draft {
  const facts = rows.map((row) => ({ sheet: 'subscriptions' as const, key: keyOf('subscriptions', row), row }));
  return { who: { id: asker.id, name: asker.name }, kind: 'chat', why, sheets: ['subscriptions'], facts };
}

function contextAfter({ answer, about }: WeeklyHeard, { context }: Moment): Heard['context'] {
  const { questions } = context;
  const choices = answer.choices.map((choice) => ({ text: choice, asks: choice }));
  return { questions, choices, ...(about && { weekly: about }) };
}
