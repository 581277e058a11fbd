import { addDays, type CalendarDate } from '../../workforce/calendar.js';
import { offerOf, type Built, type Setting } from '../clause/build.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Period } from '../../workforce/period.js';
import type { Clock, Meaning } from '../periods/meaning.js';
import type { Question } from '../question.js';
import type { Token } from '../words/words.js';
import { isTimeFacet } from './slots.js';

/** 'Who left then?', 'who started in that quarter?', 'why did they go?' */
const POINTS = /(?:^| )(?:(?:back )?then|(?:in |during |over )?that (?:month|quarter|year|week)|in (?:it|that one))$|(?:^| )(?:they|them|those|theirs)(?: |$)/;
/** What is asked where several have the most. */
export const SEVERAL_TIE = 'Several have as many. Which do you mean?';

/**
 * The question before, of the month (quarter, year, week) alone that led its answer, where 'then' or 'that month' points at it: 'who left then?' after
 * 'which month was the worst?'. Where several tie, which is meant is asked; null where nothing points.
 */
export function askedOfTime(tokens: readonly Token[], before: Question, { seen: { times = [] } }: Setting): Question | Extract<Built, { readonly ask: string }> | null {
  if (times.length === 0 || !POINTS.test(tokens.map(({ word }) => word).join(' '))) return null;
  return ofLeadingTime(before, times, 'figure');
}

/** A question by month of the month alone that led its answer; asked back where several tie. */
export function ofLeadingTime(before: Question, times: readonly Period[], show: Question['show']): Question | Extract<Built, { readonly ask: string }> {
  const [one, ...others] = times.map((period): Question => ({ ...before, when: { is: 'period', period }, by: [], order: null, show }));
  return others.length === 0 ? one! : { ask: SEVERAL_TIE, offers: [one!, ...others].map(offerOf) };
}

/** 'Which team are they in now?', 'which of those are still vacant?'; 'how many of those do we have now' is asked of today. */
const THEY = /(?:^| )(?:they|them|(?:those|these)(?! (?:days|teams?|services?|roles?)))(?= |$)/;
const NOW = /(?:^| )(?:now|today|currently|at the moment|these days|nowadays)$/;
const STILL = /(?:^| )still(?= |$)/;
const OF_TODAY = /\b(?:do|have) we (?:have|got)\b/;
/** Who of them has stayed is counted by measures of its own. */
const HERE = /\bstill (?:all )?(?:here|with us|in post|employed|working|around|on our books)|\b(?:stayed|remain|left|gone)\b/;

/** The words for today in 'which team are they in now?' behind a past day or what happened in a period: how those stand today is not counted of it. Null where there are none. */
export function nowOfThem(tokens: readonly Token[], before: Question, today: CalendarDate): readonly Token[] | null {
  const said = tokens.map(({ word }) => word).join(' ');
  const isPast = before.when.is === 'period' ? measureNamed(before.measure)?.time === 'flow' : before.when.is === 'day' && before.when.day < today;
  if (!isPast || !THEY.test(said) || OF_TODAY.test(said) || HERE.test(said)) return null;
  const from = NOW.test(said) ? tokens.findLastIndex(({ word }) => /^(?:now|today|currently|at|these|nowadays)$/.test(word)) : -1;
  if (from >= 0) return tokens.slice(from);
  const still = before.when.is === 'day' && STILL.test(said) ? tokens.findIndex(({ word }) => word === 'still') : -1;
  return still < 0 ? null : tokens.slice(still, still + 1);
}

/** What 'the month before', 'since then' and 'on that date' go on from. */
export function timesOf({ when, by }: Question, today: CalendarDate): Pick<Clock, 'said' | 'then' | 'held'> {
  const then = when.is === 'day' ? when.day : when.is === 'change' ? when.from : addDays(when.period.to, 1);
  const said = when.is === 'period' ? when.period : when.is === 'change' ? { from: when.from, to: when.to } : null;
  const held: Meaning = when.is === 'day' ? { is: 'day', day: when.day } : when.is === 'change' ? { is: 'day', day: when.from } : { is: 'span', span: when.period, rolling: false };
  // Of a series 'then' may be any of its days.
  return { ...(said && { said }), ...(then < today && { then }), ...(!by.some(isTimeFacet) && { held }) };
}
