import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { columnsOf, SHEET_NAMES, type SheetName } from '../workforce/sheets.js';
import { digestOf } from './digest.js';
import { ChangeRefused } from './errors.js';
import type { Entity } from './limits.js';

/** Personal text of one person in one stored row, as it stands in `people`. */
export interface PersonalText {
  readonly entity: Entity;
  /** Covers the text and a random salt beside it: without the row the digest tells nothing. */
  readonly digest: string;
}

/** Where in the ledger a text is from: the operation, and the stored row (or the head) in it. */
export interface Place {
  readonly operation: string;
  readonly name: string;
}

/** Names of people in a change itself: who made it, and why in their words. */
export const MAKER = 'who';

const BUCKETS = 64;
const RANGES = 4;
const owners = new Map(SHEET_NAMES.map((sheet) => [sheet, [...new Set(Object.values(columnsOf(sheet)).flatMap(({ personal }) => personal ?? []))]]));
const fields = new Map(SHEET_NAMES.map((sheet) => [sheet, new Map(ownersOf(sheet).map((owner) => (
  [owner, Object.entries(columnsOf(sheet)).filter(([, column]) => column.personal === owner).map(([field]) => field)]
)))]));

/** The columns of a sheet that hold the id of somebody whose name or text stands beside it. */
export function ownersOf(sheet: SheetName): readonly string[] {
  return owners.get(sheet) ?? [];
}

/** The fields of a sheet that hold text about the person in the column `owner`. */
export function fieldsOf(sheet: SheetName, owner: string): readonly string[] {
  return fields.get(sheet)?.get(owner) ?? [];
}

/** The personal text of a row about the person in its column `owner`; null where there is none. Throws ChangeRefused without an id. */
export function personalText(sheet: SheetName, row: Readonly<Record<string, unknown>>, owner: string, place: Place): PersonalText | null {
  const said = fieldsOf(sheet, owner).filter((field) => row[field] !== null && row[field] !== undefined);
  if (said.length === 0) return null;
  const person = row[owner];
  if (typeof person !== 'string') throw new ChangeRefused(`This cannot be stored: a row of ${sheet} has ${said.join(', ')} but no ${owner}.`);
  return textOf(person, place, owner, Object.fromEntries(said.map((field) => [field, String(row[field])])));
}

/** A row of `people`; `texts` by their field. */
export function textOf(person: string, place: Place, owner: string, texts: Readonly<Record<string, string>>): PersonalText {
  const salt = randomBytes(16).toString('hex');
  const rowKey = peopleKey(person, place.name, owner);
  return { entity: { partitionKey: bucketOf(person), rowKey, operation: place.operation, salt, ...texts }, digest: digestOf({ salt, ...texts }) };
}

/** The row key of the text about a person at a place. */
export function peopleKey(person: string, placeName: string, owner: string): string {
  return `${personKey(person)}|${placeName}|${owner}`;
}

/** An id as it can stand in a row key: what is not a letter, a digit, - or _ is written =2F. */
export function personKey(person: string): string {
  if (/^[A-Za-z0-9_-]*$/.test(person)) return person;
  return [...Buffer.from(person)].map((byte) => {
    const letter = String.fromCharCode(byte);
    return /[A-Za-z0-9_-]/.test(letter) ? letter : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

/** The partitions in a few ranges of about as many people, for reading all of them at once; the end is not included. */
export function bucketRanges(): readonly (readonly [from: string, below: string])[] {
  const key = (bucket: number) => String(bucket).padStart(2, '0');
  return Array.from({ length: RANGES }, (_, range) => [key(range * BUCKETS / RANGES), key((range + 1) * BUCKETS / RANGES)]);
}

/** People share partitions, so that an import can write many in one transaction. */
export function bucketOf(person: string): string {
  const [first = 0] = createHash('sha256').update(person).digest();
  return String(first % BUCKETS).padStart(2, '0');
}

/** What a reader of the texts needs of a row; a check of their digests needs all of it. */
export const TEXT_COLUMNS: string[] = ['rowKey', ...new Set(['name', 'why', ...SHEET_NAMES.flatMap((sheet) => ownersOf(sheet).flatMap((owner) => fieldsOf(sheet, owner)))])];

/** Without its operation and salt where only the texts were read. */
export const PersonRow = z.object({ rowKey: z.string(), operation: z.string().default(''), salt: z.string().default('') }).catchall(z.unknown()).transform(({ rowKey, operation, salt, ...rest }) => {
  const own = ['partitionKey', 'etag', 'timestamp', 'odata.metadata'];
  const texts = Object.entries(rest).filter((entry): entry is [string, string] => !own.includes(entry[0]) && typeof entry[1] === 'string');
  return { rowKey, operation, salt, texts: Object.fromEntries(texts) as Readonly<Record<string, string>> };
});
export type PersonRow = z.output<typeof PersonRow>;
