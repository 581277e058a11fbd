import { day, type CalendarDate } from '../../workforce/calendar.js';

/** A day and a time of day, `08:00`, in the council's zone. */
export interface Local {
  readonly day: CalendarDate;
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows at an instant. */
export function localAt(instant: Date, timeZone: string): Local {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', {
    timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  const [date = '', time = ''] = format.format(instant).split(' ');
  return { day: day(date), time };
}

/**
 * The instant at which the clock on the wall shows a day and time. Where it shows them twice, as summer time ends, the first;
 * where never, as it begins, as long after the hour that is left out (01:30 is then 02:30).
 */
export function instantOf({ day: date, time }: Local, timeZone: string): Date {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  // The zone's distance from UTC a day before and a day after: they differ only around a change of the clock.
  const [before, after] = [-DAY, DAY].map((shift) => offsetAt(asIfUtc + shift, timeZone)) as [number, number];
  const [early, late] = [asIfUtc - Math.max(before, after), asIfUtc - Math.min(before, after)];
  if (offsetAt(early, timeZone) === asIfUtc - early) return new Date(early);
  return new Date(before === after || offsetAt(late, timeZone) === asIfUtc - late ? late : asIfUtc - before);
}

const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds by which the wall is ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const { day: date, time } = localAt(new Date(instant), timeZone);
  const minute = 60_000;
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(instant / minute) * minute;
}
