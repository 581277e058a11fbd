import { setTimeout as pause } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Incoming } from './activity.js';
import type { Log } from './log.js';

/** The statuses after which Teams has not sent the message: sending it again makes no second one. */
const NOT_SENT = [412, 429, 502, 503, 504];
const PAUSES = [400, 1200];

const Failure = z.object({ statusCode: z.number() });
const WithHeaders = z.object({ response: z.object({ headers: z.custom<{ get(name: string): string | undefined }>((headers) => typeof (headers as { get?: unknown })?.get === 'function') }) });

interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
}

/** The SDK sends again after any error of the server and of the network, and so sends twice: that is taken out of its client. */
export function withoutRetries(connector: unknown): void {
  const { pipeline } = (connector as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
}

/**
 * Puts a message in the place of the one that an action belongs to, so that it changes wherever it is open. The action is done and answered
 * already: a failure is only logged.
 */
export async function updateMessage(context: TurnContext, { id, replyToId }: Incoming, message: object, log: Log): Promise<void> {
  if (!replyToId) return;
  try {
    await context.updateActivity({ ...message, id: replyToId });
  } catch (error) {
    log.failed('updating a message', error, { activity: id });
  }
}

/** Sends a message, again where Teams was only busy. Throws the last failure. */
export async function sendMessage(context: TurnContext, message: object): Promise<void> {
  await whileBusy(() => context.sendActivity(message));
}

/** Does it again where Teams was only busy and has sent nothing. Throws the last failure. */
export async function whileBusy<T>(send: () => Promise<T>): Promise<T> {
  for (const wait of PAUSES) {
    try {
      return await send();
    } catch (error) {
      const failure = Failure.safeParse(error);
      if (!failure.success || !NOT_SENT.includes(failure.data.statusCode)) throw error;
      await pause(wait);
    }
  }
  return send();
}

/** Teams was busy and has sent nothing. */
export class Busy extends Error {
  override readonly name = 'Busy';
  /** `tooMany`: more came than it takes. `retryAfter`: milliseconds after which it wants to be asked again; null where it does not say. */
  constructor(readonly tooMany: boolean, readonly retryAfter: number | null) {
    super('Teams is busy');
  }
}

/** Does it once. Throws Busy where Teams was only busy and has sent nothing. */
export async function unlessBusy<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const failure = Failure.safeParse(error);
    if (!failure.success || !NOT_SENT.includes(failure.data.statusCode)) throw error;
    throw new Busy(failure.data.statusCode === 429, retryAfterOf(error));
  }
}

/** The header counts seconds. */
function retryAfterOf(error: unknown): number | null {
  const read = WithHeaders.safeParse(error);
  const seconds = read.success ? Number(read.data.response.headers.get('retry-after') ?? NaN) : NaN;
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}
