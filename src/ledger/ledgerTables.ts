import type { StoreOptions } from './ledger.js';
import { openTables, type Table } from './table.js';

export interface LedgerTables {
  readonly changes: Table;
  readonly facts: Table;
  readonly people: Table;
  readonly checkpoints: Table;
}

export async function openLedgerTables(options: StoreOptions): Promise<LedgerTables> {
  const [changes, facts, people, checkpoints] = await openTables(options, ['changes', 'facts', 'people', 'checkpoints']);
  return { changes: changes!, facts: facts!, people: people!, checkpoints: checkpoints! };
}
