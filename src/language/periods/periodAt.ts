import { aroundDayAt } from './aroundDay.js';
import { beforeThatAt } from './beforeThat.js';
import { edgeAt } from './edges.js';
import { endingAt } from './ending.js';
import { afterAny, longestOf, readOnce, type Meaning, type Parser } from './meaning.js';
import { whereOneOpens } from './opening.js';
import { pointAt } from './points.js';
import { theUnitAt } from './relativeUnits.js';
import { rangeAt } from './ranges.js';
import { rollingAt } from './rolling.js';
import { sinceUntilAt } from './sinceUntil.js';
import { thatTimeAt } from './thatTime.js';
import { toDateAt } from './toDate.js';
import { aroundOf } from './vague.js';

/** Of two that read as many words the first is right: 'the previous month' is about what was said before it. */
const plainAt: Parser<Meaning> = readOnce(longestOf([beforeThatAt, rangeAt, endingAt, toDateAt, edgeAt, rollingAt, aroundDayAt, pointAt, thatTimeAt]));

/** 'in', 'during', 'as at' and their like before a period: read with it. */
const opened: Parser<Meaning> = (words, at, clock) => {
  const start = afterAny(
    words, at, 'as at|of|on', 'over|in|during|across the weeks|days|month|months of', 'over|across|throughout|within|during|in|for|on|at the course|whole|entirety of', 'over|across|throughout|during|in|for all of', 'over|across|throughout|during|in|for the whole|entire', 'in|during|over|throughout|within|for|on|at|of|across',
  );
  const read = start === null ? null : plainAt(words, start, clock) ?? (/^(in|during|over|within|across|throughout|for)$/.test(words[at]!) ? theUnitAt(words, start, clock) : null);
  // 'Approached over 3 months ago' is longer ago than that day.
  if (read?.value.is === 'day' && words[start! - 1] === 'over' && words[read.next - 1] === 'ago') return null;
  if (read?.value.is !== 'span') return read;
  // 'Over the weeks of January' is about each of them.
  if (words[start! - 1] === 'of' && /^(weeks|days|months)$/.test(words[start! - 2] ?? '')) return { ...read, value: { ...read.value, range: true } };
  return THROUGH.test(words.slice(at, start!).join(' ')) ? { ...read, value: { ...read.value, through: true } } : read;
};

/** 'Over Q3', 'for the whole of March'; 'in March' may be its last day. */
const THROUGH = /^(over|across|throughout|during)\b|\b(whole|entirety|entire|all)\b/;

/** As `periodAt`, tried at any word: what it is held against. */
export const anyPeriodAt: Parser<Meaning> = longestOf([aroundOf(pointAt), plainAt, sinceUntilAt, opened]);

/** The longest phrase about time that starts at a word, its opening word ('in', 'since', 'by') included. */
export const periodAt: Parser<Meaning> = whereOneOpens(anyPeriodAt);
