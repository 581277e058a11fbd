import { z } from 'zod';
import type { Incoming } from './activity.js';
import { inert, restored } from './view/inert.js';

const Pressed = z.object({ muster: z.literal('ask'), asks: z.string().min(1).max(1000) });
const Mention = z.object({ type: z.literal('mention'), text: z.string().min(1), mentioned: z.object({ id: z.string() }) });

/** The data of a button that asks; as a plain submit it reaches the bot from every client. */
export function asking(asks: string): object {
  return { muster: 'ask', asks: inert(asks), msteams: { feedback: { hide: true } } };
}

/** What was typed, without the mentions of the bot, or what the pressed button asks; '' where there are no words. */
export function askedIn(activity: Incoming): string {
  const pressed = Pressed.safeParse(activity.value);
  if (pressed.success) return restored(pressed.data.asks);
  return tidy(withoutMentions(activity));
}

function withoutMentions(activity: Incoming): string {
  const mentions = activity.entities.map((entity) => Mention.safeParse(entity)).filter((read) => read.success).map((read) => read.data);
  const ofBot = mentions.filter(({ mentioned }) => mentioned.id === activity.recipient.id);
  return ofBot.reduce((text, { text: mention }) => text.replaceAll(mention, ' '), activity.text ?? '');
}

/** Takes the tags off other mentions and turns every run of blanks, the no-break space included, into one space. */
function tidy(text: string): string {
  return text.replace(/<\/?at[^<>]{0,50}>/g, ' ').replace(/&nbsp;|\s/g, ' ').replace(/ +/g, ' ').trim();
}
