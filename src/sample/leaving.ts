import { addMonths, day, type CalendarDate } from '../workforce/calendar.js';
import type { Leaver, Spell } from '../workforce/sheets.js';
import { hasBeenAbsent, isAlone } from './absences.js';
import { firstDay, spellsOn, type Council, type Draft, type Happening } from './council.js';
import { monthsBefore } from './days.js';
import { chance, pick } from './random.js';

/** What the exit interview tells. */
type Exit = Omit<Leaver, 'workerId' | 'leftOn'>;

interface Leaving extends Exit {
  readonly on: string;
  readonly career: Career;
}

/** Early: qualified two to three years before. */
type Career = 'early' | 'long' | 'any';

// The 8 who left since July 2022: travel, pay and career development stand out; the last 3 went to project teams,
// 2 of them in the council's social care and 1 in health, and 2 of the 3 would come back.
const SINCE_JULY_2022: readonly Leaving[] = [
  leaving('2022-07-29', 'long', ['pay'], 'other local authority', false),
  leaving('2022-08-19', 'early', ['travel', 'workload'], 'left the profession', false),
  leaving('2022-09-23', 'long', ['pay', 'travel'], 'other local authority', false),
  leaving('2022-10-28', 'early', ['travel'], 'left the profession', false),
  leaving('2022-11-25', 'early', ['pay'], 'other local authority', false),
  leaving('2023-01-06', 'long', ['career development'], 'within the council', true),
  leaving('2023-01-20', 'early', ['career development'], 'nhs', true),
  leaving('2023-02-10', 'long', ['career development'], 'within the council', false),
];

const LEAST_SERVICE_MONTHS = 12;
const EARLIER_EXITS: readonly Pick<Exit, 'reasons' | 'destination'>[] = [
  { reasons: ['workload'], destination: 'agency' },
  { reasons: ['pay'], destination: 'agency' },
  { reasons: ['travel', 'pay'], destination: 'other local authority' },
  { reasons: ['relocation'], destination: 'other local authority' },
  { reasons: ['career development'], destination: 'other local authority' },
  { reasons: ['family or health'], destination: 'left the profession' },
  { reasons: ['workload', 'management'], destination: 'left the profession' },
  { reasons: ['career development'], destination: 'voluntary or private sector' },
  { reasons: ['retirement'], destination: 'retired' },
];

export function leaversSinceJuly(): { on: CalendarDate; happen: Happening }[] {
  return SINCE_JULY_2022.map(({ on, career, ...exit }) => ({ on: day(on), happen: leaves('Social Worker', career, exit) }));
}

/** Somebody of a role leaves, for reasons drawn from those of the time before; not everybody was interviewed. */
export function leavesEarlier(role: string): Happening {
  return (council, on) => {
    const interviewed = chance(council.random, 0.7);
    const drawn = pick(council.random, EARLIER_EXITS, 'exit');
    const told = interviewed ? drawn : { reasons: null, destination: 'not known' as const };
    const exit = { ...told, wouldReturn: interviewed ? chance(council.random, 0.2) : null, exitInterview: interviewed };
    leaves(role, 'any', exit)(council, on);
  };
}

function leaves(role: string, career: Career, exit: Exit): Happening {
  return (council, on) => {
    const fitting = free(council, role, on).filter((each) => career === 'any' || isEarly(each, on) === (career === 'early'));
    const spell = pick(council.random, fitting, `${role} to leave on ${on}`);
    spell.end = on;
    council.leavers.push({ workerId: spell.workerId, leftOn: on, ...exit });
  };
}

/** Permanent workers whose going or moving touches nothing else of the history. */
export function free(council: Council, role: string, on: CalendarDate): Draft<Spell>[] {
  return spellsOn(council, on).filter((spell) => {
    if (spell.contract !== 'permanent' || spell.role !== role || spell.end !== null) return false;
    if (hasBeenAbsent(council, spell) || hasConverted(council, spell) || isInCohort(council, spell)) return false;
    return firstDay(council, spell) <= monthsBefore(on, LEAST_SERVICE_MONTHS) && isAlone(council, spell);
  });
}

function hasConverted(council: Council, { workerId }: Spell): boolean {
  return council.conversions.some((step) => step.workerId === workerId);
}

function isInCohort(council: Council, { workerId }: Spell): boolean {
  return [...council.intakes.values()].some((intake) => intake.includes(workerId));
}

function isEarly({ qualifiedOn }: Spell, on: CalendarDate): boolean {
  return qualifiedOn !== null && addMonths(qualifiedOn, 24) <= on && on < addMonths(qualifiedOn, 36);
}

function leaving(on: string, career: Career, reasons: Exit['reasons'], destination: Exit['destination'], wouldReturn: boolean): Leaving {
  return { on, career, reasons, destination, wouldReturn, exitInterview: true };
}
