import { fteNumber } from '../amounts.js';
import { longDate, type CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import { weekInForce } from '../rules/caseloadWeek.js';
import { programmesOn } from '../rules/cohorts.js';
import { heldCases, type HeldCases } from '../rules/heldCases.js';
import { inForce } from '../rules/inForce.js';
import { isNewlyQualified } from '../rules/newlyQualified.js';
import type { Caseload } from '../sheets.js';
import { counted, numeral, oneDecimal } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount } from './apart.js';
import { yesOrNo } from './personItem.js';
import { distinct, having, total } from './tally.js';

/** `programme` holds the programmes that the worker is on at the week's end. */
export const CASELOAD_FACETS = ['contract', 'newlyQualified', 'programme', 'person'] as const;
const NO_SPELL = 'no spell in that week';

/** The cases that a worker holds in a team. Somebody without a spell then is set apart: their cases have no FTE to go with. */
export function heldItem(workforce: Workforce, { row, spell, teamFte, wholeFte }: HeldCases): Item {
  const { workerId, team, cases, weekEnding, lastSupervision } = row;
  const fte = teamFte || wholeFte;
  return {
    record: workerId,
    team,
    role: spell?.role ?? null,
    facets: {
      contract: spell?.contract ?? null,
      newlyQualified: spell ? yesOrNo(isNewlyQualified(workforce, spell, weekEnding)) : null,
      programme: workforce.recorded('cohortMembers') ? programmesOn(workforce, weekEnding).get(workerId) : null,
      person: workerId,
    },
    amounts: { cases, teamFte, wholeFte, absent: isAbsent(workforce, row) ? 1 : 0 },
    ...(spell === null && { counted: false, apart: NO_SPELL }),
    shown: () => ({
      Name: workforce.nameOf(workerId),
      Role: spell?.role ?? '',
      Team: team,
      FTE: fte ? numeral(fteNumber(fte)) : '',
      Cases: numeral(cases),
      'Cases per FTE': fte ? oneDecimal(cases / fteNumber(fte)) : '',
      'Last supervision': lastSupervision ? longDate(lastSupervision) : '',
      'Week ending': longDate(weekEnding),
    }),
  };
}

/** The workers who hold at least one case in the week in force on the day. */
export function holderItems(workforce: Workforce, day: CalendarDate): Item[] {
  const week = weekInForce(workforce, day);
  if (week === null) return [];
  return heldCases(workforce, workforce.caseloads(week)).filter(({ row }) => row.cases > 0).map((held) => heldItem(workforce, held));
}

/** Cases of a team that no worker holds. */
export function unallocatedItem({ team, cases }: Caseload): Item {
  return { record: null, team, role: null, facets: {}, amounts: { unallocated: cases } };
}

/**
 * FTE, in ten-thousandths, of the workers whose items these are: of each, the FTE in the teams in scope;
 * of somebody whose spells are all in other teams, the FTE there.
 */
export function fteOfHolders(items: readonly Item[]): number {
  const byWorker = new Map<string | null, { teamFte: number; wholeFte: number }>();
  for (const { record, amounts: { teamFte = 0, wholeFte = 0 } } of items) {
    byWorker.set(record, { teamFte: (byWorker.get(record)?.teamFte ?? 0) + teamFte, wholeFte });
  }
  return [...byWorker.values()].reduce((sum, { teamFte, wholeFte }) => sum + (teamFte || wholeFte), 0);
}

/** How many of the workers are absent, and the cases that are left out because their holder has no spell. */
export function holderNotes(items: readonly Item[]): string[] {
  const absent = distinct(having(inCount(items), 'absent'));
  const without = items.filter((item) => item.apart === NO_SPELL);
  const left = `${counted(total(without, 'cases'), 'case')} of ${counted(distinct(without), 'worker')}`;
  return [
    ...(absent > 0 ? [`absent and still holding cases: ${counted(absent, 'worker')}`] : []),
    ...(without.length > 0 ? [`left out: ${left} without a spell in that week`] : []),
  ];
}

function isAbsent(workforce: Workforce, { workerId, weekEnding }: HeldCases['row']): boolean {
  return workforce.absencesOf(workerId).some(({ from, to }) => inForce(from, to, weekEnding));
}
