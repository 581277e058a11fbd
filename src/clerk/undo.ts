import { preview } from '../changes/preview.js';
import { undoing, type Made, type Undoing } from '../changes/undo.js';
import { changeNumber, type ChangeHead } from '../ledger/change.js';
import type { Desk, Heard, Moment } from './desk.js';
import { told, waiting } from './heard.js';
import { checked } from './orders.js';
import { seenOf } from './pending.js';

/** Shows what taking a change back would do; null: the last change of whoever asks, or with 'redo' their last undo. */
export async function undo(seq: number | null, moment: Moment, desk: Desk, kind: 'undo' | 'redo' = 'undo'): Promise<Heard> {
  const { state, asker, today } = moment;
  const wanted = seq ?? lastOf(state.changes, asker.id, kind)?.seq ?? null;
  if (wanted === null) return told(kind === 'redo' ? 'You have undone nothing that could be done again.' : 'You have made no change that could be undone.', moment);
  const back = checked(await undoingOf(wanted, moment, desk), moment);
  if (back.is === 'refused') return told(back.why, moment);
  const id = await desk.pending.add({ is: 'undo', by: asker.id, today, seq: wanted, seen: seenOf(back), basedOn: state.seq });
  return waiting(preview(id, back, state.workforce), id, moment);
}

/** What taking a change back comes to on the records as they are. */
export async function undoingOf(seq: number, { state, today }: Moment, desk: Desk): Promise<Undoing> {
  const head = state.changes[seq - 1];
  const why = head ? whyNever(head, state.changes) : `There is no change ${changeNumber(seq)}.`;
  if (!head || why) return { is: 'refused', why: why ?? '' };
  const rows = await desk.ledger.rowsOf(seq);
  const names = new Set(rows.map(({ sheet, key }) => `${sheet} ${key}`));
  const ids = new Set(rows.filter(({ before }) => before === null).flatMap(({ after }) => idsOf(after)));
  const later = await desk.ledger.changesTo((sheet, key, row) => names.has(`${sheet} ${key}`) || idsOf(row).some((id) => ids.has(id)), seq);
  return undoing({ number: head.number, why: head.why, rows }, later.map(({ change, rows: own }): Made => ({ number: change.number, why: change.why, rows: own })), { workforce: state.workforce, today });
}

/** The worker and the post of a row. */
function idsOf(row: object | null): readonly string[] {
  const { workerId, postId } = (row ?? {}) as { workerId?: unknown; postId?: unknown };
  return [workerId, postId].filter((id) => typeof id === 'string');
}

function whyNever(head: ChangeHead, changes: readonly ChangeHead[]): string | null {
  if (head.kind === 'sample') return `${head.number} loaded the sample council: import a workbook instead of undoing it.`;
  if (head.kind === 'erase') return `${head.number} erased somebody: what it removed is kept nowhere, so it can't be undone.`;
  if (head.whole) return `${head.number} replaced everything that was recorded before: it can't be undone by chat. Import the workbook that should stand instead.`;
  const by = changes.find(({ seq, undoes }) => undoes === head.seq && isStanding(seq, changes));
  return by ? `${head.number} is undone already, by ${by.number}. Say 'undo ${by.number}' to have it back.` : null;
}

/** The last change of somebody that still stands: to be undone one that they made, to be redone one by which they took something back. */
function lastOf(changes: readonly ChangeHead[], who: string, kind: 'undo' | 'redo'): ChangeHead | null {
  const fits = (change: ChangeHead) => (kind === 'undo' ? change.kind === 'chat' : takesBack(change, changes));
  return changes.findLast((change) => change.who.id === who && fits(change) && isStanding(change.seq, changes)) ?? null;
}

/** An undo, and no undo of an undo. */
function takesBack({ undoes }: ChangeHead, changes: readonly ChangeHead[]): boolean {
  const target = undoes === null ? null : changes[undoes - 1];
  return target ? !takesBack(target, changes) : false;
}

/** Nothing that still stands has taken it back. */
function isStanding(seq: number, changes: readonly ChangeHead[]): boolean {
  return !changes.some((later) => later.undoes === seq && isStanding(later.seq, changes));
}
