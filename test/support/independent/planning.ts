import { casesAndFte } from './caseload.js';
import type { Sheets } from './rows.js';
import { EVERYWHERE, type Scope } from './scope.js';

/** FTE more that brings the cases held down to `each`: exact, and in whole full-time workers. */
export function workersNeeded(sheets: Sheets, week: string, each: number, scope: Scope = EVERYWHERE, day = week): { exact: number; whole: number } {
  const { cases, fte } = casesAndFte(sheets, week, scope, day);
  const exact = cases / each - fte;
  return { exact, whole: Math.max(0, Math.ceil(Number(exact.toFixed(9)))) };
}

/** Null where nobody would hold them. */
export function averageWithMore(sheets: Sheets, week: string, more: number, scope: Scope = EVERYWHERE, day = week): number | null {
  const { cases, fte } = casesAndFte(sheets, week, scope, day);
  return fte + more === 0 ? null : cases / (fte + more);
}
