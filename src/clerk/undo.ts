import { preview } from '../changes/preview.js';
import type { Control } from '../changes/reading/said.js';
import { undoing, type Made, type Undoing } from '../changes/undo.js';
import { wordsOf } from '../language/words/words.js';
import { changeNumber, type ChangeHead } from '../ledger/change.js';
import type { Desk, Heard, Moment } from './desk.js';
import { told, waiting } from './heard.js';
import { checked } from './orders.js';
import { seenOf } from './pending.js';

type Back = Extract<Control, { is: 'undo' | 'redo' }>;

/** Shows what taking a change back would do: of a number, else the last change of whoever asks or is named; with 'redo' their last undo. */
export async function undo(control: Back, moment: Moment, desk: Desk): Promise<Heard> {
  const { state, asker, today } = moment;
  const wanted = control.seq ?? lastSeqOf(control, moment);
  if (wanted === null) return told(whyNone(control), moment);
  const back = checked(await undoingOf(wanted, moment, desk), moment);
  if (back.is === 'refused') return told(back.why, moment);
  const id = await desk.pending.add({ is: 'undo', by: asker.id, today, seq: wanted, seen: seenOf(back), basedOn: state.seq });
  return waiting(preview(id, back, state.workforce), id, moment);
}

function whyNone(control: Back): string {
  if (control.is === 'redo') return 'You have undone nothing that could be done again.';
  return control.of === undefined ? 'You have made no change that could be undone.' : `I can't tell which change of '${control.of}' that is. 'What changed today' shows each with its number: say 'undo' with that.`;
}

/** The change that is taken back where no number is said; null where there is none, or where those words are in the names of several who made changes. */
export function lastSeqOf(control: Back, { state: { changes }, asker }: Moment): number | null {
  const said = control.is === 'undo' && control.of !== undefined ? wordsOf(control.of) : null;
  const whose = said === null ? [asker.id] : [...new Set(changes.flatMap(({ who }) => (said.every((word) => wordsOf(who.name ?? '').includes(word)) ? who.id : [])))];
  const [who, other] = whose;
  return who === undefined || other !== undefined ? null : lastOf(changes, who, control.is)?.seq ?? null;
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
