import { day, type CalendarDate } from '../workforce/calendar.js';
import type { Absence, Spell } from '../workforce/sheets.js';
import { arrives } from './agencyStays.js';
import { firstDay, spellsOn, type Council, type Draft, type Happening } from './council.js';
import { monthsBefore, TODAY } from './days.js';
import { isWoman } from './names.js';
import { pick } from './random.js';

type Reason = Exclude<Absence['reason'], 'other'>;
interface Stay {
  readonly from: string;
  readonly to: string | null;
  /** The agency worker who covers, from a Monday; the last day may be known ahead. Null: nobody does. */
  readonly cover: readonly [from: string, to: string | null] | null;
}

// 13 of the absences of 20 February 2023 are covered: 6 of maternity, 4 of sickness, 3 of secondment.
const ABSENCES: Readonly<Record<Reason, readonly Stay[]>> = {
  maternity: [
    { from: '2020-11-30', to: '2021-09-24', cover: ['2020-12-07', '2021-10-03'] },
    { from: '2021-02-15', to: '2021-12-10', cover: ['2021-02-22', '2021-12-12'] },
    { from: '2021-06-21', to: '2022-03-11', cover: null },
    { from: '2021-09-13', to: '2022-07-15', cover: ['2021-09-20', '2022-07-17'] },
    { from: '2021-11-22', to: '2022-10-14', cover: ['2021-11-29', '2022-10-16'] },
    { from: '2022-01-17', to: '2022-12-09', cover: ['2022-01-24', '2022-12-11'] },
    { from: '2022-02-28', to: '2023-03-31', cover: ['2022-03-07', '2023-03-31'] },
    { from: '2022-03-14', to: '2023-02-24', cover: ['2022-03-14', '2023-03-10'] },
    { from: '2022-07-18', to: '2023-05-19', cover: ['2022-07-25', '2023-05-19'] },
    { from: '2022-09-12', to: null, cover: null },
    { from: '2022-10-10', to: '2023-08-11', cover: ['2022-10-17', null] },
    { from: '2022-11-28', to: '2023-09-29', cover: ['2022-12-05', null] },
    { from: '2023-01-16', to: null, cover: ['2023-01-23', null] },
  ],
  sickness: [
    { from: '2020-12-14', to: '2021-04-16', cover: ['2021-01-11', '2021-04-18'] },
    { from: '2021-05-10', to: '2021-08-06', cover: null },
    { from: '2021-07-05', to: '2021-11-12', cover: ['2021-08-02', '2021-11-14'] },
    { from: '2021-12-06', to: '2022-03-18', cover: ['2022-01-04', '2022-03-20'] },
    { from: '2022-01-31', to: '2022-11-04', cover: ['2022-02-28', '2022-11-06'] },
    { from: '2022-02-07', to: null, cover: ['2022-03-07', null] },
    { from: '2022-07-04', to: null, cover: ['2022-08-01', null] },
    { from: '2022-11-07', to: null, cover: ['2022-12-05', null] },
    { from: '2022-12-12', to: null, cover: ['2023-01-03', null] },
    { from: '2023-01-30', to: null, cover: null },
  ],
  secondment: [
    { from: '2021-01-04', to: '2021-12-31', cover: ['2021-01-11', '2022-01-02'] },
    { from: '2021-10-04', to: '2023-03-31', cover: ['2021-10-11', '2023-03-31'] },
    { from: '2022-01-10', to: '2023-06-30', cover: ['2022-02-07', null] },
    { from: '2022-03-07', to: '2023-08-31', cover: ['2022-03-14', null] },
  ],
};

const LEAST_SERVICE_MONTHS = 6;
const SERVING = ['Social Worker', 'Senior Social Worker', 'Independent Reviewing Officer'];

/** Every absence as something that happens on its first day. */
export function absencesToHappen(): { on: CalendarDate; happen: Happening }[] {
  return Object.entries(ABSENCES).flatMap(([reason, stays]) =>
    stays.map((stay) => ({ on: day(stay.from), happen: goesAbsent(reason as Reason, stay) })),
  );
}

function goesAbsent(reason: Reason, { from, to, cover }: Stay): Happening {
  return (council, on) => {
    const spell = pick(council.random, settled(council, on, reason), `worker to be absent on ${on}`);
    council.absences.push({ workerId: spell.workerId, reason, from: day(from), to: to === null ? null : day(to) });
    if (cover) covers(council, spell, reason, cover);
  };
}

/** The agency worker stands on the absent worker's post, which is not vacant by that. */
function covers(council: Council, absent: Spell, cover: Reason, [from, to]: readonly [from: string, to: string | null]): void {
  const { role, team, postId, fte } = absent;
  const stay = arrives(council, day(from), { role, team, postId, fte, cover });
  stay.end = to === null ? null : day(to);
  stay.endReason = stay.end !== null && stay.end < TODAY ? 'completed' : null;
}

/** Those who can be absent without their post being needed by the rest of the history. */
function settled(council: Council, on: CalendarDate, reason: Reason): Draft<Spell>[] {
  return spellsOn(council, on).filter((spell) => {
    if (spell.contract !== 'permanent' || !SERVING.includes(spell.role) || spell.end !== null) return false;
    if (reason === 'maternity' && !isWoman(spell.name ?? '')) return false;
    return !hasBeenAbsent(council, spell) && firstDay(council, spell) <= monthsBefore(on, LEAST_SERVICE_MONTHS) && isAlone(council, spell);
  });
}

export function hasBeenAbsent(council: Council, { workerId }: Spell): boolean {
  return council.absences.some((absence) => absence.workerId === workerId);
}

/** One spell, one post, nobody sharing it: the settled worker of an ordinary post. */
export function isAlone(council: Council, spell: Spell): boolean {
  const others = council.spells.filter((other) => other !== spell && (other.end === null || other.end >= spell.start));
  return !others.some((other) => other.workerId === spell.workerId || (other.postId !== null && other.postId === spell.postId));
}
