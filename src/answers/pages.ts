import type { Question } from '../language/question.js';
import type { Table } from './shown.js';

/** Rows of a page: as many as a card holds. */
export const PAGE = 25;

/** A page of tables that belong together. Pages count from 1. */
export interface Page {
  readonly number: number;
  readonly of: number;
  /** Rows of the longest table. */
  readonly rows: number;
}

/** The page of that number, of tables of which the longest has so many rows; the last where there are fewer. */
export function pageOf(number: number, rows: number): Page {
  const of = Math.max(1, Math.ceil(rows / PAGE));
  return { number: Math.min(number, of), of, rows };
}

/** The rows that stand on a page; none where they end before it. */
export function onPage<T>(rows: readonly T[], { number }: Page): readonly T[] {
  return rows.slice((number - 1) * PAGE, number * PAGE);
}

/** The place of the first row of a page in its table. */
export function firstOn({ number }: Page): Pick<Table, 'first'> {
  return number > 1 ? { first: (number - 1) * PAGE + 1 } : {};
}

/** The page that the tables of an answer show; null where there is no table. */
export function pageShown(tables: readonly Table[]): Page | null {
  if (tables.length === 0) return null;
  const first = Math.max(...tables.map((table) => table.first ?? 1));
  return pageOf(Math.ceil(first / PAGE), Math.max(...tables.map(({ total }) => total)));
}

/** '26 to 50 of 63', of a table of which the first `shown` rows are shown; '' where that is the whole of it. */
export function placeOf({ total, first = 1 }: Table, shown: number): string {
  const last = first - 1 + shown;
  return shown > 0 && (first > 1 || last < total) ? `${first} to ${last} of ${total}` : '';
}

/** The question about the first page. */
export function fromTheStart(question: Question): Question {
  return (question.page ?? 1) > 1 ? { ...question, page: 1 } : question;
}
