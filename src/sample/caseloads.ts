import { addDays, day, type CalendarDate } from '../workforce/calendar.js';
import { fteNumber } from '../workforce/amounts.js';
import type { Absence, Caseload, CohortMember, Spell } from '../workforce/sheets.js';
import { isOpen, type Council } from './council.js';
import { casesOf, holdsCases, unallocatedIn } from './casework.js';
import { between, chance, type Random } from './random.js';

const LAST_WEEK = day('2023-02-17');
const WEEKS = 60;

/** What is carried from one week to the next. */
interface Memory {
  readonly random: Random;
  /** How far somebody's cases lie above or below what is usual, by worker. */
  readonly leaning: Map<string, number>;
  readonly supervised: Map<string, CalendarDate>;
}

const HOLDS_CASES = ['Social Worker', 'Senior Social Worker', 'Specialist Child Protection Social Worker'];
const SETTLING_DAYS = 21;

/** Sixty weeks of the Friday return: every worker of the casework teams, and what nobody holds. */
export function caseloadRows(council: Council, random: Random, members: readonly CohortMember[]): Caseload[] {
  const memory: Memory = { random, leaning: new Map(), supervised: new Map() };
  const onAsye = new Set(members.flatMap(({ status, workerId }) => (status === 'passed' ? [] : (workerId ?? []))));
  return Array.from({ length: WEEKS }, (_, place) => addDays(LAST_WEEK, (place - WEEKS + 1) * 7)).flatMap((week, place) => [
    ...workersIn(council, week).map((spell) => heldBy(memory, week, place, spell, onAsye.has(spell.workerId))),
    ...unallocatedIn(random, council, week),
  ]);
}

function workersIn(council: Council, week: CalendarDate): Spell[] {
  const holders = council.spells.filter(({ role, team }) => HOLDS_CASES.includes(role) && holdsCases(team));
  return holders.filter((spell) => isOpen(spell, week) && !isAway(council.absences, spell, week));
}

/** Cases are handed over within weeks of going: after that the absent worker isn't in the return. */
function isAway(absences: readonly Absence[], { workerId }: Spell, week: CalendarDate): boolean {
  const theirs = absences.filter((absence) => absence.workerId === workerId);
  return theirs.some(({ from, to }) => addDays(from, SETTLING_DAYS) <= week && (to === null || week <= to));
}

function heldBy(memory: Memory, week: CalendarDate, place: number, spell: Spell, isOnAsye: boolean): Caseload {
  const { workerId, team, role, fte, start } = spell;
  const leaning = (memory.leaning.get(workerId) ?? between(memory.random, -40, 40) / 10) * 0.97 + between(memory.random, -6, 6) / 10;
  memory.leaning.set(workerId, leaning);
  const share = role === 'Social Worker' ? 1 : 0.6;
  const newcomers = addDays(start, SETTLING_DAYS) > week && spell.endReason === null ? 0.7 : 1;
  const cases = casesOf(team, place, leaning, fteNumber(fte) * share * newcomers * (isOnAsye ? 0.8 : 1));
  return { weekEnding: week, team, workerId, ...cases, lastSupervision: supervision(memory, week, spell) };
}

/** About every four weeks; some slip. Nobody has a date in the first weeks. */
function supervision({ random, supervised }: Memory, week: CalendarDate, { workerId, start }: Spell): CalendarDate | null {
  const last = supervised.get(workerId) ?? null;
  const since = last ?? addDays(start, 7);
  const isDue = addDays(since, 21) <= week;
  const isHeld = (last === null && addDays(start, 60) < week) || (isDue && chance(random, 0.42));
  if (!isHeld) return last;
  const on = addDays(week, -between(random, 0, 3));
  supervised.set(workerId, on);
  return on;
}
