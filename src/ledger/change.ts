import type { Fact } from '../workforce/records.js';
import type { Row, SheetName } from '../workforce/sheets.js';

/** Who made a change: an Entra object id, or 'import', 'sample' where no person signed in. */
export interface Who {
  readonly id: string;
  /** Null where none was given, or where it has been erased. */
  readonly name: string | null;
}

/** An 'erase' has no facts: by it every instance learns that names are gone, and reads them anew. */
export const CHANGE_KINDS = ['sample', 'import', 'chat', 'undo', 'erase'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change of the ledger, without its facts. */
export interface ChangeHead {
  /** 1 for the first change; no number is left out. */
  readonly seq: number;
  /** As people say it: `C-0042`. */
  readonly number: string;
  /** Instant of the change, ISO 8601 in UTC. */
  readonly at: string;
  readonly who: Who;
  readonly kind: ChangeKind;
  /** In the words of whoever made it; blank where it has been erased. */
  readonly why: string;
  /** The sheets that the change recorded, with rows or without. */
  readonly sheets: readonly SheetName[];
  /** How many rows it put or removed. */
  readonly facts: number;
  /** Everything recorded before was dropped: the first real import replaces the sample. */
  readonly whole: boolean;
  /** The `seq` of the change that this one takes back. */
  readonly undoes: number | null;
  /** The id of the request that it answers, so that every instance sees that it was answered; null where there was none. */
  readonly request: string | null;
  /** SHA-256 over the change, its facts and the hash before it, in hexadecimal. */
  readonly hash: string;
  /** Blank for the first change. */
  readonly previousHash: string;
  /** Names the facts of the change in the store. */
  readonly operation: string;
}

/** A change that is yet to be appended. A row stands in `facts` once. */
export interface Draft {
  readonly who: Who;
  readonly kind: ChangeKind;
  readonly why: string;
  readonly sheets: readonly SheetName[];
  readonly facts: readonly Fact[];
  /** Drop everything recorded before; blank: no. */
  readonly whole?: boolean;
  readonly undoes?: number;
  readonly request?: string;
}

/** What a change did to one row; null where there was, or is, none. */
export interface RowChange<S extends SheetName = SheetName> {
  readonly sheet: S;
  readonly key: string;
  readonly before: Row<S> | null;
  readonly after: Row<S> | null;
}

/** 42 -> `C-0042` */
export function changeNumber(seq: number): string {
  return `C-${String(seq).padStart(4, '0')}`;
}
