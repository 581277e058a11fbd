import { later, type CalendarDate } from '../workforce/calendar.js';
import type { Facet } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';
import { SHEETS, type SheetName } from '../workforce/sheets.js';
import type { Workforce } from '../workforce/workforce.js';
import { wordsOf } from './words.js';

/** What a name in the workbook stands for: a value of a facet. */
export interface Named {
  readonly facet: Facet;
  readonly value: string;
  /** How well the words fit: the whole name, a name people use for it, or a part of it. */
  readonly fit: 'whole' | 'other' | 'part';
}

/** The names of a workbook by their words, parted by a blank. */
export interface Lexicon {
  readonly names: ReadonlyMap<string, readonly Named[]>;
  readonly events: ReadonlyMap<string, { readonly name: string; readonly period: Period }>;
  /** By the origin of the people with offers: the latest day on which one of them is expected. */
  readonly starts: ReadonlyMap<string, CalendarDate>;
  /** Every word of a name, for slips of spelling. */
  readonly words: ReadonlySet<string>;
  /** The most words that a name has. */
  readonly longest: number;
}

/** Words that stand in many names and tell none apart. */
const COMMON = new Set('team teams service services unit the and of for in to a an children childrens social work worker workers'.split(' '));

type Add = (text: string, facet: Facet, value: string, fit: Named['fit']) => void;

/** Reads the names of teams, services, roles, people, suppliers, cohorts and codes out of the workbook. */
export function lexiconOf(workforce: Workforce): Lexicon {
  const names = new Map<string, Named[]>();
  const words = new Set<string>();
  const add: Add = (text, facet, value, fit) => {
    const said = wordsOf(text);
    const phrase = said.join(' ');
    const known = names.get(phrase) ?? [];
    if (phrase === '' || known.some((other) => other.facet === facet && other.value === value)) return;
    names.set(phrase, [...known, { facet, value, fit }]);
    for (const word of said) words.add(word);
  };
  addTeams(workforce, add);
  addRoles(workforce, add);
  addPeople(workforce, add);
  addCodes(add);
  addCohorts(workforce, add);
  addOthers(workforce, add);
  const longest = Math.max(1, ...[...names.keys()].map((phrase) => phrase.split(' ').length));
  return { names, events: eventsOf(workforce, words), starts: startsOf(workforce), words, longest };
}

function addTeams({ teams }: Workforce, add: Add): void {
  for (const { team, aliases, teamManager, service, serviceManager, locality } of teams) {
    addName(team, 'team', team, add);
    for (const alias of aliases ?? []) add(alias, 'team', team, 'other');
    if (teamManager) add(teamManager, 'team', team, 'other');
    addName(service, 'service', service, add);
    if (serviceManager) add(serviceManager, 'service', service, 'other');
    if (locality) add(locality, 'locality', locality, 'part');
  }
}

/** A name whole, by its initials, without 'team' or 'service' at its end, and by every part of it that says something. */
function addName(name: string, facet: Facet, value: string, add: Add): void {
  add(name, facet, value, 'whole');
  const words = wordsOf(name);
  const short = words.filter((word) => word !== 'team' && word !== 'service');
  if (short.length > 0 && short.length < words.length) add(short.join(' '), facet, value, 'whole');
  if (words.length > 1) add(initials(words), facet, value, 'other');
  if (short.length > 1 && short.length < words.length) add(initials(short), facet, value, 'other');
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const part = words.slice(from, to);
      if (!COMMON.has(part[0]!) && !COMMON.has(part.at(-1)!)) add(part.join(' '), facet, value, 'part');
    }
  }
}

/** 'Case Management North' -> 'cmn'; an abbreviation stands whole: 'LAC Permanency' -> 'lacp'. */
function initials(words: readonly string[]): string {
  return words.filter((word) => word !== 'and' && word !== 'of').map((word) => word[0]).join('');
}

function addRoles({ records, posts, spells }: Workforce, add: Add): void {
  const roles = new Set([...posts, ...spells, ...records.rows.roles.values()].map(({ role }) => role));
  for (const role of roles) {
    const words = wordsOf(role);
    add(role, 'role', role, 'whole');
    // 'social workers' is the group of roles (DATA.md, Social workers).
    if (wordsOf(plural(role)).join(' ') !== 'social workers') add(plural(role), 'role', role, 'whole');
    if (words.length < 2) continue;
    add(initials(words), 'role', role, 'other');
    add(plural(initials(words)), 'role', role, 'other');
    if (words.at(-1) === 'worker' && words.length > 2) {
      add(words.slice(0, -1).join(' '), 'role', role, 'other');
    }
  }
  for (const group of ['social workers', 'managers']) add(group, 'roleGroup', group, 'whole');
  add('social worker', 'roleGroup', 'social workers', 'whole');
  add('manager', 'roleGroup', 'managers', 'whole');
  add('management', 'roleGroup', 'managers', 'other');
  add('sws', 'roleGroup', 'social workers', 'other');
  for (const words of ['social work staff', 'social work posts']) add(words, 'roleGroup', 'social workers', 'part');
}

