import { odata } from '@azure/data-tables';
import { bucketOf, personKey } from './people.js';
import type { LedgerTables } from './ledgerTables.js';
import { removeRows } from './write.js';

/** Removes all text about a person, in every change; gives the number of rows. */
export function erase({ people }: LedgerTables, person: string): Promise<number> {
  const from = `${personKey(person)}|`;
  // '}' follows '|'.
  const below = `${personKey(person)}}`;
  return removeRows(people, odata`PartitionKey eq ${bucketOf(person)} and RowKey ge ${from} and RowKey lt ${below}`);
}
