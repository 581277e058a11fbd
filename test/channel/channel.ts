import { rightsOf, type AccessRules } from '../../src/access/rights.js';
import type { Answer } from '../../src/answers/answer.js';
import type { GivenFile, Wanted } from '../../src/changes/files.js';
import type { Press } from '../../src/changes/press.js';
import { clerkOf } from '../../src/clerk/clerk.js';
import { eraserOf } from '../../src/clerk/erase/eraser.js';
import { converse } from '../../src/conversation/converse.js';
import { openConversations } from '../../src/ledger/conversations.js';
import type { Ledger, StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { openReferences } from '../../src/ledger/references.js';
import { openUnanswered } from '../../src/ledger/unanswered.js';
import { daysIn } from '../../src/now.js';
import { giver, responder, type RespondParts } from '../../src/respond.js';
import { sceneAt } from '../../src/scene.js';
import { runWeekly, type Ran } from '../../src/weekly/run.js';
import { weeklyDesk } from '../../src/weeklyDesk.js';
import type { CalendarDate } from '../../src/workforce/calendar.js';
import { keptPost, type KeptPost } from '../weekly/post.js';

/** Where something is said: the personal chat of whoever says it, or where others read along. */
export type Place = 'personal' | 'channel';

/** A channel that is none of Teams': what people say goes in as it is, and answers come out as they are. */
export interface Channel {
  readonly ledger: Ledger;
  say(text: string, who?: string, place?: Place): Promise<Answer>;
  press(press: Press, who?: string): Promise<Answer>;
  drop(name: string, bytes: Uint8Array, who?: string): Promise<Answer>;
  /** The file that somebody agreed to have, or why not. */
  take(wanted: Wanted, who?: string): Promise<GivenFile | Answer>;
  /** One round of the weekly cards at an instant; what went is in `post`. */
  round(instant: Date): Promise<Ran>;
  readonly post: KeptPost;
  /** What people were told without having asked, with whom. */
  readonly told: readonly (readonly [person: string, what: string])[];
  close(): Promise<void>;
}

export interface ChannelParts {
  readonly today: CalendarDate;
  readonly rules: AccessRules;
  /** Whoever says something where nobody is named. */
  readonly somebody?: string;
}

/** Opens the channel on a store, with all that stands behind a message: questions, changes, files, roles and the weekly card. */
export async function openChannel(store: StoreOptions, { today, rules, somebody = 'ann' }: ChannelParts): Promise<Channel> {
  const config = { today, timezone: 'Europe/London', app: null, admins: rules.admins };
  const clock = () => new Date(`${today}T09:00:00Z`);
  const ledger = await openLedger({ ...store, clock, timezone: config.timezone });
  const conversations = await openConversations({ ...store, clock: () => new Date() });
  const [unanswered, references] = await Promise.all([openUnanswered(store), openReferences(store)]);
  const told: (readonly [string, string])[] = [];
  const met = new Set<string>();
  const door = {
    rules,
    met: async () => [...met].map((id) => ({ id, name: nameOf(id) })),
    granted: (person: string, role: string) => void told.push([person, `given ${role}`]),
    tell: async (people: readonly string[]) => told.push(...people.map((person) => [person, 'somebody waits'] as const)) && people.length,
  };
  const clerk = clerkOf(ledger, conversations, daysIn(config), door, eraserOf({ ledger, conversations, unanswered, references }));
  const parts: RespondParts = {
    ledger, conversations, converse, clerk, config, clock, weekly: weeklyDesk({ ledger, config, clock }),
    rightsOf: (who, { records }) => rightsOf(who.id, records.rows.grants.values(), rules),
  };
  const [respond, give] = [responder(parts), giver(parts)];
  const post = keptPost();
  const turn = (who: string, place: Place = 'personal') => ({ conversationId: place === 'personal' ? `chat of ${who}` : 'everybody', activity: null, who: { id: who, name: nameOf(who), tenant: '' }, personal: place === 'personal', text: '' });
  async function answered(said: Parameters<typeof respond>[0]): Promise<Answer> {
    met.add(said.who.id);
    const responded = await respond(said);
    await responded!.first;
    return responded!.answer;
  }
  return {
    ledger, post, told,
    say: (text, who = somebody, place = 'personal') => answered({ ...turn(who, place), text }),
    press: (press, who = somebody) => answered({ ...turn(who), press }),
    drop: (name, bytes, who = somebody) => answered({ ...turn(who), file: { name, download: async () => ({ bytes }) } }),
    take: (wanted, who = somebody) => give(turn(who), wanted),
    round: async (instant) => runWeekly(sceneAt(await ledger.refresh(), config, instant), post, (card) => card),
    close: () => ledger.close(),
  };
}

function nameOf(id: string): string {
  return `${id} Field`;
}
