import { isSame } from '../../access/rights.js';
import type { Answer } from '../../answers/answer.js';
import { blank } from '../../changes/preview.js';
import type { ChangeHead } from '../../ledger/change.js';
import type { Desk, Heard, Moment } from '../desk.js';
import { adminsIn } from '../grants/door.js';
import { settled, told } from '../heard.js';
import { CANCELLED, erasureRows, type PendingErase } from '../pending.js';
import { traced } from './hear.js';

/**
 * Removes what is kept of somebody, and appends that it was. The texts go before the change: whoever reads it reads the names anew, and one that is
 * there has left nothing to be done. Where somebody else's change came in between, which may name the person again, null: it is done again.
 */
export async function applyErase(id: string, { person, first }: PendingErase, moment: Moment, desk: Desk): Promise<Heard | null> {
  const { state, asker } = moment;
  const isStillAdmin = adminsIn(state.records, desk.door.rules).some((admin) => isSame(admin, first));
  if (!isStillAdmin || isSame(first, asker.id)) return told('Whoever asked for this is no administrator any more. Ask for it again, and have another administrator confirm it.', moment);
  const traces = await traced(person, moment, desk);
  if (!traces || !desk.eraser) return told(`There is nobody ${person} in the records.`, moment);
  if (await desk.pending.decide(id, 'confirm') === 'cancel') return told(CANCELLED, moment);
  const waits = erasureRows(id, person);
  await desk.eraser.records(traces.ids);
  await desk.eraser.chats([...traces.ids, ...traces.names], waits);
  const who = { id: asker.id, name: asker.name };
  const why = `${person} erased${traces.ids.length > 1 ? ` (with ${traces.ids.filter((one) => one !== person).join(', ')})` : ''}, asked for by ${first}`;
  const appended = await desk.ledger.append({ who, kind: 'erase', why, request: id, sheets: [], facts: [] }, state.seq);
  if ('conflict' in appended) return null;
  // What waited for it holds the number alone, and is forgotten within a day.
  await desk.eraser.chats(traces.ids, []).catch(() => undefined);
  return settled(erasedAnswer(appended.applied, desk), moment);
}

/** An erasure that was made, told. */
export function erasedAnswer({ number, who, at, why }: ChangeHead, { timeOf }: Desk): Answer {
  const done = { number, who: who.name ?? who.id, at: timeOf(at) };
  const ids = why.split(' ')[0];
  return { ...blank, kind: 'done', done, text: `Done, ${number}: ${ids} is erased. Confirmed by ${done.who}, ${done.at}.`, notes: ['counts and history stand as they were; take the name out of the workbook too'] };
}
