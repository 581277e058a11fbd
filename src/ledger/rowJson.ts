import type { Entity, Plain } from './limits.js';

// Rows as the Table service takes and gives them: JSON in which a note beside a value says its type, where JSON has none for it.

const LARGEST_INT32 = 2 ** 31 - 1;
const NOTE = '@odata.type';
const BEYOND_ASCII = /[\u0080-\uffff]/;
const EACH_BEYOND_ASCII = /[\u0080-\uffff]/g;
const NAMES: Readonly<Record<string, string>> = { PartitionKey: 'partitionKey', RowKey: 'rowKey', 'odata.etag': 'etag' };

export function toJson({ partitionKey, rowKey, ...columns }: Entity): string {
  const row: Record<string, unknown> = { PartitionKey: partitionKey, RowKey: rowKey };
  for (const [name, value] of Object.entries(columns)) {
    const type = typeOf(value);
    if (type) row[`${name}${NOTE}`] = type;
    row[name] = value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') : type ? String(value) : value;
  }
  return asciiJson(row);
}

/** JSON whose texts stand in plain ASCII: the emulator reads a long body piece by piece, and spoils a character that two pieces share. */
export function asciiJson(value: unknown): string {
  const json = JSON.stringify(value);
  return BEYOND_ASCII.test(json) ? json.replace(EACH_BEYOND_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) : json;
}

/** The service takes a bare whole number for 32 bits and refuses a larger one. */
function typeOf(value: Plain): string | null {
  if (value instanceof Uint8Array) return 'Edm.Binary';
  return typeof value === 'number' && !(Number.isInteger(value) && Math.abs(value) <= LARGEST_INT32) ? 'Edm.Double' : null;
}

/** The columns of a row as it was given, with its keys and its etag; when it was written is left out. */
export function fromJson(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const name in row) {
    if (name === 'Timestamp' || name === 'odata.metadata' || name.endsWith(NOTE)) continue;
    columns[NAMES[name] ?? name] = valueOf(row[name], row[`${name}${NOTE}`]);
  }
  return columns;
}

function valueOf(value: unknown, type: unknown): unknown {
  if (type === 'Edm.Binary') return Buffer.from(value as string, 'base64');
  return type === 'Edm.Double' ? Number(value) : value;
}
