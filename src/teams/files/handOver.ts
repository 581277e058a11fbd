import type { TurnContext } from 'botbuilder';
import { failed } from '../../answers/replies.js';
import type { Incoming } from '../activity.js';
import type { BotParts, TurnIn } from '../turn.js';
import { messageOf } from '../message.js';
import { sendMessage } from '../sending.js';
import { fileMessage, readConsent, upload } from './consent.js';

const NOT_TAKEN = 'Teams did not take the file. Please ask for it again in a minute.';

/** Hands a file over to somebody who agreed to have it, if they still may; a refusal and what cannot be read change nothing. */
export async function handOver(context: TurnContext, activity: Incoming, turn: TurnIn, { give, loopback, log }: Pick<BotParts, 'give' | 'loopback' | 'log'>): Promise<void> {
  const reply = readConsent(activity.value);
  if (!reply) return log.happened('refused a file consent', { activity: activity.id });
  if (reply.action === 'decline') return;
  const given = await give(turn, reply.context);
  if (!('bytes' in given)) return sendMessage(context, messageOf(given, loopback));
  const taken = await upload(reply.uploadInfo, given.bytes, loopback);
  log.happened(taken ? 'handed over a file' : 'a file was not taken', { activity: activity.id });
  await sendMessage(context, taken ? fileMessage(reply.uploadInfo) : messageOf(failed(NOT_TAKEN), loopback));
}
