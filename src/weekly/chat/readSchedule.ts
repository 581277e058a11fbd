import { WEEKDAYS } from '../../workforce/calendar.js';
import type { Subscription } from '../../workforce/sheets.js';
import type { Said } from './said.js';

/** What a message says of when a card goes; blank where it says nothing of it. */
export type Timing = Partial<Pick<Subscription, 'cadence' | 'every' | 'weekday' | 'time' | 'workingDays'>>;

/** A part that has two readings, with what to say in its place for each. */
export interface Doubt {
  readonly ask: string;
  readonly said: string;
  readonly choices: readonly string[];
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, twelve: 12, other: 2, second: 2 };
const PLACES: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, last: 5 };
const DAY = `(${WEEKDAYS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|tues|thur|thurs)s?`.toLowerCase();

/** Takes out of a message when the card goes: 'on Mondays at 8', 'every three weeks', 'monthly, first Tuesday', 'not on bank holidays'. */
export function readTiming(said: Said): Timing | Doubt {
  const workingDays = readHolidays(said);
  const often = readCadence(said);
  const day = said.take(new RegExp(`\\b(?:on |every |each )*(?:a )?\\b${DAY}\\b(?: mornings?| afternoons?)?`));
  const time = readTime(said);
  if (time && typeof time !== 'string') return time;
  return {
    ...often,
    ...(day && { weekday: weekdayOf(day[1] ?? '') }),
    ...(day && !often && /\b(every|each)\b|s\b/.test(day[0]) && { cadence: 'weeks' as const, every: 1 }),
    ...(time && { time }),
    ...(workingDays !== null && { workingDays }),
  };
}

function readCadence(said: Said): Pick<Timing, 'cadence' | 'every' | 'weekday'> | null {
  const month = said.take(new RegExp(`\\b(?:(?:every month|each month|once a month|monthly|of (?:the|each|every) month)\\b,? ?)?(?:on )?(?:the )?\\b(${Object.keys(PLACES).join('|')}) ${DAY}\\b(?: (?:of|in) (?:the|each|every) month)?`));
  if (month) {
    said.take(/\b(every month|each month|once a month|monthly)\b,?/);
    return { cadence: 'month', every: PLACES[month[1] ?? ''] ?? 1, weekday: weekdayOf(month[2] ?? '') };
  }
  if (said.take(/\b(every month|each month|once a month|monthly)\b,?/)) return { cadence: 'month', every: 1 };
  const weeks = said.take(/\bevery (other|second|two|three|four|five|six|eight|twelve|\d{1,2}) ?(?:weeks?)?\b/) ?? said.take(/\b(two|three|four|six|\d{1,2})[- ]weekly\b/);
  if (weeks) return { cadence: 'weeks', every: NUMBERS[weeks[1] ?? ''] ?? (Number(weeks[1]) || 1) };
  if (said.take(/\b(fortnightly|every fortnight|once a fortnight|bi-?weekly)\b/)) return { cadence: 'weeks', every: 2 };
  return said.take(/\b(every week|each week|once a week)\b/) ? { cadence: 'weeks', every: 1 } : null;
}

/** 'At 8', 'at half past nine' and 'at 16:00'; from 1 to 6 without morning or afternoon it is asked. */
function readTime(said: Said): string | Doubt | null {
  if (said.take(/\b(?:at )?(noon|midday|12 noon)\b/)) return '12:00';
  const found = said.take(PAST) ?? TIMES.map((pattern) => said.take(pattern)).find((match) => match !== null);
  return found ? timeOf(found) : null;
}

const HOURS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const HOUR = `(?<hour>\\d{1,2}|${HOURS.slice(1).join('|')})`;
const MINUTES = '(?:[:.](?<minutes>\\d{2}))';
const HALF = `(?: ?(?<half>am|pm|o'clock)|(?: in the| this)? (?<part>morning|afternoon))`;
const PAST = new RegExp(`\\b(?:at |by )?(?<quarter>half past|quarter past|quarter to) ${HOUR}${HALF}?(?![\\w:])`);
const TIMES = [`\\b(?:at|by) ${HOUR}${MINUTES}?${HALF}?(?![\\w:])`, `\\b${HOUR}${MINUTES}? ?(?<half>am|pm)\\b`, `\\b${HOUR}${MINUTES}\\b`].map((pattern) => new RegExp(pattern));
const QUARTERS: Readonly<Record<string, number>> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 };

function timeOf({ 0: text, groups = {} }: RegExpExecArray): string | Doubt {
  const { hour: said = '', minutes, half: mark, part, quarter = '' } = groups;
  const hour = /^\d/.test(said) ? Number(said) : HOURS.indexOf(said);
  const half = mark === 'pm' || part === 'afternoon' ? 'pm' : mark === 'am' || part === 'morning' ? 'am' : null;
  if (hour > 23 || Number(minutes ?? 0) > 59 || (half && (hour > 12 || hour === 0))) return { ask: `${text.trim()} is no time of day. When should the card come?`, said: text, choices: ['at 8am', 'at 9am'] };
  const begun = `${text.trim().startsWith('at') ? '' : 'at '}${text.trim()}`;
  if (!half && hour >= 1 && hour <= 6 && !said.startsWith('0')) return { ask: `Is that ${text.replace(/^\s*(?:at|by) /, '').trim()} in the morning or in the afternoon?`, said: text, choices: [`${begun}am`, `${begun}pm`] };
  const whole = half === 'pm' ? hour % 12 + 12 : half === 'am' ? hour % 12 : hour;
  const inDay = whole * 60 + Number(minutes ?? 0) + (QUARTERS[quarter] ?? 0);
  return [Math.floor(inDay / 60), inDay % 60].map((number) => String(number).padStart(2, '0')).join(':');
}

function readHolidays(said: Said): boolean | null {
  if (said.take(/\b(?:also|even|still|and) on (?:bank|public) holidays\b/)) return false;
  return said.take(/\b(?:but )?(?:not on|except(?: on)?|never on|moved? off|skip(?:ping)?) (?:bank|public) holidays\b(?:,? (?:then|but) (?:on )?the next working day)?|\b(?:only )?on (?:the next )?working days?(?: only)?\b|\b(?:after|on) (?:a )?bank holidays? (?:on )?the next working day\b/) ? true : null;
}

function weekdayOf(name: string): Subscription['weekday'] {
  return WEEKDAYS.find((day) => day.toLowerCase().startsWith(name.slice(0, 3))) ?? 'Monday';
}
