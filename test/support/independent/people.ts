import { addMonths } from './days.js';
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

export function spellsOn(sheets: Sheets, day: string): Row[] {
  return rowsOf(sheets, 'workers').filter((spell) => inForce(spell, day, 'start', 'end'));
}

export function permanentSpells(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  return spellsOn(sheets, day).filter((spell) => isPermanent(spell) && inScope(spell, scope));
}

export function agencySpells(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] {
  return spellsOn(sheets, day).filter((spell) => !isPermanent(spell) && inScope(spell, scope));
}

/** Within the first 12 months after qualifying. */
export function isNewlyQualified(spell: Row, day: string): boolean {
  const qualified = cell(spell, 'qualified_on');
  return qualified !== '' && qualified <= day && day < addMonths(qualified, 12);
}
