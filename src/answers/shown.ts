import type { CalendarDate } from '../workforce/calendar.js';

/** A table of formatted texts; every row has as many cells as there are columns. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** Columns that hold numbers are set to the right. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows the whole has, without the one that adds them up; more than `rows` where this is a page of it. */
  readonly total: number;
  /** The place of the first row in the whole; blank: 1. */
  readonly first?: number;
}

/** A trend: one line of values, at most one a day. */
export interface Trend {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly { readonly label: string; readonly day: CalendarDate; readonly value: number }[];
}

export interface FollowUp {
  /** On the button. */
  readonly title: string;
  /** What the button asks, as somebody could have typed it. */
  readonly asks: string;
}
