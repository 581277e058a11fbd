import { daysBetween } from './days.js';
import { spellsOn } from './people.js';
import { amount, cell, fteOf, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, teamsInForce, type Scope } from './scope.js';

/** A worker's cases in one team in a week; `fte` is null where they have no spell in it that day. */
export interface Held {
  readonly worker: string;
  readonly team: string;
  readonly cases: number;
  readonly fte: number | null;
  readonly lastSupervision: string;
}

/** The latest week on or before a day; null where there is none within 31 days. */
export function weekInForce(sheets: Sheets, day: string): string | null {
  let week = '';
  for (const row of rowsOf(sheets, 'caseloads')) {
    const ending = cell(row, 'week_ending');
    if (ending <= day && ending > week) week = ending;
  }
  return week === '' || daysBetween(week, day) > 31 ? null : week;
}

export function totalCases(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): number {
  let sum = 0;
  for (const row of rowsIn(sheets, week, scope)) sum += amount(row, 'cases');
  return sum;
}

export function unallocated(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): number {
  let sum = 0;
  for (const row of rowsIn(sheets, week, scope)) if (cell(row, 'worker_id') === '') sum += amount(row, 'cases');
  return sum;
}

/** Workers with at least one case. */
export function held(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): Held[] {
  const holders: Held[] = [];
  const spells = spellsOn(sheets, week);
  for (const row of rowsIn(sheets, week, scope)) {
    const worker = cell(row, 'worker_id');
    if (worker === '' || amount(row, 'cases') === 0) continue;
    const team = cell(row, 'team');
    const fte = fteIn(spells, worker, team);
    holders.push({ worker, team, cases: amount(row, 'cases'), fte, lastSupervision: cell(row, 'last_supervision') });
  }
  return holders;
}

/** Cases held and the FTE of those who hold them, workers without a spell left out. */
export function casesAndFte(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): { cases: number; fte: number } {
  let cases = 0;
  let fte = 0;
  for (const holder of held(sheets, week, scope)) {
    if (holder.fte === null) continue;
    cases += holder.cases;
    fte += Math.round(holder.fte * 10000);
  }
  return { cases, fte: fte / 10000 };
}

export function averageCaseload(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): number | null {
  const { cases, fte } = casesAndFte(sheets, week, scope);
  return fte === 0 ? null : cases / fte;
}

export function overTarget(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): string[] {
  const over: string[] = [];
  for (const holder of held(sheets, week, scope)) {
    const target = targetOf(sheets, holder.team);
    if (target === null || holder.fte === null || holder.cases / holder.fte <= target) continue;
    if (!over.includes(holder.worker)) over.push(holder.worker);
  }
  return over;
}

/** Whole cases of each worker with at least one, over all their teams in scope. */
export function casesByWorker(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): Map<string, number> {
  const cases = new Map<string, number>();
  for (const holder of held(sheets, week, scope)) cases.set(holder.worker, (cases.get(holder.worker) ?? 0) + holder.cases);
  return cases;
}

export function supervisionOverdue(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): string[] {
  const setting = rowsOf(sheets, 'settings').find((row) => cell(row, 'setting') === 'supervision_days');
  const allowed = setting && cell(setting, 'value') !== '' ? amount(setting, 'value') : 28;
  const late = held(sheets, week, scope).filter((holder) => holder.lastSupervision !== '' && daysBetween(holder.lastSupervision, week) > allowed);
  return [...new Set(late.map((holder) => holder.worker))];
}

/** Teams in force that have no row for the week. */
export function teamsWithoutRows(sheets: Sheets, week: string): string[] {
  const teams = rowsIn(sheets, week, EVERYWHERE).map((row) => cell(row, 'team'));
  return teamsInForce(sheets, week).filter((team) => !teams.includes(team));
}

/** FTE more that brings the cases held down to `each`: exact, and in whole full-time workers. */
export function workersNeeded(sheets: Sheets, week: string, each: number, scope: Scope = EVERYWHERE): { exact: number; whole: number } {
  const { cases, fte } = casesAndFte(sheets, week, scope);
  const exact = cases / each - fte;
  return { exact, whole: Math.max(0, Math.ceil(Number(exact.toFixed(9)))) };
}

export function averageWithMore(sheets: Sheets, week: string, more: number, scope: Scope = EVERYWHERE): number {
  const { cases, fte } = casesAndFte(sheets, week, scope);
  return cases / (fte + more);
}

function rowsIn(sheets: Sheets, week: string, scope: Scope): Row[] {
  const inWeek = rowsOf(sheets, 'caseloads').filter((row) => cell(row, 'week_ending') === week);
  if (!scope.roles) return inWeek.filter((row) => inScope(row, scope));
  const spells = spellsOn(sheets, week).filter((spell) => inScope(spell, scope));
  return inWeek.filter((row) => fteIn(spells, cell(row, 'worker_id'), cell(row, 'team')) !== null);
}

function fteIn(spells: readonly Row[], worker: string, team: string): number | null {
  const inTeam = spells.filter((spell) => cell(spell, 'worker_id') === worker && cell(spell, 'team') === team);
  if (inTeam.length === 0) return null;
  let fte = 0;
  for (const spell of inTeam) fte += fteOf(spell);
  return fte / 10000;
}

function targetOf(sheets: Sheets, team: string): number | null {
  const row = rowsOf(sheets, 'teams').find((candidate) => cell(candidate, 'team') === team);
  return row && cell(row, 'caseload_target') !== '' ? amount(row, 'caseload_target') : null;
}
