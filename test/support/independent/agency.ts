import { addDays, addMonths, daysBetween } from './days.js';
import { agencySpells, countOf, hereSince, isPermanent, permanentSpells, spellsOf } from './people.js';
import { cell, code, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, type Scope } from './scope.js';

/** Agency FTE as a share of agency, permanent and fixed-term FTE, in per cent; null where nobody is in post. */
export function agencyRate(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): number | null {
  const agency = countOf(agencySpells(sheets, day, scope)).fte;
  const permanent = countOf(permanentSpells(sheets, day, scope)).fte;
  return agency + permanent === 0 ? null : (100 * agency) / (agency + permanent);
}

/** Agency workers in post by a column ('cover', 'agency'), blanks under 'not recorded'. */
export function agencyBy(sheets: Sheets, heading: 'cover' | 'agency', day: string, scope: Scope = EVERYWHERE): Map<string, number> {
  const groups = new Map<string, string[]>();
  for (const spell of agencySpells(sheets, day, scope)) {
    const key = (heading === 'cover' ? code(spell, heading) : cell(spell, heading)) || 'not recorded';
    const workers = groups.get(key) ?? [];
    if (!workers.includes(cell(spell, 'worker_id'))) groups.set(key, [...workers, cell(spell, 'worker_id')]);
  }
  return new Map([...groups].map(([key, workers]) => [key, workers.length]));
}

/** Agency spells whose last day falls in a period, but for those that go on the day after in another team or post. */
export function assignmentsEnding(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  const spells = rowsOf(sheets, 'workers').filter((spell) => !isPermanent(spell));
  return spells.filter((spell) => {
    const last = cell(spell, 'end');
    if (last === '' || last < from || last > to || !inScope(spell, scope, last)) return false;
    const next = addDays(last, 1);
    return !spells.some((other) => other !== spell && cell(other, 'worker_id') === cell(spell, 'worker_id') && inForce(other, next, 'start', 'end'));
  });
}

export function assignmentsStarting(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  const spells = rowsOf(sheets, 'workers').filter((spell) => !isPermanent(spell));
  return spells.filter((spell) => {
    const first = cell(spell, 'start');
    if (first < from || first > to || !inScope(spell, scope, first)) return false;
    return !spells.some((other) => other !== spell && cell(other, 'worker_id') === cell(spell, 'worker_id') && inForce(other, addDays(first, -1), 'start', 'end'));
  });
}

/** Days that each agency worker in post has been with us. */
export function agencyStays(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): number[] {
  const people = countOf(agencySpells(sheets, day, scope)).people;
  return people.map((worker) => daysBetween(hereSince(sheets, worker, day, (spell) => !isPermanent(spell)) ?? day, day));
}

/** Agency spells of a day that began, with those they follow on, within the council's months of a permanent spell's last day; null where it sets none. */
export function withinCoolOff(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): Row[] | null {
  const setting = rowsOf(sheets, 'settings').find((row) => cell(row, 'setting') === 'agency_cool_off_months');
  const months = Number(setting ? cell(setting, 'value') : '');
  if (!(months > 0)) return null;
  const found: Row[] = [];
  for (const spell of agencySpells(sheets, day, scope)) {
    const worker = cell(spell, 'worker_id');
    const since = hereSince(sheets, worker, cell(spell, 'start'), (other) => !isPermanent(other)) ?? cell(spell, 'start');
    let last = '';
    for (const other of spellsOf(sheets, worker)) {
      if (isPermanent(other) && cell(other, 'end') !== '' && cell(other, 'end') < since && cell(other, 'end') > last) last = cell(other, 'end');
    }
    if (last !== '' && since <= addMonths(last, months)) found.push(spell);
  }
  return found;
}
