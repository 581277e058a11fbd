import { basename } from 'node:path';
import { draftOf, type Considered } from '../clerk/files/consider.js';
import type { Appended, Ledger, State } from '../ledger/ledger.js';

/** Appends what was considered on a state; the facts are written before they count, all or none. */
export function appendImport(ledger: Ledger, state: State, considered: Considered, path: string, onProgress: (done: number, total: number) => void): Promise<Appended> {
  return ledger.append({ ...draftOf(state, considered, basename(path)), who: { id: 'import', name: null } }, state.seq, onProgress);
}
