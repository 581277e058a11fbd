import type { FollowUp } from '../../answers/shown.js';
import { asking } from '../asked.js';
import { inert } from './inert.js';

export interface Button {
  readonly title: string;
  readonly data: object;
}

/** Teams shows no more. */
export const MOST_BUTTONS = 6;

/** Buttons that ask what somebody could have typed. A title is plain text, no Markdown. */
export function buttons(asked: readonly FollowUp[]): Button[] {
  return asked.slice(0, MOST_BUTTONS).map(({ title, asks }) => ({ title: inert(title), data: asking(asks) }));
}

/** Characters of a title that show on a phone. */
const LONGEST_TITLE = 28;

/** Whether the choices of a question back must be written out, because buttons can't show all of them whole. */
export function needList(choices: readonly string[]): boolean {
  return choices.length > MOST_BUTTONS || choices.some(({ length }) => length > LONGEST_TITLE);
}

/** The choices of a question back, as buttons that type them; by their numbers where they are written out. */
export function choiceButtons(choices: readonly string[]): Button[] {
  const numbered = needList(choices);
  return buttons(choices.map((choice, index) => ({ title: numbered ? `${index + 1}. ${shortened(choice)}` : choice, asks: choice })));
}

/** Cut between two words. */
function shortened(choice: string): string {
  if (choice.length <= LONGEST_TITLE) return choice;
  return `${choice.slice(0, LONGEST_TITLE).replace(/[\s,]+\S*$/, '')} …`;
}
