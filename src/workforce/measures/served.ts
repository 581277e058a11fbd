import type { CalendarDate } from '../calendar.js';
import type { Asked, Figure, Item } from '../measure.js';
import { oneDecimal } from '../words.js';
import type { Saying } from './phrases.js';
import { fourDecimals, lastsAsLong, mean, median } from './spans.js';
import { distinct, rate } from './tally.js';

const SERVICE = 'length of service';

export const SERVICE_FIGURES = ['average', 'median', 'longest'].map((which) => ({ name: `${which} ${SERVICE}`, unit: 'years' as const }));

export const SERVICE_SAYINGS: Readonly<Record<string, Saying>> = {
  [`average ${SERVICE}`]: (years) => `an average of ${oneDecimal(years)} years of service`,
  [`median ${SERVICE}`]: (years) => `median ${oneDecimal(years)} years`,
  [`longest ${SERVICE}`]: (years) => `longest ${oneDecimal(years)} years`,
};

/** The item with its months served, where that is as long as is asked; else one that only a share is of. */
export function servedItem(item: Item, months: number, since: CalendarDate, day: CalendarDate, numbers: Asked['numbers']): Item {
  if (!lastsAsLong(since, day, numbers)) return { ...item, amounts: {}, counted: [] };
  return { ...item, amounts: { months, served: 1 }, shown: () => ({ ...item.shown?.(), Years: oneDecimal(months / 12) }) };
}

/** The items that have served as long as is asked. */
export function thoseServed(items: readonly Item[]): Item[] {
  return items.filter(({ amounts }) => amounts.served === 1);
}

/** Of each person once, or once for each day they left: somebody with two spells has served as long in both. */
export function serviceFigures(items: readonly Item[]): Figure[] {
  const months = [...new Map(thoseServed(items).map(({ record, on, amounts }) => [`${record} ${on}`, amounts.months ?? 0])).values()];
  if (months.length === 0) return [];
  const values = [mean(months), median(months), Math.max(...months)];
  return SERVICE_FIGURES.map((figure, index) => ({ ...figure, value: fourDecimals(values[index]! / 12) }));
}

/** Those who served as long as is asked as a share of all, by headcount; nothing where nothing is asked. */
export function shareServed(name: string, items: readonly Item[], numbers: Asked['numbers']): Figure[] {
  return Object.keys(numbers).length === 0 ? [] : rate(name, distinct(thoseServed(items)), distinct(items));
}
