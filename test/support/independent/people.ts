import { addDays, addMonths, daysBetween, yearBefore } from './days.js';
import { cell, code, fteOf, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, type Scope } from './scope.js';

/** People counted once, their full-time equivalent added over their spells. */
export interface Count {
  readonly headcount: number;
  readonly fte: number;
  readonly people: readonly string[];
}

/** Somebody who came or went, with the spells that began or ended on that day. */
export interface Move {
  readonly worker: string;
  readonly day: string;
  readonly spells: readonly Row[];
}

export function isPermanent(spell: Row): boolean {
  return code(spell, 'contract') !== 'agency';
}

export function countOf(spells: readonly Row[]): Count {
  const people: string[] = [];
  let fte = 0;
  for (const spell of spells) {
    fte += fteOf(spell);
    if (!people.includes(cell(spell, 'worker_id'))) people.push(cell(spell, 'worker_id'));
  }
  return { headcount: people.length, fte: fte / 10000, people: people.sort() };
}

export function spellsOn(sheets: Sheets, day: string): Row[] {
  return rowsOf(sheets, 'workers').filter((spell) => inForce(spell, day, 'start', 'end'));
}

export function permanentSpells(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  return spellsOn(sheets, day).filter((spell) => isPermanent(spell) && inScope(spell, scope));
}

export function agencySpells(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  return spellsOn(sheets, day).filter((spell) => !isPermanent(spell) && inScope(spell, scope));
}

/** Agency FTE as a share of agency, permanent and fixed-term FTE, in per cent; null where nobody is in post. */
export function agencyRate(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): number | null {
  const agency = countOf(agencySpells(sheets, day, scope)).fte;
  const permanent = countOf(permanentSpells(sheets, day, scope)).fte;
  return agency + permanent === 0 ? null : (100 * agency) / (agency + permanent);
}

/** The mean of the agency headcounts of each day. */
export function averageAgency(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): number {
  let sum = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) sum += countOf(agencySpells(sheets, day, scope)).headcount;
  return sum / (daysBetween(from, to) + 1);
}

export function leavers(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Move[] {
  const moves = new Map<string, Move>();
  for (const spell of rowsOf(sheets, 'workers')) {
    const last = cell(spell, 'end');
    if (!isPermanent(spell) || last === '' || last < from || last > to) continue;
    if (staysOn(sheets, spell)) continue;
    addMove(moves, spell, last);
  }
  return [...moves.values()].filter((move) => move.spells.some((spell) => inScope(spell, scope)));
}

export function starters(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Move[] {
  const moves = new Map<string, Move>();
  for (const spell of rowsOf(sheets, 'workers')) {
    const first = cell(spell, 'start');
    if (!isPermanent(spell) || first < from || first > to || wasHere(sheets, spell)) continue;
    addMove(moves, spell, first);
  }
  return [...moves.values()].filter((move) => move.spells.some((spell) => inScope(spell, scope)));
}

/** FTE of the leavers of the 12 months to a day as a share of the FTE in post on it, in per cent. */
export function turnoverRate(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): number | null {
  const left = leavers(sheets, yearBefore(day), day, scope).flatMap((move) => move.spells.filter((spell) => inScope(spell, scope)));
  const inPost = countOf(permanentSpells(sheets, day, scope)).fte;
  return inPost === 0 ? null : (100 * countOf(left).fte) / inPost;
}

/** Within the first 12 months after qualifying. */
export function isNewlyQualified(spell: Row, day: string): boolean {
  const qualified = cell(spell, 'qualified_on');
  return qualified !== '' && qualified <= day && day < addMonths(qualified, 12);
}

/** The day from which somebody has been with us as an agency worker, gaps of up to 31 days bridged. */
export function agencySince(sheets: Sheets, worker: string, day: string): string | null {
  let since: string | null = null;
  let until = '';
  const spells = rowsOf(sheets, 'workers').filter((spell) => cell(spell, 'worker_id') === worker && !isPermanent(spell));
  for (const spell of spells.sort((a, b) => (cell(a, 'start') < cell(b, 'start') ? -1 : 1))) {
    if (cell(spell, 'start') > day) break;
    if (since === null || daysBetween(until, cell(spell, 'start')) - 1 > 31) since = cell(spell, 'start');
    const end = cell(spell, 'end') || '9999-12-31';
    if (end > until) until = end;
  }
  return until >= day ? since : null;
}

function addMove(moves: Map<string, Move>, spell: Row, day: string): void {
  const key = `${cell(spell, 'worker_id')} ${day}`;
  const spells = [...(moves.get(key)?.spells ?? []), spell];
  moves.set(key, { worker: cell(spell, 'worker_id'), day, spells });
}

function staysOn(sheets: Sheets, ended: Row): boolean {
  const last = cell(ended, 'end');
  return othersOf(sheets, ended).some((other) => {
    const startsSoon = cell(other, 'start') > last && cell(other, 'start') <= addDays(last, 31);
    return startsSoon || inForce(other, addDays(last, 1), 'start', 'end');
  });
}

function wasHere(sheets: Sheets, begun: Row): boolean {
  const first = cell(begun, 'start');
  return othersOf(sheets, begun).some((other) => {
    const open = cell(other, 'end') === '' || cell(other, 'end') >= addDays(first, -31);
    return cell(other, 'start') < first && open;
  });
}

function othersOf(sheets: Sheets, spell: Row): Row[] {
  const worker = cell(spell, 'worker_id');
  return rowsOf(sheets, 'workers').filter((other) => other !== spell && cell(other, 'worker_id') === worker && isPermanent(other));
}
