import { addDays, MONTHS, type CalendarDate } from '../../workforce/calendar.js';
import type { Period } from '../../workforce/period.js';
import { beforeThatAt } from './beforeThat.js';
import { edgeAt } from './edges.js';
import { endingAt } from './ending.js';
import { afterAny, askedWithin, longestOf, skip, type Meaning, type Parsed, type Parser } from './meaning.js';
import { pointAt } from './points.js';
import { rollingAt } from './rolling.js';

const countedFrom = longestOf([edgeAt, endingAt, rollingAt, beforeThatAt, pointAt]);
const countedTo = longestOf([edgeAt, beforeThatAt, pointAt]);

/** 'since July', 'from 1 April onwards', 'ever since Easter', 'since April up to now'. */
const since: Parser<Meaning> = (words, at, clock) => {
  const opened = sinceAt(words, at);
  const from = afterAny(words, at, 'from', 'starting from');
  const start = opened ?? from ?? at;
  const happened = opened === null || clock.eventAt(skip(words, start, 'the')) ? null : whatHappened(words, start);
  // 'Since October' looks back, whatever is asked of.
  const inner = countedFrom(words, happened ?? start, opened === null ? clock : { ...clock, ahead: false });
  const span = inner && spanOf(inner.value);
  if (inner?.value.is === 'unclear' && opened !== null) {
    const within = askedWithin(inner.value, ['since'], [], inner.next);
    const { inSteps } = inner.value;
    return inSteps ? { ...within, value: { ...within.value, inSteps: { from: inSteps.from, to: clock.today } } as Meaning } : within;
  }
  if (!inner || !span) return null;
  const onwards = skip(words, inner.next, 'onwards|onward|forward|forwards');
  const closed = afterAny(words, onwards, 'to|until|till now|date|today|present', 'up to now|date|today') ?? onwards;
  const open = opened !== null || closed > inner.next || (from !== null && (inner.value.is === 'day' || clock.ahead));
  if (open) return { value: { is: 'since', span, ...(opened === null && closed === onwards && { onwards: true }) }, next: closed };
  const said = words.slice(start, inner.next).join(' ');
  // 'Leavers from 2025/26', 'from last year' are those of it: it is over, or it runs still. In 'where did they come from this year' the 'from' is the verb's.
  if (from !== null && ((OF_A_YEAR.test(said) && span.to < clock.today) || (RELATIVE.test(said) && (span.to >= clock.today || words.slice(0, at).some((word) => /^(where|which|what)$/.test(word)))))) return { value: inner.value, next: inner.next };
  return from === null || words.slice(0, at).some((word) => CHANGES.test(word)) ? null : fromSpan(said, { from: span.from, to: clock.today }, inner.next);
};

/** 'The split in' May, 'our restructure of' 2022: what happened then is no event of the workbook, and its time is said. */
function whatHappened(words: readonly string[], at: number): number | null {
  const start = skip(words, at, 'the|our|that|this|big|last|latest|whole|new|council|service|team');
  const next = afterAny(words, start, ...HAPPENED);
  const time = next === null ? null : skip(words, next, 'back|in|on|of|at');
  return time !== null && (time > next! || words[time] === 'last') ? time : null;
}

/** What happens to a whole service, in the words of its people. */
export const HAPPENED = [
  'split|splits|merger|restructure|restructuring|reorganisation|reorg|reshuffle|redesign|realignment|inspection|visit|launch|review|changes|change|move|freeze|uplift|relaunch|cuts|consultation|transfer',
  'pay award|rise|review|uplift', 'recruitment freeze|campaign|drive', 'ofsted inspection|visit', 'focused visit', 'new structure|model', 'go live',
];

/** 'Since', 'ever since', 'since we started' the meetings, 'since they split' in August: what was done then is no event of the workbook. */
function sinceAt(words: readonly string[], at: number): number | null {
  const next = afterAny(words, at, 'since|sinse|scince', 'ever since');
  const done = next === null ? null : afterAny(words, skip(words, next, 'all|both'), ...DONE);
  return done === null ? next : skip(words, done, 'up|back|in|on|of|at');
}

/** What people say they did, or what was done to them. */
export const DONE = [
  'we|they|you|it started|began|launched|introduced|opened|held|had|did|ran|split|merged|restructured|reorganised|moved|divided|separated|changed', 'we|they|you brought in', 'we|they|you set up', 'we|they|you kicked off',
  'we|they|you|it were|was split|merged|restructured|reorganised|divided|separated|moved', 'we|they|you|it were|was set up',
];

// 'Up from September' compares with September.
const CHANGES = /^(chang|differ|compar|up$|down$|ris|rose$|fall|fell$|drop|increas|decreas|mov)/;

const OF_A_YEAR = /^(\d{2,4}[/-]\d{2,4}|(last|the last|the previous) (financial |academic |calendar )?year)$/;

