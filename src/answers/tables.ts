import type { Figure } from '../workforce/measure.js';
import type { Table } from './shown.js';
import type { Asking, Outcome } from './asking.js';
import { capital } from './capital.js';
import { changeNames, isChange, signed } from './changeWords.js';
import { facetWords } from './facets.js';
import { keyLabel } from './keyWords.js';
import { listsOf, listTables } from './lists.js';
import { firstOn, onPage, pageOf, type Page } from './pages.js';
import { sideBySideTable } from './sideBySide.js';
import { timeFacet } from './timePoints.js';
import { workingsOf, workingTable } from './working.js';

/** What stands before the row that adds the others up. */
export const WHOLE = 'All';

/** The tables of an answer, or a page of them where they are long: the list first where people asked who or which. */
export function tablesOf(asking: Asking, outcome: Outcome): readonly Table[] {
  const { question } = asking;
  const lists = listsOf(asking, outcome);
  const page = pageOf(question.page ?? 1, Math.max(outcome.groups.length, ...lists.map(({ items }) => items.length)));
  const [figure] = outcome.figures;
  const listed = [...workingsOf(asking, outcome).map(workingTable), ...listTables(asking, lists, page)];
  const compared = figure && isChange(question, figure) ? [changeTable(asking, outcome.figures)] : sideBySideTable(asking, outcome);
  const parts = outcome.groups.length > 0 ? breakdownTable(asking, outcome, page) : compared;
  return question.show === 'records' ? [...listed, ...parts] : [...parts, ...listed];
}

/** None where the breakdown ends before the page of the lists beside it. */
function breakdownTable(asking: Asking, outcome: Outcome, page: Page): readonly Table[] {
  const groups = onPage(outcome.groups, page);
  if (groups.length === 0) return [];
  const facets = asking.question.by.map((facet) => (facet === 'week' ? 'week ending' : facetWords(facet)));
  const names = columnNames(asking, outcome);
  const rows = groups.map(({ key, figures }) => [...keyCells(key, facets.length), ...cells(names, figures)]);
  return [{
    title: `By ${facets.join(' and ')}`,
    columns: [...facets, ...names].map(capital),
    numeric: [...facets.map(() => false), ...names.map(() => true)],
    rows: [...rows, ...wholeRow(asking, outcome, names)],
    total: outcome.groups.length,
    ...firstOn(page),
  }];
}

/** The whole beneath its parts: counted by itself, so that it is right where parts overlap. Not under a series of a stock. */
function wholeRow(asking: Asking, outcome: Outcome, names: readonly string[]): readonly string[][] {
  const isStockSeries = timeFacet(asking) && asking.measure.time === 'stock';
  if (asking.question.order || isStockSeries || outcome.groups.length < 2) return [];
  return [[WHOLE, ...asking.question.by.slice(1).map(() => ''), ...cells(names, outcome.figures)]];
}

/** The figures in their order; of a change only the one that was asked for, with its two days. */
function columnNames({ question }: Asking, { groups }: Outcome): readonly string[] {
  const names = [...new Set(groups.flatMap(({ figures }) => figures.map(({ name }) => name)))];
  return names[0] === changeNames.change(question.figure) ? names.slice(0, 3) : names;
}

function cells(names: readonly string[], figures: readonly Figure[]): readonly string[] {
  return names.map((name) => {
    const figure = figures.find((one) => one.name === name);
    return figure ? signed(figure) : '–';
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
