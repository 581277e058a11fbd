import type { StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Fact } from '../../src/workforce/records.js';
import { WORKBOOK_SHEETS } from '../../src/workforce/sheets.js';

const NOON = new Date('2024-11-06T12:00:00Z');

/** The example council, imported on the day before the one that is asked about. */
export async function importExampleCouncil(store: StoreOptions): Promise<void> {
  const ledger = await openLedger({ ...store, clock: () => NOON, timezone: 'Europe/London' });
  const records = await recordsFrom('test/data/example-council');
  const facts = WORKBOOK_SHEETS.flatMap((sheet) => [...records.rows[sheet]].map(([key, row]): Fact => ({ sheet, key, row })));
  await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import of example-council', sheets: [...records.known], facts }, 0);
  await ledger.close();
}
