import { daysBetween } from './days.js';
import { spellsOn } from './people.js';
import { amount, cell, fteOf, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, teamsInForce, type Scope } from './scope.js';

/** A worker's cases in one team in a week, with their spells that day: those in the team, or any where they have none in it. */
export interface Held {
  readonly worker: string;
  readonly team: string;
  readonly cases: number;
  readonly spells: readonly Row[];
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
    holders.push({ worker, team, cases: amount(row, 'cases'), spells: spellsIn(spells, worker, team), lastSupervision: cell(row, 'last_supervision') });
  }
  return holders;
}

/** Cases held and the FTE of those who hold them, each spell once; workers without a spell are left out. */
export function casesAndFte(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): { cases: number; fte: number } {
  let cases = 0;
  const spells = new Set<Row>();
  for (const holder of held(sheets, week, scope)) {
    if (holder.spells.length === 0) continue;
    cases += holder.cases;
    for (const spell of holder.spells) spells.add(spell);
  }
  return { cases, fte: sumFte([...spells]) };
}

export function averageCaseload(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): number | null {
  const { cases, fte } = casesAndFte(sheets, week, scope);
  return fte === 0 ? null : cases / fte;
}

/** The mean of the averages of the weeks that end in a period; null where none has one. */
export function averageOverWeeks(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): number | null {
  const weeks = [...new Set(rowsOf(sheets, 'caseloads').map((row) => cell(row, 'week_ending')))].filter((week) => week >= from && week <= to);
  const averages = weeks.map((week) => averageCaseload(sheets, week, scope)).filter((average) => average !== null);
  if (averages.length === 0) return null;
  let sum = 0;
  for (const average of averages) sum += average;
  return sum / averages.length;
}

export function overTarget(sheets: Sheets, week: string, scope: Scope = EVERYWHERE): string[] {
  const over: string[] = [];
  for (const holder of held(sheets, week, scope)) {
    const target = targetOf(sheets, holder.team);
    if (target === null || holder.spells.length === 0 || holder.cases / sumFte(holder.spells) <= target) continue;
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

/** The share of the workers with at least one case who hold so many whole cases or fewer, in per cent. */
export function shareHolding(sheets: Sheets, week: string, atMost: number, scope: Scope = EVERYWHERE): number | null {
  const cases = [...casesByWorker(sheets, week, scope).values()];
  return cases.length === 0 ? null : (100 * cases.filter((held) => held <= atMost).length) / cases.length;
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
  return inWeek.filter((row) => spellsIn(spells, cell(row, 'worker_id'), cell(row, 'team')).length > 0);
}

function spellsIn(spells: readonly Row[], worker: string, team: string): Row[] {
  const own = spells.filter((spell) => cell(spell, 'worker_id') === worker);
  const inTeam = own.filter((spell) => cell(spell, 'team') === team);
  return inTeam.length > 0 ? inTeam : own;
}

function sumFte(spells: readonly Row[]): number {
  let fte = 0;
  for (const spell of spells) fte += fteOf(spell);
  return fte / 10000;
}

function targetOf(sheets: Sheets, team: string): number | null {
  const row = rowsOf(sheets, 'teams').find((candidate) => cell(candidate, 'team') === team);
  return row && cell(row, 'caseload_target') !== '' ? amount(row, 'caseload_target') : null;
}
