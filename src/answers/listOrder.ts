import type { Item } from '../workforce/measure.js';
import type { Workforce } from '../workforce/workforce.js';
import type { Asking, Outcome } from './asking.js';

/** The outcome with its people as a list shows them: by their day and then by name, unless the measure has an order of its own. */
export function inListOrder({ measure, workforce, question }: Asking, outcome: Outcome): Outcome {
  if (question.show !== 'records' || measure.records !== 'people' || measure.inOrder) return outcome;
  return { ...outcome, items: sorted(outcome.items, workforce), apart: sorted(outcome.apart, workforce) };
}

function sorted(items: readonly Item[], workforce: Workforce): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: `${item.on ?? ''} ${nameOf(item, workforce)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

function nameOf({ record }: Item, workforce: Workforce): string {
  return record === null ? '' : workforce.nameOf(record).toLowerCase();
}
