import type { Table, Trend } from '../../answers/answer.js';
import { inert } from './inert.js';
import { literal } from './markdown.js';

/** A line for the native chart of Teams, with the same in words for a client that draws none. */
export interface ChartView {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly { readonly legend: string; readonly color: string; readonly values: readonly { readonly x: string; readonly y: number }[] }[];
  readonly words: string;
}

/** The days on the axis are those of the points; a chart's own text is no Markdown. */
export function chartView({ title, unit, points }: Trend): ChartView {
  return {
    title: inert(title),
    unit: inert(unit),
    lines: [{ legend: inert(title), color: 'categoricalBlue', values: points.map(({ day, value }) => ({ x: day, y: value })) }],
    words: literal(points.map(({ label, value }) => `${label}: ${value}`).join(' · ')),
  };
}

/** The points as a table: nothing may stand in a chart alone, and some phones draw none. */
export function trendTable({ title, unit, points }: Trend): Table {
  const rows = points.map(({ label, value }) => [label, String(value)]);
  return { title, columns: ['', unit], numeric: [false, true], rows, total: rows.length };
}
