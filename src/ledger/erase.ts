import { odata } from '@azure/data-tables';
import { bucketOf, personKey } from './people.js';
import type { LedgerTables } from './ledgerTables.js';
import { dropPackedTexts } from './packedTexts.js';
import { removeRows } from './write.js';

/** Removes all text about a person, in every change; gives the number of rows. */
export async function erase({ people }: LedgerTables, person: string): Promise<number> {
  const from = `${personKey(person)}|`;
  // '}' follows '|'.
  const below = `${personKey(person)}}`;
  const removed = await removeRows(people, odata`PartitionKey eq ${bucketOf(person)} and RowKey ge ${from} and RowKey lt ${below}`);
  // Behind the rows: whoever packs again finds none of them any more.
  await dropPackedTexts(people);
  return removed;
}
