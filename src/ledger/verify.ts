import type { Verification } from './ledger.js';
import { changeNumber } from './change.js';
import { digestOf } from './digest.js';
import { StoreBroken } from './errors.js';
import { digestColumn } from './facts.js';
import { hashOf, headPlace, rowPlace, type StoredHead } from './heads.js';
import type { Entity } from './limits.js';
import { MAKER, ownersOf, peopleKey, type PersonRow } from './people.js';
import { digestAll } from './prepare.js';
import { readHeads, readRows } from './read.js';
import type { LedgerTables } from './ledgerTables.js';
import { readPackedTexts, type PackedTexts } from './packedTexts.js';
import { readAllTexts, type Texts } from './texts.js';
import { SHEET_NAMES } from '../workforce/sheets.js';

interface Finding {
  readonly problems: readonly string[];
  readonly erased: number;
}

/** Recomputes every hash of the ledger from what is stored. */
export async function verify(tables: LedgerTables): Promise<Verification> {
  const heads = await readHeads(tables, 0);
  const packed = await packedTexts(tables);
  const texts = await readAllTexts(tables.people);
  const findings: Finding[] = [checkPacked(packed, texts)];
  for (const [index, head] of heads.entries()) {
    findings.push(checkHead(head, heads[index - 1]?.hash ?? ''), await checkFacts(tables, head, texts), checkMaker(head, texts));
  }
  const erased = findings.reduce((sum, finding) => sum + finding.erased, 0);
  return { changes: heads.length, erased, problems: findings.flatMap(({ problems }) => problems) };
}

function checkHead(head: StoredHead, before: string): Finding {
  const problems = [];
  if (head.previousHash !== before) problems.push(`${changeNumber(head.seq)} does not follow on the change before it.`);
  if (hashOf(head) !== head.hash) problems.push(`The head of ${changeNumber(head.seq)} has been altered.`);
  return { problems, erased: 0 };
}

async function checkFacts(tables: LedgerTables, head: StoredHead, texts: Texts): Promise<Finding> {
  const number = changeNumber(head.seq);
  try {
    const rows = await readRows(tables, head);
    const whole = digestAll(rows.map((row) => digestOf(columnsOf(row)))) === head.factsDigest;
    const found = rows.flatMap((row) => checkRow(row, head, texts));
    const problems = found.flatMap(({ problems }) => problems);
    return { problems: whole ? problems : [`The facts of ${number} have been altered.`, ...problems], erased: found.reduce((sum, { erased }) => sum + erased, 0) };
  } catch (error) {
    if (error instanceof StoreBroken) return { problems: [error.message], erased: 0 };
    throw error;
  }
}

function checkRow(row: Entity, head: StoredHead, texts: Texts): Finding[] {
  const sheet = SHEET_NAMES.find((name) => name === row['sheet']);
  if (!sheet) return [];
  return ownersOf(sheet).filter((owner) => row[digestColumn(owner)] !== undefined).map((owner) => {
    const key = peopleKey(String(row[owner]), rowPlace(head.operation, row).name, owner);
    return checkText(texts.get(key), row[digestColumn(owner)], changeNumber(head.seq));
  });
}

function checkMaker(head: StoredHead, texts: Texts): Finding {
  return checkText(texts.get(peopleKey(head.who, headPlace(head.operation).name, MAKER)), head.textDigest, changeNumber(head.seq));
}

/** Packed texts that cannot be read are used by nobody. */
async function packedTexts(tables: LedgerTables): Promise<PackedTexts | null> {
  try {
    return await readPackedTexts(tables);
  } catch (error) {
    if (error instanceof StoreBroken) return null;
    throw error;
  }
}

/** Each must stand in the rows of people as well. */
function checkPacked(packed: PackedTexts | null, texts: Texts): Finding {
  const isKept = ([rowKey, { texts: said }]: [string, PersonRow]) => digestOf(said) === digestOf(texts.get(rowKey)?.texts ?? {});
  const sound = [...packed?.texts ?? []].every(isKept);
  return { problems: sound ? [] : ['The packed names (row packed / texts of people) hold one that was erased or altered. Remove that row: it is made anew.'], erased: 0 };
}

function checkText(kept: PersonRow | undefined, expected: unknown, number: string): Finding {
  if (!kept) return { problems: [], erased: 1 };
  const sound = digestOf({ salt: kept.salt, ...kept.texts }) === expected;
  return { problems: sound ? [] : [`A name or text of ${number} has been altered (row ${kept.rowKey} of people).`], erased: 0 };
}

function columnsOf(row: Entity): Readonly<Record<string, unknown>> {
  const own = ['partitionKey', 'rowKey', 'etag', 'timestamp', 'odata.metadata'];
  return Object.fromEntries(Object.entries(row).filter(([name]) => !own.includes(name)));
}
