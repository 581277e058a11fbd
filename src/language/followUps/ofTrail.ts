import { measureNamed } from '../../workforce/measures/index.js';
import type { Built, Setting } from '../clause/build.js';
import type { Question } from '../question.js';
import { laidOver } from './lay.js';
import { beforeNarrowed } from './lifted.js';
import { isTimeFacet } from './slots.js';
import { isAlike, longestTogether, together } from './together.js';

const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };

/** The questions of the last turns, the latest last. */
export function trailOf({ seen }: Setting, before: Question): readonly Question[] {
  const trail = seen.trail ?? [before];
  return trail.filter((question, at) => at === trail.length - 1 || !isShownAgain(question, trail[at + 1]!));
}

/** 'Who?' shows what was counted once more, and no other figure. */
function isShownAgain(a: Question, b: Question): boolean {
  return isOfSame(a, b) && JSON.stringify([a.by, a.when]) === JSON.stringify([b.by, b.when]);
}

/** 'Take them out again': the question before the last one. */
export function beforeThat({ seen: { trail } }: Setting): Built | null {
  const earlier = trail?.at(-2);
  return earlier ? { questions: [earlier] } : null;
}

/** 'Both together', 'all three in total': what the last answers add up to, or a breakdown as a whole. */
export function addedUp(before: Question, { input: said }: RegExpExecArray, setting: Setting): Built | null {
  const trail = trailOf(setting, before);
  const count = COUNTS[/\b(?:both|two|three|four)\b/.exec(said)?.[0] ?? ''];
  if (count !== undefined && trail.length < count) return null;
  const sum = count === undefined ? longestTogether(trail) : together(trail.slice(-count));
  if (sum) return { questions: [sum] };
  if (count === undefined && before.by.length > 0 && (before.when.is !== 'period' || measureNamed(before.measure)?.time === 'flow')) return { questions: [{ ...before, by: [], order: null, show: 'figure' }] };
  const wider = beforeNarrowed(before, trail);
  if (wider) return { questions: [wider] };
  return trail.length < 2 ? null : { ask: 'Which figures shall I add up? Please name them in one question, such as vacancies in two teams.', offers: [] };
}

/** Names of one kind are set side by side, two days of one stock are a change; any other two questions are answered one below the other. */
export function compared(before: Question, { input: said }: RegExpExecArray, setting: Setting): Built | null {
  if (/\b(?:month|quarter|year|week)s?\b/.test(said)) return null;
  const trail = trailOf(setting, before);
  const [a, b] = trail.slice(-2);
  if (!a || !b) return { ask: 'Compared with what? Please name the other team, day or figure.', offers: [] };
  const sum = longestTogether(trail);
  if (sum && isAlike(a, b) && JSON.stringify(a.when) === JSON.stringify(b.when)) return { questions: [sum] };
  return changedBetween(trail) ?? { questions: [a, b].map((question): Question => ({ ...question, show: 'figure' })) };
}

/** 'What is the difference?' after the same on two days or within two periods; 'has it changed?' after one figure asks since when. */
export function difference(before: Question, _: RegExpExecArray, setting: Setting): Built | null {
  const trail = trailOf(setting, before);
  const change: Parameters<typeof laidOver>[0] = [{ from: 0, to: 0, text: '', options: [{ is: 'notion', notion: 'changed' }] }];
  return changedBetween(trail) ?? sideBySide(trail) ?? overPeriod(before) ?? laidOver(change, before, setting);
}

/** The last figures of single names, in order; null where the last was not of one. */
export function rankedOf(trail: readonly Question[], order: Question['order']): Built | null {
  const sum = trail.at(-1)?.by.length === 0 ? longestTogether(trail) : null;
  return sum && sum.by.length > 0 ? { questions: [{ ...sum, order }] } : null;
}

/** The same stock on two days; 'by how much?' after a change that was told. */
function changedBetween(trail: readonly Question[]): Built | null {
  const last = trail.at(-1);
  if (last?.when.is === 'change') return { questions: [last] };
  const [a, b] = trail.slice(-2);
  if (!a || !b || !isOfSame(a, b) || a.when.is !== 'day' || b.when.is !== 'day' || a.when.day === b.when.day) return null;
  const [from, to] = a.when.day < b.when.day ? [a.when.day, b.when.day] : [b.when.day, a.when.day];
  // Both by team: so is the difference.
  const by = JSON.stringify(a.by) === JSON.stringify(b.by) ? b.by.filter((facet) => !isTimeFacet(facet)) : [];
  return { questions: [{ ...b, when: { is: 'change', from, to }, by, show: 'figure', order: null }] };
}

/** A stock that was counted over a period has changed from its first day. */
function overPeriod({ when, by, ...before }: Question): Built | null {
  if (when.is !== 'period' || measureNamed(before.measure)?.time !== 'stock') return null;
  return { questions: [{ ...before, when: { is: 'change', ...when.period }, by: by.filter((facet) => !isTimeFacet(facet)), show: 'figure', order: null }] };
}

/** The same within two periods: nothing is taken from the other, both are told. */
function sideBySide(trail: readonly Question[]): Built | null {
  const [a, b] = trail.slice(-2);
  const both = a && b && isOfSame(a, b) && a.when.is === 'period' && b.when.is === 'period' && JSON.stringify(a.when) !== JSON.stringify(b.when);
  return both ? { questions: [a, b] } : null;
}

function isOfSame(a: Question, b: Question): boolean {
  return isAlike(a, b) && JSON.stringify(a.where) === JSON.stringify(b.where);
}
