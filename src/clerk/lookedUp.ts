import { nameAndId } from '../changes/labels.js';
import type { GivenFile } from '../changes/files.js';
import { COLUMNS, historyRows, type Told } from '../changes/history/answer.js';
import { historyAskedIn, type HistoryAsked } from '../changes/history/asked.js';
import { csvOf } from '../changes/csv.js';
import type { Reader } from '../changes/reading/reader.js';
import { changeNumber, type ChangeHead } from '../ledger/change.js';
import type { ChangeTo } from '../ledger/ledger.js';
import { longDate } from '../workforce/calendar.js';
import { contains, type Period } from '../workforce/period.js';
import type { Desk, Heard, Moment } from './desk.js';
import { told } from './heard.js';
import { readerOf } from './reader.js';

/** 'Latest' is so many. */
const LATEST = 20;

/** The changes that were asked for. */
export interface Found {
  readonly changes: readonly Told[];
  readonly title: string;
  /** Whom it is about. */
  readonly person: string | null;
}

export async function lookedUp(asked: Exclude<HistoryAsked, { is: 'unclear' }>, moment: Moment, desk: Desk): Promise<Found | { readonly why: string }> {
  const { state } = moment;
  const heads = (changes: readonly ChangeHead[], title: string): Found => ({ changes: changes.map((change) => tell({ change, rows: [] }, desk)), title, person: null });
  switch (asked.is) {
    case 'of': return foundOf(asked, moment, desk);
    case 'within': return heads(state.changes.filter((change) => contains(asked.period, desk.dayOf(change.at))), titleOf(asked.period));
    case 'latest': return heads(state.changes.slice(-LATEST), 'latest changes');
    case 'change': {
      const change = state.changes[asked.seq - 1];
      if (!change) return { why: `There is no change ${changeNumber(asked.seq)}.` };
      return { changes: [tell({ change, rows: await desk.ledger.rowsOf(change.seq) }, desk)], title: `changes of ${change.number}`, person: null };
    }
  }
}

async function foundOf({ kind, id }: Extract<HistoryAsked, { is: 'of' }>, { state }: Moment, desk: Desk): Promise<Found> {
  const fields = { person: ['workerId', 'person'], post: ['postId'], team: ['team'] }[kind];
  const changes = await desk.ledger.changesTo((sheet, _, row) => sheet !== 'caseloads' && fields.some((field) => row[field] === id));
  const label = kind === 'person' ? nameAndId(state.workforce, id) : kind === 'post' ? `post ${id}` : id;
  return { changes: changes.map((change) => tell(change, desk)), title: `changes to ${label}`, person: kind === 'person' ? id : null };
}

/** The changes that were asked for as a .csv file, whole. */
export async function historyFile(asks: string, moment: Moment, desk: Desk): Promise<GivenFile | Heard> {
  const asked = historyAskedIn(asks, readerAt(moment, desk));
  const found = !asked || asked.is === 'unclear' ? { why: 'I no longer know whose history that is. Please ask for it again.' } : await lookedUp(asked, moment, desk);
  if ('why' in found) return told(found.why, moment);
  return { name: `history-${desk.today()}.csv`, bytes: Buffer.from(csvOf(COLUMNS, historyRows(found.changes, moment.state.workforce, true))) };
}

export function readerAt(moment: Moment, desk: Desk): Reader {
  return { ...readerOf(moment), today: desk.today() };
}

function tell({ change: { number, at, who, why, kind, facts }, rows }: ChangeTo, { timeOf }: Desk): Told {
  const said = why === '' ? { sample: 'the sample council', import: `an import of ${facts} rows`, chat: 'erased words', undo: 'erased words', erase: 'a person erased' }[kind] : why;
  return { number, at: timeOf(at), who: who.name ?? who.id, why: said, rows };
}

function titleOf({ from, to }: Period): string {
  return from === to ? `changes on ${longDate(from)}` : `changes from ${longDate(from)} to ${longDate(to)}`;
}
