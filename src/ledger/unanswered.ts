import { odata } from '@azure/data-tables';
import { z } from 'zod';
import type { CalendarDate } from '../workforce/calendar.js';
import { keyFor } from './contexts.js';
import type { StoreOptions } from './ledger.js';
import type { Key } from './limits.js';
import { readRow } from './readRow.js';
import { openTables, type Table } from './table.js';
import { removeRows } from './write.js';

/** What became of a question. */
export const OUTCOMES = ['not understood', 'not ours to answer', 'corrected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A question that was not answered as it was meant. Who asked is not kept. */
export interface Unanswered {
  /** Without names. */
  readonly text: string;
  readonly outcome: Outcome;
  readonly times: number;
  /** The day it was last asked. */
  readonly on: CalendarDate;
}

/** The questions that were not answered, each once however often it was asked; kept for 90 days. Throws StoreUnreachable as the ledger does. */
export interface UnansweredStore {
  add(text: string, outcome: Outcome, on: CalendarDate): Promise<void>;
  /** Those asked most often first. */
  list(): Promise<readonly Unanswered[]>;
  /** Removes what says one of these texts, in whatever case; gives how many there were. */
  forget(texts: readonly string[]): Promise<number>;
  /** Removes all; gives how many there were. */
  clear(): Promise<number>;
  /** Removes what was last asked before a day; gives how many there were. */
  sweep(before: CalendarDate): Promise<number>;
}

const Row = z.object({ text: z.string(), outcome: z.enum(OUTCOMES), times: z.int().min(1), on: z.string().transform((day) => day as CalendarDate) });

export async function openUnanswered(options: StoreOptions): Promise<UnansweredStore> {
  const [table] = await openTables(options, ['unanswered']) as [Table];
  return {
    async add(text, outcome, on) {
      const key = keyFor(`${outcome} ${text.toLowerCase()}`);
      const row = await table.get(key);
      // Of two at once one may be lost: it is a hint, not a count to rely on.
      const times = row === null ? 1 : readRow(Row, row, table.name).times + 1;
      await table.transact([['upsert', { ...key, text, outcome, times, on }]]);
    },
    async list() {
      const rows: Unanswered[] = [];
      for await (const row of table.rows('')) rows.push(readRow(Row, row, table.name));
      return rows.sort((a, b) => b.times - a.times || (a.on < b.on ? 1 : -1));
    },
    async forget(texts) {
      const rows: Key[] = [];
      for await (const row of table.rows('')) {
        const { text } = readRow(Row, row, table.name);
        const { partitionKey, rowKey } = row as Key;
        if (texts.some((one) => text.toLowerCase().includes(one.toLowerCase()))) rows.push({ partitionKey, rowKey });
      }
      for (const key of rows) await table.transact([['delete', key]]);
      return rows.length;
    },
    clear: () => removeRows(table, ''),
    sweep: (before) => removeRows(table, odata`on lt ${before}`),
  };
}
