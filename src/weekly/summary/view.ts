import type { Hides } from '../../access/view.js';
import { isRefusal, type Outcome } from '../../answers/asking.js';
import { outcomeOf } from '../../answers/outcome.js';
import { describe } from '../../language/printed/describe.js';
import type { Filter, Question, When } from '../../language/question.js';
import { addDays, type CalendarDate } from '../../workforce/calendar.js';
import type { Facet, Figure, Item, TimeFacet } from '../../workforce/measure.js';
import { distinct } from '../../workforce/measures/tally.js';
import type { Workforce } from '../../workforce/workforce.js';
import { placesOf, type Scope } from '../scope.js';
import type { Measures } from './sharedMeasures.js';
import type { People, Person, Stat } from './summary.js';

/** What a summary is made from. */
export interface View {
  readonly scope: Scope;
  readonly workforce: Workforce;
  readonly day: CalendarDate;
  readonly week: CalendarDate;
  readonly measures: Measures;
  /** Whose names are kept from the recipient; null: nobody's. */
  readonly hides: Hides | null;
}

/** A question of the card: the measure, its time, and what else it needs. */
interface Sketch {
  readonly measure: string;
  readonly when: When;
  readonly figure?: string;
  readonly by?: readonly (Facet | TimeFacet)[];
  readonly where?: readonly Filter[];
  readonly numbers?: Question['numbers'];
}

/** What the bot itself answers to a question of the card. */
export interface Counted {
  readonly outcome: Outcome;
  readonly asks: string;
  /** As `asks`, with the list of who is behind it. */
  readonly asksWho: string;
}

/** Counts as the bot does, in the scope of the card; null where the bot would say that it is not recorded. */
export function counted(view: View, { measure: name, when, figure, by = [], where = [], numbers = {} }: Sketch): Counted | null {
  const measure = view.measures(name);
  if (!measure) throw new RangeError(`there is no measure ${name}`);
  const question: Question = {
    measure: name, figure: figure ?? measure.figures[0]?.name ?? '', where: [...placesOf(view.scope), ...where], by, when, show: 'figure', order: null, numbers, knownAt: null,
  };
  const outcome = outcomeOf({ question, measure, workforce: view.workforce, today: view.day });
  return isRefusal(outcome) ? null : { outcome, asks: describe(question), asksWho: describe({ ...question, show: 'records' }) };
}

export function onDay(day: CalendarDate): When {
  return { is: 'day', day };
}

/** The seven days that end with the week. */
export function inWeek({ week }: View): When {
  return { is: 'period', period: { from: addDays(week, -6), to: week } };
}

/** The first figure with the question that gives it; null where there is none. */
export function statOf(counting: Counted | null): Stat | null {
  const figure = counting?.outcome.figures[0];
  return counting && figure ? { figure, asks: counting.asks } : null;
}

/** A figure of an outcome by its name. */
export function valueOf(figures: readonly Figure[], name: string): number | null {
  return figures.find((figure) => figure.name === name)?.value ?? null;
}

/** What a list says of an item, and how pressing that is. */
type Says = (item: Item, shown: Readonly<Record<string, string>>) => { readonly says: string; readonly weight: number };

/** The people behind the first figure; those whom the recipient may not see by name are in the count alone. */
export function peopleOf(view: View, counting: Counted | null, says: Says): People | null {
  const figure = counting?.outcome.figures[0];
  if (!counting || !figure) return null;
  return { count: figure.value, asks: counting.asksWho, ...listed(view, counting.outcome.items, says) };
}

/** Items as the people of a list, the most pressing first and those alike by name. */
export function listed(view: View, items: readonly Item[], says: Says): Pick<People, 'named' | 'hidden' | 'most'> {
  const people = items.map((item) => ({ item, ...says(item, item.shown?.() ?? {}) }));
  const isHidden = ({ record }: Item) => record === null || view.hides?.(record) === true;
  const named = people.filter(({ item }) => !isHidden(item));
  return {
    named: once(named.sort((a, b) => b.weight - a.weight)).map(({ item, ...said }) => personOf(view, item, said)).sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1)),
    hidden: distinct(items.filter(isHidden)),
    most: people.reduce((most, { weight }) => Math.max(most, weight), 0),
  };
}

/** Somebody who is listed in two teams stands once, where it presses most. */
function once<T extends { readonly item: Item }>(people: readonly T[]): readonly T[] {
  return [...new Map(people.toReversed().map((one) => [one.item.record, one])).values()];
}

/** On a team's own card the team goes without saying. */
function personOf({ workforce, scope }: View, { record, team }: Item, said: ReturnType<Says>): Person {
  return { name: workforce.nameOf(record ?? ''), team: scope.is === 'team' ? null : team, ...said };
}
