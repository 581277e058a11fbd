import { isPersonal, tenantsOf, type Incoming } from './activity.js';

/** What a message says of where its sender can be written to; `id` is the Entra object id, or the id of the conversation of a channel. */
export interface Met {
  readonly id: string;
  readonly place: 'personal' | 'channel';
  readonly name: string;
  readonly tenant: string;
  readonly serviceUrl: string;
  /** Null of a person who writes in a channel. */
  readonly conversation: string | null;
  readonly user: string;
  readonly bot: string;
}

/** Whoever wrote, and the channel in which they did; nobody where no answer can be sent there. */
export function metIn(activity: Incoming, loopback: boolean): readonly Met[] {
  const { from, recipient, serviceUrl } = activity;
  if (serviceUrl === '') return [];
  const personal = isPersonal(activity, loopback);
  const common = { tenant: tenantsOf(activity)[0] ?? '', serviceUrl, user: from.id, bot: recipient.id };
  const person: Met = { ...common, id: from.aadObjectId ?? from.id, place: 'personal', name: from.name, conversation: personal ? activity.conversation.id : null };
  if (personal) return [person];
  const channel = channelOf(activity);
  return [person, { ...common, id: channel, place: 'channel', name: '', conversation: channel }];
}

/** The channel itself, where the id names a thread in it. */
function channelOf({ conversation }: Incoming): string {
  return conversation.id.replace(/;messageid=.*$/, '');
}
