import type { Figure } from '../workforce/measure.js';
import { numeral, oneDecimal } from '../workforce/words.js';
import { askBack, isRefusal, notRecorded, type Asking, type Refusal } from './asking.js';
import type { Count } from './counting.js';
import { someOf } from './keyWords.js';
import { askingOf, otherLabel } from './others.js';
import { formatted } from './units.js';

/**
 * A figure for each one of another ('staff per team manager'), over the whole and over each group: the ratio leads, then what stands above
 * and what below. A group without any of the other has no ratio and is named.
 */
export function ratioOver(asking: Asking, countOf: (asking: Asking) => Count | Refusal): Count | Refusal {
  const { question, question: { per, by, when } } = asking;
  if (per && when.is === 'change') return askBack("I don't tell how a ratio changed. Do you mean it as it is?", [{ ...question, when: { is: 'day', day: when.to } }]);
  const count = countOf(asking);
  if (!per || isRefusal(count)) return count;
  const other = askingOf(asking, per, by);
  if (isRefusal(other)) return other;
  const below = countOf(other);
  if (isRefusal(below)) return below;
  const label = otherLabel(asking, per);
  const ratio = (above: readonly Figure[], figures: readonly Figure[] = []) => set(above, figures, label, per.percent ?? false);
  const figures = ratio(count.figures, below.figures);
  if (figures.length === 0) return notRecorded(`There is no ratio to give: there are no ${label} in this scope.`);
  const keys = [...new Set([...below.groups.keys(), ...count.groups.keys()])];
  const groups = new Map(keys.map((key) => [key, ratio(count.groups.get(key) ?? none(count.figures), below.groups.get(key))] as const));
  const without = keys.filter((key) => groups.get(key)?.length === 0);
  return { ...count, figures, groups, notes: [...count.notes, ...(without.length > 0 ? [`No ratio without any ${label}: ${someOf(without)}`] : [])] };
}

function none([figure]: readonly Figure[]): readonly Figure[] {
  return figure ? [{ ...figure, value: 0 }] : [];
}

/** Empty where there is nothing to divide by. */
function set([above]: readonly Figure[], [below]: readonly Figure[], label: string, percent: boolean): readonly Figure[] {
  if (!above || !below || below.value === 0) return [];
  const value = Math.round((above.value / below.value) * (percent ? 100_000_000 : 1_000_000)) / 1_000_000;
  const lead: Figure = percent ? { name: `share of ${label}`, value, unit: '%' } : { name: `${above.name} per ${label}`, value, unit: above.unit };
  return [lead, above, { ...below, name: above.name === below.name || below.name === 'FTE' ? label : below.name }];
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
