import type { Table, Trend } from '../../answers/shown.js';
import { inert } from './inert.js';
import { literal } from './markdown.js';

/** A line for the native chart of Teams, with the same in words for a client that draws none. */
export interface ChartView {
  readonly title: string;
  readonly unit: string;
  /** The ends of the axis, so that its four steps are round numbers. */
  readonly yMin: number;
  readonly yMax: number;
  readonly lines: readonly { readonly legend: string; readonly color: string; readonly values: readonly { readonly x: string; readonly y: number }[] }[];
  readonly words: string;
}

/** The days on the axis are those of the points; a chart's own text is no Markdown. */
export function chartView({ title, unit, points }: Trend): ChartView {
  return {
    title: inert(title),
    unit: inert(unit),
    ...axisOf(points.map(({ value }) => value)),
    lines: [{ legend: inert(title), color: 'categoricalBlue', values: points.map(({ day, value }) => ({ x: day, y: value })) }],
    words: literal(points.map(({ label, value }) => `${label}: ${value}`).join(' · ')),
  };
}

const STEPS = 4;

/** From 0 to four round steps that reach over all values; from as far below 0 where one is negative. */
export function axisOf(values: readonly number[]): Pick<ChartView, 'yMin' | 'yMax'> {
  const most = Math.max(...values.map(Math.abs));
  if (values.every((value) => value >= 0)) return { yMin: 0, yMax: STEPS * roundStep(most / STEPS) };
  const end = (STEPS / 2) * roundStep(most / (STEPS / 2));
  return { yMin: -end, yMax: end };
}

/** 12.25 -> 15, 6.03 -> 7, 0.5 -> 1: a whole number of at least 1, with few digits, that is no less. */
function roundStep(least: number): number {
  const tens = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(least, 1))));
  const sizes = tens === 1 ? [] : [1.5, 2.5];
  return [...sizes, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].sort((a, b) => a - b).map((size) => size * tens).find((step) => step >= least) ?? 10 * tens;
}

/** The points as a table: nothing may stand in a chart alone, and some phones draw none. */
export function trendTable({ title, unit, points }: Trend): Table {
  const rows = points.map(({ label, value }) => [label, String(value)]);
  return { title, columns: ['When', unit], numeric: [false, true], rows, total: rows.length };
}
