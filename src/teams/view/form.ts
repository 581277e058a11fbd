import type { Answer, FormField, FormView } from '../../answers/answer.js';
import { doing, type DoButton } from './change.js';
import { inert } from './inert.js';
import { literal } from './markdown.js';

/** What is missing of a change, as inputs with labels. */
export interface FormCardView {
  readonly fallback: string;
  readonly text: string;
  readonly inputs: readonly object[];
  readonly buttons: readonly DoButton[];
}

export type AnswerWithForm = Answer & { readonly form: FormView };

export function formCardView({ form, text }: AnswerWithForm, mostChoices: number): FormCardView {
  return {
    fallback: literal(text),
    text: literal(text),
    inputs: form.fields.map((field) => inputOf(field, mostChoices)),
    buttons: [doing('Continue', 'positive', { act: 'form', id: form.id })],
  };
}

/** Inputs differ by type more than a template can say. */
function inputOf({ name, label, kind, choices }: FormField, mostChoices: number): object {
  const common = { id: name, label: inert(label), isRequired: true, errorMessage: `Please fill in: ${inert(label.toLowerCase())}` };
  switch (kind) {
    case 'date': return { type: 'Input.Date', ...common };
    case 'choice': return { type: 'Input.ChoiceSet', ...common, style: 'compact', placeholder: 'Choose one', choices: choices.slice(0, Math.max(1, mostChoices * 2)).map(({ title, value }) => ({ title: inert(title), value: inert(value) })) };
    default: return { type: 'Input.Text', ...common, maxLength: 1000 };
  }
}
