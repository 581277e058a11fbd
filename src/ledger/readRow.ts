import type { z } from 'zod';
import { StoreBroken } from './errors.js';

/** Reads a stored row, or throws StoreBroken with the table, the row and what is wrong with it. */
export function readRow<T extends z.ZodType>(schema: T, row: unknown, table: string): z.output<T> {
  const read = schema.safeParse(row);
  if (read.success) return read.data;
  const { partitionKey = '?', rowKey = '?' } = row as { partitionKey?: string; rowKey?: string };
  const problems = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new StoreBroken(`Row ${partitionKey} / ${rowKey} of table ${table} cannot be read (${problems}). Restore it from a backup of the store.`);
}
