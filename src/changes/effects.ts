import { later, type CalendarDate } from '../workforce/calendar.js';
import { measureNamed } from '../workforce/measures/index.js';
import type { Asked, Figure, Item, Measure } from '../workforce/measure.js';
import { standsBehind } from '../workforce/measure.js';
import { oneDecimal, numeral, percent, sterling } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';

/** A figure before and after a change, on the day on which it takes effect. */
export interface Effect {
  readonly name: string;
  readonly unit: Figure['unit'];
  readonly before: number;
  readonly after: number;
  readonly on: CalendarDate;
}

interface Part {
  readonly measures: readonly string[];
  readonly on: CalendarDate;
}

/** The figures of the measures that a change alters, counted on the workforce before it and after it, as at the last day on which a part of it takes effect. */
export function effectsOf(parts: readonly Part[], before: Workforce, after: Workforce): readonly Effect[] {
  const names = [...new Set(parts.flatMap(({ measures }) => measures))];
  return names.flatMap((name) => {
    const measure = measureNamed(name);
    const days = parts.filter(({ measures }) => measures.includes(name)).map(({ on }) => on);
    if (!measure || !measure.sheets.every((sheet) => after.recorded(sheet))) return [];
    return altered(measure, days, before, after);
  });
}

function altered(measure: Measure, days: readonly CalendarDate[], before: Workforce, after: Workforce): readonly Effect[] {
  const on = days.reduce(later);
  const from = measure.time === 'flow' ? days.reduce((first, day) => (day < first ? day : first)) : on;
  const asked: Asked = { today: on, period: { from, to: on }, numbers: {} };
  const count = (workforce: Workforce) => figuresOf(measure, workforce, asked);
  const [old, now] = [count(before), count(after)];
  const names = [...new Map([...old, ...now].map((figure) => [figure.name, figure.unit]))];
  return names
    .map(([name, unit]) => ({ name: name === 'FTE' ? `${measure.title}, FTE` : name, unit, on, before: valueOf(old, name), after: valueOf(now, name) }))
    .filter((effect) => effect.before !== effect.after);
}

function valueOf(figures: readonly Figure[], name: string): number {
  return figures.find((figure) => figure.name === name)?.value ?? 0;
}

/** A measure that answers by a facet of its own is counted by its groups. */
function figuresOf(measure: Measure, workforce: Workforce, asked: Asked): readonly Figure[] {
  const items = measure.items(workforce, asked);
  if (!measure.groupedBy) return measure.count(items, asked, workforce);
  const facet = measure.groupedBy;
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of [item.facets[facet] ?? 'not recorded'].flat()) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const [lead] = measure.figures;
  return [...groups].flatMap(([key, own]) => {
    const figure = measure.count(own, asked, workforce).find(({ name }) => name === lead?.name);
    return figure && own.some((item) => standsBehind(item, figure.name)) ? [{ ...figure, name: `${figure.name}, ${key}` }] : [];
  });
}

/** '£30,000', '0.5 FTE', '12' */
export function amountLabel(value: number, unit: Figure['unit']): string {
  if (unit === '£' || unit === '£ each') return sterling(value);
  if (unit === '%') return percent(value);
  return unit === 'cases per fte' ? oneDecimal(value) : numeral(value);
}