const RELATIVE = /^(the |this |last |previous |current )*(week|month|quarter|year|financial year|academic year|calendar year)$/;

/** 'Starters from October' are those in October or since; step by step they are those since. */
function fromSpan(said: string, inSteps: Period, next: number): Parsed<Meaning> {
  return { value: { is: 'unclear', ask: `Do you mean in ${said}, or since ${said}?`, offers: [said, `since ${said}`], inSteps }, next };
}

/** 'Since then': from the day of the question before, or behind its period. */
const sinceThen: Parser<Meaning> = (words, at, { then }) => {
  const next = afterAny(words, at, 'since then', 'ever since', 'since that day|date|point|time', 'from then on|onwards|until now');
  return next === null || then === undefined ? null : { value: { is: 'since', span: { from: then, to: then } }, next };
};

/** 'after March', 'following Easter': from the day after. */
const later: Parser<Meaning> = (words, at, clock) => {
  const start = afterAny(words, at, 'after', 'following', 'beyond') ?? pastAt(words, at);
  const inner = start === null ? null : countedTo(words, start, clock);
  const span = inner && spanOf(inner.value);
  if (inner?.value.is === 'unclear') return askedWithin(inner.value, words.slice(at, start!), [], inner.next);
  if (!inner || !span) return null;
  const from = addDays(span.to, 1);
  return { value: { is: 'since', span: { from, to: from }, onwards: true }, next: inner.next };
};

/** 'Past March 2027', 'past the end of June', and no 'past 6 months'. */
function pastAt(words: readonly string[], at: number): number | null {
  const next = afterAny(words, at, 'past');
  return next !== null && PASSED.test(words.slice(next, next + 2).join(' ')) ? next : null;
}

const PASSED = new RegExp(`^(the end|end of|christmas|easter|${MONTHS.map((name) => `${name.toLowerCase()}|${name.slice(0, 3).toLowerCase()}`).join('|')})\\b`);

/** 'by Christmas', 'by Friday': the next, since it looks ahead (DATA.md, Years). */
const by: Parser<Meaning> = (words, at, clock) => {
  const start = afterAny(words, at, 'by', 'on or before', 'by or on', 'no later than', 'not later than') ?? comeAt(words, at);
  // 'How many had left by October?'
  const past = !clock.ahead && /\b(had|(did|were|was) (we|they|there|the|our|in))\b/.test(words.slice(0, at).join(' '));
  const inner = start === null ? null : countedTo(words, start, { ...clock, ahead: !past });
  return inner && closedAt(inner, 'to', 0, words.slice(at, start!));
};

/** 'How many vacancies come Easter?'; 'who have come this month' came. */
function comeAt(words: readonly string[], at: number): number | null {
  const next = /^(have|has|had|did|who|people|staff|to|they|we)$/.test(words[at - 1] ?? 'who') ? null : afterAny(words, at, 'come');
  return next !== null && PASSED.test(words.slice(next, next + 2).join(' ')) ? next : null;
}

/** 'until 31 March', 'up to the end of June', 'before April'. */
const until: Parser<Meaning> = (words, at, clock) => {
  // 'Ahead of last year' is above it.
  const before = afterAny(words, at, 'before', 'prior to') ?? (/^(last|this)$/.test(words[at + 2] ?? '') ? null : afterAny(words, at, 'ahead of'));
  const start = before ?? afterAny(words, at, 'until|till', 'up to|until', 'up until to') ?? toEndAt(words, at);
  const inner = start === null ? null : countedTo(words, start, clock);
  if (!inner) return null;
  const opening = words.slice(at, start!);
  // 'Before the end of March' is by then.
  const open = before !== null && !/^(the )?(very )?(end|close)\b/.test(words.slice(before, inner.next).join(' '));
  return open ? closedAt(inner, 'from', -1, opening) : closedAt(inner, 'to', 0, opening);
};

/** 'Leavers to the end of October'; 'from May to the end of October' is read before. */
function toEndAt(words: readonly string[], at: number): number | null {
  const next = afterAny(words, at, 'to');
  return next !== null && words[skip(words, next, 'the')] === 'end' ? next : null;
}

function closedAt({ value, next }: Parsed<Meaning>, side: keyof Period, shift: number, opening: readonly string[]): Parsed<Meaning> | null {
  if (value.is === 'unclear') return askedWithin(value, opening, [], next);
  const span = spanOf(value);
  const day: CalendarDate | null = span && addDays(span[side], shift);
  return day && { value: { is: 'until', day }, next };
}

function spanOf(meaning: Meaning): Period | null {
  if (meaning.is === 'day') return { from: meaning.day, to: meaning.day };
  return meaning.is === 'span' ? meaning.span : null;
}

export const sinceUntilAt: Parser<Meaning> = longestOf([since, sinceThen, later, by, until]);
