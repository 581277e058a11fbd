import { plain, type Answer } from '../answers/answer.js';
import { cardOf } from './card.js';
import { consentMessage } from './files/consent.js';

/** What is sent for an answer: one card, and its sentence for the notification and the screen reader. Teams splits a card that has text beside it. */
export interface Message {
  readonly type: 'message';
  readonly summary: string;
  readonly attachments: { readonly contentType: string; readonly name?: string; readonly content: object }[];
  readonly channelData?: object;
}

/** `open`: the loopback mode, in which scripts read the answer itself. */
export function messageOf(answer: Answer, open: boolean): Message {
  if (answer.offer && !open) return consentMessage(answer.offer, answer.text);
  // The Playground knows no full width and says so under every card.
  const content = open ? cardOf(answer) : { ...cardOf(answer), msteams: { width: 'Full' } };
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content };
  return { type: 'message', summary: answer.text, attachments: [card], ...(open && { channelData: { answer: plain(answer) } }) };
}
