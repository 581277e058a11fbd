import { addDays, type CalendarDate } from '../../workforce/calendar.js';
import { offerOf, type Built, type Setting } from '../clause/build.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Clock, Meaning } from '../periods/meaning.js';
import type { Question } from '../question.js';
import type { Token } from '../words/words.js';
import { isTimeFacet } from './slots.js';

/** 'Who left then?', 'who started in that quarter?', 'why did they go?' */
const POINTS = /(?:^| )(?:(?:back )?then|(?:in |during |over )?that (?:month|quarter|year|week)|in (?:it|that one))$|(?:^| )(?:they|them|those|theirs)(?: |$)/;
const SEVERAL = 'Several have as many. Which do you mean?';

/**
 * The question before, of the month (quarter, year, week) alone that led its answer, where 'then' or 'that month' points at it: 'who left then?' after
 * 'which month was the worst?'. Where several tie, which is meant is asked; null where nothing points.
 */
export function askedOfTime(tokens: readonly Token[], before: Question, { seen: { times = [] } }: Setting): Question | Extract<Built, { readonly ask: string }> | null {
  if (times.length === 0 || !POINTS.test(tokens.map(({ word }) => word).join(' '))) return null;
  const [one, ...others] = ofTimes(before, times);
  return one && others.length === 0 ? one : { ask: SEVERAL, offers: [one!, ...others].map(offerOf) };
}

/** A question by month of each of these months alone. */
export function ofTimes(before: Question, times: NonNullable<Setting['seen']['times']>): readonly Question[] {
  return times.map((period): Question => ({ ...before, when: { is: 'period', period }, by: [], order: null, show: 'figure' }));
}

/** 'Which team are they in now?' */
const THEY_NOW = /(?:^| )(?:they|them|those|these)(?: \w+){0,4} (?:now|today|currently|at the moment|these days|nowadays)$/;
const STILL_OR_BACK = /\b(?:still|stayed|remain|left|gone)\b/;

/** The words for today in 'which team are they in now?' behind what happened in a period: how those people stand today is not counted of it. Null where there are none. */
export function nowOfThem(tokens: readonly Token[], before: Question): readonly Token[] | null {
  const said = tokens.map(({ word }) => word).join(' ');
  if (before.when.is !== 'period' || measureNamed(before.measure)?.time !== 'flow' || !THEY_NOW.test(said) || STILL_OR_BACK.test(said)) return null;
  const from = tokens.findLastIndex(({ word }) => /^(?:now|today|currently|at|these|nowadays)$/.test(word));
  return tokens.slice(from);
}

/** What 'the month before', 'since then' and 'on that date' go on from. */
export function timesOf({ when, by }: Question, today: CalendarDate): Pick<Clock, 'said' | 'then' | 'held'> {
  const then = when.is === 'day' ? when.day : when.is === 'change' ? when.from : addDays(when.period.to, 1);
  const said = when.is === 'period' ? when.period : when.is === 'change' ? { from: when.from, to: when.to } : null;
  const held: Meaning = when.is === 'day' ? { is: 'day', day: when.day } : when.is === 'change' ? { is: 'day', day: when.from } : { is: 'span', span: when.period, rolling: false };
  // Of a series 'then' may be any of its days.
  return { ...(said && { said }), ...(then < today && { then }), ...(!by.some(isTimeFacet) && { held }) };
}
