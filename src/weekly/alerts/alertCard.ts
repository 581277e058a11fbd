import type { WeeklyCard } from '../../answers/weeklyCard.js';
import { formatted } from '../../answers/units.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Alert } from '../../workforce/sheets.js';
import { scopeOf } from '../due/dueOf.js';
import { personLine } from '../card/people.js';
import { placeWords, scopeName } from '../scope.js';
import type { Crossing } from './crossing.js';
import { watchedNamed } from './watched.js';

/** Tells that a watched figure went over its bound, with who, and the question for the record of it. */
export function alertCard(alert: Alert, { value, before, asks, people }: Crossing, week: CalendarDate): WeeklyCard {
  const words = watchedNamed(alert.watched).words(alert.over);
  const said = (figure: number) => formatted(figure, measureNamed(alert.watched)?.figures[0]?.unit ?? 'cases');
  const then = before === null ? '' : ` (${said(before)} the week before)`;
  const bound = alert.watched === 'holdingMore' ? '' : `, over ${said(alert.over)}`;
  return {
    title: `${scopeName(scopeOf(alert))}: ${words}`, subtitle: `Alert for the week ending ${longDate(week)}`, notices: [],
    sentences: [{ text: `${words.charAt(0).toUpperCase()}${words.slice(1)} in ${scopeName(scopeOf(alert))}: ${said(value)}${bound}${then}.`, why: 'Said because you asked to be told, once each time it goes over.' }],
    facts: [], chart: null, privacy: '', counted: [], freshness: '',
    parts: people.length === 0 ? [] : [{ heading: 'New among them', lines: people.map(personLine), table: null, notes: [], more: { title: 'All of them', asks } }],
    buttons: [{ title: 'Show the records', asks }, { title: 'Stop this alert', asks: `stop the alert for ${alertWords(alert)}` }],
  };
}

/** 'unallocated cases over 10 in Assessment', as it can be typed. */
export function alertWords(alert: Alert): string {
  const { over, watched } = alert;
  const place = placeWords(scopeOf(alert));
  return watched === 'holdingMore' ? `anyone over ${over} in ${place}` : `${watchedNamed(watched).words(over)} over ${over} in ${place}`;
}
