import type { Figure } from '../measure.js';
import { counted, numeral, oneDecimal, percent, sterling } from '../words.js';

/** How one figure is said: 4 -> '4 vacant posts'. */
export type Saying = (value: number) => string;

/** The first figure, the others in brackets: '4 vacant posts (3.7 FTE vacant)'. A figure without a saying is left out. */
export function phrased(sayings: Readonly<Record<string, Saying>>): (figures: readonly Figure[]) => string {
  return (figures) => {
    const [first = '', ...others] = figures.flatMap(({ name, value }) => sayings[name]?.(value) ?? []);
    return others.length === 0 ? first : `${first} (${others.join(', ')})`;
  };
}

/** 4 -> '4 vacant posts' */
export function countOf(singular: string, plural?: string): Saying {
  return (value) => counted(value, singular, plural);
}

/** 3.7 -> '3.7 FTE vacant' */
export function fteOf(what = ''): Saying {
  return (value) => `${numeral(value)} FTE${what && ` ${what}`}`;
}

/** 49.33 -> 'vacancy rate of 49.3%' */
export function rateOf(name: string): Saying {
  return (value) => `${name} of ${percent(value)}`;
}

/** 17.6 -> '17.6 cases per FTE' */
export function averageOf(what: string): Saying {
  return (value) => `${oneDecimal(value)} ${what}`;
}

/** 30000 -> '£30,000 saved a year' */
export function poundsOf(what: string): Saying {
  return (value) => `${sterling(value)} ${what}`;
}
