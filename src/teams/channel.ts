import type { Answer } from '../answers/answer.js';

const PERSONALLY = /^(?:please )?(?:answer |tell me |show me )?in (?:our|my|the) personal chat\s*[:,]?\s+(.+)$/i;
const TITLE = 'Full answer in our chat';

/** The answer with a button to get all that the asker may see of it where nobody else reads it. */
export function withPersonalChat(answer: Answer, asked: string): Answer {
  const asks = `in our personal chat: ${answer.reading || asked}`;
  return { ...answer, followUps: [{ title: TITLE, asks }, ...answer.followUps] };
}

/** Said in the channel when the answer has gone to the personal chat. */
export const ANSWERED_THERE = 'I have answered you in our personal chat.';

/** Said where the bot can't write to somebody first. */
export function writeThere(asked: string): string {
  return `I can't write to you first. Please open our personal chat (find Muster among your apps in Teams) and ask there: ${asked}`;
}

/** The question that somebody wants answered in the personal chat; null where they do not. */
export function wantedPersonally(text: string): string | null {
  return PERSONALLY.exec(text)?.[1] ?? null;
}
