import type { Other, Question } from '../language/question.js';
import { measureNamed } from '../workforce/measures/index.js';
import type { Facet, TimeFacet } from '../workforce/measure.js';
import { askBack, type Asking, type Refusal } from './asking.js';
import { refusalOf } from './refusals.js';

const PLACES: readonly Facet[] = ['team', 'service', 'locality'];

/** What another figure is counted from: at the time of the question, over the groups given and within the places, unless it is of the whole council. */
export function askingOf(asking: Asking, { measure: name, figure, where }: Other, by: readonly (Facet | TimeFacet)[], ofAll = false): Asking | Refusal {
  const { question: { when, knownAt, where: narrowed } } = asking;
  const places = ofAll ? [] : narrowed.filter(({ facet }) => PLACES.includes(facet));
  const measure = measureNamed(name);
  if (!measure) throw new RangeError(`there is no measure ${name}`);
  if (measure.time === 'flow' && when.is !== 'period') return askBack(`I count ${measure.title} within a period. Which period do you mean?`, []);
  const other: Asking = { ...asking, measure, question: { measure: name, figure, where: [...places, ...where], by, when, show: 'figure', order: null, numbers: {}, knownAt } };
  const refusal = refusalOf(other);
  // What it offers instead would be of the other figure alone.
  return refusal ? { ...refusal, offers: [] } : other;
}

/** What a figure is of, in a sentence: 'permanent staff', 'staff (managers)'. */
export function otherLabel({ workforce }: Asking, { measure, figure, where }: Other): string {
  const known = measureNamed(measure);
  const named = figure === known?.figures[0]?.name ? known.title : figure;
  const narrowed = where.map(({ facet, values, without }) => {
    const names = (facet === 'person' ? values.map(workforce.nameOf) : values).join(' or ');
    return without ? `without ${names}` : names;
  });
  return narrowed.length === 0 ? named : `${named} (${narrowed.join(', ')})`;
}

/** The question without what its figure is set against, which goes for its own groups and days alone. */
export function byItself({ measure, figure, where, by, when, show, order, numbers, knownAt }: Question): Question {
  return { measure, figure, where, by, when, show, order, numbers, knownAt };
}
