import { between, chance, type Random } from '../../../src/sample/random.js';
import { addDays, type CalendarDate } from '../../../src/workforce/calendar.js';
import type { Fact } from '../../../src/workforce/records.js';
import type { Spell } from '../../../src/workforce/sheets.js';
import { put } from './rows.js';
import type { Span } from './spells.js';

const HOLDS_CASES = new Set(['Social Worker', 'Senior Social Worker']);

/** Every week's return, the last on the last day: who holds cases, and of one team in eight what nobody holds. */
export function caseloadFacts(spells: readonly Spell[], teams: readonly string[], span: Span, random: Random): Fact<'caseloads'>[] {
  const holders = spells.filter(({ role }) => HOLDS_CASES.has(role));
  const facts: Fact<'caseloads'>[] = [];
  for (let week = firstWeek(span); week <= span.to; week = addDays(week, 7)) {
    for (const spell of holders) if (spell.start <= week && (spell.end === null || week <= spell.end)) facts.push(heldIn(week, spell, random));
    for (const team of teams) if (chance(random, 0.125)) facts.push(put('caseloads', { weekEnding: week, team, cases: between(random, 1, 6) }));
  }
  return facts;
}

function firstWeek({ from, to }: Span): CalendarDate {
  let week = to;
  while (addDays(week, -7) > from) week = addDays(week, -7);
  return week;
}

function heldIn(weekEnding: CalendarDate, { workerId, team }: Spell, random: Random): Fact<'caseloads'> {
  const [cin, cp, cla] = [between(random, 3, 10), between(random, 1, 6), between(random, 1, 6)];
  return put('caseloads', { weekEnding, team, workerId, cases: cin + cp + cla, cin, cp, cla, lastSupervision: addDays(weekEnding, -between(random, 1, 40)) });
}
