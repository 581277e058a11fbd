import type { Beside } from '../language/question.js';
import type { Figure } from '../workforce/measure.js';
import { askBack, isRefusal, notRecorded, type Asking, type Refusal } from './asking.js';
import type { Count } from './counting.js';
import { someOf } from './keyWords.js';
import { askingOf, otherLabel } from './others.js';
import { ratio, ratioSaid, ratioWords } from './ratio.js';
import { sum, sumSaid, sumWords } from './sum.js';

/**
 * A figure beside another ('staff per team manager', 'leavers less starters'), over the whole and over each group: what the two come to leads,
 * then each of them. A group without any of the other has no ratio and is named.
 */
export function besideAnother(asking: Asking, countOf: (asking: Asking) => Count | Refusal): Count | Refusal {
  const { question, question: { beside, by, when } } = asking;
  if (beside && when.is === 'change') return askBack(`I don't tell how ${isRatio(beside.as) ? 'a ratio' : 'what two figures come to'} changed. Do you mean it as it is?`, [{ ...question, when: { is: 'day', day: when.to } }]);
  const count = countOf(asking);
  if (!beside || isRefusal(count)) return count;
  const other = askingOf(asking, beside, by);
  if (isRefusal(other)) return other;
  const second = countOf(other);
  if (isRefusal(second)) return second;
  const label = otherLabel(asking, beside);
  const figures = both(count.figures, second.figures, label, beside);
  if (figures.length === 0) return notRecorded(`There is no ratio to give: there are no ${label} in this scope.`);
  const keys = [...new Set([...second.groups.keys(), ...count.groups.keys()])];
  const groups = new Map(keys.map((key) => [key, both(count.groups.get(key) ?? none(count.figures), second.groups.get(key) ?? none(second.figures), label, beside)] as const));
  const without = keys.filter((key) => groups.get(key)?.length === 0);
  return { ...count, figures, groups, notes: [...count.notes, ...(without.length > 0 ? [`No ratio without any ${label}: ${someOf(without)}`] : [])] };
}

function none([figure]: readonly Figure[]): readonly Figure[] {
  return figure ? [{ ...figure, value: 0 }] : [];
}

/** Two figures of one name are told apart by what the second is of. */
function both([first]: readonly Figure[], [second]: readonly Figure[], label: string, { as }: Beside): readonly Figure[] {
  if (!first || !second) return [];
  const named = { ...second, name: first.name === second.name || second.name === 'FTE' ? label : second.name };
  return isRatio(as) ? ratio(first, named, label, as) : sum(first, named, label, as);
}

function isRatio(as: Beside['as']): as is 'per' | 'share' {
  return as === 'per' || as === 'share';
}

/** The figure that leads, as a card shows it: '1 to 3.9', '2 fewer'. */
export function besideSaid(figures: readonly Figure[], { as }: Beside): string {
  return isRatio(as) ? ratioSaid(figures) : sumSaid(figures, as);
}

/** The figures as a phrase. */
export function besideWords(asking: Asking, figures: readonly Figure[], beside: Beside): string {
  const { as } = beside;
  return isRatio(as) ? ratioWords(figures) : sumWords(figures, asking.measure.title, otherLabel(asking, beside), as);
}
