import { fteNumber, pounds } from '../amounts.js';
import type { Figure, Item } from '../measure.js';

/** How many different posts or people the items are about: somebody with two spells counts once (DATA.md, Headcount). */
export function distinct(items: readonly Item[]): number {
  const records = new Set<string>();
  for (const { record } of items) {
    if (record !== null) records.add(record);
  }
  return records.size;
}

/** The sum of an amount over the items; an item without it adds nothing. */
export function total(items: readonly Item[], amount: string): number {
  return items.reduce((sum, item) => sum + (item.amounts[amount] ?? 0), 0);
}

/** The items that add something to an amount. */
export function having(items: readonly Item[], amount: string): Item[] {
  return items.filter((item) => (item.amounts[amount] ?? 0) !== 0);
}

export function people(name: string, items: readonly Item[]): Figure {
  return { name, value: distinct(items), unit: 'people' };
}

export function fullTime(name: string, items: readonly Item[], amount = 'fte'): Figure {
  return { name, value: fteNumber(total(items, amount)), unit: 'fte' };
}

export function cases(name: string, items: readonly Item[], amount: string): Figure {
  return { name, value: total(items, amount), unit: 'cases' };
}

export function money(name: string, pence: number): Figure {
  return { name, value: pounds(pence), unit: '£' };
}

/** 100 x part / whole, with 4 decimals; nothing where the whole is nothing. */
export function rate(name: string, part: number, whole: number): Figure[] {
  return whole === 0 ? [] : [{ name, value: Math.round((part / whole) * 1_000_000) / 10_000, unit: '%' }];
}
