import { describe } from '../../src/language/printed/describe.js';
import type { Question } from '../../src/language/question.js';
import { read } from '../../src/language/read.js';
import type { Reading } from '../../src/language/reading.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { TODAY } from '../answers/asking.js';

/** What the last sentence comes to on 7 November 2024, those before it being the turns before. */
export function readAfter(sentences: readonly string[], workforce: Workforce): Reading {
  let previous: readonly Question[] = [];
  for (const sentence of sentences.slice(0, -1)) {
    const reading = read(sentence, workforce, TODAY, previous);
    if (reading.is !== 'questions') throw new Error(`'${sentence}' is no question: ${inWords(reading)}`);
    previous = reading.questions;
  }
  return read(sentences.at(-1) ?? '', workforce, TODAY, previous);
}

/** A reading as a line: the questions in plain English, or what kind of reading it is and what it names. */
export function inWords(reading: Reading): string {
  switch (reading.is) {
    case 'questions': return reading.questions.map(describe).join('; ');
    case 'unclear': return `asked back: ${reading.choices.map(({ text }) => text).join(' | ')}`;
    case 'unread': return `unread: ${reading.words.join(' | ')}`;
    case 'refused': return `refused: ${reading.topic}`;
    case 'smallTalk': return reading.kind;
    case 'nothing': return 'nothing';
  }
}
