import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import type { Answer, AnswerKind } from '../answers/answer.js';
import { MOST_BYTES } from './size.js';
import { changeView } from './view/change.js';
import { figureView } from './view/figure.js';
import { formCardView } from './view/form.js';
import { wordsView } from './view/words.js';
import { weeklyCardOf } from './weeklyMessage.js';

/** Rows of a table, tried in turn until the card is small enough. */
const ROWS = [25, 15, 10, 6, 3, 0];

const templateOf = {
  answer: 'figure', clarify: 'clarify', notRecorded: 'refusal', outOfScope: 'refusal', notAllowed: 'refusal',
  done: 'chat', confirm: 'chat', chat: 'chat', error: 'error',
} as const satisfies Record<AnswerKind, string>;

type TemplateName = (typeof templateOf)[AnswerKind] | 'change' | 'form';
const templates = new Map<TemplateName, Template>();

/** Answers that many people get are the same object: their card is made once. */
const cards = new WeakMap<Answer, object>();

/** The Adaptive Card of an answer, not to be altered. Throws where a template leaves an expression unfilled. */
export function cardOf(answer: Answer): object {
  const card = cards.get(answer) ?? cardMade(answer);
  cards.set(answer, card);
  return card;
}

function cardMade(answer: Answer): object {
  const { weekly, followUps } = answer;
  if (weekly) return weeklyCardOf({ ...weekly, buttons: [...followUps, ...weekly.buttons] });
  const name = nameFor(answer);
  let card = '';
  for (const rows of ROWS) {
    card = JSON.stringify(filled(name, answer, rows), withoutUsual);
    if (Buffer.byteLength(card) <= MOST_BYTES) break;
  }
  if (card.includes('${')) throw new Error(`the card template ${name} left an expression unfilled`);
  return JSON.parse(card) as object;
}

/** What a client takes for granted, and a long table says hundreds of times. */
const USUAL: Readonly<Record<string, unknown>> = { weight: 'Default', horizontalAlignment: 'Left' };

function withoutUsual(key: string, value: unknown): unknown {
  return value === USUAL[key] ? undefined : value;
}

function filled(name: TemplateName, answer: Answer, rows: number): object {
  return template(name).expand({ $root: viewFor(name, answer, rows) }) as object;
}

function nameFor({ kind, sections, change, form }: Answer): TemplateName {
  if (change) return 'change';
  if (form) return 'form';
  if (sections.length > 0) return 'figure';
  return templateOf[kind] === 'figure' ? 'chat' : templateOf[kind];
}

function viewFor(name: TemplateName, answer: Answer, rows: number): object {
  const { change, form } = answer;
  if (change) return changeView({ ...answer, change }, rows);
  if (form) return formCardView({ ...answer, form }, rows);
  return name === 'figure' ? figureView(answer, rows) : wordsView(answer, rows);
}

function template(name: TemplateName): Template {
  const known = templates.get(name);
  if (known) return known;
  const text = readFileSync(new URL(`../../cards/${name}.json`, import.meta.url), 'utf8');
  const read = new Template(JSON.parse(text));
  templates.set(name, read);
  return read;
}
