import { addDays, addMonths, daysBetween, fullMonths } from './days.js';
import { cell, code, fteOf, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, type Scope } from './scope.js';

/** People counted once, their full-time equivalent added over their spells. */
export interface Count {
  readonly headcount: number;
  readonly fte: number;
  readonly people: readonly string[];
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

export function spellsOn(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  return rowsOf(sheets, 'workers').filter((spell) => inForce(spell, day, 'start', 'end') && inScope(spell, scope, day));
}

export function permanentSpells(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  return spellsOn(sheets, day, scope).filter(isPermanent);
}

export function agencySpells(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  return spellsOn(sheets, day, scope).filter((spell) => !isPermanent(spell));
}

/** The day somebody qualified, from the spell or, where it is blank there, from another of theirs; '' where none has it. */
export function qualifiedOn(sheets: Sheets, spell: Row): string {
  if (cell(spell, 'qualified_on') !== '') return cell(spell, 'qualified_on');
  const other = spellsOf(sheets, cell(spell, 'worker_id')).find((candidate) => cell(candidate, 'qualified_on') !== '');
  return other ? cell(other, 'qualified_on') : '';
}

/** Within the first 12 months after qualifying. */
export function isNewlyQualified(sheets: Sheets, spell: Row, day: string): boolean {
  const qualified = qualifiedOn(sheets, spell);
  return qualified !== '' && qualified <= day && day < addMonths(qualified, 12);
}

export function absent(sheets: Sheets, day: string, reason?: string, scope: Scope = EVERYWHERE): Count {
  const rows = rowsOf(sheets, 'absences').filter((row) => inForce(row, day, 'from', 'to') && (!reason || code(row, 'reason') === reason));
  const away = rows.map((row) => cell(row, 'worker_id'));
  return countOf(spellsOn(sheets, day, scope).filter((spell) => away.includes(cell(spell, 'worker_id'))));
}

/** The spells in post on the day after (`back`), or on the last day, of absences of which that day falls in the period; who is back is on no other absence then. */
export function endOfAbsences(sheets: Sheets, from: string, to: string, back: boolean, scope: Scope = EVERYWHERE): Row[] {
  const rows = rowsOf(sheets, 'absences').filter((row) => cell(row, 'to') !== '');
  return rows.flatMap((row) => {
    const day = back ? addDays(cell(row, 'to'), 1) : cell(row, 'to');
    const worker = cell(row, 'worker_id');
    const goesOn = rowsOf(sheets, 'absences').some((other) => cell(other, 'worker_id') === worker && inForce(other, day, 'from', 'to'));
    if (day < from || day > to || (back && goesOn)) return [];
    return spellsOn(sheets, day, scope).filter((spell) => cell(spell, 'worker_id') === worker);
  });
}

/** Fixed-term spells of which the last day falls in the period, and that no permanent or fixed-term one follows the day after. */
export function fixedTermEnding(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  return rowsOf(sheets, 'workers').filter((spell) => {
    const last = cell(spell, 'end');
    if (!/^fixed.term$/.test(code(spell, 'contract')) || last === '' || last < from || last > to || !inScope(spell, scope, last)) return false;
    const next = addDays(last, 1);
    return !spellsOf(sheets, cell(spell, 'worker_id')).some((other) => other !== spell && isPermanent(other) && inForce(other, next, 'start', 'end'));
  });
}

/** Somebody's spells, the earliest first. */
export function spellsOf(sheets: Sheets, worker: string): Row[] {
  const spells = rowsOf(sheets, 'workers').filter((spell) => cell(spell, 'worker_id') === worker);
  return worker === '' ? [] : spells.sort(byStart);
}

/** The day from which somebody in post has been with us on contracts of a kind, gaps of up to 31 days bridged. */
export function hereSince(sheets: Sheets, worker: string, day: string, ofKind: (spell: Row) => boolean): string | null {
  let since: string | null = null;
  let until = '';
  for (const spell of spellsOf(sheets, worker).filter(ofKind)) {
    if (cell(spell, 'start') > day) break;
    if (since === null || daysBetween(until, cell(spell, 'start')) - 1 > 31) since = cell(spell, 'start');
    const end = cell(spell, 'end') || '9999-12-31';
    if (end > until) until = end;
  }
  return until >= day ? since : null;
}

/** Full months that each permanent worker in post has been with us, the shortest first. */
export function monthsOfService(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): number[] {
  const { people } = countOf(permanentSpells(sheets, day, scope));
  return people.map((worker) => fullMonths(hereSince(sheets, worker, day, isPermanent) ?? day, day)).sort((a, b) => a - b);
}

/** Those of a day's workers who are in post on a later one, by a spell of a kind. */
export function stillHere(sheets: Sheets, spells: readonly Row[], later: string, ofKind: (spell: Row) => boolean): string[] {
  return countOf(spells).people.filter((worker) => spellsOf(sheets, worker).some((spell) => ofKind(spell) && inForce(spell, later, 'start', 'end')));
}

/** Where somebody is counted for what happens once: the spell with the most FTE on a day, else the last before it, else the first after. */
export function mainSpell(spells: readonly Row[], day: string): Row {
  let main: Row | null = null;
  for (const spell of spells) {
    if (inForce(spell, day, 'start', 'end') && (main === null || fteOf(spell) > fteOf(main))) main = spell;
  }
  if (main) return main;
  let nearest = spells[0] ?? {};
  for (const spell of spells) if (cell(spell, 'start') <= day) nearest = spell;
  return nearest;
}

function byStart(a: Row, b: Row): number {
  return cell(a, 'start') < cell(b, 'start') ? -1 : cell(a, 'start') > cell(b, 'start') ? 1 : 0;
}
