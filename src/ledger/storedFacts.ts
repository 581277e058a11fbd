import type { Fact } from '../workforce/records.js';
import type { SheetName } from '../workforce/sheets.js';
import type { Plain } from './limits.js';

/** The columns of a stored row of facts: sheet, key, op (put or remove) and the fields, without personal text. */
export type FactColumns = Readonly<Record<string, Plain>>;

/** One stored row: a fact, or a team's week of caseloads. */
export interface PackedRow {
  readonly columns: FactColumns;
  readonly facts: readonly Fact[];
}

/** A fact as it was stored; its row still lacks the personal text. */
export interface StoredFact {
  readonly sheet: SheetName;
  readonly key: string;
  readonly row: Record<string, unknown> | null;
  /** The name of the place of its personal text in `people`; null where it has none. */
  readonly place: string | null;
}
