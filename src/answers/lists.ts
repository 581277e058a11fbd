import type { Item } from '../workforce/measure.js';
import type { Table } from './shown.js';
import type { Asking, Outcome } from './asking.js';
import { capital } from './capital.js';
import { shownOf } from './hidden.js';
import { firstOn, onPage, type Page } from './pages.js';

/** Items that stand in one table. */
interface List {
  readonly title: string;
  readonly items: readonly Item[];
}

/**
 * The lists of the records behind a figure, and of those set apart under the reason why; none where nobody asked who or which.
 * A projection always has those set apart: what an offer does to a figure must be seen beside it.
 */
export function listsOf({ measure, workforce, question }: Asking, outcome: Outcome): readonly List[] {
  const isAsked = question.show === 'records';
  if (!isAsked && !measure.projects) return [];
  const items = shownOf(outcome.items, workforce);
  const apart = shownOf(outcome.apart, workforce);
  const reasons = [...new Set(apart.flatMap((item) => item.apart ?? []))];
  const lists = reasons.map((reason) => ({ title: capital(reason), items: apart.filter((item) => item.apart === reason) }));
  const title = measure.records === 'posts' ? 'Posts' : 'People';
  return items.length === 0 || !isAsked ? lists : [{ title: `${title}${severalRows(items)}`, items }, ...lists];
}

/** What a page of the lists shows, a table each. */
export function listTables({ measure }: Asking, lists: readonly List[], page: Page): readonly Table[] {
  const what = measure.records === 'posts' ? 'Post' : 'Person';
  return lists.flatMap((list) => listTable(list, what, page) ?? []);
}

/** Columns without a value are left out; null where the list ends before the page. */
function listTable({ title, items }: List, what: string, page: Page): Table | null {
  const shown = onPage(items, page).map((item) => item.shown?.() ?? { [what]: item.record ?? '' });
  if (shown.length === 0) return null;
  const columns = [...new Set(shown.flatMap((row) => Object.keys(row)))].filter((column) => shown.some((row) => row[column]));
  return {
    title,
    columns,
    numeric: columns.map((column) => shown.every((row) => /^[\d,.£%−]*$/.test(row[column] ?? ''))),
    rows: shown.map((row) => columns.map((column) => row[column] ?? '')),
    total: items.length,
    ...firstOn(page),
  };
}

/** Somebody with two spells stands in two rows and counts once: a list may be longer than its figure. */
function severalRows(items: readonly Item[]): string {
  const records = new Set(items.map(({ record }) => record)).size;
  return records < items.length ? ' (some have more than one row)' : '';
}
