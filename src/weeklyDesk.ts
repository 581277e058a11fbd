import { z } from 'zod';
import type { Heard, Moment } from './clerk/desk.js';
import type { Config } from './config.js';
import { chosenOf } from './conversation/chosen.js';
import type { Draft } from './ledger/change.js';
import type { Ledger, State } from './ledger/ledger.js';
import { nowOf } from './now.js';
import { hear } from './weekly/chat/hear.js';
import { hearDelivery } from './weekly/delivery/orders.js';
import { statusIn } from './weekly/delivery/status.js';
import type { WeeklyPost } from './weeklyPost.js';
import { addDays } from './workforce/calendar.js';
import type { Hearing, WeeklyHeard } from './weekly/chat/hearing.js';
import { localAt } from './weekly/schedule/localTime.js';
import type { Scope } from './weekly/scope.js';
import type { Fact } from './workforce/records.js';
import { keyOf } from './workforce/sheets.js';

/** Others may append between our looking and our writing: then we look again, so many times. */
const MOST_TRIES = 20;
/** A monthly card lies back so many days at most. */
const STATUS_DAYS = 35;
/** How the cards went is only looked up where they are spoken of. */
const CARDS = /\bcards?\b/i;

/** What a conversation was about, where that was the weekly card. */
const About = z.object({ weekly: z.union([z.object({ is: z.literal('council') }), z.object({ is: z.enum(['service', 'team']), name: z.string() })]) });

interface Parts {
  readonly ledger: Pick<Ledger, 'refresh' | 'append'>;
  readonly config: Pick<Config, 'today' | 'timezone'>;
  readonly clock: () => Date;
  /** How the cards went; blank: nothing is known of it. */
  readonly post?: Pick<WeeklyPost, 'deliveries'>;
}

/** Takes orders about the weekly card: shows it, and records who gets it when. Null where a message is about something else. */
export type WeeklyDesk = (text: string, moment: Moment, conversation: string) => Promise<Heard | null>;

export function weeklyDesk(parts: Parts): WeeklyDesk {
  return async (text, moment, conversation) => {
    // While a change waits for its 'yes', 'stop' is about that.
    if (moment.context.change?.fresh && moment.context.change.pending) return null;
    const said = chosenOf(text, moment.context.choices)?.asks ?? text;
    const delivery = await hearDelivery(said, moment.asker, moment.today, parts.post?.deliveries ?? null);
    if (delivery) return { answer: delivery, context: { ...moment.context, choices: [] } };
    const status = parts.post && CARDS.test(said) ? statusIn(await parts.post.deliveries.since(addDays(moment.today, -STATUS_DAYS))) : () => null;
    const heard = hear(said, hearingOf(moment, moment.state, conversation, parts, status));
    if (!heard) return null;
    const answer = heard.rows.length + heard.alerts.length > 0 ? await recorded(said, heard, moment, conversation, parts) : heard;
    return { answer: answer.answer, context: contextAfter(answer, moment) };
  };
}

function hearingOf({ asker, context }: Moment, state: State, conversation: string, { config, clock }: Parts, status: Hearing['status'] = () => null): Hearing {
  const { today, freshness } = nowOf(state, config, clock());
  const about = About.safeParse(context);
  return {
    asker, conversation, freshness, workforce: state.workforce, now: { day: today, time: localAt(clock(), config.timezone).time },
    about: about.success ? about.data.weekly as Scope : null, status,
  };
}

/** Records what was ordered, on the state as it is then. */
async function recorded(text: string, first: WeeklyHeard, moment: Moment, conversation: string, parts: Parts): Promise<WeeklyHeard> {
  let [heard, { state }] = [first, moment];
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const appended = await parts.ledger.append(draftOf(heard, moment), state.seq);
    if ('applied' in appended) return heard;
    state = await parts.ledger.refresh();
    heard = hear(text, hearingOf(moment, state, conversation, parts)) ?? heard;
  }
  throw new Error('others kept changing the records while a subscription was recorded');
}

function draftOf({ rows, alerts, why }: WeeklyHeard, { asker }: Moment): Draft {
  const facts = [
    ...rows.map((row): Fact => ({ sheet: 'subscriptions', key: keyOf('subscriptions', row), row })),
    ...alerts.map((row): Fact => ({ sheet: 'alerts', key: keyOf('alerts', row), row })),
  ];
  return { who: { id: asker.id, name: asker.name }, kind: 'chat', why, sheets: [...new Set(facts.map(({ sheet }) => sheet))], facts };
}

function contextAfter({ answer, about }: WeeklyHeard, { context }: Moment): Heard['context'] {
  const { questions } = context;
  const choices = answer.choices.map((choice) => ({ text: choice, asks: choice }));
  return { questions, choices, ...(about && { weekly: about }) };
}
