import type { Command, Inputs } from '../command.js';
import { lineOf } from './line.js';
import { readAs } from './readAs.js';
import type { Reader } from './reader.js';

/** Said before what is right, behind a change that was shown: 'no, from 13 March', 'make it 0.8 FTE'. */
const OPENS = /^(?:(?:no|nope|not quite|sorry|oops|wait|oh|actually|correction|i meant?|it (?:was|is|should be)|its|that (?:was|is|should be)|should(?: be| have been|ve been)?|make (?:it|that)|change (?:it|that|this) to|rather|better)\b[\s,.:;–-]*)+/i;
/** Said behind it: 'in P3 instead'. */
const CLOSES = /[\s,]+(?:instead|rather|actually|sorry|please)[.!]?$/i;

/** What a message puts right, without the words that say so; null where it says nothing of the kind. */
export function correctionIn(text: string): string | null {
  const said = text.trim().replaceAll('’', "'").replace(/\b(it|that)'s\b/gi, '$1 is');
  const rest = said.replace(OPENS, '').replace(CLOSES, '').trim();
  return rest === '' || rest === said ? null : rest;
}

/** The inputs that words give in the place of those that were shown; null where they are no values of the command. */
export function correctedInputs(said: string, command: Command, reader: Reader): Inputs | null {
  const { inputs, problems, unread } = readAs(lineOf(said), { command, triggers: [] }, reader);
  return problems.length === 0 && unread.length === 0 && Object.keys(inputs).length > 0 ? inputs : null;
}
