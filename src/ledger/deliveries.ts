import { randomUUID } from 'node:crypto';
import { odata } from '@azure/data-tables';
import { z } from 'zod';
import type { CalendarDate } from '../workforce/calendar.js';
import { mostRecent } from '../workforce/mostRecent.js';
import { digest } from './digest.js';
import { StoreBroken } from './errors.js';
import type { StoreOptions } from './ledger.js';
import { checkEntity, type Entity, type Key } from './limits.js';
import { readRow } from './readRow.js';
import { openTables, type Action, type Table } from './table.js';
import { removeRows } from './write.js';

/** What is to be sent, as far as it is stored: `key` names it for good, `slot` is its day. */
interface Named {
  readonly key: string;
  readonly slot: CalendarDate;
}

/** A row of the table of deliveries. */
export interface StoredDelivery<D extends Named> {
  readonly due: D;
  readonly told: Readonly<Record<string, string>>;
  readonly state: (typeof STATES)[number];
  readonly activity: string;
  readonly why: string;
  readonly tries: number;
  readonly after: string;
  readonly at: string;
  readonly mark: string;
}

export interface DeliveryOptions<D extends Named> extends StoreOptions {
  /** What is due must be of this shape in the store. */
  readonly shape: z.ZodType<D>;
  /** Gives the real time. */
  readonly clock: () => Date;
  /** Hears once of each row that cannot be read, by its partition and key. Blank: nobody does. */
  readonly onUnreadable?: (row: string, error: StoreBroken) => void;
}

const STATES = ['sending', 'waiting', 'sent', 'failed', 'unknown', 'recalling', 'recalled'] as const;
/** The row that says from when on the next message may go. It stands behind every day. */
const PACE = { partitionKey: 'pace', rowKey: 'next' };
/** No moment is taken so far ahead, in milliseconds: it was written by a clock that is wrong. */
const TOO_FAR = 60_000;
/** What went out is looked up for some weeks, and kept for a quarter, in milliseconds. */
const KEPT_MS = 92 * 24 * 60 * 60 * 1000;
/** So many rows that cannot be read are told of once and no more. */
const MOST_TOLD = 1000;
/** The mark of a row that this instance has just written: it is its own until it has an outcome. */
const BEGUN = '';

/** A text that holds JSON of a shape. */
const json = <T extends z.ZodType>(shape: T) => z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue('is no JSON');
    return z.NEVER;
  }
}).pipe(shape);
const ToldShape = z.record(z.string(), z.string());
const PaceRow = z.object({ next: z.iso.datetime(), etag: z.string() });

/**
 * Keeps what goes out: a row for each key, by its day, written before it is sent. Of two instances that begin one key the second is refused.
 * A row that cannot be read is stepped over, so that the others go: it holds its key, and nothing goes under it. Throws StoreUnreachable as the ledger does.
 */
export async function openDeliveries<D extends Named>({ shape, clock, onUnreadable, ...options }: DeliveryOptions<D>) {
  const [table] = await openTables(options, ['deliveries']) as [Table];
  const Row = z.object({
    due: json(shape), told: json(ToldShape), state: z.enum(STATES), activity: z.string(), why: z.string(),
    tries: z.number().default(0), after: z.string().default(''), at: z.iso.datetime(), operation: z.string(), etag: z.string(),
  }).transform(({ etag, operation, ...row }): StoredDelivery<D> & { readonly operation: string } => ({ ...row, operation, mark: etag }));
  const now = () => clock().toISOString();
  const toldOf = mostRecent<true>(MOST_TOLD);

  /** Null where it cannot be read. */
  function legible<T extends z.ZodType>(schema: T, row: unknown): z.output<T> | null {
    try {
      return readRow(schema, row, table.name);
    } catch (error) {
      if (!(error instanceof StoreBroken)) throw error;
      const { partitionKey, rowKey } = row as Key;
      const name = `${partitionKey} / ${rowKey}`;
      if (!toldOf.get(name)) onUnreadable?.(name, error);
      toldOf.set(name, true);
      return null;
    }
  }
  async function read(key: Key) {
    const row = await table.get(key);
    return row === null ? null : legible(Row, row);
  }
  function entityOf({ due, told, state, activity, why, tries, after, at }: StoredDelivery<D>, operation: string): Entity {
    const entity: Entity = { ...keyOf(due), state, activity, why, tries, after, at, due: JSON.stringify(due), told: JSON.stringify(told), operation };
    checkEntity(entity, 'what is sent');
    return entity;
  }
  // With an operation of its own a write is known as ours, when its answer was lost and the request sent again.
  async function write(delivery: StoredDelivery<D>, action: (entity: Entity) => Action): Promise<StoredDelivery<D> | null> {
    const operation = randomUUID();
    const outcome = await table.transact([action(entityOf(delivery, operation))], { many: true });
    if (outcome === 'done') return { ...delivery, mark: BEGUN };
    const stands = await read(keyOf(delivery.due));
    return stands?.operation === operation ? stands : null;
  }

  return {
    begin: (due: D, told: StoredDelivery<D>['told']) => write({ due, told, state: 'sending', activity: '', why: '', tries: 0, after: '', at: now(), mark: '' }, (entity) => ['create', entity]),
    step({ mark, due, told, activity, tries }: StoredDelivery<D>, next: Pick<StoredDelivery<D>, 'state'> & Partial<Omit<StoredDelivery<D>, 'due' | 'at' | 'mark'>>) {
      return write({ due, told, activity, tries, why: '', after: '', mark, ...next, at: now() }, (entity) => (mark === BEGUN ? ['upsert', entity] : ['update', entity, mark]));
    },
    find: (due: Named) => read(keyOf(due)),
    async since(slot: CalendarDate) {
      const rows: StoredDelivery<D>[] = [];
      for await (const row of table.rows(odata`PartitionKey ge ${slot} and PartitionKey lt ${PACE.partitionKey}`)) {
        const delivery = legible(Row, row);
        if (delivery) rows.push(delivery);
      }
      return rows;
    },
    /** Removes what was of a day more than 92 days ago, and had its last step so long ago; gives how many there were. */
    async sweep() {
      const before = new Date(clock().getTime() - KEPT_MS).toISOString();
      return removeRows(table, odata`PartitionKey lt ${before.slice(0, 10)} and at lt ${before}`);
    },
    async reserve(count: number, apart: number) {
      for (;;) {
        const row = await table.get(PACE);
        const stands = row === null ? null : legible(PaceRow, row);
        const [from, ahead] = [clock().getTime(), stands ? Date.parse(stands.next) : 0];
        const first = ahead > from && ahead < from + TOO_FAR ? ahead : from;
        const entity = { ...PACE, next: new Date(Math.ceil(first + count * apart)).toISOString() };
        const action: Action = stands ? ['update', entity, stands.etag] : [row === null ? 'create' : 'upsert', entity];
        if (await table.transact([action], { many: true }) === 'done') return first;
      }
    },
  };
}

function keyOf({ key, slot }: Named): Key {
  return { partitionKey: slot, rowKey: digest(key) };
}
