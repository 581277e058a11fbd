import { durationAt, moved, unitLength } from './durations.js';
import { edgeAt } from './edges.js';
import { aDay, after, asked, longestOf, skip, type Meaning, type Parser } from './meaning.js';
import { pointAt } from './points.js';

/** '2 weeks before Christmas', 'the day after 1 March': that day. 'The week before Christmas' is cut in more than one way. */
export const aroundDayAt: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const one = unitLength(words[start]);
  const length = one ? { value: one, next: start + 1 } : durationAt(words, start);
  const side = length && after(words, length.next, 'before|after');
  const point = side ? longestOf([edgeAt, pointAt])(words, side, clock) : null;
  if (!length || !side || point?.value.is !== 'day') return null;
  if (one && words[start] !== 'day') return asked('Which days are these? Please give the first and the last.', [], point.next);
  return aDay(moved(point.value.day, length.value, words[side - 1] === 'after' ? 1 : -1), point.next);
};
