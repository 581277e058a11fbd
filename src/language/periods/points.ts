import { dateAt } from './dates.js';
import { feastAt } from './feasts.js';
import { afterAny, longestOf, readOnce, skip, type Meaning, type Parser } from './meaning.js';
import { monthSpanAt } from './months.js';
import { firstOrLastOf, halfAt } from './parts.js';
import { quarterAt } from './quarters.js';
import { relativeDayAt } from './relativeDays.js';
import { relativeUnitAt } from './relativeUnits.js';
import { vagueAt } from './vague.js';
import { weekdayAt } from './weekdays.js';
import { yearAt } from './years.js';

/** 'The HR meetings', 'we brought in the new pay scales', 'the launch of the academy'. */
const event: Parser<Meaning> = (words, at, { eventAt }) => {
  const opened = afterAny(words, at, 'we introduced|launched|held|had|ran|started|opened', 'we brought in', 'the introduction|launch|start|beginning of', 'introducing|launching') ?? at;
  return eventAt(skip(words, opened, 'the|our')) ?? (opened > at ? eventAt(at) : null);
};

const calendarSpanAt = longestOf([monthSpanAt, yearAt, relativeUnitAt, quarterAt, halfAt]);

/** 'the' may stand before any of them. */
const afterThe: Parser<Meaning> = (words, at, clock) => (words[at] === 'the' ? longestOf([calendarSpanAt, weekdayAt])(words, at + 1, clock) : null);

/** A day, a named span or an event by itself, without the words that say how it is meant. */
export const pointAt: Parser<Meaning> = readOnce(longestOf([
  event, dateAt, relativeDayAt, weekdayAt, feastAt, calendarSpanAt, firstOrLastOf(calendarSpanAt), vagueAt, afterThe,
]));
