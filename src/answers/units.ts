import { RATIO_UNITS, type Figure, type Unit } from '../workforce/measure.js';
import { numeral, oneDecimal, percent, sterling } from '../workforce/words.js';

/** A figure as people write it: '34', '49.3%', '£30,000', '17.6'. Rates and averages carry one decimal place. */
export function formatted(value: number, unit: Unit): string {
  if (unit === '%') return percent(value);
  if (unit === '£' || unit === '£ each') return sterling(value);
  if (unit === 'cases per fte') return oneDecimal(value);
  return numeral(value, unit === 'fte' ? 2 : 1);
}

/** Whether nothing at all is 0 of this unit: no people are 0 people, but the rate of nothing is no rate. */
export function addsUp({ unit }: Pick<Figure, 'unit'>): boolean {
  return !(RATIO_UNITS as readonly Unit[]).includes(unit);
}

/** Takes away what binary fractions leave: 3.7 - 2.2 is 1.5. */
export function tidy(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}
