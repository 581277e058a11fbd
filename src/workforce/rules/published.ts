import { day, type CalendarDate } from '../calendar.js';
import type { Benchmark } from '../sheets.js';
import { statisticalNeighbours } from '../statisticalNeighbours.js';
import type { Workforce } from '../workforce.js';

export const NATIONAL = 'England';
export const NEIGHBOURS = 'statistical neighbours';

/** The latest year in which a measure was published, by area. */
export interface Published {
  /** DATA.md, Compared with published figures: 'the latest published year beside ours on its 30 September'. */
  readonly on: CalendarDate;
  readonly source: string | null;
  readonly values: ReadonlyMap<string, number>;
  /** How many of our statistical neighbours have a figure; theirs is the mean of these. */
  readonly neighbours: number;
}

/**
 * What the benchmarks sheet holds of a measure under any of its names, for the latest 30 September up to a day, that day included: a later one
 * would stand beside figures of ours that have not come about. Null where it holds nothing.
 */
export function publishedOf(workforce: Workforce, names: readonly string[], upTo: CalendarDate): Published | null {
  const rows = rowsNamed([...workforce.records.rows.benchmarks.values()], names.map(loose)).filter(({ year }) => censusDay(year) <= upTo);
  const year = Math.max(...rows.map((row) => row.year));
  const latest = rows.filter((row) => row.year === year);
  if (latest.length === 0) return null;
  const values = new Map(latest.map(({ area, value }) => [area, value]));
  const neighbours = neighbourValues(workforce, latest);
  if (neighbours.length > 0 && !values.has(NEIGHBOURS)) values.set(NEIGHBOURS, mean(neighbours));
  return { on: censusDay(year), source: latest[0]?.source?.replace(/ \(local authority .*\)$/, '') ?? null, values, neighbours: neighbours.length };
}

function censusDay(year: number): CalendarDate {
  return day(`${year}-09-30`);
}

/** The file has tens of thousands of rows and few names: each name is read once. */
function rowsNamed(rows: readonly Benchmark[], wanted: readonly string[]): Benchmark[] {
  const measures = [...new Set(rows.map(({ measure }) => measure))];
  const named = new Set(measures.filter((measure) => wanted.includes(loose(measure))));
  return rows.filter(({ measure }) => named.has(measure));
}

/** The values of our statistical neighbours: the published file names an authority's number in the source, sometimes two that report together. */
function neighbourValues(workforce: Workforce, rows: readonly Benchmark[]): number[] {
  const numbers = new Set(statisticalNeighbours(workforce.setting('dfe_number') ?? ''));
  return rows.filter(({ source }) => numbersIn(source).some((number) => numbers.has(number))).map(({ value }) => value);
}

function numbersIn(source: string | null): string[] {
  return /\(local authority ([\d /]+)\)$/.exec(source ?? '')?.[1]?.match(/\d{3}/g) ?? [];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** 'Vacancy rate (FTE)' and 'vacancy_rate_fte' are one name. */
function loose(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
