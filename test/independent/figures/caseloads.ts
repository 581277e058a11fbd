import * as count from '../../support/independentCount.js';
import type { Asked, Figures, Measured } from '../measured.js';
import { share } from './sums.js';

type OfWeek = (sheets: count.Sheets, week: string, asked: Asked) => Figures | null;

/** A measure of the week in force; nothing is known where there is none. */
function ofWeek(measure: string, sheets: readonly string[], figures: OfWeek, more: Pick<Measured, 'number' | 'behind' | 'things'> = {}): Measured {
  return {
    measure, time: 'stock', sheets, weekly: true, ...more,
    figures: (workbook, asked) => {
      const week = count.weekInForce(workbook, asked.to);
      return week === null ? null : figures(workbook, week, asked);
    },
  };
}

function casesHeld(sheets: count.Sheets, { to, scope }: Asked): number {
  return count.casesAndFte(sheets, count.weekInForce(sheets, to) ?? '', scope, to).cases;
}

function pounds(sheets: count.Sheets, workers: number, day: string): number | null {
  const cost = count.yearlyCost(sheets, 'permanent', 'Social Worker', day);
  return cost === null ? null : Math.round(cost * workers * 100) / 100;
}

function sharesOf(cases: ReadonlyMap<string, number>, isCounted: (held: number) => boolean) {
  const counted = [...cases.values()].filter(isCounted).length;
  return { counted, share: share(counted, cases.size), all: cases.size };
}

/** The target of all the teams that these cases are held in; null where they have more than one, or one has none. */
function targetOf(sheets: count.Sheets, holders: readonly count.Held[]): number | null {
  const targets = new Set(holders.filter(({ spells }) => spells.length > 0).map(({ team }) => count.cell(count.teamRow(sheets, team) ?? {}, 'caseload_target')));
  const [target = ''] = targets;
  return targets.size > 1 || target === '' ? null : Number(target);
}

/** Nothing can be said where no row of the places meant has the column filled; of some of their rows, no figure. */
function plan(measure: string, figure: string, column: string): Measured {
  return ofWeek(measure, ['caseloads'], (sheets, week, { to, scope }) => {
    const { team } = scope;
    if (count.casesOfPlan(sheets, column, week, team && { team }, to) === null) return null;
    return { [figure]: count.casesOfPlan(sheets, column, week, scope, to) };
  });
}

const BOTH = ['caseloads', 'workers'];

