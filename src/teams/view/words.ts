import type { Answer, AnswerKind } from '../../answers/answer.js';
import { buttons, choiceButtons, needList, type Button } from './buttons.js';
import { literal, paragraphs } from './markdown.js';

/** An answer of words: a question back, a refusal, help, an error. */
export interface WordsView {
  /** What kind of answer it is; '' where the words say it themselves. */
  readonly title: string;
  readonly text: string;
  readonly reading: string;
  readonly notes: string;
  /** All choices, numbered, where buttons can't show them; else ''. */
  readonly listed: string;
  readonly buttons: readonly Button[];
}

const LONG = 240;
const MOST_SENTENCES = 10;

const titles: Partial<Record<AnswerKind, string>> = {
  clarify: 'Which do you mean?',
  notRecorded: 'Not recorded',
  outOfScope: 'Not something I answer',
  notAllowed: 'You need access for this',
  error: 'That did not work',
};

/** `mostListed` bounds the choices that are written out. */
export function wordsView(answer: Answer, mostListed: number): WordsView {
  const title = titles[answer.kind] ?? '';
  return {
    title: title === answer.text ? '' : title,
    text: sentences(answer.text).slice(0, MOST_SENTENCES).map(literal).join('\n\n'),
    reading: literal(answer.reading),
    notes: paragraphs(answer.notes),
    listed: needList(answer.choices) ? listed(answer.choices, mostListed) : '',
    buttons: answer.choices.length > 0 ? choiceButtons(answer.choices) : buttons(answer.followUps),
  };
}

/** A long text reads better a sentence a paragraph. */
function sentences(text: string): string[] {
  return text.length > LONG ? text.split(/(?<=[.!?]) (?=\p{Lu})/u) : [text];
}

function listed(choices: readonly string[], most: number): string {
  const lines = choices.slice(0, most).map((choice, index) => `${index + 1}. ${literal(choice)}`);
  const left = choices.length - lines.length;
  return [...lines, ...(left > 0 ? [`\n… and ${left} more`] : [])].join('\n');
}
