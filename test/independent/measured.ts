import type { Row, Scope, Sheets } from '../support/independentCount.js';
import type { Facet } from '../../src/workforce/measure.js';

/** Figures by name; null is one that cannot be said (the rate of nothing). */
export type Figures = Readonly<Record<string, number | null>>;

/** What the second counter is asked for. A stock is counted on `to`. */
export interface Asked {
  readonly today: string;
  readonly from: string;
  readonly to: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly scope: Scope;
}

/** What a row is under a facet on a day: '' where that is blank. */
export type Values = (row: Row, day: string, sheets: Sheets) => readonly string[];

/** How the second counter says the figures of a measure. */
export interface Measured {
  readonly measure: string;
  readonly time: 'stock' | 'flow';
  /** The sheets without which it would be 0 for 'not recorded', as the workbook names them. */
  readonly sheets: readonly string[];
  /** Null where nothing can be said of any part. */
  readonly figures: (sheets: Sheets, asked: Asked) => Figures | null;
  /** For figures that are no number of things: the figures that count the things behind them. */
  readonly behind?: Readonly<Record<string, readonly string[]>>;
  /** Facets of its own to group by. */
  readonly facets?: Partial<Readonly<Record<Facet, Values>>>;
  /** How much there is of what it is about, where none of its figures says so. */
  readonly things?: (sheets: Sheets, asked: Asked) => number;
  /** It can be asked of a day after today. */
  readonly ahead?: true;
  /** Counted from the week in force. */
  readonly weekly?: true;
  /** The number that it takes. */
  readonly number?: 'cases' | 'workers';
  /** The same figures whatever the question is narrowed to. */
  readonly unscoped?: true;
}
