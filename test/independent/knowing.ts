import { addDays, cell, isPlace, isRecorded, recordsBegin, rowsOf, teamRow, teamsMeant, weekInForce, within, type Scope, type Sheets } from '../support/independentCount.js';
import type { Figures, Measured } from './measured.js';
import type { Narrowing } from './narrowing.js';
import type { Days } from './timing.js';

/** One measure of one council, narrowed, and counted on days. */
export interface Counting {
  readonly sheets: Sheets;
  readonly today: string;
  readonly measured: Measured;
  readonly narrowing: Narrowing;
  /** The figure that was asked for. */
  readonly figure: string;
  /** Its unit counts things, of which there are none where nothing is recorded. */
  readonly isNumber: boolean;
  readonly numbers: Readonly<Record<string, number>>;
}

export function scopeOf({ narrowing, sheets }: Counting): Scope {
  return narrowing.scopes(sheets).reduce<Scope>((outer, { scope }) => within(outer, scope), {});
}

export function figuresIn({ sheets, today, measured, numbers }: Counting, scope: Scope, { from, to }: Days): Figures {
  return measured.figures(sheets, { today, from, to, numbers, scope: measured.unscoped ? {} : scope });
}

/** Whether anything can be said of these days: DATA.md never answers 0 for 'not recorded'. */
export function isKnown(counting: Counting, days: Days): boolean {
  return isAskable(counting, days) && isCountable(counting, days);
}

/** As far as it shows before anything is counted. */
export function isAskable(counting: Counting, days: Days): boolean {
  const { sheets, measured: { sheets: needed, time, ahead }, today, narrowing } = counting;
  const ofTeams = narrowing.filters.some(({ facet }) => facet === 'service');
  if (!isRecorded(sheets, [...needed, ...(ofTeams ? ['teams'] : [])])) return false;
  if (days.to < recordsBegin(sheets, needed) || (time === 'stock' && !ahead && days.to > today)) return false;
  return !hasTeamElsewhen(counting, days);
}

/** A team that began only later, or closed before without one to follow it. */
function hasTeamElsewhen({ sheets, narrowing }: Counting, { from, to }: Days): boolean {
  const names = narrowing.filters.filter(({ facet, without }) => facet === 'team' && !without).flatMap(({ values }) => values);
  return names.some((name) => cell(teamRow(sheets, name) ?? {}, 'from') > to || teamsMeant(sheets, name, from).length === 0);
}

export function isCountable(counting: Counting, days: Days): boolean {
  if (hasTeamElsewhen(counting, days)) return false;
  if (counting.measured.weekly && !hasWeek(counting, days.to)) return false;
  return !counting.isNumber || !isAllBlank(counting, days);
}

/** The week in force has rows, of one of the teams meant where there are some. */
function hasWeek(counting: Counting, day: string): boolean {
  const { sheets } = counting;
  const week = weekInForce(sheets, day);
  if (week === null) return false;
  const { team } = scopeOf(counting);
  const rows = rowsOf(sheets, 'caseloads').filter((row) => cell(row, 'week_ending') === week);
  return !team || rows.some((row) => isPlace(cell(row, 'team'), '', { team }, day));
}

/** All that a filter looks at is blank: who is in a team is not known where nobody's team is. */
export function isAllBlank(counting: Counting, days: Days): boolean {
  let outer: Scope = {};
  for (const { scope, blank } of counting.narrowing.scopes(counting.sheets)) {
    const all = figuresIn(counting, outer, days)[counting.figure] ?? 0;
    const without = figuresIn(counting, within(outer, blank), days)[counting.figure] ?? 0;
    if (all !== 0 && without === all && !counting.measured.unscoped) return true;
    outer = within(outer, scope);
  }
  return false;
}

export function daysIn({ from, to }: Days): Days[] {
  const days: Days[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ from: day, to: day });
  return days;
}
