/** A column of a table: its heading, where it stands in each row, and the longest word that it holds. */
export interface Column {
  readonly heading: string;
  readonly index: number;
  readonly numeric: boolean;
  /** In characters. */
  readonly width: number;
}

/** What a phone shows beside each other, in characters; more columns than this no card rule of ours allows. */
const ROOM = 36;
const MOST = 4;
/** The space between two columns, and what the first, of names, is given at least and need not have more of. */
const GAP = 2;
const NAMES = { least: 10, most: 16 };

export function columnsOf(headings: readonly string[], numeric: readonly boolean[], rows: readonly (readonly string[])[]): readonly Column[] {
  return headings.map((heading, index) => {
    const texts = [heading, ...rows.map((row) => row[index] ?? '')];
    const word = Math.max(...texts.flatMap((text) => text.split(/[\s-]+/)).map(({ length }) => length));
    const width = index === 0 ? Math.min(Math.max(word, NAMES.least), NAMES.most) : word;
    return { heading, index, numeric: numeric[index] ?? false, width };
  });
}

/**
 * The columns that a phone shows whole; the others become a line under the first cell. A list of people or posts, with several columns
 * of words, keeps its last number alone beside the first, so that the lines have the room; of a breakdown the last numbers go.
 */
export function columnsKept(columns: readonly Column[]): readonly Column[] {
  if (fits(columns)) return columns;
  const words = columns.filter(({ index, numeric }) => index > 0 && !numeric);
  const lastNumber = columns.findLast(({ index, numeric }) => index > 0 && numeric);
  if (words.length > 1) return columns.filter((column) => column.index === 0 || column === lastNumber);
  let kept = columns;
  while (kept.length > 1 && !fits(kept)) kept = kept.slice(0, -1);
  return kept;
}

function fits(columns: readonly Column[]): boolean {
  return columns.length <= MOST && columns.reduce((sum, { width }) => sum + width + GAP, 0) <= ROOM;
}

/** The widths in parts of a whole: each has its longest word, and the first what is left. */
export function widthsOf(kept: readonly Column[]): readonly number[] {
  const others = kept.slice(1).map(({ width }) => width + GAP);
  return [Math.max(kept[0]?.width ?? 1, ROOM - others.reduce((sum, width) => sum + width, 0)), ...others];
}
