import { ALWAYS, type Chosen } from '../clause/choose.js';
import { notionsOf, type Piece } from '../words/pieces.js';

/** A number by itself, and words that say nothing, ask nothing. */
export function isIdle({ options }: Piece): boolean {
  return options.every((option) => option.is === 'plain' || option.is === 'number' || (option.is === 'notion' && option.notion === 'whenAsked'));
}

/** 'When is the next bank holiday?' */
export function asksTheDay(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => notionsOf(piece).includes('whenAsked')) && pieces.every((piece) => isIdle(piece) || piece.options.some(({ is }) => is === 'time'));
}

/** Words that only frame a question. */
export function onlyPlain(pieces: readonly Piece[]): boolean {
  return pieces.every(({ options }) => options.every((option) => option.is === 'plain' || option.is === 'listing' || (option.is === 'notion' && ALWAYS.includes(option.notion))));
}

/** 'who?' and 'how many?' ask something, though not yet what. */
export function asksSomething({ options }: Piece): boolean {
  return options.some((option) => option.is === 'listing' || (option.is === 'notion' && (option.notion === 'howMany' || option.notion === 'untilWhen')));
}

const EVERYDAY = /^(go|goes|gone|going|went|leave|leaves|left|lost|lose|losing|start|starts|started|starting|end|ends|ended|finish|finishes|finished|off|away|late|change|changes|changed|how long|stay|stayed|cost|costs|pay|paid|save|saved|saves|next|need|needs|held|hold|holds|behind|full|big|go to|do|doing|get on|got on|review|reviews|result|results|done|rose|fell|due|drop|heads|runs|leads|expect|expected|where|tied)$/;

/** 'How did the moon landing go': everyday verbs say nothing of the workforce beside words that nobody knows. */
export function saysLittle({ uses }: Chosen): boolean {
  const telling = uses.filter(({ option }) => option.is === 'name' || (option.is === 'notion' && !ALWAYS.includes(option.notion)));
  return telling.every(({ piece, option }) => option.is === 'notion' && EVERYDAY.test(piece.words ?? ''));
}
