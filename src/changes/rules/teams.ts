import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Workforce } from '../../workforce/workforce.js';

/** Why nobody can be in a team from a day on, in one sentence: it is closed, or still to come; null where they can. */
export function whyNoTeam(workforce: Workforce, team: string, on: CalendarDate): string | null {
  const row = workforce.team(team);
  if (row?.to && row.to < on) return `${row.team} closed on ${longDate(row.to)}${row.replacedBy ? `: say ${row.replacedBy.join(' or ')}` : ''}.`;
  return row?.from && row.from > on ? `${row.team} only began on ${longDate(row.from)}.` : null;
}
