import type { CalendarDate } from '../workforce/calendar.js';
import type { Facet, TimeFacet } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';

/** Narrows what is counted. Values are the names in the workbook; several are alternatives. */
export interface Filter {
  readonly facet: Facet;
  readonly values: readonly string[];
  /** True for 'excluding', 'other than'. */
  readonly without: boolean;
}

/** The time a question is about. All days are said out: nothing is relative to today any more. */
export type When =
  | { readonly is: 'day'; readonly day: CalendarDate }
  | { readonly is: 'period'; readonly period: Period }
  /** A stock at `to` against the same at `from`. */
  | { readonly is: 'change'; readonly from: CalendarDate; readonly to: CalendarDate }
  /** The mean of the days of a period. */
  | { readonly is: 'average'; readonly period: Period };

/** A figure that another is set against: at the same time, in the same groups and places, of what it is narrowed to itself beside these. */
export interface Other {
  readonly measure: string;
  readonly figure: string;
  readonly where: readonly Filter[];
}

/** What the leading figure is given beside another: for each one of it, in per cent of it, less it, or the two together. */
export interface Beside extends Other {
  readonly as: 'per' | 'share' | 'less' | 'plus';
}

/**
 * Which groups are kept, by what their leading figure is held against: another figure of `each` of them, that of the `whole` council
 * (whatever place the question is narrowed to), or the `mean` of the groups.
 */
export interface Held {
  readonly bound: 'above' | 'atLeast' | 'below' | 'atMost';
  readonly of: 'each' | 'whole' | 'mean';
  readonly to: Other;
}

/** What part of the question was said, and what was taken for granted. */
export interface Question {
  /** Name of a measure. */
  readonly measure: string;
  /** Name of the figure that leads; one of the measure's. */
  readonly figure: string;
  readonly where: readonly Filter[];
  /** At most two, the time facet last. With month, quarter or year a stock is counted at the end of each. */
  readonly by: readonly (Facet | TimeFacet)[];
  readonly when: When;
  /** 'records' where people asked who or which: the list comes before the figure. */
  readonly show: 'figure' | 'records';
  /** 'most' and 'fewest' put the groups in that order and lead with the first of them. */
  readonly order: { readonly by: 'most' | 'fewest'; readonly limit: number } | null;
  /** Numbers the measure takes, by name: { cases: 12 }. */
  readonly numbers: Readonly<Record<string, number>>;
  /** As we knew it at the end of this day; null: as we know it now. */
  readonly knownAt: CalendarDate | null;
  /** The leading figure as a share of what it is without the filters of these facets: 'what proportion of leavers went to agency'. */
  readonly share?: readonly Facet[];
  /** 'Staff per team manager', 'unallocated cases as a share of all cases', 'how many more leavers than starters', 'permanent and agency staff together'. */
  readonly beside?: Beside;
  /** 'Teams with more agency than permanent staff', 'teams above the council's average'. */
  readonly held?: Held;
  /** The mean of the groups leads: 'agency staff per team on average'. The groups that have none count as 0. */
  readonly mean?: true;
  /** So many of the list, in its own order or the latest first: 'the last 5 leavers'. The figures stay those of all. */
  readonly first?: { readonly count: number; readonly by: 'latest' | 'list' };
  /** The page of a long table that is shown, from 1; blank: the first. It changes no figure. */
  readonly page?: number;
}
