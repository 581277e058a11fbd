import { plain, type Answer } from '../answers/answer.js';
import { cardOf } from './card.js';
import { consentMessage } from './files/consent.js';
import type { Message } from './outgoing.js';

/** `open`: the loopback mode, in which scripts read the answer itself. */
export function messageOf(answer: Answer, open: boolean): Message {
  if (answer.offer && !open) return consentMessage(answer.offer, answer.text);
  // The Playground knows no full width and says so under every card.
  const content = open ? cardOf(answer) : { ...cardOf(answer), msteams: { width: 'Full' } };
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content };
  return { type: 'message', summary: answer.text, attachments: [card], ...(open && { channelData: { answer: plain(answer) } }) };
}
