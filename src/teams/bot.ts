import type { TurnContext } from 'botbuilder';
import type { Answer } from '../answers/answer.js';
import { failed } from '../answers/replies.js';
import { accessRefused, mayAsk, type Access } from './access.js';
import { isPersonal, tenantsOf, type Incoming } from './activity.js';
import { askedIn } from './asked.js';
import type { Log } from './log.js';
import { messageOf, type Message } from './message.js';
import { sendMessage } from './sending.js';
import { welcome } from './welcome.js';

/** One message to be answered. */
export interface TurnIn {
  readonly conversationId: string;
  /** `id` is the Entra object id, or the channel's where nobody is authenticated. */
  readonly who: { readonly id: string; readonly name: string; readonly tenant: string };
  /** Only the person who asks reads the answer. */
  readonly personal: boolean;
  readonly text: string;
}

export interface BotParts {
  readonly access: Access;
  readonly respond: (turn: TurnIn) => Promise<Answer>;
  /** True where no instance has seen this before. */
  readonly firstTime: (key: string) => Promise<boolean>;
  readonly log: Log;
}

const FAILED = 'Something went wrong while I answered. Please ask again; if it happens again, tell the people who run Muster.';

/** The turn of the bot: what it does with each kind of activity. Sends at most one message. */
export function bot(parts: BotParts): (context: TurnContext) => Promise<void> {
  return async function turn(context) {
    // The adapter hands on the activity that was checked when it came in.
    const activity = context.activity as unknown as Incoming;
    if (activity.type === 'invoke') await answerInvoke(context);
    const message = await messageFor(activity, parts);
    if (message) await sendMessage(context, message);
  };
}

async function messageFor(activity: Incoming, parts: BotParts): Promise<Message | null> {
  const open = parts.access.loopback;
  try {
    const answer = await answerTo(activity, parts);
    return answer && messageOf(answer, open);
  } catch (error) {
    parts.log.failed('answer', error, { activity: activity.id });
    return messageOf(failed(FAILED), open);
  }
}

/** Null where nothing is to be said: an edited message never runs again, and one that came twice is answered once. */
async function answerTo(activity: Incoming, parts: BotParts): Promise<Answer | null> {
  if (isArrival(activity)) return await isNew(`welcome ${activity.conversation.id}`, parts) ? welcome() : null;
  if (activity.type !== 'message') return null;
  if (activity.id && !await isNew(`${activity.conversation.id} ${activity.id}`, parts)) return null;
  const { aadObjectId } = activity.from;
  if (!mayAsk(parts.access, aadObjectId)) return accessRefused(aadObjectId);
  const answer = await parts.respond({ conversationId: activity.conversation.id, who: whoIn(activity), personal: isPersonal(activity, parts.access.loopback), text: askedIn(activity) || 'help' });
  parts.log.happened('answered', { activity: activity.id, kind: answer.kind });
  return answer;
}

/** Teams sends both when the bot is installed. */
function isArrival({ type, action, membersAdded, recipient }: Incoming): boolean {
  if (type === 'installationUpdate') return action === 'add';
  return type === 'conversationUpdate' && membersAdded.some(({ id }) => id === recipient.id);
}

/** Where the store is away an answer that comes twice is better than none. */
async function isNew(key: string, { firstTime, log }: BotParts): Promise<boolean> {
  try {
    return await firstTime(key);
  } catch (error) {
    log.failed('firstTime', error);
    return true;
  }
}

function whoIn(activity: Incoming): TurnIn['who'] {
  const { id, name, aadObjectId } = activity.from;
  return { id: aadObjectId ?? id, name, tenant: tenantsOf(activity)[0] ?? '' };
}

/** An invoke left without a response is shown to the user as a bot that cannot be reached. */
async function answerInvoke(context: TurnContext): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: {} } });
}
