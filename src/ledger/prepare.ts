import type { Draft } from './change.js';
import { digest, digestOf } from './digest.js';
import { checkKeys, digestColumn, packFacts, type PackedRow } from './facts.js';
import { hashOf, headEntity, headPlace, rowKeys, rowPlace, type StoredHead } from './heads.js';
import { checkEntity, type Entity } from './limits.js';
import { MAKER, ownersOf, personalText, textOf, type PersonalText, type Place } from './people.js';

/** All rows that a change will be, made and checked before the first is written. */
export interface Prepared {
  readonly operation: string;
  readonly facts: readonly Entity[];
  readonly people: readonly Entity[];
  readonly factsDigest: string;
  readonly textDigest: string;
}

/** Throws ChangeRefused where the store would not take a row. */
export function prepare(draft: Draft, operation: string): Prepared {
  checkKeys(draft.facts);
  const rows = packFacts(draft.facts).map((row, index) => prepareRow(row, operation, index));
  const maker = makerText(draft, operation);
  const people = [maker.entity, ...rows.flatMap(({ texts }) => texts.map(({ entity }) => entity))];
  for (const entity of people) checkEntity(entity, 'the text about a person');
  const factsDigest = digestAll(rows.map((row) => row.digest));
  return { operation, facts: rows.map(({ entity }) => entity), people, factsDigest, textDigest: maker.digest };
}

/** The head of a prepared change, after the one with `previousHash`. */
export function prepareHead(draft: Draft, prepared: Prepared, at: Date, seq: number, previousHash: string): StoredHead {
  const { operation, factsDigest, textDigest, facts } = prepared;
  const made = { seq, at: at.toISOString(), who: draft.who.id, kind: draft.kind, sheets: [...draft.sheets], whole: draft.whole ?? false, undoes: draft.undoes ?? null, request: draft.request ?? null };
  const head = { ...made, facts: draft.facts.length, rows: facts.length, operation, factsDigest, textDigest, previousHash };
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
