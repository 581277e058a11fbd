import { z } from 'zod';
import type { Connect } from './adapter.js';
import type { Tried, Way } from '../weekly/delivery/way.js';
import { mostRecent } from '../workforce/mostRecent.js';
import { Busy, unlessBusy, whileBusy } from './sending.js';

/** Where somebody, or a channel, can be written to. */
export interface Address {
  readonly place: 'personal' | 'channel';
  readonly tenant: string;
  readonly serviceUrl: string;
  /** Null of a person whose personal chat is not known yet. */
  readonly conversation: string | null;
  readonly user: string;
  readonly bot: string;
}

export interface Recipient {
  /** Entra object id of a person; the id of the conversation of a channel. */
  readonly id: string;
  readonly place: 'personal' | 'channel';
}

/** What became of a message; `unknown` where it may have been sent. */
export type Delivery =
  | { readonly is: 'sent'; readonly activity: string }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'unknown' };

/** The way to somebody of whom the bot has not just heard. Never throws for what Teams answers. */
export interface Reached {
  /** The conversation that messages go to. */
  readonly conversation: string;
  send(message: object): Promise<Delivery>;
  /** Puts a message in the place of one that was sent. */
  update(activity: string, message: object): Promise<Delivery>;
}

/** Null where the bot does not know the recipient, or Teams lets it begin no chat with them. */
export type Reach = (recipient: Recipient) => Promise<Reached | null>;

/** The addresses that are known, and what is learnt of them. */
export interface Addresses<A extends Address = Address> {
  find(place: Recipient['place'], id: string): Promise<A | null>;
  reached(address: A, unreachable: string | null): Promise<void>;
}

const Failure = z.object({ statusCode: z.number(), code: z.string().optional().catch(undefined), details: z.unknown().optional() });
/** How Teams says why it takes nothing, and what that means for whoever looks after the bot. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ConversationBlockedByUser|MessageWritesBlocked/, 'has blocked the bot'],
  [/BotDisabledByAdmin/, 'the bot is switched off by the administrator of Teams'],
  [/BotNotInConversationRoster/, 'the bot was removed'],
  [/ForbiddenOperationException|not installed/i, 'the bot is not installed'],
];

export function reacher<A extends Address>(addresses: Addresses<A>, connect: Connect): Reach {
  const lineTo = lines(addresses, connect);
  return async function reach(recipient) {
    const line = await lineTo(recipient);
    const opened = line && await line.open().catch(() => null);
    if (!line || !opened) return null;
    return {
      conversation: opened.conversation,
      send: (message) => line.told(delivered(() => whileBusy(() => line.send(message)))),
      update: (activity, message) => line.told(delivered(() => whileBusy(() => line.update(activity, message)))),
    };
  };
}

/** The way of the weekly cards: each try once, since they keep a pace and a memory of their own. */
export function wayTo<A extends Address>(addresses: Addresses<A>, connect: Connect): (recipient: Recipient) => Promise<Way | null> {
  const lineTo = lines(addresses, connect);
  return async function way(recipient) {
    const line = await lineTo(recipient);
    if (!line) return null;
    const once = async (deliver: () => Promise<{ readonly id?: string | undefined }>): Promise<Tried> => {
      try {
        return await line.told(delivered(() => unlessBusy(deliver)));
      } catch (error) {
        if (error instanceof Busy) return { is: 'busy', tooMany: error.tooMany, retryAfter: error.retryAfter };
        throw error;
      }
    };
    return {
      send: (message) => once(() => line.send(message)),
      update: (activity, message) => once(() => line.update(activity, message)),
      remove: (activity) => once(() => line.remove(activity)),
    };
  };
}

/** Service addresses that are kept open; a tenant has a few. */
const MOST_CONNECTORS = 100;

/** The line to a recipient: the connection and their conversation, which `open` begins where there is none yet, and how it is written to. */
function lines<A extends Address>(addresses: Addresses<A>, connect: Connect) {
  const connectors = mostRecent<ReturnType<Connect>>(MOST_CONNECTORS);
  /** A failure is forgotten, so that the next message tries again. Throws Busy: without a connection nothing has gone. */
  async function connected(serviceUrl: string): Promise<Connector['conversations']> {
    const connecting = connectors.get(serviceUrl) ?? connect(serviceUrl);
    connectors.set(serviceUrl, connecting);
    try {
      return (await connecting).conversations;
    } catch {
      connectors.delete(serviceUrl);
      throw new Busy(false, null);
    }
  }
  return async function lineTo({ id, place }: Recipient) {
    const address = await addresses.find(place, id);
    if (!address) return null;
    let known = address.conversation;
    const open = async () => {
      const conversations = await connected(address.serviceUrl);
      known ??= await begun(conversations, address);
      return { conversations, conversation: known };
    };
    const addressed = (message: object, conversation: string) => ({ ...message, from: { id: address.bot }, conversation: { id: conversation } }) as Activity;
    return {
      open,
      async send(message: object) {
        const { conversations, conversation } = await open();
        return conversations.sendToConversation(conversation, addressed(message, conversation));
      },
      async update(activity: string, message: object) {
        const { conversations, conversation } = await open();
        return conversations.updateActivity(conversation, activity, { ...addressed(message, conversation), id: activity });
      },
      async remove(activity: string) {
        const { conversations, conversation } = await open();
        await conversations.deleteActivity(conversation, activity);
        return { id: activity };
      },
      async told<D extends Delivery>(delivering: Promise<D>): Promise<D> {
        const delivery = await delivering;
        await addresses.reached(address, delivery.is === 'failed' ? delivery.why : null);
        return delivery;
      },
    };
  };
}

type Connector = Pick<Awaited<ReturnType<Connect>>, 'conversations'>;
type Activity = Parameters<Connector['conversations']['sendToConversation']>[1];

/** Begins the personal chat with somebody who has written in a channel only. Throws what Teams answers; where that is not known, no message has gone. */
async function begun(conversations: Connector['conversations'], { bot, user, tenant }: Address): Promise<string> {
  try {
    const begin = { isGroup: false, bot: { id: bot, name: '' }, members: [{ id: user, name: '' }], tenantId: tenant, channelData: { tenant: { id: tenant } } };
    return (await conversations.createConversation(begin as Parameters<typeof conversations.createConversation>[0])).id;
  } catch (error) {
    throw failureOf(error).is === 'unknown' ? new Busy(false, null) : error;
  }
}

async function delivered(deliver: () => Promise<{ readonly id?: string | undefined }>): Promise<Delivery> {
  try {
    const { id = '' } = await deliver();
    return { is: 'sent', activity: id };
  } catch (error) {
    if (error instanceof Busy) throw error;
    return failureOf(error);
  }
}

/** A server that failed, or a lost connection, may have sent it. */
function failureOf(error: unknown): Delivery {
  const failure = Failure.safeParse(error);
  if (!failure.success || failure.data.statusCode === 500) return { is: 'unknown' };
  const { statusCode, code = '', details } = failure.data;
  // Some codes stand inside the answer, at one depth or another.
  const words = `${code} ${JSON.stringify(details ?? '')}`;
  return { is: 'failed', why: REASONS.find(([pattern]) => pattern.test(words))?.[1] ?? `Teams took no message (${statusCode})` };
}
