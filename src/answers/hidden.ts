import type { Facet, Item } from '../workforce/measure.js';
import { counted } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';
import { notShown, type Asking, type Refusal } from './asking.js';
import { capital } from './capital.js';

/** Facets whose values are single records. */
const SINGLE: readonly (Facet | string)[] = ['person', 'post'] satisfies readonly Facet[];
const ELSEWHERE = 'single people and posts are shown in the personal chat, to those whose role allows it';
const FIRST = 'That would name somebody whose record is not shown to you. Please ask within a service whose people you may see, or for a count.';

/** Refuses a question about a single person or post that is kept from whoever asks, recorded or not. */
export function barred({ question, workforce: { hides } }: Asking): Refusal | null {
  if (!hides) return null;
  const all = [question, question.beside, question.held?.to].flatMap((each) => each?.where ?? []);
  const named = all.filter(({ facet }) => SINGLE.includes(facet)).flatMap(({ values }) => values);
  return named.some(hides) ? notShown(`${capital(ELSEWHERE)}. Please ask for a count.`) : null;
}

/** Refuses to say which person or post comes first where some of them are kept from whoever asks: the first of the others would be wrong. */
export function barredOrder({ question, workforce }: Asking, items: readonly Item[]): Refusal | null {
  if (!question.order || !question.by.some((facet) => SINGLE.includes(facet))) return null;
  return shownOf(items, workforce).length < items.length ? notShown(FIRST) : null;
}

/** The items that whoever asks may see one by one. */
export function shownOf(items: readonly Item[], { hides }: Workforce): readonly Item[] {
  if (!hides) return items;
  return items.filter(({ record, facets: { person } }) => (record === null || !hides(record)) && (typeof person !== 'string' || !hides(person)));
}

/** The values of a facet under which an item may stand in a breakdown. */
export function shownValues(values: readonly string[], facet: Facet, { hides }: Workforce): readonly string[] {
  return hides && SINGLE.includes(facet) ? values.filter((value) => !hides(value)) : values;
}

/** What a list or a breakdown by person or post says of those that are not in it. */
export function hiddenNote({ question, workforce }: Asking, items: readonly Item[]): readonly string[] {
  const isListed = question.show === 'records' || question.by.some((facet) => SINGLE.includes(facet));
  if (!isListed || !workforce.hides) return [];
  const records = (some: readonly Item[]) => new Set(some.flatMap(({ record }) => record ?? [])).size;
  const shown = records(shownOf(items, workforce));
  const left = records(items) - shown;
  if (left === 0) return [];
  return [shown === 0 ? `Counted, not listed: ${ELSEWHERE}` : `${counted(left, 'more is', 'more are')} counted and not listed: outside the services whose people you may see`];
}
