import type { CalendarDate } from './calendar.js';
import type { Period } from './period.js';
import type { SheetName } from './sheets.js';
import type { Workforce } from './workforce.js';

/** Units of what does not add up: of nobody there is no rate, no average and no length of time. */
export const RATIO_UNITS = ['%', 'cases per fte', '£ each', 'days', 'weeks', 'months', 'years'] as const;
export type Unit = 'posts' | 'fte' | 'people' | 'payments' | 'cases' | '£' | (typeof RATIO_UNITS)[number];

/** One number of an answer. Full-time equivalents, pounds and per cent as people say them: 3.7, 48000, 49.33. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
}

/**
 * What items can be narrowed to and grouped by. `roleGroup` holds 'social workers' and 'managers';
 * `roleTaken` is what an agency worker converted to; `hours` is part-time or full-time, `endDate` says whether an end is recorded, `exitInterview` yes or no; `band` holds a span of time ('2 to 3 years');
 * week, month, quarter and year come from the day of an item, or from the series of days asked for.
 */
export const FACETS = [
  'team', 'service', 'locality', 'role', 'roleGroup', 'grade', 'funding', 'contract', 'supplier', 'cover', 'reason', 'destination',
  'origin', 'cohort', 'programme', 'status', 'stage', 'scheme', 'newlyQualified', 'hours', 'endDate', 'exitInterview', 'roleTaken', 'band', 'person', 'post', 'area', 'review',
] as const;
export type Facet = (typeof FACETS)[number];
/** What every measure can be narrowed to and grouped by: it follows from an item's team and role. */
export const COMMON_FACETS = ['team', 'service', 'locality', 'role', 'roleGroup'] as const satisfies readonly Facet[];
export const TIME_FACETS = ['week', 'month', 'quarter', 'year'] as const;
export type TimeFacet = (typeof TIME_FACETS)[number];

/** What one thing counted (a post, a spell, a leaver, a worker's cases) adds to a measure. */
export interface Item {
  /** Id of the post or person, for the records behind a figure; null where there is none (unallocated cases). */
  readonly record: string | null;
  readonly team: string | null;
  readonly role: string | null;
  /** Values of the measure's own facets; null is 'not recorded'; several where a leaver gave several reasons. */
  readonly facets: Partial<Record<Facet, string | readonly string[] | null>>;
  /** What the measure adds up: FTE in ten-thousandths, money in pence, days, cases, 1 a post. */
  readonly amounts: Readonly<Record<string, number>>;
  /** The day of a flow's item; a stock's has none. */
  readonly on?: CalendarDate;
  /** The day on which its team and role are taken, and the names of teams with them; blank: its own day, else the day asked for. */
  readonly placedOn?: CalendarDate;
  /**
   * Whether the item stands behind the figure that was asked for; blank: yes. A denominator's item does not (false);
   * a list names the figures that it stands behind (a part-vacant post behind the vacant FTE alone).
   */
  readonly counted?: boolean | readonly string[];
  /**
   * Why the item is set apart and adds to no figure ('no spell in that week'); such items have `counted: false`.
   * The notes say how many there are; a list of records shows them in a table of their own, by this reason.
   */
  readonly apart?: string;
  /** What a list of the records shows of this one, by column heading: already formatted, names included. Made only when a list is. */
  readonly shown?: () => Readonly<Record<string, string>>;
  /** How its amount is worked out. Made only where it is shown. */
  readonly working?: () => Working;
}

/** How an amount is worked out, in one sentence and step by step; amounts are formatted, and the last one is the result. */
export interface Working {
  readonly sentence: string;
  readonly steps: readonly (readonly [step: string, amount: string])[];
}

/** What a count is asked for. */
export interface Asked {
  readonly today: CalendarDate;
  /** A stock is counted on `to`; a flow from `from` to `to`, both included. */
  readonly period: Period;
  /** Numbers of the question: a threshold, the workers added. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The teams that the question is narrowed to (by team, service or locality); blank: the whole council. */
  readonly teams?: readonly string[];
}

