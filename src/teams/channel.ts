import type { Answer } from '../answers/answer.js';

const PERSONALLY = /^(?:please )?(?:answer |tell me |show me )?in (?:our|my|the) personal chat\s*[:,]?\s+(.+)$/i;
const TITLE = 'Full answer in our chat';

/** The answer with a button to get all that the asker may see of it where nobody else reads it. */
export function withPersonalChat(answer: Answer, asked: string): Answer {
  const asks = `in our personal chat: ${answer.reading || asked}`;
  return { ...answer, followUps: [{ title: TITLE, asks }, ...answer.followUps] };
}

/** The question that somebody in a channel wants answered in the personal chat; null where they do not. */
export function wantedPersonally(text: string): string | null {
  return PERSONALLY.exec(text)?.[1] ?? null;
}
