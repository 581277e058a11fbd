import type { Command } from '../command.js';
import { lineOf } from './line.js';
import { matchedIn } from './triggers.js';

// What an instruction to a program looks like. A note is kept as it is written and is never one.
const INSTRUCTION = /\b(ignore|disregard|forget|override|bypass)\b.{0,30}\b(rules?|instructions?|above|previous|checks?|everything)\b|\b(delete|erase|remove|drop|convert|mark|set)\b.{0,20}\b(all|everyone|everybody|every|table|workers|people|records)\b|\b(grant|revoke)\b.{0,30}\b(admin|lead|hr|manager|viewer)\b|\bundo c-?\d|\b(delete|erase|remove)\s+[a-z]{1,3}\d|\b(system prompt|as an? admin(istrator)?|you are now|drop table|insert into)\b/i;

/** Why a text is no note, in one sentence; null where it can be kept. `marked`: it was said to be one. */
export function whyNoNote(text: string, commands: readonly Command[], marked: boolean): string | null {
  if (INSTRUCTION.test(text)) return `'${text}' reads as an instruction. A note is kept as it is written and does nothing: please say in other words what is to be noted.`;
  const orders = matchedIn(lineOf(text), commands).filter(({ triggers }) => triggers.some(({ trigger }) => trigger.order));
  if (orders.length === 0) return null;
  return `'${text}' reads as a change of its own. Put it on a line of its own, or say ${marked ? 'it' : 'what is to be noted'} in other words.`;
}