function plural(name: string): string {
  return /y$/i.test(name) && !/[aeiou]y$/i.test(name) ? `${name.slice(0, -1)}ies` : /s$/i.test(name) ? name : `${name}s`;
}

function addPeople({ records, nameOf }: Workforce, add: Add): void {
  const people = new Set([...records.rows.workers.values()].map(({ workerId }) => workerId));
  for (const { person } of [...records.rows.cohortMembers.values(), ...records.rows.offers.values()]) people.add(person);
  for (const person of people) {
    add(person, 'person', person, 'whole');
    const name = nameOf(person);
    if (name === person) continue;
    add(name, 'person', person, 'whole');
    const words = wordsOf(name);
    for (const word of [words[0]!, words.at(-1)!]) if (words.length > 1) add(word, 'person', person, 'part');
  }
}

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
    'step up': 'step up', 'step up students': 'step up', 'step up student': 'step up', 'step ups': 'step up', stepup: 'step up', apprentice: 'apprenticeship', apprentices: 'apprenticeship', apprenticeships: 'apprenticeship',
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

function addCodes(add: Add): void {
  for (const [facet, sheet, field] of CODE_COLUMNS) {
    const { codes } = (SHEETS[sheet] as Record<string, { codes: readonly string[] }>)[field]!;
    for (const code of codes) if (!EVERYDAY.has(code)) add(code, facet, code, 'whole');
  }
  for (const [facet, wordings] of Object.entries(CODE_WORDS)) {
    for (const [words, code] of Object.entries(wordings)) add(words, facet as Facet, code, 'whole');
  }
}

function addOthers({ posts, spells, records, setting }: Workforce, add: Add): void {
  const region = setting('region');
  if (region) add(region, 'area', region, 'whole');
  for (const { grade, postId } of posts) {
    if (grade) add(grade, 'grade', grade, 'whole');
    add(postId, 'post', postId, 'whole');
  }
  for (const supplier of new Set(spells.flatMap(({ agency }) => agency ?? []))) addName(supplier, 'supplier', supplier, add);
  for (const { scheme } of records.rows.retentionPayments.values()) add(scheme, 'scheme', scheme, 'whole');
  for (const { area } of records.rows.benchmarks.values()) add(area, 'area', area, 'whole');
}

function startsOf({ records }: Workforce): Lexicon['starts'] {
  const starts = new Map<string, CalendarDate>();
  for (const { origin, expectedStart, status } of records.rows.offers.values()) {
    if (!origin || !expectedStart || status === 'withdrawn') continue;
    const known = starts.get(origin);
    starts.set(origin, known ? later(known, expectedStart) : expectedStart);
  }
  return starts;
}

/** How people name the programmes. */
const PROGRAMME_WORDS: Readonly<Record<string, readonly string[]>> = {
  asye: ['asye', 'nqsw'], apprenticeship: ['apprentice', 'apprentices', 'apprenticeship'], 'step up': ['step up', 'step up students'], frontline: ['frontline'], overseas: ['overseas'], ecdp: ['ecdp'],
};
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** 'the first apprentice cohort', 'the latest ASYE intake': by the order in which the cohorts of a programme start. */
function addCohorts({ records }: Workforce, add: Add): void {
  const cohorts = [...records.rows.cohorts.values()].sort((a, b) => ((a.starts ?? '') < (b.starts ?? '') ? -1 : 1));
  for (const { cohort } of cohorts) add(cohort, 'cohort', cohort, 'whole');
  for (const [programme, spoken] of Object.entries(PROGRAMME_WORDS)) {
    const all = cohorts.filter((one) => one.programme === programme);
    for (const [index, { cohort }] of all.entries()) {
      const orders = [ORDINALS[index], ...(index === all.length - 1 ? ['latest', 'last', 'newest', 'current'] : [])].filter((order) => order !== undefined);
      for (const order of orders) {
        for (const word of spoken) {
          for (const phrase of [`${order} ${word} cohort`, `${order} ${word} intake`, `${order} cohort of ${word}`, `${order} intake of ${word}`, `${order} ${word}`]) add(phrase, 'cohort', cohort, 'other');
        }
      }
    }
  }
}

/** Events by their names, with and without what people leave away ('the HR meetings', 'HR meeting'). */
function eventsOf({ records }: Workforce, words: Set<string>): Lexicon['events'] {
  const events = new Map<string, { name: string; period: Period }>();
  for (const { name, from, to } of records.rows.events.values()) {
    const said = wordsOf(name);
    for (const word of said) words.add(word);
    for (const phrase of [said, said[0] === 'the' ? said.slice(1) : said, said.map((word, index) => (index === said.length - 1 ? word.replace(/s$/, '') : word))]) {
      events.set(phrase.join(' '), { name, period: { from, to: to ?? from } });
    }
  }
  return events;
}
