import * as count from '../../support/independentCount.js';
import type { Asked, Figures, Measured } from '../measured.js';
import { AGENCY, column, stage } from './facets.js';
import { behindSpans, fteOf, rate, spans } from './sums.js';

function headsAndFte(heads: string, fte: string, spells: readonly count.Row[]): Figures {
  const { headcount, fte: sum } = count.countOf(spells);
  return { [heads]: headcount, [fte]: sum };
}

function workersAt(sheets: count.Sheets, { to, scope }: Asked, stages: (stage: string, worker: string) => boolean): readonly count.Row[] {
  return count.agencySpells(sheets, to, scope).filter((spell) => stages(stage(spell, to, sheets)[0] ?? '', count.cell(spell, 'worker_id')));
}

/** Nobody's cost is known though there is somebody. */
function isUnknown(known: readonly count.Row[], all: readonly count.Row[]): boolean {
  return known.length === 0 && all.length > 0;
}

export const AGENCIES: readonly Measured[] = [
  {
    measure: 'agency', time: 'stock', sheets: ['workers'], ahead: true, facets: AGENCY,
    figures: (sheets, { to, scope }) => headsAndFte('agency headcount', 'agency FTE', count.agencySpells(sheets, to, scope)),
  },
  {
    measure: 'projectedAgency', time: 'stock', sheets: ['workers'], ahead: true, facets: AGENCY,
    figures: (sheets, { to, scope }) => headsAndFte('agency headcount', 'agency FTE', count.agencySpells(sheets, to, scope)),
  },
  {
    measure: 'agencyRate', time: 'stock', sheets: ['workers'], behind: { 'agency rate': ['agency FTE'] },
    figures: (sheets, { to, scope }) => ({
      'agency rate': rate(count.agencyRate(sheets, to, scope)),
      'agency FTE': fteOf(count.agencySpells(sheets, to, scope)),
      'FTE in post': fteOf(count.permanentSpells(sheets, to, scope)),
    }),
  },
  {
    measure: 'agencyLengthOfStay', time: 'stock', sheets: ['workers'], facets: AGENCY, behind: behindSpans('length of stay', 'agency headcount'),
    figures: (sheets, { to, scope }) => {
      const stays = count.agencyStays(sheets, to, scope);
      return { ...spans('length of stay', stays), 'agency headcount': stays.length };
    },
  },
  {
    measure: 'coolOff', time: 'stock', sheets: ['workers', 'settings'], facets: AGENCY,
    figures: (sheets, { to, scope }) => {
      const spells = count.withinCoolOff(sheets, to, scope);
      return spells && headsAndFte('within the cool-off period', 'FTE', spells);
    },
  },
  {
    measure: 'agencyEnding', time: 'flow', sheets: ['workers'], ahead: true, facets: AGENCY,
    figures: (sheets, { from, to, scope }) => headsAndFte('agency workers ending', 'FTE', count.assignmentsEnding(sheets, from, to, scope)),
  },
  {
    measure: 'agencyEnded', time: 'flow', sheets: ['workers'], facets: { ...AGENCY, reason: column('end_reason') },
    figures: (sheets, { today, from, to, scope }) =>
      headsAndFte('agency workers ended', 'FTE', count.assignmentsEnding(sheets, from, to < today ? to : today, scope)),
  },
  {
    measure: 'agencyStarted', time: 'flow', sheets: ['workers'], facets: AGENCY,
    figures: (sheets, { today, from, to, scope }) =>
      headsAndFte('agency workers started', 'FTE', count.assignmentsStarting(sheets, from, to < today ? to : today, scope)),
  },
  {
    measure: 'agencyCost', time: 'stock', sheets: ['workers', 'costs'], facets: AGENCY,
    figures: (sheets, { to, scope }) => {
      const { cost, spells } = count.agencyCost(sheets, to, scope);
      if (isUnknown(count.agencyCost(sheets, to).spells, count.agencySpells(sheets, to))) return null;
      const unknown = isUnknown(spells, count.agencySpells(sheets, to, scope));
      return { 'agency cost a year': unknown ? null : cost, 'agency FTE': unknown ? null : fteOf(spells) };
    },
  },
  {
    measure: 'agencyPremium', time: 'stock', sheets: ['workers', 'costs'], facets: AGENCY,
    behind: { 'agency premium': ['agency FTE'], 'premium rate': ['agency FTE'] },
    figures: (sheets, { to, scope }) => {
      const { premium, share, spells } = count.agencyPremium(sheets, to, scope);
      if (isUnknown(count.agencyPremium(sheets, to).spells, count.agencySpells(sheets, to))) return null;
      const unknown = isUnknown(spells, count.agencySpells(sheets, to, scope));
      return { 'agency premium': unknown ? null : premium, 'premium rate': rate(share), 'agency FTE': unknown ? null : fteOf(spells) };
    },
  },
  {
    measure: 'pipeline', time: 'stock', sheets: ['workers', 'conversions'], facets: { ...AGENCY, stage },
    figures: (sheets, asked) => headsAndFte('agency workers', 'FTE', workersAt(sheets, asked, () => true)),
  },
  {
    measure: 'notApproached', time: 'stock', sheets: ['workers', 'conversions'], facets: AGENCY,
    figures: (sheets, asked) => headsAndFte('not yet approached', 'FTE', workersAt(sheets, asked, (each) => each === 'not yet approached')),
  },
  {
    measure: 'approachNext', time: 'stock', sheets: ['workers', 'conversions'], facets: { ...AGENCY, stage },
    figures: (sheets, asked) => {
      const next = count.approachNext(sheets, asked.to);
      return headsAndFte('to approach', 'FTE', workersAt(sheets, asked, (_stage, worker) => next.includes(worker)));
    },
  },
  {
    measure: 'contactsDue', time: 'flow', sheets: ['workers', 'conversions'], ahead: true, facets: { ...AGENCY, stage },
    figures: (sheets, { today, from, to, scope }) => ({ 'due another contact': count.contactsDue(sheets, today, from, to, scope).length }),
  },
];
