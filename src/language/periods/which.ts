import { type Parsed } from './meaning.js';

export const SHIFTS: Readonly<Record<string, -1 | 0 | 1>> = {
  this: 0, current: 0, last: -1, lsat: -1, previous: -1, prior: -1, preceding: -1, next: 1, coming: 1, following: 1,
};

/** 'last', 'this', 'next' and their like: how many units away from the running one. */
export function shiftAt(words: readonly string[], at: number): Parsed<-1 | 0 | 1> | null {
  const shift = SHIFTS[words[at] ?? ''];
  return shift === undefined ? null : { value: shift, next: at + 1 };
}
