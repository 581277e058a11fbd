import type { SheetName } from '../workforce/sheets.js';
import { sameValue, type ChangedByChat } from './merge.js';
import type { Fields } from './rows.js';

/** A change as far as it matters here: who said the values that it set. */
export interface SaidChange {
  readonly byChat: boolean;
  readonly rows: readonly { readonly sheet: SheetName; readonly key: string; readonly before: object | null; readonly after: object | null }[];
}

/** Which values were last changed by chat and not by a file, by the changes from the first to the last. */
export function lastChangedByChat(changes: Iterable<SaidChange>): ChangedByChat {
  const fields = new Set<string>();
  for (const { byChat, rows } of changes) {
    for (const { sheet, key, before, after } of rows) {
      for (const field of changedFields(before as Fields | null, after as Fields | null)) {
        if (byChat) fields.add(slot(sheet, key, field));
        else fields.delete(slot(sheet, key, field));
      }
    }
  }
  return (sheet, key, field) => fields.has(slot(sheet, key, field));
}

function changedFields(before: Fields | null, after: Fields | null): string[] {
  return Object.keys(after ?? before ?? {}).filter((field) => !sameValue(before?.[field] ?? null, after?.[field] ?? null));
}

function slot(sheet: SheetName, key: string, field: string): string {
  return `${sheet} ${field} ${key}`;
}
