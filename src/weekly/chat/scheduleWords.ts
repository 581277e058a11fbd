import type { Subscription } from '../../workforce/sheets.js';

type Schedule = Pick<Subscription, 'cadence' | 'every' | 'weekday' | 'time' | 'workingDays'>;

const PLACES = ['', 'first', 'second', 'third', 'fourth', 'last'];

/** 'on Mondays at 08:00', 'every 3 weeks on Monday at 08:00', 'on the first Tuesday of the month at 08:00'. */
export function scheduleWords({ cadence, every, weekday, time, workingDays }: Schedule): string {
  const moved = workingDays ? ', after a bank holiday on the next working day' : '';
  return `${often(cadence, every, weekday)} at ${time}${moved}`;
}

function often(cadence: Schedule['cadence'], every: number, weekday: string): string {
  if (cadence === 'month') return `on the ${PLACES[every] ?? 'last'} ${weekday} of the month`;
  return every === 1 ? `on ${weekday}s` : `every ${every} weeks on ${weekday}`;
}
