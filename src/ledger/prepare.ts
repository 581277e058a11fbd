import type { Draft } from './change.js';
import { digest, digestOf } from './digest.js';
import { checkKeys, digestColumn, packFacts } from './facts.js';
import { hashOf, headEntity, headPlace, rowKeys, rowPlace, type StoredHead } from './heads.js';
import { checkEntity, type Entity } from './limits.js';
import { MAKER, ownersOf, personalText, textOf, type PersonalText, type Place } from './people.js';
import type { PackedRow } from './storedFacts.js';

/** The rows that a change will be. Those of an import are many: each partition is made and checked when it is asked for, so that not all are held at once. */
export interface Prepared {
  readonly operation: string;
  /** The rows of `facts`; can be gone through once. Throws ChangeRefused at a row that the store would not take. */
  readonly partitions: Iterable<Partition>;
  /** The rows of `people`: whole when all partitions have been made. */
  readonly people: readonly Entity[];
  /** The digests of the rows of `facts`, in their order: whole when all partitions have been made. */
  readonly digests: readonly string[];
  readonly textDigest: string;
}

/** Stored rows that go into one partition, and how many facts they hold. */
export interface Partition {
  readonly rows: readonly Entity[];
  readonly facts: number;
}

/** Throws ChangeRefused where a row is given twice or under another's key, or the words of the change are too long. */
export function prepare(draft: Draft, operation: string): Prepared {
  checkKeys(draft.facts);
  const maker = makerText(draft, operation);
  checkText(maker.entity);
  const people = [maker.entity];
  const digests: string[] = [];
  const partitions = inPartitions(packFacts(draft.facts), (row) => {
    const { entity, digest: rowDigest, texts } = prepareRow(row, operation, digests.length);
    for (const text of texts) {
      checkText(text.entity);
      people.push(text.entity);
    }
    digests.push(rowDigest);
    return entity;
  });
  return { operation, partitions, people, digests, textDigest: maker.digest };
}

function* inPartitions(packed: Iterable<PackedRow>, entityOf: (row: PackedRow) => Entity): Generator<Partition> {
  let [rows, facts]: [Entity[], number] = [[], 0];
  for (const row of packed) {
    const entity = entityOf(row);
    if (rows[0] && rows[0].partitionKey !== entity.partitionKey) {
      yield { rows, facts };
      [rows, facts] = [[], 0];
    }
    rows.push(entity);
    facts += row.facts.length;
  }
  if (rows.length > 0) yield { rows, facts };
}

function checkText(entity: Entity): void {
  checkEntity(entity, 'the text about a person');
}

/** The head of a change whose rows have all been made, after the one with `previousHash`. */
export function prepareHead(draft: Draft, { operation, digests, textDigest }: Prepared, at: Date, seq: number, previousHash: string): StoredHead {
  const made = { seq, at: at.toISOString(), who: draft.who.id, kind: draft.kind, sheets: [...draft.sheets], whole: draft.whole ?? false, undoes: draft.undoes ?? null, request: draft.request ?? null };
  const head = { ...made, facts: draft.facts.length, rows: digests.length, operation, factsDigest: digestAll(digests), textDigest, previousHash };
  const complete = { ...head, hash: hashOf(head) };
  checkEntity(headEntity(complete), 'the change');
  return complete;
}

/** The digest of a change's facts from the digests of its rows, in their order. */
export function digestAll(digests: readonly string[]): string {
  return digest(digests.join());
}

function prepareRow({ columns, facts }: PackedRow, operation: string, index: number) {
  const keys = rowKeys(operation, index);
  const texts = personalTexts(facts[0]!, rowPlace(operation, keys));
  const digests = texts.map(([owner, text]) => [digestColumn(owner), text.digest]);
  const stored = { ...columns, ...Object.fromEntries(digests) as Record<string, string> };
  const entity: Entity = { ...keys, ...stored };
  checkEntity(entity, `the row ${columns['key'] ?? columns['weekEnding']} of ${columns['sheet']}`);
  return { entity, digest: digestOf(stored), texts: texts.map(([, text]) => text) };
}

function personalTexts({ sheet, row }: PackedRow['facts'][number], place: Place): [string, PersonalText][] {
  if (!row) return [];
  return ownersOf(sheet).flatMap((owner): [string, PersonalText][] => {
    const text = personalText(sheet, row, owner, place);
    return text ? [[owner, text]] : [];
  });
}

function makerText({ who, why }: Draft, operation: string): PersonalText {
  return textOf(who.id, headPlace(operation), MAKER, { ...(who.name !== null && { name: who.name }), why });
}
