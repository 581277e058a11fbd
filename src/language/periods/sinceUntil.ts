import { addDays, type CalendarDate } from '../../workforce/calendar.js';
import type { Period } from '../../workforce/period.js';
import { beforeThatAt } from './beforeThat.js';
import { edgeAt } from './edges.js';
import { endingAt } from './ending.js';
import { afterAny, longestOf, skip, type Meaning, type Parser } from './meaning.js';
import { pointAt } from './points.js';
import { rollingAt } from './rolling.js';

const countedFrom = longestOf([edgeAt, endingAt, rollingAt, beforeThatAt, pointAt]);
const countedTo = longestOf([edgeAt, beforeThatAt, pointAt]);

/** 'since July', 'from 1 April onwards', 'ever since Easter', 'since April up to now'. */
const since: Parser<Meaning> = (words, at, clock) => {
  const opened = afterAny(words, at, 'since|sinse|scince', 'ever since');
  const from = afterAny(words, at, 'from', 'starting from');
  const start = opened ?? from ?? at;
  const inner = countedFrom(words, start, clock);
  const span = inner && spanOf(inner.value);
  if (!inner || !span) return opened !== null && inner?.value.is === 'unclear' ? inner : null;
  const onwards = skip(words, inner.next, 'onwards|onward|forward|forwards');
  const closed = afterAny(words, onwards, 'to|until|till now|date|today|present', 'up to now|date|today') ?? onwards;
  // 'From April' alone opens a period; 'from the Assessment team', 'from last month' may not.
  const open = opened !== null || closed > inner.next || (from !== null && (inner.value.is === 'day' || clock.ahead));
  return open ? { value: { is: 'since', span }, next: closed } : null;
};

/** 'after March', 'following Easter': from the day after. */
const later: Parser<Meaning> = (words, at, clock) => {
  const start = afterAny(words, at, 'after', 'following');
  const inner = start === null ? null : countedTo(words, start, clock);
  const span = inner && spanOf(inner.value);
  if (!inner || !span) return inner?.value.is === 'unclear' ? inner : null;
  const from = addDays(span.to, 1);
  return { value: { is: 'since', span: { from, to: from } }, next: inner.next };
};

/** 'by Christmas', 'by Friday': the next, since it looks ahead (DATA.md, Years). */
const by: Parser<Meaning> = (words, at, clock) => {
  const start = afterAny(words, at, 'by', 'no later than', 'not later than');
  const inner = start === null ? null : countedTo(words, start, { ...clock, ahead: true });
  return inner && closedAt(inner.value, 'to', 0, inner.next);
};

/** 'until 31 March', 'up to the end of June', 'before April'. */
const until: Parser<Meaning> = (words, at, clock) => {
  const before = afterAny(words, at, 'before', 'prior to', 'ahead of');
  const start = before ?? afterAny(words, at, 'until|till', 'up to|until', 'up until to');
  const inner = start === null ? null : countedTo(words, start, clock);
  if (!inner) return null;
  return before === null ? closedAt(inner.value, 'to', 0, inner.next) : closedAt(inner.value, 'from', -1, inner.next);
};

function closedAt(value: Meaning, side: keyof Period, shift: number, next: number): ReturnType<Parser<Meaning>> {
  if (value.is === 'unclear') return { value, next };
  const span = spanOf(value);
  const day: CalendarDate | null = span && addDays(span[side], shift);
  return day && { value: { is: 'until', day }, next };
}

function spanOf(meaning: Meaning): Period | null {
  if (meaning.is === 'day') return { from: meaning.day, to: meaning.day };
  return meaning.is === 'span' ? meaning.span : null;
}

export const sinceUntilAt: Parser<Meaning> = longestOf([since, later, by, until]);
