import type { FollowUp } from '../../answers/answer.js';
import { asking } from '../asked.js';

export interface Button {
  readonly title: string;
  readonly data: object;
}

/** Teams shows no more. */
export const MOST_BUTTONS = 6;

/** Buttons that ask what somebody could have typed. A title is plain text, no Markdown. */
export function buttons(asked: readonly FollowUp[]): Button[] {
  return asked.slice(0, MOST_BUTTONS).map(({ title, asks }) => ({ title: title.replaceAll('${', '$\u200B{'), data: asking(asks) }));
}

/** The choices of a question back, as buttons that type them. */
export function choiceButtons(choices: readonly string[]): Button[] {
  return buttons(choices.map((choice) => ({ title: choice, asks: choice })));
}
