import { randomUUID } from 'node:crypto';
import type { Draft } from './change.js';
import { ChangeRefused, StoreUnreachable } from './errors.js';
import { changeOf, CHANGES, headEntity, headKey, readHead, type StoredHead } from './heads.js';
import { discard, intentEntity, intentKey } from './intents.js';
import type { Appended, Progress, State } from './ledger.js';
import { prepare, prepareHead, type Partition, type Prepared } from './prepare.js';
import type { LedgerTables } from './ledgerTables.js';
import { writePartitions, writeRows } from './write.js';

type Outcome = 'applied' | 'taken' | 'given up';

/**
 * Writes an intent, the rows, and then, in one transaction, the head in the intent's place: the change is there whole or not at all,
 * one of several writers of a number wins, and a writer whose intent has been swept loses.
 */
export async function append(tables: LedgerTables, draft: Draft, state: State, at: Date, onProgress?: Progress): Promise<Appended | 'taken'> {
  const prepared = prepare(draft, randomUUID());
  // A fact takes one row at most.
  const most = draft.facts.length;
  await tables.changes.transact([['upsert', intentEntity(prepared.operation, most)]]);
  const head = await written(tables, draft, prepared, state, at, onProgress);
  const outcome = await writeHead(tables, head);
  if (outcome === 'applied') return { applied: changeOf(head, { why: draft.why, ...(draft.who.name !== null && { name: draft.who.name }) }) };
  await discard(tables, prepared.operation, most);
  if (outcome === 'taken') return 'taken';
  throw new ChangeRefused('Saving took so long that it was given up, and nothing was changed. Please try again.');
}

/** Writes all but the head, and gives that. What was written before a row that cannot be stored is removed again. */
async function written(tables: LedgerTables, draft: Draft, prepared: Prepared, state: State, at: Date, onProgress?: Progress): Promise<StoredHead> {
  const total = draft.facts.length;
  let done = 0;
  const onWritten = ({ facts }: Partition) => {
    done += facts;
    onProgress?.(done, total);
  };
  try {
    await writePartitions(tables.facts, prepared.partitions, total, onWritten);
    await writeRows(tables.people, prepared.people);
    return prepareHead(draft, prepared, at, state.seq + 1, state.head?.hash ?? '');
  } catch (error) {
    if (error instanceof ChangeRefused) await discard(tables, prepared.operation, total);
    throw error;
  }
}

async function writeHead(tables: LedgerTables, head: StoredHead): Promise<Outcome> {
  try {
    const answer = await tables.changes.transact([['create', headEntity(head)], ['delete', intentKey(head.operation)]]);
    return answer === 'done' ? 'applied' : await standing(tables, head);
  } catch (error) {
    if (error instanceof StoreUnreachable) return afterLostAnswer(tables, head);
    throw error;
  }
}

/** Who holds the number: a refusal may be the echo of our own write, when its answer was lost. */
async function standing(tables: LedgerTables, head: StoredHead): Promise<Outcome> {
  const there = await tables.changes.get({ partitionKey: CHANGES, rowKey: headKey(head.seq) });
  if (there === null) return 'given up';
  return readHead(there, tables.changes.name).operation === head.operation ? 'applied' : 'taken';
}

async function afterLostAnswer(tables: LedgerTables, head: StoredHead): Promise<Outcome> {
  const outcome = await standing(tables, head).catch(() => 'unknown' as const);
  if (outcome === 'applied' || outcome === 'taken') return outcome;
  throw new StoreUnreachable(
    'The connection to the records was lost while the change was being saved. It was saved whole or not at all: look at the latest change before you try again.',
    true,
  );
}
