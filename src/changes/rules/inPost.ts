import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import { inForce, isAgency, isPermanent } from '../../workforce/rules/inForce.js';
import type { Spell } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Scene } from '../command.js';
import { nameAndId } from '../labels.js';

/** The spells of somebody on a day. */
export function spellsOn(workforce: Workforce, person: string, day: CalendarDate): readonly Spell[] {
  return workforce.spellsOf(person).filter(({ start, end }) => inForce(start, end, day));
}

/** Somebody who is, or was, in post here: commands about spells can be about nobody else. */
export function isWorker(person: string, { workforce }: Pick<Scene, 'workforce'>): boolean {
  return workforce.spellsOf(person).length > 0;
}

/** Somebody who is, or was, an agency worker here. */
export function wasAgency(person: string, { workforce }: Pick<Scene, 'workforce'>): boolean {
  return workforce.spellsOf(person).some(isAgency);
}

/** Why somebody is no agency worker in post on a day, in one sentence; null where they are one. */
export function whyNotAgency(workforce: Workforce, person: string, day: CalendarDate): string | null {
  const who = nameAndId(workforce, person);
  const spells = workforce.spellsOf(person);
  const now = spellsOn(workforce, person, day);
  if (now.some(isAgency)) return null;
  if (spells.length === 0) return `${who} has no spell in the records, so there is no agency assignment.`;
  const own = now.find(isPermanent);
  if (own) return `${who} is ${own.contract === 'permanent' ? 'permanent' : 'on a fixed-term contract'} on ${longDate(day)}, not an agency worker: only an agency worker in post converts.`;
  const agency = spells.filter(isAgency);
  if (agency.length === 0) return `${who} is not an agency worker: only an agency worker in post converts.`;
  const last = agency.findLast(({ start }) => start <= day);
  if (!last) return `${who} only starts on ${longDate(agency[0]!.start)}: on ${longDate(day)} there was no assignment yet.`;
  return `${who} is not in post on ${longDate(day)}: the assignment ended on ${longDate(last.end ?? day)}.`;
}
