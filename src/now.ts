import { clockOf } from './clock.js';
import type { Config } from './config.js';
import type { Now } from './conversation/turn.js';
import type { ChangeHead } from './ledger/change.js';
import type { State } from './ledger/ledger.js';
import { day, longDate, parseIsoDate, type CalendarDate } from './workforce/calendar.js';

type Setting = Pick<Config, 'today' | 'timezone'>;

/** What is known at an instant: the day is TODAY, else the workbook's, else the clock's in the council's zone. */
export function nowOf(state: State, { today, timezone }: Setting, instant: Date): Now {
  const fixed = today ?? parseIsoDate(state.workforce.setting('today') ?? '');
  return { today: fixed ?? dayIn(timezone, instant), fixed: fixed !== null, freshness: freshnessOf(state.head, timezone) };
}

const told = new WeakMap<ChangeHead, Map<string, string>>();

/** 'Records of 20 February 2023, 09:14 (import C-0042)'; made once for a change, since every turn says it. */
function freshnessOf(head: ChangeHead | null, timezone: string): string {
  if (!head) return 'Nothing is recorded yet';
  const ofHead = told.get(head) ?? new Map<string, string>();
  told.set(head, ofHead);
  const freshness = ofHead.get(timezone) ?? `Records of ${timeIn(timezone, new Date(head.at))} (${WORDS[head.kind]} ${head.number})`;
  ofHead.set(timezone, freshness);
  return freshness;
}

/** How the instants of changes are told in the council's zone, and the day on which a change would be made now. */
export function daysIn(config: Setting) {
  const { timezone } = config;
  const clock = clockOf(config);
  return {
    today: () => dayIn(timezone, clock()),
    timeOf: (instant: string) => timeIn(timezone, new Date(instant)),
    dayOf: (instant: string) => dayIn(timezone, new Date(instant)),
  };
}

/** '20 February 2023, 09:14' */
function timeIn(timezone: string, instant: Date): string {
  return `${longDate(dayIn(timezone, instant))}, ${formatsIn(timezone).time.format(instant)}`;
}

const WORDS = { sample: 'sample council,', import: 'import', chat: 'change', undo: 'undo', erase: 'erasure' } as const;

function dayIn(timezone: string, instant: Date): CalendarDate {
  const parts = formatsIn(timezone).day.formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return day(`${part('year')}-${part('month')}-${part('day')}`);
}

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

const formats = new Map<string, Formats>();

/** Making a format takes longer than all its uses in a turn: one of each is made for a zone. */
function formatsIn(timeZone: string): Formats {
  const known = formats.get(timeZone) ?? {
    day: new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    time: new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
  };
  formats.set(timeZone, known);
  return known;
}
