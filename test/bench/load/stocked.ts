import type { StoreOptions } from '../../../src/ledger/ledger.js';
import { openLedger } from '../../../src/ledger/openLedger.js';
import { councilFacts, type Size } from '../council/council.js';
import { importRate } from '../importing.js';

/** Puts a council of that size into an empty store, with its checkpoint; gives the names of its teams. */
export async function stock(store: StoreOptions, size: Size): Promise<readonly string[]> {
  const ledger = await openLedger({ ...store, clock: () => new Date(), timezone: 'Europe/London' });
  await importRate(ledger, councilFacts(size));
  const { workforce } = await ledger.refresh();
  // Waits for the checkpoint.
  await ledger.close();
  return workforce.teams.map(({ team }) => team);
}
