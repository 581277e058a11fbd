import { actsOn, refusalOf, type Act } from '../access/acts.js';
import type { Asker } from '../access/asker.js';
import { commandNamed } from '../changes/commands.js';
import type { Press } from '../changes/press.js';
import type { State } from '../ledger/ledger.js';
import type { Moment } from './desk.js';
import type { PendingStore } from './pending.js';

/** Why somebody may not do all of these; null where they may. */
export function whyNot(acts: readonly Act[], asker: Asker): string | null {
  return acts.map((act) => refusalOf(asker, act)).find((refusal) => refusal !== null) ?? null;
}

/** What confirming, cancelling or filling in what waits under an id asks for: what the change itself does. */
export async function actsOfPending(id: string | null, { state }: Moment, store: Pick<PendingStore, 'find'>): Promise<readonly Act[]> {
  if (id === null) return ['change'];
  const pending = await store.find(id);
  if (pending?.is === 'undo') return actsOfChange(pending.seq, state);
  if (pending?.is === 'orders' || pending?.is === 'form') return pending.orders.map(({ command }) => commandNamed(command)?.act ?? 'change');
  if (pending?.is === 'import' || pending?.is === 'errors') return ['import'];
  if (pending?.is === 'erase' || pending?.is === 'erasure') return ['erase'];
  const made = state.changes.findLast(({ request }) => request === id);
  if (made?.kind === 'erase') return ['erase'];
  return made ? actsOn(made.sheets) : ['change'];
}

/** What taking a change back asks for. */
export function actsOfChange(seq: number, { changes }: Pick<State, 'changes'>): readonly Act[] {
  const sheets = changes[seq - 1]?.sheets ?? [];
  return sheets.length > 0 ? actsOn(sheets) : ['change'];
}

/** The change that a button takes back, or what it confirms. */
export function actsOfPress(press: Press, moment: Moment, store: Pick<PendingStore, 'find'>): Promise<readonly Act[]> | readonly Act[] {
  return press.act === 'undo' ? actsOfChange(Number(press.number.slice(2)), moment.state) : actsOfPending(press.id, moment, store);
}
