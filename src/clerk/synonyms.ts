import { refusalOf } from '../access/acts.js';
import { notAllowed } from '../answers/replies.js';
import { taughtIn } from '../changes/reading/taught.js';
import type { Desk, Heard, Moment } from './desk.js';
import { proposeOrders } from './orders.js';

/** Hears what words mean here, and which are to be forgotten; null where a message says neither. */
export async function hearSynonyms(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const order = taughtIn(text);
  if (!order) return null;
  const refusal = refusalOf(moment.asker, 'teach');
  return refusal === null ? proposeOrders([order], moment, desk) : { answer: notAllowed(refusal), context: moment.context };
}
