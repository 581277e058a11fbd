import type { Filter, Question } from '../language/question.js';
import type { CalendarDate } from '../workforce/calendar.js';
import { standsBehind, type Asked, type Item } from '../workforce/measure.js';
import { numeral } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';
import { isRefusal, notRecorded, type Asking, type Refusal } from './asking.js';
import { facetWords, valuesOf } from './facets.js';
import { standsFor, successorNote } from './teamNames.js';

/** The items that a question is about, and what must be said of the narrowing. */
export interface Scope {
  readonly items: readonly Item[];
  readonly notes: readonly string[];
}

const PLACES: readonly string[] = ['team', 'service', 'locality'];

/**
 * Narrows items to the filters of the question. Refuses where a filter's facet is blank for every item that it would look at:
 * what is not recorded is never 0.
 */
export function narrow(asking: Asking, items: readonly Item[], asked: Asked): Scope | Refusal {
  const { question, workforce } = asking;
  let scope: Scope = { items, notes: [] };
  for (const filter of placesFirst(question.where)) {
    const next = narrowBy(asking, scope.items, filter, asked);
    if (isRefusal(next)) return next;
    scope = { items: next.items, notes: [...scope.notes, ...next.notes] };
  }
  return { items: scope.items, notes: [...successorNotes(workforce, question, asked.period.to), ...scope.notes] };
}

/** The teams that the places of a question mean on the days asked for; undefined for the whole council. */
export function teamsMeant({ question, workforce }: Asking, days: readonly CalendarDate[]): readonly string[] | undefined {
  const places = question.where.filter((filter) => PLACES.includes(filter.facet));
  if (places.length === 0) return undefined;
  const names = [...new Set([...teamsNamed(workforce), ...places.flatMap((place) => (place.facet === 'team' ? place.values : []))])];
  return names.filter((team) => {
    const item: Item = { record: null, team, role: null, facets: {}, amounts: {} };
    return places.every((place) => days.some((day) => matches(workforce, item, place, day) !== place.without));
  });
}

/** Without a teams sheet the teams are those that rows name. */
function teamsNamed({ teams, spells, posts, records, recorded }: Workforce): readonly string[] {
  const rows = recorded('teams') ? teams : [...posts, ...spells, ...records.rows.caseloads.values()];
  return rows.map(({ team }) => team);
}

function narrowBy(asking: Asking, items: readonly Item[], filter: Filter, { period }: Asked): Scope | Refusal {
  const { question, workforce } = asking;
  const isBlank = (item: Item) => valuesOf(item, filter.facet, workforce) === null;
  const looked = items.filter((item) => standsBehind(item, question.figure) && valuesOf(item, filter.facet, workforce) !== undefined);
  const word = facetWords(filter.facet);
  if (looked.length > 0 && looked.every(isBlank)) return notRecorded(`The ${word} is not recorded for any of the ${numeral(looked.length)} in question.`);
  const others = question.where.filter((other) => other !== filter);
  // Of apprentices without a team nothing is said where those on ASYE are asked for; somebody of whom neither is recorded may be meant.
  const meant = looked.filter((item) => others.every((other) => valuesOf(item, other.facet, workforce) === null || matches(workforce, item, other, dayOf(item, period.to)) !== other.without));
  const blank = meant.filter(isBlank).length;
  const left = filter.without ? 'counted' : 'left out';
  return {
    items: items.filter((item) => matches(workforce, item, filter, dayOf(item, period.to)) !== filter.without),
    notes: blank > 0 ? [`for ${numeral(blank)} of ${numeral(meant.length)} the ${word} is not recorded: ${left}`] : [],
  };
}

/** The day on which it is asked where an item stood. */
function dayOf({ placedOn, on }: Item, last: CalendarDate): CalendarDate {
  return placedOn ?? on ?? last;
}

/** Whether an item is one of those that a filter names, on a day. */
export function matches(workforce: Workforce, item: Item, { facet, values }: Filter, day: CalendarDate): boolean {
  if (facet === 'team') return values.some((value) => item.team !== null && standsFor(workforce, value, day).includes(item.team));
  return valuesOf(item, facet, workforce)?.some((value) => values.includes(value)) ?? false;
}

function placesFirst(filters: readonly Filter[]): readonly Filter[] {
  const isPlace = (filter: Filter) => PLACES.includes(filter.facet);
  return [...filters.filter(isPlace), ...filters.filter((filter) => !isPlace(filter))];
}

function successorNotes(workforce: Workforce, question: Question, day: CalendarDate): readonly string[] {
  const names = question.where.flatMap((filter) => (filter.facet === 'team' ? filter.values : []));
  return names.flatMap((name) => successorNote(workforce, name, day) ?? []);
}
