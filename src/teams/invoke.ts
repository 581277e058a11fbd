import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Answer } from '../answers/answer.js';
import type { Incoming } from './activity.js';
import { pressedIn, type Pressed } from './asked.js';
import type { BotParts, TurnIn } from './turn.js';
import { handOver } from './files/handOver.js';
import { answerKept } from './kept.js';
import { messageOf } from './message.js';
import { sendMessage, updateMessage } from './sending.js';

const CARD_ACTION = 'adaptiveCard/action';
const FILE_CONSENT = 'fileConsent/invoke';
const Action = z.object({ action: z.object({ data: z.unknown() }) });
const CARD = 'application/vnd.microsoft.card.adaptive';
const WORDS = 'application/vnd.microsoft.activity.message';

const FAILED = 'Something went wrong while I did that, and it may not be done. Please look at the latest change before you press again.';
export const FORGED = "I can't read that button. Please type what you want instead.";
const BELOW = 'Please see the message below.';

/** What an invoke is answered with: Teams shows a card in place of the one that was pressed, or words beneath it. */
interface InvokeBody {
  readonly statusCode: 200;
  readonly type: typeof CARD | typeof WORDS;
  readonly value: object | string;
}

type TurnOf = (pressed: Exclude<Pressed, { is: 'forged' }> | null) => TurnIn;

/** Answers an invoke; one left without a response is shown to the user as a bot that cannot be reached. Never throws. */
export async function answerInvoke(context: TurnContext, activity: Incoming, parts: BotParts, turnOf: TurnOf): Promise<void> {
  try {
    if (activity.name === CARD_ACTION) return await pressed(context, activity, parts, turnOf);
    if (activity.name === FILE_CONSENT) await handOver(context, activity, turnOf(null), parts);
    await replied(context, {});
  } catch (error) {
    parts.log.failed('press', error, { activity: activity.id });
    await replied(context, words(FAILED));
  }
}

async function pressed(context: TurnContext, activity: Incoming, { loopback, log, respond }: BotParts, turnOf: TurnOf): Promise<void> {
  const action = Action.safeParse(activity.value);
  const what = action.success ? pressedIn(action.data.action.data) : null;
  if (!what || what.is === 'forged') {
    log.happened('refused a button', { activity: activity.id });
    return replied(context, words(FORGED));
  }
  const responded = await respond(turnOf(what));
  const answer = responded && await answerKept(responded, log);
  if (!answer) return replied(context, words(BELOW));
  log.happened(isRefusal(answer) ? 'refused a button' : 'pressed', { activity: activity.id, kind: answer.kind });
  const message = messageOf(answer, loopback);
  const { channelData } = message;
  if (isInPlace(what, answer)) {
    await replied(context, { statusCode: 200, type: CARD, value: message.attachments[0]?.content ?? {} }, channelData);
    return updateMessage(context, activity, message, log);
  }
  if (isRefusal(answer)) return replied(context, words(answer.text), channelData);
  await replied(context, words(BELOW), channelData);
  await sendMessage(context, message);
}

/** Whether the new card takes the place of the one that was pressed: not a refusal, which leaves it to others, nor what begins something else. */
export function isInPlace(pressed: Pressed | null, answer: Answer): boolean {
  return pressed?.is === 'press' && pressed.press.act !== 'undo' && !isRefusal(answer);
}

function isRefusal({ kind }: Answer): boolean {
  return kind === 'notAllowed' || kind === 'error';
}

function words(value: string): InvokeBody {
  return { statusCode: 200, type: WORDS, value };
}

async function replied(context: TurnContext, body: InvokeBody | object, channelData?: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body }, ...(channelData && { channelData }) });
}
