import type { StoreOptions } from '../../../src/ledger/ledger.js';
import { openLedger } from '../../../src/ledger/openLedger.js';
import { councilFacts, type Size } from '../council/council.js';
import { importRate } from '../importing.js';

export interface Stocked {
  readonly teams: readonly string[];
  readonly agency: readonly string[];
}

/** Puts a council of that size into an empty store, with its checkpoint; gives the names of its teams and the ids of the agency workers in post. */
export async function stock(store: StoreOptions, size: Size): Promise<Stocked> {
  const ledger = await openLedger({ ...store, clock: () => new Date(), timezone: 'Europe/London' });
  await importRate(ledger, councilFacts(size));
  const { workforce } = await ledger.refresh();
  // Waits for the checkpoint.
  await ledger.close();
  const agency = workforce.spells.filter(({ contract, end }) => contract === 'agency' && end === null);
  return { teams: workforce.teams.map(({ team }) => team), agency: agency.map(({ workerId }) => workerId) };
}
