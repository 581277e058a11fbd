import type { Figure } from '../workforce/measure.js';
import { numeral, oneDecimal } from '../workforce/words.js';
import { formatted, tidy } from './units.js';

/** A ratio or a share, then what stands above and what below; empty where there is nothing to divide by. */
export function ratio(above: Figure, below: Figure, label: string, as: 'per' | 'share'): readonly Figure[] {
  if (below.value === 0) return [];
  const value = tidy((above.value / below.value) * (as === 'share' ? 100 : 1));
  const lead: Figure = as === 'share' ? { name: `share of ${label}`, value, unit: '%' } : { name: `${above.name} per ${label}`, value, unit: above.unit };
  return [lead, above, below];
}

/** '1 to 3.9', '5.3 to 1' of things counted alike; '£62,000' or '12.3' for each one of something else. */
export function ratioSaid([ratio, above, below]: readonly Figure[]): string {
  if (!ratio) return '';
  const { value, unit } = ratio;
  if (unit === '%' || above?.unit !== below?.unit) return formatted(value, unit);
  return value >= 1 || value === 0 ? `${oneDecimal(value)} to 1` : `1 to ${oneDecimal(1 / value)}`;
}

/** '1 to 3.9 (agency headcount 23, permanent staff 89)' */
export function ratioWords(figures: readonly Figure[]): string {
  const [, above, below] = figures;
  const said = [above, below].flatMap((figure) => (figure ? `${figure.name} ${figure.unit === 'fte' ? numeral(figure.value, 2) : formatted(figure.value, figure.unit)}` : []));
  return `${ratioSaid(figures)} (${said.join(', ')})`;
}
