import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { mostRecent, type MostRecent } from '../workforce/mostRecent.js';
import { digest } from './digest.js';
import type { StoreOptions } from './ledger.js';
import { checkEntity, type Key } from './limits.js';
import { readRow } from './readRow.js';
import { openTables, type Table } from './table.js';

export const PLACES = ['personal', 'channel'] as const;

/** Where a person, or a channel, can be written to: what the bot knows of those who have written to it. */
export interface Reference {
  /** Entra object id of a person; the id of the conversation of a channel. */
  readonly id: string;
  readonly place: (typeof PLACES)[number];
  /** As Teams gave it with the last message; blank for a channel. */
  readonly name: string;
  readonly tenant: string;
  readonly serviceUrl: string;
  /** The personal chat, or the channel; null of a person who has written in a channel only. */
  readonly conversation: string | null;
  /** What Teams calls the person, and the bot. */
  readonly user: string;
  readonly bot: string;
  /** Why Teams took no message at the last try; null where it took it, or none was sent. */
  readonly unreachable: string | null;
}

/** Everybody who has met the bot. Names stand here, so erasing somebody reaches here. Throws StoreUnreachable as the ledger does. */
export interface References {
  /** Keeps what a message says of its sender; nothing is written where that is known. A personal chat that is known is not forgotten for a channel. */
  met(reference: Omit<Reference, 'unreachable'>): Promise<void>;
  find(place: Reference['place'], id: string): Promise<Reference | null>;
  /** All people, by name. */
  people(): Promise<readonly Reference[]>;
  /** Notes why somebody could not be reached; null: they could. */
  reached(reference: Reference, unreachable: string | null): Promise<void>;
  /** Removes what is kept of a person; false where nothing was. */
  forget(id: string): Promise<boolean>;
}

/** Of so many people and channels an instance remembers what it knows; of others it reads it again. */
const MOST_KNOWN = 2000;

const ReferenceRow = z.object({
  id: z.string(), place: z.enum(PLACES), name: z.string(), tenant: z.string(), serviceUrl: z.string(), conversation: z.string(), user: z.string(), bot: z.string(), unreachable: z.string(),
}).transform((row): Reference => ({ ...row, conversation: row.conversation || null, unreachable: row.unreachable || null }));

export async function openReferences(options: StoreOptions): Promise<References> {
  const [table] = await openTables(options, ['references']) as [Table];
  // What this instance has written or read last, so that a message costs no write.
  const known = mostRecent<string>(MOST_KNOWN);
  const find: References['find'] = async (place, id) => {
    const row = await table.get(keyFor(place, id));
    return row === null ? null : readRow(ReferenceRow, row, table.name);
  };
  return {
    find,
    met: (reference) => meet(table, known, find, reference),
    async people() {
      const people: Reference[] = [];
      for await (const row of table.rows(odata`PartitionKey eq ${'personal'}`)) people.push(readRow(ReferenceRow, row, table.name));
      return people.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    reached: async (reference, unreachable) => {
      if (reference.unreachable !== unreachable) await write(table, { ...reference, unreachable });
    },
    async forget(id) {
      known.delete(`personal ${id}`);
      return await table.transact([['delete', keyFor('personal', id)]]) === 'done';
    },
  };
}

async function meet(table: Table, known: MostRecent<string>, find: References['find'], reference: Omit<Reference, 'unreachable'>): Promise<void> {
  const name = `${reference.place} ${reference.id}`;
  const said = JSON.stringify(reference);
  if (known.get(name) === said) return;
  const before = await find(reference.place, reference.id);
  const next: Reference = { ...reference, conversation: reference.conversation ?? before?.conversation ?? null, unreachable: null };
  if (JSON.stringify(before) !== JSON.stringify(next)) await write(table, next);
  known.set(name, said);
}

async function write(table: Table, reference: Reference): Promise<void> {
  const entity = { ...keyFor(reference.place, reference.id), ...reference, conversation: reference.conversation ?? '', unreachable: reference.unreachable ?? '' };
  checkEntity(entity, 'where somebody can be reached');
  await table.transact([['upsert', entity]]);
}

/** Ids of Teams hold characters that keys do not take; object ids are written in either case. */
function keyFor(place: Reference['place'], id: string): Key {
  return { partitionKey: place, rowKey: digest(place === 'personal' ? id.toLowerCase() : id) };
}
