import type { Figure } from '../workforce/measure.js';
import { oneDecimal } from '../workforce/words.js';
import type { Table } from './shown.js';
import type { Asking, Outcome } from './asking.js';
import { capital } from './capital.js';
import { askedOf } from './counting.js';
import { formatted } from './units.js';

/** The figures of a comparison a row each, with what lies between ours now and each of the others in words. None for other measures. */
export function sideBySideTable(asking: Asking, { figures, asAt }: Outcome): readonly Table[] {
  const { measure, workforce, question } = asking;
  const [ours] = figures;
  if (!measure.sideBySide || !asAt || !ours) return [];
  const names = measure.sideBySide(workforce, askedOf(asking, { from: asAt, to: asAt }));
  const area = question.where.find(({ facet }) => facet === 'area')?.values.join(' or ');
  const rows = figures.map((figure) => [names[figure.name] ?? area ?? capital(figure.name), formatted(figure.value, figure.unit), figure === ours ? '' : between(ours, figure)]);
  return [{ title: 'Side by side', columns: headings(ours), numeric: [false, true, false], rows, total: rows.length }];
}

function headings({ unit }: Figure): readonly string[] {
  return unit === '%' ? ['Whose', 'Rate', 'Ours now is, in points'] : ['Whose', capital(unit.replace('fte', 'FTE')), 'Ours now is'];
}

/** '1.1 higher': the difference of the figures as they are shown. */
function between(ours: Figure, other: Figure): string {
  const difference = shown(ours) - shown(other);
  const size = oneDecimal(Math.abs(difference));
  if (size === '0.0') return 'the same';
  return `${size} ${difference > 0 ? 'higher' : 'lower'}`;
}

function shown({ value }: Figure): number {
  return Math.round(value * 10) / 10;
}
