import { refusalOf } from '../access/acts.js';
import { clarify, notAllowed } from '../answers/replies.js';
import { historyAnswer, type Told } from '../changes/history/answer.js';
import { historyAskedIn, type HistoryAsked } from '../changes/history/asked.js';
import { nameAndId } from '../changes/labels.js';
import { changeNumber, type ChangeHead } from '../ledger/change.js';
import type { ChangeTo } from '../ledger/ledger.js';
import { longDate } from '../workforce/calendar.js';
import type { Period } from '../workforce/period.js';
import type { Desk, Heard, Moment } from './clerk.js';
import { told } from './heard.js';
import { readerOf } from './reader.js';

/** 'Latest' is so many. */
const LATEST = 20;

/** Tells who changed what, and when; null where a message does not ask for it. */
export async function hearHistory(text: string, moment: Moment, desk: Desk): Promise<Heard | null> {
  const asked = historyAskedIn(text, { ...readerOf(moment), today: desk.today() });
  if (!asked) return null;
  const refusal = refusalOf(moment.asker, 'history');
  if (refusal) return { answer: notAllowed(refusal), context: moment.context };
  if (asked.is !== 'unclear') return answered(asked, moment, desk);
  const { answer: refused, context } = told(asked.ask, moment);
  const heard = { answer: { ...refused, text: asked.ask }, context };
  if (asked.choices.length === 0) return heard;
  return { answer: { ...heard.answer, ...clarify(asked.ask, asked.choices.map((choice) => choice.text)) }, context: { ...heard.context, choices: asked.choices } };
}

async function answered(asked: Exclude<HistoryAsked, { is: 'unclear' }>, moment: Moment, desk: Desk): Promise<Heard> {
  const { state } = moment;
  switch (asked.is) {
    case 'of': return historyOf(asked, moment, desk);
    case 'within': return telling(state.changes.filter((change) => isWithin(desk.dayOf(change.at), asked.period)), titleOf(asked.period), moment, desk);
    case 'latest': return telling(state.changes.slice(-LATEST), 'latest changes', moment, desk);
    case 'change': {
      const change = state.changes[asked.seq - 1];
      if (!change) return told(`There is no change ${changeNumber(asked.seq)}.`, moment);
      const rows = await desk.ledger.rowsOf(change.seq);
      return answer([tell({ change, rows }, desk)], `changes of ${change.number}`, moment, desk);
    }
  }
}

async function historyOf({ kind, id }: Extract<HistoryAsked, { is: 'of' }>, moment: Moment, desk: Desk): Promise<Heard> {
  const fields = { person: ['workerId', 'person'], post: ['postId'], team: ['team'] }[kind];
  const changes = await desk.ledger.changesTo((sheet, _, row) => sheet !== 'caseloads' && fields.some((field) => row[field] === id));
  const label = kind === 'person' ? nameAndId(moment.state.workforce, id) : kind === 'post' ? `post ${id}` : id;
  const heard = answer(changes.map((change) => tell(change, desk)), `changes to ${label}`, moment, desk);
  if (kind !== 'person') return heard;
  return { ...heard, context: { ...heard.context, change: { pending: null, fresh: false, ...heard.context.change, person: id } } };
}

function telling(changes: readonly ChangeHead[], title: string, moment: Moment, desk: Desk): Heard {
  return answer(changes.map((change) => tell({ change, rows: [] }, desk)), title, moment, desk);
}

function tell({ change: { number, at, who, why, kind, facts }, rows }: ChangeTo, { timeOf }: Desk): Told {
  const said = why === '' ? { sample: 'the sample council', import: `an import of ${facts} rows`, chat: 'erased words', undo: 'erased words', erase: 'a person erased' }[kind] : why;
  return { number, at: timeOf(at), who: who.name ?? who.id, why: said, rows };
}

function answer(changes: readonly Told[], title: string, moment: Moment, { timeOf }: Desk): Heard {
  const { state, context } = moment;
  const freshness = state.head ? `Records of ${timeOf(state.head.at)} (${state.head.number})` : 'Nothing is recorded yet';
  const { change } = context;
  return { answer: historyAnswer(changes, { title, day: '', freshness }, state.workforce), context: { ...context, choices: [], ...(change && { change: { ...change, fresh: false } }) } };
}

function isWithin(day: string, { from, to }: Period): boolean {
  return from <= day && day <= to;
}

function titleOf({ from, to }: Period): string {
  return from === to ? `changes on ${longDate(from)}` : `changes from ${longDate(from)} to ${longDate(to)}`;
}
