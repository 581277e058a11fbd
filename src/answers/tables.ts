import type { Figure, Item } from '../workforce/measure.js';
import type { Table } from './answer.js';
import type { Asking, Outcome } from './asking.js';
import { capital } from './capital.js';
import { changeNames } from './change.js';
import { isChange } from './changeWords.js';
import { facetWords } from './facets.js';
import { shownOf } from './hidden.js';
import { keyLabel } from './keyWords.js';
import { timeFacet } from './timePoints.js';
import { formatted } from './units.js';

const ROWS = 12;

/** The tables of an answer: the list first where people asked who or which. */
export function tablesOf(asking: Asking, outcome: Outcome): readonly Table[] {
  const lists = asking.question.show === 'records' ? listsOf(asking, outcome) : [];
  const [figure] = outcome.figures;
  if (outcome.groups.length > 0) return [...lists, breakdownTable(asking, outcome)];
  return figure && isChange(asking.question, figure) ? [...lists, changeTable(asking, outcome.figures)] : lists;
}

function breakdownTable(asking: Asking, outcome: Outcome): Table {
  const facets = asking.question.by.map((facet) => (facet === 'week' ? 'week ending' : facetWords(facet)));
  const names = columnNames(asking, outcome);
  const rows = outcome.groups.map(({ key, figures }) => [...keyCells(key, facets.length), ...cells(names, figures)]);
  return {
    title: `By ${facets.join(' and ')}`,
    columns: [...facets, ...names].map(capital),
    numeric: [...facets.map(() => false), ...names.map(() => true)],
    rows: [...rows, ...wholeRow(asking, outcome, names)],
    total: rows.length,
  };
}

/** The whole beneath its parts: counted by itself, so that it is right where parts overlap. Not under a series of a stock. */
function wholeRow(asking: Asking, outcome: Outcome, names: readonly string[]): readonly string[][] {
  const isStockSeries = timeFacet(asking) && asking.measure.time === 'stock';
  if (asking.question.order || isStockSeries || outcome.groups.length < 2) return [];
  return [['All', ...asking.question.by.slice(1).map(() => ''), ...cells(names, outcome.figures)]];
}

/** The figures in their order; of a change only the one that was asked for, with its two days. */
function columnNames({ question }: Asking, { groups }: Outcome): readonly string[] {
  const names = [...new Set(groups.flatMap(({ figures }) => figures.map(({ name }) => name)))];
  return names[0] === changeNames.change(question.figure) ? names.slice(0, 3) : names;
}

function cells(names: readonly string[], figures: readonly Figure[]): readonly string[] {
  return names.map((name) => {
    const figure = figures.find((one) => one.name === name);
    return figure ? formatted(figure.value, figure.unit) : '–';
  });
}

function keyCells(key: string, columns: number): readonly string[] {
  const parts = key.split(' · ').map(keyLabel);
  return parts.length === columns ? parts : [keyLabel(key), ...Array<string>(columns - 1).fill('')];
}

/** Each figure of a measure then, now and between. */
function changeTable({ measure }: Asking, figures: readonly Figure[]): Table {
  const rows = measure.figures.flatMap(({ name }) => {
    const row = cells([changeNames.then(name), changeNames.now(name), changeNames.change(name)], figures);
    return row[2] === '–' ? [] : [[capital(name), ...row]];
  });
  return { title: 'Change', columns: ['Figure', 'Then', 'Now', 'Change'], numeric: [false, true, true, true], rows, total: rows.length };
}

/** The records behind the figure, and those set apart under the reason why. */
function listsOf({ measure, workforce }: Asking, outcome: Outcome): readonly Table[] {
  const what = measure.records === 'posts' ? 'Post' : 'Person';
  const items = shownOf(outcome.items, workforce);
  const apart = shownOf(outcome.apart, workforce);
  const reasons = [...new Set(apart.flatMap((item) => item.apart ?? []))];
  const tables = reasons.map((reason) => listTable(capital(reason), what, apart.filter((item) => item.apart === reason)));
  return items.length === 0 ? tables : [listTable(measure.records === 'posts' ? 'Posts' : 'People', what, items), ...tables];
}

/** As many rows as a card holds; somebody with two spells has two. Columns without a value are left out. */
function listTable(title: string, what: string, items: readonly Item[]): Table {
  const shown = items.slice(0, ROWS).map((item) => item.shown?.() ?? { [what]: item.record ?? '' });
  const columns = [...new Set(shown.flatMap((row) => Object.keys(row)))].filter((column) => shown.some((row) => row[column]));
  return {
    title,
    columns,
    numeric: columns.map((column) => shown.every((row) => /^[\d,.£%−]*$/.test(row[column] ?? ''))),
    rows: shown.map((row) => columns.map((column) => row[column] ?? '')),
    total: items.length,
  };
}
