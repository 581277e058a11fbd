import { ALWAYS } from './choose.js';
import { notionsOf, type Piece } from './pieces.js';

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
