import { z } from 'zod';

const id = z.string().min(1).max(2000);
const Account = z.object({ id, name: z.string().max(500).catch('').default(''), aadObjectId: z.string().max(100).optional().catch(undefined) });

/** Of an activity only what Muster uses is taken over: nothing else that was sent can travel on or come back in a reply. */
const Incoming = z.object({
  type: z.string().min(1).max(100),
  id: id.optional(),
  channelId: z.string().max(100).default(''),
  serviceUrl: z.string().max(2000).default(''),
  deliveryMode: z.string().max(100).optional(),
  from: Account,
  recipient: Account,
  conversation: z.object({ id, conversationType: z.string().max(100).optional(), isGroup: z.boolean().optional(), tenantId: z.string().max(100).optional() }),
  text: z.string().optional().catch(undefined),
  /** What a pressed button carries. */
  value: z.unknown().optional(),
  name: z.string().max(200).optional(),
  /** The message that an action belongs to. */
  replyToId: id.optional().catch(undefined),
  action: z.string().max(100).optional(),
  attachments: z.array(z.unknown()).max(50).catch([]).default([]),
  entities: z.array(z.unknown()).max(200).catch([]).default([]),
  membersAdded: z.array(z.object({ id })).max(1000).catch([]).default([]),
  channelData: z.object({ tenant: z.object({ id: z.string().max(100) }).optional().catch(undefined) }).optional().catch(undefined),
});

export type Incoming = z.infer<typeof Incoming>;

/** What came in, checked; null where it is no activity that can be answered. */
export function readActivity(body: unknown): Incoming | null {
  const read = Incoming.safeParse(body);
  return read.success ? read.data : null;
}

/** The Entra tenants that an activity says it comes from; nothing it says is signed. */
export function tenantsOf(activity: Incoming): string[] {
  return [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((tenant) => tenant !== undefined);
}

/**
 * Whether only the person who asks reads the answer. What Teams does not call personal is not; in the loopback mode a conversation
 * without a type is, unless it is a group.
 */
export function isPersonal(activity: Incoming, loopback: boolean): boolean {
  const { conversationType, isGroup } = activity.conversation;
  return conversationType === 'personal' || (loopback && conversationType === undefined && isGroup !== true);
}
