import type { Figure } from '../workforce/measure.js';
import { formatted, tidy } from './units.js';

/** The difference of two figures, or the two together, then each of them. */
export function sum(first: Figure, second: Figure, label: string, as: 'less' | 'plus'): readonly Figure[] {
  const value = tidy(as === 'less' ? first.value - second.value : first.value + second.value);
  return [{ name: `${first.name} ${as === 'less' ? 'less' : 'and'} ${label}`, value, unit: first.unit }, first, second];
}

/** '2 fewer', '66 more'; '112' of two together. */
export function sumSaid([lead]: readonly Figure[], as: 'less' | 'plus'): string {
  if (!lead) return '';
  const size = formatted(Math.abs(lead.value), lead.unit);
  return as === 'plus' ? size : lead.value < 0 ? `${size} fewer` : `${size} more`;
}

/** '2 fewer starters than leavers (starters 14, leavers 16)', '112 permanent staff and agency staff together (…)' */
export function sumWords(figures: readonly Figure[], first: string, second: string, as: 'less' | 'plus'): string {
  const [lead, ...each] = figures;
  const parts = each.map(({ name, value, unit }) => `${name} ${formatted(value, unit)}`).join(', ');
  const said = `${sumSaid(figures, as)}${lead?.unit === 'fte' ? ' FTE' : ''}`;
  return as === 'plus' ? `${said} ${first} and ${second} together (${parts})` : `${said} ${first} than ${second} (${parts})`;
}
