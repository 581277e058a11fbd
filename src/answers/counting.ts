import type { CalendarDate } from '../workforce/calendar.js';
import { standsBehind, type Asked, type Facet, type Figure, type Item } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';
import { numeral } from '../workforce/words.js';
import { isRefusal, notRecorded, type Asking, type Refusal } from './asking.js';
import { facetWords, valuesOf } from './facets.js';
import { shownValues } from './hidden.js';
import { narrow, teamsMeant } from './scope.js';
import { teamRefusal } from './teamRefusal.js';
import { fewNote } from './few.js';
import { isTimeFacet } from './timePoints.js';

/** A measure counted once: over everything in scope and over each group. */
export interface Count {
  /** The figure that was asked for comes first. */
  readonly figures: readonly Figure[];
  /** By key, without the time facets. */
  readonly groups: ReadonlyMap<string, readonly Figure[]>;
  /** The items in scope that stand behind the figure asked for. */
  readonly items: readonly Item[];
  /** The items in scope that are set apart and add to no figure. */
  readonly apart: readonly Item[];
  /** The day of a series' last point, which the figures are of; blank: the last day asked for. */
  readonly day?: CalendarDate;
  readonly notes: readonly string[];
}

export const NOT_RECORDED = 'not recorded';

/** Counts on the last day of `period` (a stock) or within it (a flow). */
export function countIn(asking: Asking, period: Period): Count | Refusal {
  const { measure, question, workforce } = asking;
  const refusal = teamRefusal(asking, period);
  if (refusal) return refusal;
  const asked = askedOf(asking, period);
  const missing = measure.missing?.(workforce, asked);
  if (missing) return notRecorded(missing);
  const scope = narrow(asking, measure.items(workforce, asked), asked);
  if (isRefusal(scope)) return scope;
  const figures = figuresOf(asking, scope.items, asked);
  const groups = groupsOf(asking, scope.items, asked);
  const behind = scope.items.filter((item) => standsBehind(item, question.figure));
  return {
    figures,
    groups,
    items: behind,
    apart: scope.items.filter((item) => item.apart !== undefined),
    notes: [...measure.notes?.(scope.items, asked, workforce) ?? [], ...fewNote(measure, figures, groups), ...scope.notes, ...noPlaceNote(asking, behind)],
  };
}

/** What the measure is asked for, at one time. */
export function askedOf(asking: Asking, period: Period): Asked {
  const days: readonly CalendarDate[] = asking.measure.time === 'stock' ? [period.to] : [period.from, period.to];
  const teams = teamsMeant(asking, days);
  return { today: asking.today, period, numbers: asking.question.numbers, ...(teams && { teams }) };
}

/** The figures with the one that was asked for first. */
export function figuresOf({ measure, question, workforce }: Asking, items: readonly Item[], asked: Asked): readonly Figure[] {
  const figures = measure.count(items, asked, workforce);
  return [...figures.filter(({ name }) => name === question.figure), ...figures.filter(({ name }) => name !== question.figure)];
}

/** The figures of each group of the items. */
export function groupsOf(asking: Asking, items: readonly Item[], asked: Asked): ReadonlyMap<string, readonly Figure[]> {
  const facets = groupFacets(asking);
  if (facets.length === 0) return new Map();
  const members = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(asking, item, facets)) {
      const group = members.get(key);
      if (group) group.push(item);
      else members.set(key, [item]);
    }
  }
  return new Map([...members].map(([key, group]) => [key, figuresOf(asking, group, asked)]));
}

/** The keys of the groups that an item stands in. */
export function groupKeys(asking: Asking, item: Item): readonly string[] {
  return keysOf(asking, item, groupFacets(asking));
}

/** The facets that a question groups by, without the time facets. */
export function groupFacets({ question }: Asking): readonly Facet[] {
  return question.by.filter((facet): facet is Facet => !isTimeFacet(facet));
}

/** Every group that an item belongs to: 'Assessment North · vacancy' for two facets. None where a facet does not apply to it. */
function keysOf(asking: Asking, item: Item, facets: readonly Facet[]): readonly string[] {
  const keys = facets.map((facet) => {
    const all = valuesOf(item, facet, asking.workforce);
    const values = all && shownValues(all, facet, asking.workforce);
    if (facet === 'person') return values?.map((id) => personKey(asking, id)) ?? [];
    if (facet === 'roleGroup' && values) return roleGroupsOf(asking, values);
    return values === null ? [NOT_RECORDED] : values ?? [];
  });
  return keys.reduce((before, after) => before.flatMap((key) => after.map((next) => `${key} · ${next}`)));
}

/** Those that the question names; a senior practitioner is a social worker, too. */
function roleGroupsOf({ question }: Asking, [first = 'other roles', ...others]: readonly string[]): readonly string[] {
  const named = question.where.flatMap(({ facet, values, without }) => (facet === 'roleGroup' && !without ? values : []));
  const held = [first, ...others].filter((value) => named.includes(value));
  return held.length > 0 ? held : [first];
}

/** Two people may share a name. */
function personKey({ workforce }: Asking, id: string): string {
  const name = workforce.nameOf(id);
  return name === id ? id : `${name} (${id})`;
}

function noPlaceNote(asking: Asking, items: readonly Item[]): readonly string[] {
  return groupFacets(asking).flatMap((facet) => {
    const without = items.filter((item) => valuesOf(item, facet, asking.workforce) === undefined).length;
    return without === 0 ? [] : [`Not in the breakdown: ${numeral(without)} without a ${facetWords(facet)}`];
  });
}
