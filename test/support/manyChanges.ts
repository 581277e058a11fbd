import { randomUUID } from 'node:crypto';
import type { Draft } from '../../src/ledger/change.js';
import { headEntity, type StoredHead } from '../../src/ledger/heads.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { openLedgerTables } from '../../src/ledger/ledgerTables.js';
import { prepare, prepareHead, type Prepared } from '../../src/ledger/prepare.js';
import { readHeads } from '../../src/ledger/read.js';
import { writeRows } from '../../src/ledger/write.js';

const AT_ONCE = 1000;

/** Appends drafts to a store as the ledger would, many at a time: only where nobody else writes. */
export async function appendMany(store: StoreOptions, drafts: readonly Draft[], at: Date): Promise<void> {
  const tables = await openLedgerTables(store);
  let last = (await readHeads(tables, 0)).at(-1) ?? null;
  for (let from = 0; from < drafts.length; from += AT_ONCE) {
    const changes = drafts.slice(from, from + AT_ONCE).map((draft) => ({ draft, prepared: prepare(draft, randomUUID()) }));
    await writeRows(tables.facts, changes.flatMap(({ prepared }) => [...prepared.partitions].flatMap(({ rows }) => rows)));
    await writeRows(tables.people, changes.flatMap(({ prepared }) => prepared.people));
    const heads = headsBehind(last, changes, at);
    await writeRows(tables.changes, heads.map(headEntity));
    last = heads.at(-1) ?? last;
  }
}

function headsBehind(last: StoredHead | null, changes: readonly { readonly draft: Draft; readonly prepared: Prepared }[], at: Date): StoredHead[] {
  const heads: StoredHead[] = [];
  for (const { draft, prepared } of changes) {
    const before = heads.at(-1) ?? last;
    heads.push(prepareHead(draft, prepared, at, (before?.seq ?? 0) + 1, before?.hash ?? ''));
  }
  return heads;
}
