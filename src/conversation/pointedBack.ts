import type { Question } from '../language/question.js';
import { NO_LIMIT } from '../language/describe.js';
import type { Reading } from '../language/read.js';
import { isSign, tokensOf } from '../language/words.js';
import { measureNamed } from '../workforce/measures/index.js';
import { isAlike, together } from './alike.js';
import type { Context } from './turn.js';

const LEAD = '(?:(?:and|so|ok|okay|now|then|just|what about|how about|what is|what are|what|whats|give me|show me|can you|could you|please|a|the) )*';
const UP = '(?:together|combined|altogether|in total|added (?:up|together)|put together)';
const THEM = '(?:them|those|these|it all|all|all of (?:them|those|these))';
const TOGETHER = new RegExp(`^${LEAD}(?:(?:all )?(both|two|three|four)(?: of (?:them|those|these))?(?: teams| services| roles| months| quarters| years| weeks)?(?: ${UP})?|(?:${THEM} )?(?:${UP}|total|sum)(?: of (?:them|both|those|these))?)$`);
const COMPARE = new RegExp(`^${LEAD}(?:compare (?:them|both|those|these|two|the two)(?: of them)?|how do (?:they|those|these|the two) compare|(?:put )?(?:${THEM} )?side by side)(?: please)?$`);
const DIFFERENCE = new RegExp(`^${LEAD}(?:(?:difference|change)(?: between (?:them|(?:the )?(?:last )?two|those|these)(?: of them)?)?|(?:is (?:it|that) |has (?:it|that) gone )?(?:up or down|up|down|better or worse)|by how much)$`);
const PICKED = new RegExp(`^${LEAD}(?:only )?(?:the )?(first|second|third|top|last|bottom)(?: one| team| service| role| row)?(?: of (?:them|those|these))?(?: only)?(?: please)?$`);
const WHICH = /^(?:and |so )*which (?:one |team |service |role )?(?:of (?:them|those|these|the two|the three) )?(?:has|have|had|is|was) (?:the )?(most|highest|worst|worse|biggest|bigger|more|higher|fewest|least|lowest|fewer|lower|smaller)$/;
const LEADER = /^(?:and |so )*(?:who|whos|which|which one|which team|which service) (?:is |was )?(?:the )?(?:worst|biggest)$/;
const FEWEST = /^(fewest|least|lowest|fewer|lower|smaller)$/;
const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };
const ORDINALS: Readonly<Record<string, number>> = { first: 0, top: 0, second: 1, third: 2 };

/** What a message asks of the answers before it ('both together', 'compare them', 'just the first one'); null where it asks of none. */
export function pointedBack(message: string, context: Context): Reading | null {
  const said = tokensOf(message).map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
  const trail = context.trail ?? context.questions;
  const sum = TOGETHER.exec(said);
  if (sum) return addedUp(trail, COUNTS[sum[1] ?? ''] ?? null);
  if (COMPARE.test(said)) return compared(trail);
  const [last, ...rest] = context.questions;
  // 'Who is the biggest?' after a figure by supplier.
  if (LEADER.test(said) && last && rest.length === 0 && last.by.length === 1) return asked({ ...last, order: { by: 'most', limit: NO_LIMIT }, show: 'figure' });
  const order = WHICH.exec(said)?.[1];
  if (order) return ranked(trail, FEWEST.test(order) ? 'fewest' : 'most');
  if (DIFFERENCE.test(said)) return changedBetween(trail) ?? sideBySide(trail);
  const ordinal = PICKED.exec(said)?.[1];
  return ordinal === undefined ? null : picked(ordinal, context);
}

function addedUp(trail: readonly Question[], count: number | null): Reading | null {
  if (trail.length < 2 || (count !== null && trail.length < count)) return null;
  const sum = count === null ? longestTogether(trail) : together(trail.slice(-count));
  return sum ? asked(sum) : { is: 'unclear', ask: 'Which figures shall I add up? Please name them in one question, such as vacancies in two teams.', choices: [] };
}

/** As many of the last questions as can be taken together. */
function longestTogether(trail: readonly Question[]): Question | null {
  const counts = trail.map((_, at) => trail.length - at).filter((count) => count >= 2);
  return counts.map((count) => together(trail.slice(-count))).find((sum) => sum !== null) ?? null;
}

/** Names of one kind are set side by side, two days of one stock are a change; any other two questions are answered one below the other. */
function compared(trail: readonly Question[]): Reading | null {
  const [a, b] = trail.slice(-2);
  if (!a) return null;
  if (!b) return { is: 'unclear', ask: 'Compared with what? Please name the other team, day or figure.', choices: [] };
  const sum = longestTogether(trail);
  if (sum && JSON.stringify(a.when) === JSON.stringify(b.when)) return asked(sum);
  return changedBetween(trail) ?? asked(...[a, b].map((question): Question => ({ ...question, show: 'figure' })));
}

/** 'Which of them has the most?' after the figures of single teams; null where the last was not of one. */
function ranked(trail: readonly Question[], by: 'most' | 'fewest'): Reading | null {
  const sum = longestTogether(trail);
  const [facet] = sum?.by ?? [];
  const single = trail.at(-1)?.by.length === 0;
  return sum && facet && single ? asked({ ...sum, order: { by, limit: NO_LIMIT } }) : null;
}

/** 'What is the difference?' after the same stock on two days. */
function changedBetween(trail: readonly Question[]): Reading | null {
  const last = trail.at(-1);
  // 'By how much?' after a change that was told.
  if (last?.when.is === 'change') return asked(last);
  const [a, b] = trail.slice(-2);
  if (!a || !b || !isAlike(a, b) || JSON.stringify(a.where) !== JSON.stringify(b.where) || a.when.is !== 'day' || b.when.is !== 'day' || a.when.day === b.when.day) return null;
  const [from, to] = a.when.day < b.when.day ? [a.when.day, b.when.day] : [b.when.day, a.when.day];
  return asked({ ...b, when: { is: 'change', from, to }, by: [], show: 'figure', order: null });
}

/** The same within two periods: nothing is taken from the other, both are told. */
function sideBySide(trail: readonly Question[]): Reading | null {
  const [a, b] = trail.slice(-2);
  const same = a && b && isAlike(a, b) && a.when.is === 'period' && b.when.is === 'period' && JSON.stringify(a.where) === JSON.stringify(b.where);
  return same && JSON.stringify(a.when) !== JSON.stringify(b.when) ? asked(a, b) : null;
}

/** A group of the last answer by its place in it. */
function picked(ordinal: string, { questions, seen }: Context): Reading | null {
  const [question, ...others] = questions;
  const { groups } = seen ?? {};
  if (!question || others.length > 0 || !groups) return null;
  const key = ordinal in ORDINALS ? groups.keys[ORDINALS[ordinal]!] : groups.last;
  if (key === undefined || !measureNamed(question.measure)) return null;
  const rest = question.where.filter(({ facet, without }) => facet !== groups.facet || without);
  return asked({ ...question, where: [{ facet: groups.facet, values: [key], without: false }, ...rest], by: [], show: 'figure', order: null });
}

function asked(...questions: readonly Question[]): Reading {
  return { is: 'questions', questions, corrections: [] };
}