/** Whether an item is one of the records behind a figure. */
export function standsBehind(item: Item, figure: string): boolean {
  if (item.counted === undefined) return true;
  return typeof item.counted === 'boolean' ? item.counted : item.counted.includes(figure);
}

/** The items of a stock by their record. */
export interface ByRecord {
  /** Those that have an item on some day of the period, in the order of `items`. */
  readonly records: (workforce: Workforce, period: Period) => readonly string[];
  /** The items of a record on a day, as `items` has them. */
  readonly itemsOf: (workforce: Workforce, record: string, day: CalendarDate) => readonly Item[];
  /** The days from which the items of a record may be others than the day before; in any order, days may come twice. */
  readonly turns: (workforce: Workforce, record: string) => readonly CalendarDate[];
}

/**
 * A measure: one file of `measures/`. The engine narrows and groups its items; the measure turns what is left into figures.
 */
export interface Measure {
  readonly name: string;
  /** As it stands in a reading: 'vacancies', 'agency headcount'. */
  readonly title: string;
  readonly time: 'stock' | 'flow';
  /**
   * What a flow covers where the question names no period; blank: the financial year to date (DATA.md, Flow).
   * 'ahead' is what is still to come: from today on, a bare month is the next one and no period is cut at today. 'ever' is all until today.
   * A stock with 'ahead' can be asked of a day after today (what is to be repaid on leaving then); any other only where something projects it.
   */
  readonly spans?: 'ahead' | 'ever';
  /** The months that a stock looks back over, the day included: 'over the last 12 months' asks it of today. */
  readonly lookback?: number;
  /** The figure that a rate divides by, in FTE: where it is small the answer says so. Blank: nothing is said. */
  readonly per?: string;
  /** The numbers without which it cannot be counted ('cases', 'workers'): a question without one gets a question back. */
  readonly numbers?: readonly string[];
  /** The name of the stock that this measure projects: it takes that measure's place for a day after today, and is asked of no other. */
  readonly projects?: string;
  /** How it is counted, in words for a committee paper. */
  readonly definition: string;
  /** What a plan or a projection takes for granted, each as a clause after 'assumes that'. */
  readonly assumes?: readonly string[];
  /** What each figure is of, by its name, where they are to be read side by side ('England', 'ours on 30 September 2022'). */
  readonly sideBySide?: (workforce: Workforce, asked: Asked) => Readonly<Record<string, string>>;
  /** The sheets without which nothing can be said. */
  readonly sheets: readonly SheetName[];
  readonly records: 'posts' | 'people' | 'none';
  /** Its items come in the order in which a list shows them (the longest overdue first); other people are listed by day and by name. */
  readonly inOrder?: true;
  /** The figures by name with their units; the first leads unless another was asked for. */
  readonly figures: readonly { readonly name: string; readonly unit: Unit }[];
  /** The facets beside team, service, locality, role and roleGroup that its items carry. */
  readonly facets: readonly Facet[];
  /** The facet that answers the question by itself ('why are people leaving?'), if any. */
  readonly groupedBy?: Facet;
  /** Why nothing can be said of these days (no caseload week), in one sentence; null where something can. */
  readonly missing?: (workforce: Workforce, asked: Asked) => string | null;
  readonly items: (workforce: Workforce, asked: Asked) => readonly Item[];
  /**
   * The items of a stock record by record, where every figure is the sum of what each record adds: the mean of many days is then worked out
   * from the few on which something changes. Blank: the items of a day are known only all together.
   */
  readonly byRecord?: ByRecord;
  /** All of `figures`, in their order. A figure that cannot be said of these items (a rate of nothing) is left out. */
  readonly count: (items: readonly Item[], asked: Asked, workforce: Workforce) => readonly Figure[];
  /** What must be said beside the figures, one sentence each. `items` are those in scope. */
  readonly notes?: (items: readonly Item[], asked: Asked, workforce: Workforce) => readonly string[];
  /** The figures as a phrase: '4 vacant posts (3.7 FTE vacant)'. The leading figure comes first in `figures`. */
  readonly phrase: (figures: readonly Figure[]) => string;
}
