import type { Answer } from '../../answers/answer.js';
import type { FollowUp } from '../../answers/shown.js';
import { chat } from '../../answers/replies.js';
import { onePart } from '../card/caseloadParts.js';
import { cardOf } from '../card/cardOf.js';
import { nextSlot } from '../schedule/slots.js';
import type { Local } from '../schedule/localTime.js';
import { placeWords, scopeName, type Scope } from '../scope.js';
import { partAsks } from '../summary/partAsks.js';
import type { WeeklySummary } from '../summary/summary.js';
import { longDate, WEEKDAYS, weekday, type CalendarDate } from '../../workforce/calendar.js';
import type { Subscription } from '../../workforce/sheets.js';
import type { PartName } from './readOrder.js';
import { scheduleWords } from './scheduleWords.js';
import { isPaused } from './subscriptions.js';
import { scopeOf } from '../due/dueOf.js';

/** The card as an answer, with the figures that lead it. */
export function shownAnswer(summary: WeeklySummary, freshness: string): Answer {
  const weekly = cardOf(summary, { freshness, notices: [] });
  const { caseload, staff } = summary;
  const stats = [caseload?.openCases.now, caseload?.average?.now, caseload?.unallocated.stat, staff.vacancies, staff.agency?.now];
  return {
    ...chat([...weekly.notices, ...weekly.sentences.map(({ text }) => text)].join(' ')),
    kind: 'answer', reading: `the weekly card for ${placeWords(summary.scope)}`, figures: stats.flatMap((stat) => (stat ? [stat.figure] : [])), asAt: summary.day, weekly,
  };
}

/** One list of the card, whole. */
export function partAnswer(summary: WeeklySummary, name: PartName, freshness: string): Answer {
  const card = cardOf(summary, { freshness, notices: [] });
  const people = summary.caseload?.[name];
  const [part] = summary.caseload ? onePart(summary.caseload, name) : [];
  if (!people || !part) return { ...chat(`${card.title}: there is nobody of whom that could be told.`), kind: 'notRecorded' };
  const weekly = { ...card, sentences: [], facts: [], chart: null, parts: [part], buttons: [{ title: 'The whole card', asks: `show the weekly card for ${placeWords(summary.scope)}` }] };
  return { ...chat(`${card.title}. ${part.heading}.`), kind: 'answer', reading: partAsks(name, placeWords(summary.scope)), figures: [{ name: part.heading.split(':')[0] ?? '', value: people.count, unit: 'people' }], asAt: summary.week, weekly };
}

/** Why the sentences on top of a card were chosen. */
export function whyAnswer(summary: WeeklySummary, freshness: string): Answer {
  const { title, sentences } = cardOf(summary, { freshness, notices: [] });
  return { ...chat(`${title}: these sentences stand on top because of the rules that hold, the most pressing first.`), notes: sentences.map(({ text, why }) => `${text} ${why}`) };
}

/** What the card is, and how to get it. */
export function helpAnswer(): Answer {
  const text = 'The weekly card shows, for a team, a service or the council, the open cases, the average against target and its trend, who is over target and who could take more, '
    + 'what is unallocated, whose supervision is overdue, vacancies, agency, and what changes in the week and the next four.';
  return {
    ...chat(text, [{ title: 'Show it', asks: 'show the weekly card' }, { title: 'Send it on Mondays', asks: 'send me the weekly card on Mondays at 8' }, { title: 'Who gets it?', asks: 'who gets the weekly card?' }]),
    notes: ["Say when: 'on Mondays at 8', 'every three weeks', 'monthly, first Tuesday', 'not on bank holidays'", "And: 'to this channel', 'as text', 'pause until 2 September', 'stop', 'send it now', 'show last week's', 'why this?'"],
  };
}

/** What was set up, with the day of the next card. */
export function setUp(row: Subscription, who: string, now: Local): Answer {
  const next = nextSlot(row, now);
  const paused = isPaused(row, now.day) && row.pausedUntil ? ` It pauses until ${longDate(row.pausedUntil)} and goes on by itself.` : '';
  const when = next ? ` The next one goes on ${dayWords(next)}.` : '';
  return done(`${who} ${who === 'You' ? 'get' : 'gets'} the weekly card for ${placeWords(scopeOf(row))} ${scheduleWords(row)}${row.form === 'text' ? ', as text' : ''}.${paused}${when}`, followUps(scopeOf(row)));
}

export function stopped(rows: readonly Subscription[], who: string): Answer {
  return done(`${who} ${who === 'You' ? 'get' : 'gets'} no weekly card for ${rows.map((row) => placeWords(scopeOf(row))).join(' and ')} any more.`, []);
}

/** A line for each subscription: who, about what, when and when next; `status` adds how the last one went. */
export function whoAnswer(rows: readonly Subscription[], now: Local, title: string, status: (row: Subscription) => string | null): Answer {
  const lines = rows.map((row) => {
    const next = nextSlot(row, now);
    const paused = isPaused(row, now.day) && row.pausedUntil ? `pauses until ${longDate(row.pausedUntil)}` : '';
    const who = row.name ?? (row.place === 'channel' ? 'a channel' : row.recipient);
    return [`${who}: ${scopeName(scopeOf(row))}, ${scheduleWords(row)}`, paused, next ? `next on ${dayWords(next)}` : '', status(row) ?? ''].filter(Boolean).join('; ');
  });
  return { ...chat(lines.length > 0 ? title : 'Nobody gets the weekly card yet.'), notes: lines };
}

export function dayWords(day: CalendarDate): string {
  return `${WEEKDAYS[weekday(day)]} ${longDate(day)}`;
}

export function done(text: string, next: readonly FollowUp[]): Answer {
  return { ...chat(text, next), kind: 'done' };
}

function followUps(scope: Scope): readonly FollowUp[] {
  return [{ title: 'Show it now', asks: `show the weekly card for ${placeWords(scope)}` }, { title: 'Stop it', asks: `stop the weekly card for ${placeWords(scope)}` }];
}

