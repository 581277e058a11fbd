import type { Answer } from '../../src/answers/answer.js';
import { answerQuestions } from '../../src/answers/answerQuestions.js';
import type { Now } from '../../src/answers/now.js';
import type { Filter, Question, When } from '../../src/language/question.js';
import { day } from '../../src/workforce/calendar.js';
import type { Facet } from '../../src/workforce/measure.js';
import { measureNamed } from '../../src/workforce/measures/index.js';
import type { Workforce } from '../../src/workforce/workforce.js';

export const TODAY = day('2024-11-07');
export const NOW: Now = { today: TODAY, fixed: false, freshness: 'Records of 7 November 2024' };

/** What a test says of a question; the rest is the measure's first figure today, or the financial year to date. */
export type Sketch = Partial<Question> & { readonly measure: string };

export function question(sketch: Sketch): Question {
  const measure = measureNamed(sketch.measure);
  const usual: When = measure?.time === 'flow' ? period('2024-04-01', '2024-11-07') : { is: 'day', day: TODAY };
  return { figure: measure?.figures[0]?.name ?? '', where: [], by: [], when: usual, show: 'figure', order: null, numbers: {}, knownAt: null, ...sketch };
}

export function ask(workforce: Workforce, ...sketches: readonly Sketch[]): Answer {
  const known = new Map(sketches.flatMap(({ knownAt }) => (knownAt ? [[knownAt, workforce] as const] : [])));
  return answerQuestions(sketches.map(question), workforce, { ...NOW, known });
}

export function on(text: string): When {
  return { is: 'day', day: day(text) };
}

export function period(from: string, to: string): When {
  return { is: 'period', period: { from: day(from), to: day(to) } };
}

export function change(from: string, to: string): When {
  return { is: 'change', from: day(from), to: day(to) };
}

export function average(from: string, to: string): When {
  return { is: 'average', period: { from: day(from), to: day(to) } };
}

export function only(facet: Facet, ...values: readonly string[]): Filter {
  return { facet, values, without: false };
}

export function without(facet: Facet, ...values: readonly string[]): Filter {
  return { facet, values, without: true };
}

/** The groups as their leading figures by key; null where nothing is recorded. */
export function groupsOf(answer: Answer): Readonly<Record<string, number | null>> {
  return Object.fromEntries(answer.groups.map(({ key, figures: [figure] }) => [key, figure?.value ?? null]));
}

export function figuresOf(answer: Answer): Readonly<Record<string, number>> {
  return Object.fromEntries(answer.figures.map(({ name, value }) => [name, value]));
}
