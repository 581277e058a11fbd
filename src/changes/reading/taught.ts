import type { Order } from '../command.js';

// Straight or curly quotation marks may stand around either side.
const QUOTES = `["'‘’“”]?`;
const TEACH = new RegExp(`^(?:please )?(?:teach|learn|remember)(?: (?:me|yourself|muster))?[:,]?(?: that)? ${QUOTES}(.{1,200}?)${QUOTES} (?:means|stands for|is short for|is another word for|is) ${QUOTES}(.{1,200}?)${QUOTES}[.!]?$`, 'i');
const PLAINLY = new RegExp(`^${QUOTES}(\\S{1,30}(?: \\S{1,30}){0,2}?)${QUOTES} (?:means|stands for|is short for) ${QUOTES}(.{1,200}?)${QUOTES}[.!]?$`, 'i');
const FORGET = new RegExp(`^(?:please )?forget(?: (?:the word|the meaning of|about))? ${QUOTES}(.{1,60}?)${QUOTES}[.!]?$`, 'i');

/** 'Teach: CMC means Case Management Central', 'CMC stands for …', 'forget CMC'; null where a message teaches nothing. */
export function taughtIn(text: string): Order | null {
  const said = text.trim();
  const taught = TEACH.exec(said) ?? PLAINLY.exec(said);
  if (taught) return { command: 'teach', inputs: { said: taught[1]!.trim(), means: taught[2]!.trim() } };
  const forgotten = FORGET.exec(said);
  return forgotten && !/^(it|that|this)$/i.test(forgotten[1]!) ? { command: 'forget', inputs: { said: forgotten[1]!.trim() } } : null;
}
