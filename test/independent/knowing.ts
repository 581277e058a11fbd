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
  /** Whether the unit of a figure counts things, of which there are none where nothing is recorded. */
  readonly isNumber: (figure: string) => boolean;
  readonly numbers: Readonly<Record<string, number>>;
}

export function scopeOf({ narrowing, sheets }: Counting): Scope {
  return narrowing.scopes(sheets).reduce<Scope>((outer, { scope }) => within(outer, scope), {});
}

export function figuresIn({ sheets, today, measured, numbers }: Counting, scope: Scope, { from, to }: Days): Figures {
  return measured.figures(sheets, { today, from, to, numbers, scope: measured.unscoped ? {} : scope }) ?? {};
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
  if (saysNothing(counting, days)) return false;
  return !isAllBlank(counting, days);
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

function saysNothing(counting: Counting, { from, to }: Days): boolean {
  const { sheets, today, measured, numbers } = counting;
  return measured.figures(sheets, { today, from, to, numbers, scope: scopeOf(counting) }) === null;
}

/** All that a filter looks at is blank: who is in a team is not known where nobody's team is. */
export function isAllBlank(counting: Counting, days: Days): boolean {
  let outer: Scope = {};
  for (const { scope, blank } of counting.narrowing.scopes(counting.sheets)) {
    const all = thingsBehind(counting, outer, days);
    const known = thingsBehind(counting, within(outer, besides(blank)), days);
    if (all !== 0 && known === 0 && !counting.measured.unscoped) return true;
    outer = within(outer, scope);
  }
  return false;
}

/** How much there is of what the figure is about. */
function thingsBehind(counting: Counting, scope: Scope, days: Days): number {
  const { sheets, today, numbers, measured: { behind, things }, figure, isNumber } = counting;
  if (things) return things(sheets, { today, ...days, numbers, scope });
  const figures = figuresIn(counting, scope, days);
  const names = behind?.[figure] ?? (isNumber(figure) ? [figure] : []);
  return names.reduce((sum, name) => sum + (figures[name] ?? 0), 0);
}

function besides({ team, role }: Scope): Scope {
  return { ...(team && { team: (name: string, day: string) => !team(name, day) }), ...(role && { role: (name: string) => !role(name) }) };
}

export function daysIn({ from, to }: Days): Days[] {
  const days: Days[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ from: day, to: day });
  return days;
}
