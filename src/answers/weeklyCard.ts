import type { CalendarDate } from '../workforce/calendar.js';
import type { FollowUp, Table } from './shown.js';

/** A sentence at the top of a card, with the rule by which it was chosen. */
export interface Sentence {
  readonly text: string;
  /** 'Said because the average moved by 0.5 cases per FTE or more in the week.' */
  readonly why: string;
}

/** A part of a card under a heading of its own; all text is formatted. */
export interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly table: Table | null;
  readonly notes: readonly string[];
  /** The question that lists all of it, where the card has to cut it short; null where the part is never cut. */
  readonly more: FollowUp | null;
}

/** A line chart, and the same in words. */
export interface Chart {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly { readonly legend: string; readonly points: readonly { readonly day: CalendarDate; readonly value: number }[] }[];
  readonly words: string;
}

/** What a weekly card shows, in the order in which it is read, before it becomes a card of Teams or a text. */
export interface WeeklyCard {
  readonly title: string;
  readonly subtitle: string;
  /** What must be known before the figures are: missing or corrected data, a day that was missed. */
  readonly notices: readonly string[];
  readonly sentences: readonly Sentence[];
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  readonly chart: Chart | null;
  readonly parts: readonly Part[];
  /** Where somebody is not named: who sees names, and where; else ''. */
  readonly privacy: string;
  /** How each figure is counted. */
  readonly counted: readonly string[];
  readonly freshness: string;
  readonly buttons: readonly FollowUp[];
}
