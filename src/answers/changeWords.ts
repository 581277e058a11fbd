import type { Question } from '../language/question.js';
import type { Figure, Unit } from '../workforce/measure.js';
import { formatted } from './units.js';

/** The names of a figure's change, and of the figure on the first day and on the last. */
export const changeNames = {
  change: (name: string) => `change in ${name}`,
  then: (name: string) => `${name} then`,
  now: (name: string) => `${name} now`,
} as const;

/** Whether a figure is a change and not a standing. */
export function isChange({ figure }: Question, { name }: Figure): boolean {
  return name === changeNames.change(figure);
}

/** '+3' where a figure is a rise, '−3' where it is a fall; any other as it is. */
export function signed({ name, value, unit }: Figure): string {
  return `${name.startsWith(changeNames.change('')) && value > 0 ? '+' : ''}${formatted(value, unit)}`;
}

/** 'agency headcount: 13 fewer (47 then, 34 now)' */
export function changeWords({ figure }: Question, figures: readonly Figure[]): string {
  const [change, then, now] = figures;
  if (!change || !then || !now) return '';
  return `${figure}: ${moreOrLess(change)} (${formatted(then.value, then.unit)} then, ${formatted(now.value, now.unit)} now)`;
}

/** 'agency headcount: 13 fewer' */
export function changeAlone({ figure }: Question, change: Figure): string {
  return `${figure}: ${moreOrLess(change)}`;
}

const IN_HEADS: readonly Unit[] = ['posts', 'people', 'payments', 'cases'];

function moreOrLess({ value, unit }: Figure): string {
  if (value === 0) return 'no change';
  const size = formatted(Math.abs(value), unit);
  // 'Up 0.0' says a direction that no figure shows.
  if (size === formatted(0, unit)) return 'almost no change';
  if (IN_HEADS.includes(unit)) return `${size} ${value > 0 ? 'more' : 'fewer'}`;
  return `${value > 0 ? 'up' : 'down'} ${unit === '%' ? `${size.slice(0, -1)} percentage points` : size}`;
}
