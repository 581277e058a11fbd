import { refusalOf } from '../access/acts.js';
import { clarify, notAllowed } from '../answers/replies.js';
import { historyAnswer } from '../changes/history/answer.js';
import { historyAskedIn, type HistoryAsked } from '../changes/history/asked.js';
import type { Desk, Heard, Moment } from './desk.js';
import { offerFile } from './files/give.js';
import { told } from './heard.js';
import { lookedUp, readerAt, type Found } from './lookedUp.js';

/** Behind what is asked for: it is wanted as a file. */
const AS_FILE = /\s+(?:as|in) (?:a |an )?(?:csv |excel )?(?:file|csv|spreadsheet)\s*[.?!]?$/i;

/** Tells who changed what, and when, or offers it as a file; null where a message does not ask for it. */
export async function hearHistory(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const asks = text.trim().replace(AS_FILE, '');
  const asked = historyAskedIn(asks, readerAt(moment, desk));
  if (!asked) return null;
  const refusal = refusalOf(moment.asker, 'history');
  if (refusal) return { answer: notAllowed(refusal), context: moment.context };
  if (asked.is === 'unclear') return askedBack(asked, moment);
  if (asks !== text.trim()) return offerFile({ what: 'history', asks }, moment, desk);
  const found = await lookedUp(asked, moment, desk);
  return 'why' in found ? told(found.why, moment) : answer(found, asks, moment, desk);
}

function askedBack({ ask, choices }: Extract<HistoryAsked, { is: 'unclear' }>, moment: Moment): Heard {
  const { answer: refused, context } = told(ask, moment);
  if (choices.length === 0) return { answer: { ...refused, text: ask }, context };
  return { answer: { ...refused, ...clarify(ask, choices.map((choice) => choice.text)) }, context: { ...context, choices } };
}

function answer({ changes, title, person }: Found, asks: string, moment: Moment, { timeOf }: Desk): Heard {
  const { state, context } = moment;
  const freshness = state.head ? `Records of ${timeOf(state.head.at)} (${state.head.number})` : 'Nothing is recorded yet';
  const change = context.change || person ? { pending: null, ...context.change, person: person ?? context.change?.person ?? null, fresh: false } : undefined;
  return { answer: historyAnswer(changes, { title, asks, day: '', freshness }, state.workforce), context: { ...context, choices: [], ...(change && { change }) } };
}
