import type { Facet } from '../workforce/measure.js';
import { SHEETS, type SheetName } from '../workforce/sheets.js';
import type { Add } from './lexicon.js';

/** Wordings of codes beyond the code itself, by facet. */
const CODE_WORDS: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  contract: { 'fixed term': 'fixed-term', 'fixed term contract': 'fixed-term', 'fixed term contracts': 'fixed-term', ftc: 'fixed-term' },
  funding: { permanent: 'permanent', 'permanently funded': 'permanent', temp: 'temporary', fixed: 'temporary' },
  cover: {
    'maternity leave': 'maternity', 'mat leave': 'maternity', 'maternity cover': 'maternity', mat: 'maternity', 'long term sickness': 'sickness', 'sick leave': 'sickness', 'long term sick': 'sickness', sick: 'sickness', lts: 'sickness',
    'sickness absence': 'sickness', secondments: 'secondment', seconded: 'secondment', 'additional capacity': 'additional capacity',
    'extra capacity': 'additional capacity', 'cover vacancies': 'vacancy', 'covering vacancies': 'vacancy', 'covering a vacancy': 'vacancy', 'cover a vacancy': 'vacancy', 'covering vacant posts': 'vacancy', 'cover vacant posts': 'vacancy', 'vacancy cover': 'vacancy', 'covering for vacancies': 'vacancy', 'in vacant posts': 'vacancy', surge: 'additional capacity', 'parental leave': 'maternity',
  },
  programme: {
    'step up': 'step up', 'step up students': 'step up', 'step up student': 'step up', 'step ups': 'step up', stepup: 'step up', learner: 'apprenticeship', learners: 'apprenticeship', apprentice: 'apprenticeship', apprentices: 'apprenticeship', apprenticeships: 'apprenticeship',
    'social work apprentices': 'apprenticeship', 'social work apprentice': 'apprenticeship', asyes: 'asye', 'aysye': 'asye', 'overseas recruits': 'overseas', 'frontline participants': 'frontline',
    'assessed and supported year': 'asye', 'assessed and supported year in employment': 'asye',
  },
  origin: {
    abroad: 'overseas', 'another council': 'other local authority', 'other councils': 'other local authority', 'another authority': 'other local authority',
    'another local authority': 'other local authority', 'other local authorities': 'other local authority', 'other authorities': 'other local authority', 'step up': 'step up', apprentices: 'apprenticeship', internally: 'within the council',
  },
  destination: {
    'another council': 'other local authority', 'other councils': 'other local authority', 'another authority': 'other local authority', 'other authorities': 'other local authority',
    'another local authority': 'other local authority', 'other local authorities': 'other local authority', 'a neighbouring authority': 'other local authority', 'agency work': 'agency', 'the profession': 'left the profession',
    'left social work': 'left the profession', 'leave the profession': 'left the profession', 'leaving the profession': 'left the profession', 'left social work altogether': 'left the profession', retirement: 'retired', 'the nhs': 'nhs', health: 'nhs', 'within the authority': 'within the council', 'elsewhere in the council': 'within the council', 'internal moves': 'within the council',
  },
  reason: {
    'travel time': 'travel', travelling: 'travel', commute: 'travel', mileage: 'travel', money: 'pay', salary: 'pay', 'better pay': 'pay', wages: 'pay', 'high caseloads': 'workload', 'work load': 'workload', stress: 'workload', career: 'career development',
    development: 'career development', progression: 'career development', promotion: 'career development', managers: 'management', retiring: 'retirement', relocating: 'relocation', 'moving away': 'relocation', family: 'family or health', health: 'family or health', 'maternity leave': 'maternity', 'mat leave': 'maternity',
    'off sick': 'sickness', 'off sick long term': 'sickness', 'sick long term': 'sickness', 'off long term sick': 'sickness', 'on long term sick': 'sickness', sick: 'sickness', 'sick leave': 'sickness', 'long term sick': 'sickness', 'long term sickness': 'sickness', lts: 'sickness', seconded: 'secondment', secondments: 'secondment', mat: 'maternity',
  },
  status: { withdrew: 'withdrawn', 'dropped out': 'withdrawn', 'pulled out': 'withdrawn', deferring: 'deferred', failing: 'failed', fail: 'failed', pass: 'passed', passing: 'passed', qualify: 'qualified' },
} as Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>>;

const CODE_COLUMNS: readonly (readonly [Facet, SheetName, string])[] = [
  ['contract', 'workers', 'contract'], ['funding', 'posts', 'funding'], ['cover', 'workers', 'cover'], ['origin', 'workers', 'origin'],
  ['programme', 'cohorts', 'programme'], ['destination', 'leavers', 'destination'], ['reason', 'leavers', 'reasons'], ['reason', 'absences', 'reason'],
  ['stage', 'conversions', 'stage'], ['status', 'cohortMembers', 'status'], ['status', 'offers', 'status'],
];

/** Codes that are everyday words: they name a value only beside the words of their own notion. */
const EVERYDAY = new Set(['other', 'not known', 'agency', 'permanent', 'newly qualified', 'started', 'vacancy']);

/** The codes of the workbook, as values of the facets that they fill. */
export function addCodes(add: Add): void {
  for (const [facet, sheet, field] of CODE_COLUMNS) {
    const { codes } = (SHEETS[sheet] as Record<string, { codes: readonly string[] }>)[field]!;
    for (const code of codes) if (!EVERYDAY.has(code)) add(code, facet, code, 'whole');
  }
  for (const [facet, wordings] of Object.entries(CODE_WORDS)) {
    for (const [words, code] of Object.entries(wordings)) add(words, facet as Facet, code, 'whole');
  }
}
