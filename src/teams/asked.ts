import { z } from 'zod';
import type { Press } from '../changes/press.js';
import type { Incoming } from './activity.js';
import { inert, restored } from './view/inert.js';

const Ask = z.object({ muster: z.literal('ask'), asks: z.string().min(1).max(1000) });
const id = z.string().min(1).max(100);
const ours = { muster: z.literal('do'), msteams: z.unknown().optional() };
const Do = z.discriminatedUnion('act', [
  z.object({ ...ours, act: z.enum(['confirm', 'cancel', 'takeFile']), id }),
  z.object({ ...ours, act: z.literal('undo'), number: z.string().regex(/^C-\d{1,9}$/) }),
  /** The inputs of a form stand beside the button's own data. */
  z.object({ ...ours, act: z.literal('form'), id }).catchall(z.string().max(1000)),
]);
/** What of a form's data is the button's and no input. */
const OWN = ['muster', 'msteams'];
/** An administrator answers a request for access: the same as typing it. */
const Answered = z.discriminatedUnion('act', [
  z.object({ ...ours, act: z.literal('grant'), id, role: z.string().regex(/^(viewer|lead|hr|admin|manager of .{1,200})$/) }),
  z.object({ ...ours, act: z.literal('decline'), id }),
]);
const Ours = z.object({ muster: z.unknown() });
/** Characters that are looked at: Teams takes no longer message, and the answer to it is that it is too long. */
const MOST_SAID = 30_000;
const Mention = z.object({ type: z.literal('mention'), text: z.string().min(1), mentioned: z.object({ id: z.string() }) });

/** What a button was that somebody pressed; anybody can send any data, so only what reads as a button of ours is one. */
export type Pressed =
  | { readonly is: 'asks'; readonly asks: string }
  | { readonly is: 'press'; readonly press: Press }
  /** It says that it is ours, and is not. */
  | { readonly is: 'forged' };

/** The data of a button that asks; as a plain submit it reaches the bot from every client. */
export function asking(asks: string): object {
  return { muster: 'ask', asks: inert(asks), msteams: { feedback: { hide: true } } };
}

/** Reads what a button carries; null where it is nothing of ours. */
export function pressedIn(data: unknown): Pressed | null {
  if (!Ours.safeParse(data).success) return null;
  const ask = Ask.safeParse(data);
  if (ask.success) return { is: 'asks', asks: restored(ask.data.asks) };
  const answered = Answered.safeParse(data);
  if (answered.success) return { is: 'asks', asks: asksOf(answered.data) };
  const pressed = Do.safeParse(data);
  return pressed.success ? { is: 'press', press: pressOf(pressed.data) } : { is: 'forged' };
}

function asksOf(data: z.output<typeof Answered>): string {
  return data.act === 'grant' ? `grant ${restored(data.role)} to ${restored(data.id)}` : `decline ${restored(data.id)}`;
}

function pressOf(data: z.output<typeof Do>): Press {
  if (data.act !== 'form') return data.act === 'undo' ? { act: data.act, number: data.number } : { act: data.act, id: data.id };
  const { act, id: form, ...rest } = data;
  const inputs = Object.entries(rest).filter((entry): entry is [string, string] => !OWN.includes(entry[0]) && typeof entry[1] === 'string');
  return { act, id: form, inputs: Object.fromEntries(inputs) };
}

/** What was typed, without the mentions of the bot; '' where there are no words. */
export function askedIn(activity: Incoming): string {
  return tidy(withoutMentions(activity));
}

function withoutMentions(activity: Incoming): string {
  const mentions = activity.entities.map((entity) => Mention.safeParse(entity)).filter((read) => read.success).map((read) => read.data);
  const ofBot = mentions.filter(({ mentioned }) => mentioned.id === activity.recipient.id);
  return ofBot.reduce((text, { text: mention }) => text.replaceAll(mention, ' '), (activity.text ?? '').slice(0, MOST_SAID));
}

/** Takes the tags off other mentions and turns every run of blanks, the no-break space included, into one space; a line stays a line. */
function tidy(text: string): string {
  // Blanks become one first: looking for a line behind a long run of them, from each of them, would take for ever.
  return text.replace(/<\/?at[^<>]{0,50}>/g, ' ').replace(/&nbsp;|[^\S\n]/g, ' ').replace(/ +/g, ' ').replace(/ ?\n[ \n]*/g, '\n').trim();
}
