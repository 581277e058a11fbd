import type { Answer, ChangeView, FormField } from '../answers/answer.js';
import type { Workforce } from '../workforce/workforce.js';
import type { Field, Inputs, Scene } from './command.js';
import { blank, lineText, named } from './preview.js';

/** The most choices in a form. */
const MOST_OFFERED = 50;
/** Choices that are shown as buttons, where only one thing is missing. */
const MOST_BUTTONS = 5;

/** Asks for what is missing, by a form or typed. */
export function askFor(id: string, title: string, fields: readonly Field[], inputs: Inputs, scene: Scene): Answer {
  const form = { id, title, fields: fields.map((field) => formField(field, inputs, scene)) };
  const [only] = form.fields;
  const choices = form.fields.length === 1 && only ? only.choices.slice(0, MOST_BUTTONS).map(({ value }) => value) : [];
  const labels = fields.map(({ label }) => label.toLowerCase());
  const ask = `For ${title} I still need: ${labels.join(', ')}.${only && only.kind === 'choice' && form.fields.length === 1 && only.choices.length === 0 ? ' There is nothing to choose from on that day.' : ''}`;
  return { ...blank, kind: 'clarify', text: ask, form, choices, notes: only && form.fields.length === 1 ? only.choices.slice(0, MOST_BUTTONS).map((one) => one.title) : [] };
}

function formField({ name, label, kind, offers, codes }: Field, inputs: Inputs, scene: Scene): FormField {
  const offered = offers?.(inputs, scene) ?? Object.keys(codes ?? {}).map((code) => ({ value: code, title: code }));
  if (offered.length > 0) return { name, label, kind: 'choice', choices: offered.slice(0, MOST_OFFERED) };
  return { name, label, kind: kind === 'date' ? 'date' : kind === 'fte' || kind === 'money' || kind === 'count' ? 'number' : 'text', choices: [] };
}

/** One clear sentence: nothing is changed. */
export function cannot(why: string): Answer {
  return { ...blank, kind: 'error', text: /nothing (is|was|has been) changed|changed nothing/i.test(why) ? why : `${why} Nothing is changed.` };
}

/** A change that was made, as everybody who looks at its card sees it. */
export interface Done {
  readonly number: string;
  readonly who: string;
  /** '20 February 2023, 09:14' */
  readonly at: string;
  readonly why: string;
}

export function doneAnswer({ number, who, at, why }: Done, view: ChangeView, workforce: Workforce): Answer {
  const text = `Done, ${number}: ${named(why, workforce)}. Confirmed by ${who}, ${at}.`;
  return {
    ...blank, kind: 'done', text, change: view, done: { number, who, at },
    notes: [...view.lines.map(lineText), ...view.effects],
    followUps: [{ title: 'Undo', asks: `undo ${number}` }, { title: 'History', asks: 'what changed today' }],
  };
}
