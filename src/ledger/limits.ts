import { ChangeRefused } from './errors.js';
import { plain } from './plainBodies.js';

/** What a column of a stored row can hold. */
export type Plain = string | number | boolean | Uint8Array;

export interface Key {
  readonly partitionKey: string;
  readonly rowKey: string;
}

/** A row as it is sent to the Table service. */
export interface Entity extends Key {
  readonly [column: string]: Plain;
}

// The limits of the real service; the emulator takes more.
const LONGEST_TEXT = 32_768;
export const LARGEST_BINARY = 65_536;
const LARGEST_ENTITY = 1_048_576;
const MOST_COLUMNS = 252;
const LONGEST_KEY = 512;
const MOST_IN_BATCH = 100;
// 4 MiB less room for the envelope of a batch.
const LARGEST_BATCH = 3_500_000;
const ENVELOPE = 1_000;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_IN_KEY = /[/\\#?\u0000-\u001f\u007f-\u009f]/;

/** Throws ChangeRefused where the Table service would not take the row. `what` names it to people. */
export function checkEntity(entity: Entity, what: string): void {
  const columns = columnsOf(entity);
  for (const key of [entity.partitionKey, entity.rowKey]) checkKey(key, what);
  if (columns.length > MOST_COLUMNS) refuse(what, `has ${columns.length} columns; the store takes ${MOST_COLUMNS}`);
  for (const [name, value] of columns) checkValue(name, value, what);
  const size = entitySize(entity);
  if (size > LARGEST_ENTITY) refuse(what, `takes ${size} bytes; the store takes ${LARGEST_ENTITY}. Shorten its texts`);
}

/** Cuts the rows of one partition into transactions that the service takes, in order. */
export function batches(entities: readonly Entity[]): Entity[][] {
  const all: Entity[][] = [];
  let size = LARGEST_BATCH;
  for (const entity of entities) {
    const added = ENVELOPE + sentSize(entity);
    const batch = all.at(-1);
    if (batch && batch.length < MOST_IN_BATCH && size + added <= LARGEST_BATCH) batch.push(entity);
    else {
      all.push([entity]);
      size = 0;
    }
    size += added;
  }
  return all;
}

/** Bytes of a row by the published formula: texts count two bytes a character. */
export function entitySize(entity: Entity): number {
  const keys = 4 + 2 * (entity.partitionKey.length + entity.rowKey.length);
  return columnsOf(entity).reduce((sum, [name, value]) => sum + 8 + 2 * name.length + valueSize(value), keys);
}

function checkKey(key: string, what: string): void {
  if (key.length > LONGEST_KEY) refuse(what, `has an id of ${key.length} characters; give it a shorter one`);
  if (NOT_IN_KEY.test(key)) refuse(what, 'has an id with a character that the store does not take');
}

function checkValue(name: string, value: Plain, what: string): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    refuse(what, `has a text of ${value.length} characters in ${name}; shorten it to ${LONGEST_TEXT}`);
  }
  if (typeof value === 'number' && !Number.isFinite(value)) refuse(what, `has ${value} in ${name}; give it a number`);
  if (value instanceof Uint8Array && value.length > LARGEST_BINARY) refuse(what, `has ${value.length} bytes in ${name}`);
}

function valueSize(value: Plain): number {
  if (typeof value === 'string') return 4 + 2 * value.length;
  if (value instanceof Uint8Array) return 4 + value.length;
  return typeof value === 'number' ? 8 : 1;
}

function sentSize(entity: Entity): number {
  const sent = Object.entries(entity).map(([name, value]) => name.length + (value instanceof Uint8Array ? value.length * 4 / 3 : plain(JSON.stringify(value)).length));
  return sent.reduce((sum, bytes) => sum + bytes + 40, 0);
}

function columnsOf(entity: Entity): [string, Plain][] {
  return Object.entries(entity).filter(([name]) => name !== 'partitionKey' && name !== 'rowKey');
}

function refuse(what: string, why: string): never {
  throw new ChangeRefused(`This cannot be stored: ${what} ${why}. Nothing was changed.`);
}
