import { formatted } from '../../answers/units.js';
import type { Unit } from '../../workforce/measure.js';
import type { Moved } from '../summary/summary.js';

const IN_HEADS: readonly Unit[] = ['posts', 'people', 'cases'];

/** '13 fewer than the week before', 'up 0.4 from 16.9'; '' where the week before is not recorded. */
export function movedWords({ now: { figure: { value, unit } }, before }: Moved): string {
  if (before === null) return '';
  const change = formatted(Math.abs(value - before), unit);
  if (change === formatted(0, unit)) return 'as the week before';
  if (IN_HEADS.includes(unit)) return `${change} ${value > before ? 'more' : 'fewer'} than the week before`;
  return `${value > before ? 'up' : 'down'} ${change} from the week before`;
}
