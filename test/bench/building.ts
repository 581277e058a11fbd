import { cpSync, existsSync } from 'node:fs';
import { weeklyMessageOf } from '../../src/teams/weeklyMessage.js';
import { planOf } from '../../src/weekly/plan.js';
import { instantOf } from '../../src/weekly/schedule/localTime.js';
import { addDays, type CalendarDate } from '../../src/workforce/calendar.js';
import { applyFacts, emptyRecords, type Fact } from '../../src/workforce/records.js';
import { keyOf, type Subscription } from '../../src/workforce/sheets.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { councilFacts, TODAY } from './council/council.js';
import { put } from './council/rows.js';

const WORKERS = 1500;
/** Where the compiled bench looks for the templates of cards. */
const TEMPLATES = new URL('../../cards/', import.meta.url);
const TIMEZONE = 'Europe/London';

/** Milliseconds of the processor to build what so many subscribers of a council of 1,500 workers get on a morning, and how many cards that is. */
export async function buildingTime(subscribers: number): Promise<{ readonly milliseconds: number; readonly cards: number }> {
  if (!existsSync(TEMPLATES)) cpSync('cards', TEMPLATES, { recursive: true });
  const workforce = subscribedTo(subscribers);
  const instant = instantOf({ day: addDays(TODAY, 3), time: '08:00' }, TIMEZONE);
  const scene = { workforce, instant, timezone: TIMEZONE, freshness: '', sender: null, rules: { loopback: false, admins: [] } };

  const begun = process.cpuUsage();
  const { outgoing } = await planOf(scene, [], (card, form) => weeklyMessageOf(card, form, false));
  const { user, system } = process.cpuUsage(begun);
  return { milliseconds: (user + system) / 1000, cards: outgoing.length };
}

/** Each team's card goes to somebody, each service's and the council's, and round again. */
function subscribedTo(subscribers: number): Workforce {
  const facts = councilFacts({ workers: WORKERS, years: 1 });
  const teams = facts.flatMap((fact) => (fact.sheet === 'teams' && fact.row ? [fact.row as { team: string; service: string }] : []));
  const scopes = [
    ...teams.map(({ team }) => ({ scope: 'team', of: team } as const)), ...[...new Set(teams.map(({ service }) => service))].map((of) => ({ scope: 'service', of } as const)), { scope: 'council', of: null } as const,
  ];
  const rows = Array.from({ length: subscribers }, (_, index) => subscription(`person-${index}`, scopes[index % scopes.length]!, TODAY));
  const records = emptyRecords();
  const all: Fact[] = [...facts, ...rows.map((row): Fact => ({ sheet: 'subscriptions', key: keyOf('subscriptions', row), row })), ...rows.map(({ recipient }) => put('grants', { person: recipient, role: 'lead' }))];
  applyFacts(records, [...new Set(all.map(({ sheet }) => sheet))], all);
  return workforceOf(records);
}

function subscription(recipient: string, about: Pick<Subscription, 'scope' | 'of'>, from: CalendarDate): Subscription {
  return { ...about, recipient, name: null, place: 'personal', cadence: 'weeks', every: 1, weekday: 'Monday', time: '08:00', from, workingDays: null, pausedUntil: null, stopped: null, form: null };
}
