import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Named } from '../words/named.js';
import { aDay, after, asked, skip, type Meaning, type Parsed } from '../periods/meaning.js';

/** The day on which something began or ended of what a name stands for. */
interface Happening {
  /** The name that tells it from the others, in a text that can stand for it. */
  readonly said: string;
  readonly day: CalendarDate;
}

/** By what happened and to what: 'started programme asye', 'ended cohort Apprentices 2023', 'started team Court'. */
export type Happenings = ReadonlyMap<string, readonly Happening[]>;

/** The names that something happened to, by their words; `longest`: the most words that one has. */
interface Known {
  readonly names: ReadonlyMap<string, readonly Named[]>;
  readonly happenings: Happenings;
  readonly longest: number;
}

/** The days on which cohorts started and were first completed, and teams were opened and closed, up to today's records. */
export function happeningsOf({ records, teams }: Workforce): Happenings {
  const found = new Map<string, Happening[]>();
  const put = (key: string, happening: Happening) => found.set(key, [...(found.get(key) ?? []), happening]);
  for (const { cohort, programme, starts } of records.rows.cohorts.values()) {
    const members = [...records.rows.cohortMembers.values()].filter((member) => member.cohort === cohort);
    const [first] = members.flatMap(({ status, on }) => (on !== null && (status === 'qualified' || status === 'passed') ? on : [])).sort();
    for (const of of [`cohort ${cohort}`, `programme ${programme}`]) {
      if (starts) put(`started ${of}`, { said: `${cohort} started`, day: starts });
      if (first) put(`ended ${of}`, { said: `${cohort} finished`, day: first });
    }
  }
  for (const { team, from, to } of teams) {
    if (from) put(`started team ${team}`, { said: `${team} opened`, day: from });
    if (to) put(`ended team ${team}`, { said: `${team} closed`, day: to });
  }
  return found;
}

const STARTED = /^(started|began|begun|joined|arrived|commenced|opened|launched|formed|kicked|got)$/;
const ENDED = /^(qualified|passed|finished|completed|graduated|closed|disbanded|ended)$/;
const BETWEEN = 'students|student|cohort|intake|group|lot|people|workers|trainees|team|programme|first|have|has|had|was|were|all';

/** 'The apprentices started', 'Step Up cohort 7 began', 'the Court team was opened': the day; several of them are asked back. Null where no such words stand there. */
export function happeningAt(words: readonly string[], at: number, { names, happenings, longest }: Known, today: CalendarDate): Parsed<Meaning> | null {
  const opened = openingAt(words, at);
  const start = skip(words, opened?.next ?? at, 'the|our|all');
  for (let next = Math.min(words.length, start + longest); next > start; next--) {
    const verb = skip(words, next, BETWEEN);
    const what = opened?.value ?? (STARTED.test(words[verb] ?? '') ? 'started' : ENDED.test(words[verb] ?? '') ? 'ended' : null);
    const named = what ? namedBy(words.slice(start, next), names) : [];
    const days = named.flatMap(({ facet, value }) => happenings.get(`${what} ${facet} ${value}`) ?? []).filter(({ day }) => day <= today);
    if (days.length > 0) return meant(days, opened ? next : skip(words, verb + 1, 'off|up|going'));
  }
  return null;
}

/** 'The start of', 'the closure of'. */
function openingAt(words: readonly string[], at: number): Parsed<'started' | 'ended'> | null {
  const start = skip(words, at, 'the');
  const began = after(words, start, 'start|beginning|launch|opening|creation', 'of');
  const ended = after(words, start, 'end|closure|closing|finish', 'of');
  return began !== null ? { value: 'started', next: began } : ended !== null ? { value: 'ended', next: ended } : null;
}

/** 'Asyes' are 'asye'. */
function namedBy(words: readonly string[], names: Known['names']) {
  const phrase = words.join(' ');
  const found = names.get(phrase) ?? names.get(phrase.replace(/s$/, '')) ?? [];
  return found.filter(({ facet, fit }) => fit !== 'part' && (facet === 'cohort' || facet === 'programme' || facet === 'team'));
}

function meant(all: readonly Happening[], next: number): Parsed<Meaning> {
  const days = new Set(all.map(({ day }) => day));
  if (days.size === 1) return aDay(all[0]!.day, next);
  return asked(`Which do you mean: ${all.map(({ said, day }) => `${said} (${longDate(day)})`).join(', ')}?`, all.map(({ said }) => said), next);
}
