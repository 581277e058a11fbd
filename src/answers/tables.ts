import type { Item } from '../workforce/measure.js';
import type { Table } from './answer.js';
import type { Asking, Outcome } from './asking.js';
import { FACET_WORDS } from './facets.js';
import { isTimeFacet, timeFacet } from './timePoints.js';
import { formatted } from './units.js';
import { capital, keyLabel } from './wording.js';

const ROWS = 12;

/** The tables of an answer: the list first where people asked who or which. */
export function tablesOf(asking: Asking, outcome: Outcome): readonly Table[] {
  const breakdown = outcome.groups.length === 0 ? [] : [breakdownTable(asking, outcome)];
  const list = asking.question.show === 'records' && outcome.items.length > 0 ? [recordsTable(asking, outcome.items)] : [];
  return [...list, ...breakdown];
}

function breakdownTable(asking: Asking, outcome: Outcome): Table {
  const facets = asking.question.by.map((facet) => capital(isTimeFacet(facet) ? facet : FACET_WORDS[facet]));
  const names = figureNames(outcome);
  const rows = outcome.groups.map(({ key, figures }) => [...cellsOf(key, facets.length), ...cells(names, figures)]);
  return {
    title: `By ${facets.join(' and ').toLowerCase()}`,
    columns: [...facets, ...names.map(capital)],
    numeric: [...facets.map(() => false), ...names.map(() => true)],
    rows: [...rows, ...wholeRow(asking, outcome, facets, names)],
    total: rows.length,
  };
}

/** The whole beneath its parts: counted by itself, so that it is right where parts overlap. Not under a series of a stock. */
function wholeRow(asking: Asking, outcome: Outcome, facets: readonly string[], names: readonly string[]): readonly string[][] {
  const isStockSeries = timeFacet(asking) && asking.measure.time === 'stock';
  if (asking.question.order || isStockSeries || outcome.groups.length < 2) return [];
  return [['All', ...facets.slice(1).map(() => ''), ...cells(names, outcome.figures)]];
}

function figureNames(outcome: Outcome): readonly string[] {
  return [...new Set(outcome.groups.flatMap(({ figures }) => figures.map(({ name }) => name)))];
}

function cells(names: readonly string[], figures: Outcome['figures']): readonly string[] {
  return names.map((name) => {
    const figure = figures.find((one) => one.name === name);
    return figure ? formatted(figure.value, figure.unit) : '–';
  });
}

function cellsOf(key: string, columns: number): readonly string[] {
  const parts = key.split(' · ').map(keyLabel);
  return columns > 1 && parts.length === columns ? parts : [keyLabel(key), ...Array<string>(columns - 1).fill('')];
}

/** The records behind the figure, as far as a card holds them; somebody with two spells has two rows. */
function recordsTable({ measure }: Asking, items: readonly Item[]): Table {
  const shown = items.slice(0, ROWS).map((item) => item.shown?.() ?? { [measure.records === 'posts' ? 'Post' : 'Person']: item.record ?? '' });
  const columns = [...new Set(shown.flatMap((row) => Object.keys(row)))].filter((column) => shown.some((row) => row[column]));
  return {
    title: measure.records === 'posts' ? 'Posts' : 'People',
    columns,
    numeric: columns.map((column) => shown.every((row) => /^[\d,.£%−]*$/.test(row[column] ?? ''))),
    rows: shown.map((row) => columns.map((column) => row[column] ?? '')),
    total: items.length,
  };
}
