import { agencySpells } from './people.js';
import { amount, cell, code, fteOf, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, type Scope } from './scope.js';

/** £ a year of a role on a contract by the row of `costs` in force on a day; null where there is none. */
export function yearlyCost(sheets: Sheets, contract: string, role: string, day: string): number | null {
  let latest: Row | null = null;
  for (const row of rowsOf(sheets, 'costs')) {
    if (code(row, 'contract') !== contract || cell(row, 'role') !== role || cell(row, 'from') > day) continue;
    if (latest === null || cell(row, 'from') > cell(latest, 'from')) latest = row;
  }
  return latest && amount(latest, 'annual_cost');
}

/** What the agency workers in post cost a year: £ and the spells that this is of; those in roles without a cost are left out. */
export function agencyCost(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): { cost: number; spells: readonly Row[] } {
  let cost = 0;
  const spells: Row[] = [];
  for (const spell of agencySpells(sheets, day, scope)) {
    const yearly = yearlyCost(sheets, 'agency', cell(spell, 'role'), day);
    if (yearly === null) continue;
    cost += inPence(yearly) * fteOf(spell);
    spells.push(spell);
  }
  return { cost: inPounds(cost), spells };
}

/** How much more they cost than permanent ones in their roles would: £, and the share of the permanent cost in per cent. */
export function agencyPremium(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): { premium: number; share: number | null; spells: readonly Row[] } {
  let premium = 0;
  let plain = 0;
  const spells: Row[] = [];
  for (const spell of agencySpells(sheets, day, scope)) {
    const agency = yearlyCost(sheets, 'agency', cell(spell, 'role'), day);
    const permanent = yearlyCost(sheets, 'permanent', cell(spell, 'role'), day);
    if (agency === null || permanent === null) continue;
    premium += inPence(agency - permanent) * fteOf(spell);
    plain += inPence(permanent) * fteOf(spell);
    spells.push(spell);
  }
  return { premium: inPounds(premium), share: plain === 0 ? null : (100 * premium) / plain, spells };
}

export function inPence(pounds: number): number {
  return Math.round(pounds * 100);
}

/** Pence times ten-thousandths of a worker, to the penny. */
export function inPounds(sum: number): number {
  return Math.round(sum / 10000) / 100;
}
