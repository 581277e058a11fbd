import { after, afterAny, aSpan, asked, longestOf, skip, type Meaning, type Parser } from './meaning.js';
import { unitAt, unitPeriod } from './units.js';
import { shiftAt } from './which.js';

/** 'this month', 'last week', 'next quarter', 'last calendar year'; 'the last year' is the twelve months to today, and not read here. */
const relative: Parser<Meaning> = (words, at, { today }) => {
  const start = skip(words, at, 'the|our');
  const shift = shiftAt(words, start);
  const unit = shift && unitAt(words, shift.next);
  if (!shift || !unit) return null;
  const counted = start > at && /^(last|next)$/.test(words[start]!) && !unit.value.said && unit.value.name !== 'quarter';
  // 'This years leavers' lacks its apostrophe.
  const several = /s$/.test(words[unit.next - 1]!) && (start > at || unit.next >= words.length);
  return counted || several ? null : aSpan(unitPeriod(unit.value, today, shift.value), unit.next);
};

/** 'This year against last', 'this month and last': the unit is said before. */
const last: Parser<Meaning> = (words, at, { today }) => {
  if (words[at] !== 'last' || !/^(against|vs|versus|v|than|to|with|and|or)$/.test(words[at - 1] ?? '') || unitAt(words, at + 1) || at + 1 < words.length) return null;
  const before = words.lastIndexOf('this', at);
  const unit = before < 0 ? null : unitAt(words, before + 1);
  return unit && aSpan(unitPeriod(unit.value, today, -1), at + 1);
};

/** 'the week before last', 'the financial year before last'. */
const beforeLast: Parser<Meaning> = (words, at, { today }) => {
  const unit = unitAt(words, skip(words, at, 'the'));
  const next = unit && after(words, unit.next, 'before', 'last');
  return unit && next ? aSpan(unitPeriod(unit.value, today, -2), next) : null;
};

/** 'The month just gone', 'the financial year that has just ended', 'last week just gone', 'the month before this one': the last whole one. */
const justGone: Parser<Meaning> = (words, at, { today }) => {
  const unit = unitAt(words, skip(words, at, 'the|this|that|last'));
  const behind = unit && afterAny(words, skip(words, unit.next, 'that|which|has|thats'), 'just gone|ended|finished|passed|past|closed|been', 'before this one', 'before the current one', 'before this');
  return unit && behind && !/s$/.test(words[unit.next - 1]!) ? aSpan(unitPeriod(unit.value, today, -1), behind) : null;
};

/** The running one, behind words that ask for a part of it: 'the month' in 'the end of the month'. */
export const runningUnitAt: Parser<Meaning> = (words, at, { today }) => {
  const unit = unitAt(words, skip(words, at, 'the|this'));
  return unit && aSpan(unitPeriod(unit.value, today, 0), unit.next);
};

/** 'In the quarter', 'over the academic year' by itself: the one that was said before, or the running one. What goes on ('in the week before Easter') is for others to read. */
export const theUnitAt: Parser<Meaning> = (words, at, { today, said }) => {
  const start = after(words, at, 'the') ?? (/^(whole|entire)$/.test(words[at - 1] ?? '') ? at : null);
  const unit = start === null ? null : unitAt(words, start);
  if (!unit || /s$/.test(words[unit.next - 1]!) || GOES_ON.test(words[unit.next] ?? '')) return null;
  const before = said && unitPeriod(unit.value, said.from, 0);
  return aSpan(before?.from === said?.from && before?.to === said?.to && before ? before : unitPeriod(unit.value, today, 0), unit.next);
};

const GOES_ON = /^(of|to|ending|ended|end|ends|before|after|following|commencing|beginning|starting|start|from|up|since|until|till|when|that|which|we|they|leading|prior|preceding|previous|just|ahead|then|with|where|on|by|as|\d.*)$/;

const AS_LONG = { week: '7 days', month: '4 weeks', quarter: '3 months', year: '12 months' } as const;

/** 'the coming year' is the next one, or starts today. */
const coming: Parser<Meaning> = (words, at) => {
  const start = after(words, skip(words, at, 'the|this'), 'coming|following');
  const unit = start === null ? null : unitAt(words, start);
  if (!unit || /s$/.test(words[unit.next - 1]!)) return null;
  const { name } = unit.value;
  return asked(`Do you mean the ${name} that comes next, or the ${AS_LONG[name]} from today?`, [`next ${name}`, `the next ${AS_LONG[name]}`], unit.next);
};

export const relativeUnitAt: Parser<Meaning> = longestOf([coming, relative, beforeLast, justGone, last]);
