import { addDays, longDate, type CalendarDate } from '../calendar.js';
import type { Asked, Item, Measure } from '../measure.js';
import { contains, type Period } from '../period.js';
import { inForce, spellsInForce } from '../rules/inForce.js';
import type { Absence } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { peopleApart, setApart } from './apart.js';
import { PERSON_FACETS, personItem } from './personItem.js';

const OPEN = 'no end recorded';

/** What measures of the end of absences have in common. */
export const ENDS_OF_ABSENCES = {
  time: 'flow',
  sheets: ['absences', 'workers'],
  records: 'people',
  facets: ['reason', ...PERSON_FACETS],
} as const satisfies Partial<Measure>;

/** Those whose absence ends on days to come; who has no end recorded is named beside them. */
export const ENDS_TO_COME = {
  ...ENDS_OF_ABSENCES,
  spans: 'ahead',
  notes: (items) => peopleApart(items, OPEN, 'absent person has no end recorded', 'absent people have no end recorded'),
} as const satisfies Partial<Measure>;

/** The absences whose last day is within the period, both days included, of everybody in post on that day, in each of their teams. */
export function lastDays(workforce: Workforce, period: Period): Item[] {
  return absencesOf(workforce).flatMap((absence) => (absence.to !== null && contains(period, absence.to) ? endItems(workforce, absence, absence.to) : []));
}

/** Those whose first day back, the day after an absence's last, is within the period, both days included; who is then away on another absence is not back. */
export function firstDaysBack(workforce: Workforce, period: Period): Item[] {
  return absencesOf(workforce).flatMap((absence) => {
    const back = absence.to === null ? null : addDays(absence.to, 1);
    if (back === null || !contains(period, back) || workforce.absencesOf(absence.workerId).some(({ from, to }) => inForce(from, to, back))) return [];
    return endItems(workforce, absence, back);
  });
}

/** Those absent today without an end: when they come back is not known. None where the period lies behind. */
export function openAbsences(workforce: Workforce, { today, period }: Asked): Item[] {
  if (period.to < today) return [];
  const here = new Set(spellsInForce(workforce, today).map(({ workerId }) => workerId));
  return [...here].flatMap((workerId) => workforce.absencesOf(workerId))
    .filter(({ from, to }) => to === null && from <= today)
    .flatMap((absence) => endItems(workforce, absence, today).map((item) => setApart(item, OPEN)));
}

function absencesOf({ records }: Workforce): Absence[] {
  return [...records.rows.absences.values()];
}

function endItems(workforce: Workforce, absence: Absence, on: CalendarDate): Item[] {
  return workforce.spellsOf(absence.workerId).filter(({ start, end }) => inForce(start, end, on)).map((spell) => {
    const item = personItem(workforce, spell, on);
    return {
      ...item,
      on,
      facets: { ...item.facets, reason: absence.reason },
      shown: () => {
        const { Name = '', Role = '', Team = '', FTE = '' } = item.shown?.() ?? {};
        return { Name, Role, Team, FTE, Contract: spell.contract, Reason: absence.reason, Away: `${longDate(absence.from)} to ${absence.to ? longDate(absence.to) : OPEN}` };
      },
    };
  });
}
