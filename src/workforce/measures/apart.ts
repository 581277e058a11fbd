import type { Item } from '../measure.js';
import { counted } from '../words.js';
import { distinct } from './tally.js';

/** The items that are counted, without those that are only named beside them. */
export function inCount(items: readonly Item[]): Item[] {
  return items.filter((item) => item.apart === undefined);
}

/** The item as one that adds to no figure, for this reason. */
export function setApart(item: Item, reason: string): Item {
  return { ...item, amounts: {}, counted: false, apart: reason };
}

/** '2 more are past their date', of the people set apart for a reason; nothing where there are none. */
export function peopleApart(items: readonly Item[], reason: string, singular: string, plural: string): string[] {
  const number = distinct(items.filter((item) => item.apart === reason));
  return number === 0 ? [] : [counted(number, singular, plural)];
}