export const CASELOADS: readonly Measured[] = [
  ofWeek('totalCases', ['caseloads'], (sheets, week, { to, scope }) => {
    const all = count.totalCases(sheets, week, scope, to);
    const unallocated = count.unallocated(sheets, week, scope, to);
    return { 'open cases': all, held: all - unallocated, unallocated };
  }),
  plan('childrenInNeedCases', 'children in need cases', 'cin'),
  plan('protectionPlanCases', 'protection plan cases', 'cp'),
  plan('lookedAfterCases', 'looked after cases', 'cla'),
  ofWeek('averageCaseload', BOTH, (sheets, week, { to, scope }): Figures => {
    const { cases, fte } = count.casesAndFte(sheets, week, scope, to);
    const average = count.averageCaseload(sheets, week, scope, to);
    if (average === null) return {};
    return { 'average caseload': average, 'cases held': cases, 'FTE of their workers': fte, 'caseload target': targetOf(sheets, count.held(sheets, week, scope, to)) };
  }, { behind: { 'average caseload': ['cases held'], 'caseload target': ['cases held'] } }),
  ofWeek('overTarget', [...BOTH, 'teams'], (sheets, week, { to, scope }) => {
    const { over, all } = count.againstTarget(sheets, week, scope, to);
    const unknown = all.length === 0 && count.held(sheets, week, scope, to).length > 0;
    return { 'workers over target': unknown ? null : over.length, 'share over target': unknown ? null : share(over.length, all.length), 'workers with cases': unknown ? null : all.length };
  }, { behind: { 'share over target': ['workers over target'] } }),
  ofWeek('underTarget', [...BOTH, 'teams'], (sheets, week, { to, scope }) => {
    const { under, all } = count.againstTarget(sheets, week, scope, to);
    const unknown = all.length === 0 && count.held(sheets, week, scope, to).length > 0;
    return { 'workers within target': unknown ? null : under.length, 'share within target': unknown ? null : share(under.length, all.length), 'workers with cases': unknown ? null : all.length };
  }, { behind: { 'share within target': ['workers within target'] } }),
  ofWeek('againstTarget', [...BOTH, 'teams'], (sheets, week, { to, scope }): Figures => {
    const { over, at, below, all } = count.againstTarget(sheets, week, scope, to);
    if (all.length === 0 && count.held(sheets, week, scope, to).length > 0) return {};
    return {
      'workers over target': over.length, 'workers at target': at.length, 'workers under target': below.length,
      'share over target': share(over.length, all.length), 'share at target': share(at.length, all.length), 'share under target': share(below.length, all.length),
      'workers with cases': all.length,
    };
  }, { behind: { 'share over target': ['workers with cases'], 'share at target': ['workers with cases'], 'share under target': ['workers with cases'] } }),
  ofWeek('unallocated', ['caseloads'], (sheets, week, { to, scope }) => ({ 'unallocated cases': count.unallocated(sheets, week, scope, to) })),
  ofWeek('supervisionOverdue', ['caseloads'], (sheets, week, { to, scope }) => {
    const dated = count.supervised(sheets, week, scope, to);
    const late = count.supervisionOverdue(sheets, week, scope, to).length;
    return { 'supervision overdue': late, 'share overdue': share(late, dated.length), 'workers with a supervision date': dated.length };
  }, { behind: { 'share overdue': ['supervision overdue'] } }),
  ofWeek('supervisionUndated', ['caseloads'], (sheets, week, { to, scope }) => ({ 'without a supervision date': count.undated(sheets, week, scope, to).length })),
  ofWeek('supervisionUpToDate', ['caseloads'], (sheets, week, { to, scope }) => {
    const dated = count.supervised(sheets, week, scope, to);
    const late = count.supervisionOverdue(sheets, week, scope, to).length;
    return { 'supervision up to date': dated.length - late, 'share up to date': share(dated.length - late, dated.length), 'workers with a supervision date': dated.length };
  }, { behind: { 'share up to date': ['supervision up to date'] } }),
  ofWeek('holdingBetween', ['caseloads'], (sheets, week, { to, scope, numbers }) => {
    const { counted, share: part, all } = sharesOf(count.casesByWorker(sheets, week, scope, to), (held) => held === (numbers['cases'] ?? 0));
    return { 'workers holding so many': counted, 'share holding so many': part, 'workers with cases': all };
  }, { number: 'cases', behind: { 'share holding so many': ['workers holding so many'] } }),
  ofWeek('holdingMore', ['caseloads'], (sheets, week, { to, scope, numbers }) => {
    const { counted, share: part, all } = sharesOf(count.casesByWorker(sheets, week, scope, to), (held) => held > (numbers['cases'] ?? 0));
    return { 'workers holding more': counted, 'share holding more': part, 'workers with cases': all };
  }, { number: 'cases', behind: { 'share holding more': ['workers holding more'] } }),
  ofWeek('shareAtOrUnder', ['caseloads'], (sheets, week, { to, scope, numbers }) => {
    const { counted, share: part, all } = sharesOf(count.casesByWorker(sheets, week, scope, to), (held) => held <= (numbers['cases'] ?? 0));
    return { 'share at or under': part, 'workers at or under': counted, 'workers with cases': all };
  }, { number: 'cases', behind: { 'share at or under': ['workers at or under'] } }),
  ofWeek('workersNeeded', BOTH, (sheets, week, { to, scope, numbers }) => {
    const { exact, whole } = count.workersNeeded(sheets, week, numbers['cases'] ?? 0, scope, to);
    const short = Math.round(exact * 10000) / 10000;
    return {
      'workers needed': whole,
      'exact FTE needed': short < 0 ? null : short,
      'FTE to spare': short < 0 ? -short : null,
      'yearly cost': pounds(sheets, whole, to),
    };
  }, { number: 'cases', things: casesHeld }),
  ofWeek('caseloadWithMore', BOTH, (sheets, week, { to, scope, numbers }) => ({
    'average caseload then': count.averageWithMore(sheets, week, numbers['workers'] ?? 0, scope, to),
    'average caseload now': count.averageWithMore(sheets, week, 0, scope, to),
  }), { number: 'workers', things: casesHeld }),
  {
    measure: 'costOfMore', time: 'stock', sheets: ['costs'], number: 'workers', unscoped: true,
    figures: (sheets, { to, numbers }) => {
      const cost = pounds(sheets, numbers['workers'] ?? 0, to);
      return cost === null ? null : { 'yearly cost': cost };
    },
  },
];
