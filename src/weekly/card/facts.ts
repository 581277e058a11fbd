import { formatted } from '../../answers/units.js';
import { counted, numeral, oneDecimal } from '../../workforce/words.js';
import type { CaseloadPart, StaffPart, WeeklySummary } from '../summary/summary.js';
import { movedWords } from './moved.js';
import type { WeeklyCard } from '../../answers/weeklyCard.js';

type Fact = WeeklyCard['facts'][number];

/** The figures that everybody looks for first. */
export function factsOf({ caseload, staff }: WeeklySummary): readonly Fact[] {
  return [...(caseload ? caseloadFacts(caseload) : []), ...staffFacts(staff)];
}

function caseloadFacts({ openCases, average, target, over, room, asye, unallocated, supervision }: CaseloadPart): readonly Fact[] {
  return [
    fact('Open cases', numeral(openCases.now.figure.value), movedWords(openCases)),
    ...(average ? [fact('Average', `${oneDecimal(average.now.figure.value)} cases per FTE`, target === null ? '' : `target ${numeral(target)}`, movedWords(average))] : []),
    ...(over ? [fact('Over target', `${numeral(over.count)} of ${counted(over.of, 'worker')}`)] : []),
    ...(room ? [fact('Could take more', counted(room.count, 'worker'), room.cases > 0 ? counted(room.cases, 'case') : '')] : []),
    ...(asye ? [fact('ASYE over share', counted(asye.count, 'worker'))] : []),
    fact('Unallocated', counted(unallocated.stat.figure.value, 'case'), inARow(unallocated.weeks)),
    fact('Supervision overdue', counted(supervision.count, 'worker')),
  ];
}

function staffFacts({ vacancies, vacantFte, emptySeats, agency }: StaffPart): readonly Fact[] {
  return [
    ...(vacancies ? [fact('Vacant posts', `${numeral(vacancies.figure.value)}${vacantFte ? ` (${formatted(vacantFte.figure.value, 'fte')} FTE)` : ''}`, emptySeats ? counted(emptySeats.figure.value, 'empty seat') : '')] : []),
    ...(agency ? [fact('Agency staff', numeral(agency.now.figure.value), movedWords(agency))] : []),
  ];
}

/** '3 weeks in a row'; '' for the first week and for none. */
export function inARow(weeks: number): string {
  return weeks < 2 ? '' : `${weeks} weeks in a row`;
}

function fact(title: string, ...parts: readonly string[]): Fact {
  return { title, value: parts.filter((part) => part !== '').join(', ') };
}
