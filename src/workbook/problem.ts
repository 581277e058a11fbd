import type { Problem } from './raw.js';

/** `workers row 5 fte: 1.2 is not a full-time equivalent; it must be more than 0 and at most 1` */
export function describeProblem({ sheet, row, column, value, message }: Problem): string {
  const place = [sheet, row === null ? '' : `row ${row}`, column ?? ''].filter((part) => part !== '').join(' ');
  return `${place}: ${value === null ? '' : `"${value}" `}${message}`;
}
