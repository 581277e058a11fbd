import type { CalendarDate } from '../workforce/calendar.js';
import type { Records } from '../workforce/records.js';
import type { Workforce } from '../workforce/workforce.js';
import type { ChangeHead, Draft, RowChange } from './change.js';
import type { OnRequest } from './requests.js';
import type { SheetName } from '../workforce/sheets.js';

/** What the changes up to one of them add up to. A state never changes: the next `refresh` gives another. */
export interface State {
  /** The `seq` of the last change in it; 0 where nothing was ever recorded. */
  readonly seq: number;
  readonly head: ChangeHead | null;
  /** All changes in it, the earliest first. */
  readonly changes: readonly ChangeHead[];
  readonly records: Records;
  /** Built when it is first asked for. */
  readonly workforce: Workforce;
}

export type Appended =
  | { readonly applied: ChangeHead }
  /** Nothing was written: these changes were appended meanwhile. The caller looks again at what the draft does to them. */
  | { readonly conflict: readonly ChangeHead[] };

/** What `verify` found. */
export interface Verification {
  readonly changes: number;
  /** Personal texts that were erased since they were written. */
  readonly erased: number;
  /** One sentence for each thing that is not as it was written; empty where all is sound. */
  readonly problems: readonly string[];
}

/** Whether a row is one of those that are asked for; `row` is what stood there, or stands there now. */
export type Concerns = (sheet: SheetName, key: string, row: Readonly<Record<string, unknown>>) => boolean;

/** A change, with what it did to the rows that were asked for. */
export interface ChangeTo {
  readonly change: ChangeHead;
  readonly rows: readonly RowChange[];
}

/** Rows of a draft written so far, and in all. */
export type Progress = (done: number, total: number) => void;

/**
 * The append-only store. Every method throws `StoreUnreachable` where the store cannot be reached, and works again
 * by itself when it can; `StoreBroken` where a stored row cannot be read.
 */
export interface Ledger {
  /** The state now, with what any instance has appended since. */
  refresh(): Promise<State>;
  /** The state of the last refresh, without reading: a guess, since another instance may have appended since. Null before the first. */
  held(): State | null;
  /**
   * Appends a change that was drafted on the state with the `seq` of `basedOn`: all of it or nothing.
   * Throws `ChangeRefused` where the draft cannot be stored (a text too long, a row twice).
   */
  append(draft: Draft, basedOn: number, onProgress?: Progress): Promise<Appended>;
  /** The state as we knew it at the end of a day, in the time zone of the ledger. */
  knownAt(day: CalendarDate): Promise<State>;
  /** The state right after a change; 0 is before the first. Throws RangeError where there is no such change yet. */
  stateAt(seq: number): Promise<State>;
  /** What a change did, row by row, with the rows before it. Throws as `stateAt`. */
  rowsOf(seq: number): Promise<readonly RowChange[]>;
  /** What the changes after one of them (0: all) did to the rows that concern somebody, the earliest first; changes that did nothing to them are left out. */
  changesTo(concerns: Concerns, after?: number): Promise<readonly ChangeTo[]>;
  /** Reads everything and recomputes the chain of hashes. */
  verify(): Promise<Verification>;
  /** Removes the names and texts kept of a person and gives their number; counts, history and the chain stay. */
  erase(person: string): Promise<number>;
  /** Removes what appends left behind that never came to their end; gives how many there were. An hour old by default. */
  sweep(olderThanMinutes?: number): Promise<number>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** Where the ledger lies. */
export interface StoreOptions {
  /** Connection string, or `https://ACCOUNT.table.core.windows.net` with managed identity. */
  readonly connection: string;
  /** Before the name of each table; letters and digits, or blank. */
  readonly prefix: string;
  /** Hears of each request to the Table service. */
  readonly onRequest?: OnRequest;
}

export interface LedgerOptions extends StoreOptions {
  /** Gives the instant of a change. */
  readonly clock: () => Date;
  /** IANA name of the zone in which a day ends: `Europe/London`. */
  readonly timezone: string;
}
