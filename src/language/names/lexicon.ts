import { later, type CalendarDate } from '../../workforce/calendar.js';
import type { Facet } from '../../workforce/measure.js';
import type { Period } from '../../workforce/period.js';
import type { Workforce } from '../../workforce/workforce.js';
import { beginningsOf, phrasesFrom } from '../words/beginnings.js';
import { addCodes } from './codeNames.js';
import { addCohorts } from './cohortNames.js';
import { happeningsOf, type Happenings } from './happenings.js';
import type { Add, Named } from '../words/named.js';
import { addRoles } from './roleNames.js';
import type { Parsed } from '../periods/meaning.js';
import { NUMBER_WORDS } from '../periods/numbers.js';
import { suffixesOf, type Suffixes } from './suffixedTeams.js';
import { initials, plural, wordsOf } from '../words/words.js';
import { WORDINGS, wordingOf } from '../words/wordings.js';

/** The names of a workbook by their words, parted by a blank. */
export interface Lexicon {
  readonly names: ReadonlyMap<string, readonly Named[]>;
  /** `part`: by one word of its name, which stands only where a day is counted from. */
  readonly events: ReadonlyMap<string, { readonly name: string; readonly period: Period; readonly part?: true }>;
  /** By the origin of the people with offers ('' where it is blank): the latest day on which one of them is expected. */
  readonly starts: ReadonlyMap<string, CalendarDate>;
  /** When cohorts and teams began and ended. */
  readonly happenings: Happenings;
  /** Teams that differ in the last word of their names: 'North' and 'South' by 'assessment'. */
  readonly suffixes: Suffixes;
  /** What people call the council itself. */
  readonly council: ReadonlySet<string>;
  /** What people were taught to say, and the words that it stands for. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** Every word of a name, for slips of spelling. */
  readonly words: ReadonlySet<string>;
  /** The most words that a name has. */
  readonly longest: number;
  /** What names, events and what people were taught begin with. */
  readonly beginnings: ReadonlySet<string>;
}

/** The names that start at a word with the words behind them, the longest first. */
export function namesFrom(words: readonly string[], at: number, { names, beginnings }: Lexicon): readonly Parsed<readonly Named[]>[] {
  return phrasesFrom(words, at, (begun) => beginnings.has(begun)).flatMap(({ phrase, next }) => {
    const value = names.get(phrase);
    return value ? [{ value, next }] : [];
  }).reverse();
}

/** How well words fit, the best first. */
const FITS: readonly Named['fit'][] = ['whole', 'other', 'part'];

/** Words that stand in many names and tell none apart. */
const COMMON = new Set(
  'team teams service services unit the and of for in to a an children childrens social work worker workers hours time full part out off first next senior junior'.split(' '),
);

/** Reads the names of teams, services, roles, people, suppliers, cohorts and codes out of the workbook. */
export function lexiconOf(workforce: Workforce): Lexicon {
  const names = new Map<string, Named[]>();
  const words = new Set<string>();
  const add: Add = (text, facet, value, fit) => spellingsOf(text).forEach((said) => put(said, facet, value, fit));
  const put = (said: readonly string[], facet: Facet, value: string, fit: Named['fit']) => {
    const phrase = said.join(' ');
    const known = names.get(phrase) ?? [];
    const same = known.find((other) => other.facet === facet && other.value === value);
    // 'Hope' is a part of 'Hope House', and what people call it where the workbook says so.
    if (phrase === '' || (same && FITS.indexOf(same.fit) <= FITS.indexOf(fit)) || (fit === 'other' && isOurs(facet, phrase, known))) return;
    // 'Fostering' is the team, and not short for a Fostering Social Worker.
    const isPlace = fit === 'whole' && (facet === 'team' || facet === 'service');
    // 'IROs' are the people of a team that goes by it, and all who are Independent Reviewing Officers: asked back.
    const isBoth = ({ facet: kind, value: role }: Named) => isPlace && kind === 'role' && [initials(wordsOf(role)), plural(initials(wordsOf(role)))].includes(phrase);
    const kept = known.filter((other) => other !== same && !(isPlace && other.facet === 'role' && other.fit === 'other' && !isBoth(other))).map((other) => (isBoth(other) ? { ...other, fit: 'whole' as const } : other));
    names.set(phrase, [...kept, { facet, value, fit }]);
    // Initials that are an everyday word stay one: 'as it happens' names nothing.
    if (fit !== 'other' || facet === 'role' || !WORDINGS.has(phrase)) for (const word of said) words.add(word);
  };
  // Initials give way to what is there already.
  addCodes(add);
  addRoles(workforce, add);
  addTeams(workforce, add);
  addPeople(workforce, add);
  addCohorts(workforce, add);
  addOthers(workforce, add);
  withoutUnheldOverseas(workforce, names, add);
  const synonyms = addSynonyms(workforce, names, words, add);
  const events = eventsOf(workforce, words);
  const council = councilOf(workforce, words);
  const beginnings = beginningsOf([...names.keys(), ...synonyms.keys(), ...events.keys(), ...council]);
  const longest = [...beginnings].reduce((most, phrase) => Math.max(most, phrase.split(' ').length + 1), 1);
  return { names, events, starts: startsOf(workforce), happenings: happeningsOf(workforce), suffixes: suffixesOf(workforce.teams), council, synonyms, words, longest, beginnings };
}

/** The abbreviations of the field that people know a part of a name by, either way; by itself each is a kind of case or of work. */
const FIELD: readonly (readonly [string, readonly string[]])[] = [
  ['cin', ['children in need', 'child in need']], ['cp', ['child protection']], ['cla', ['children looked after']], ['lac', ['looked after children']],
  ['cic', ['children in care']], ['qa', ['quality assurance']], ['sg', ['safeguarding']],
];

/** 'CIN and Protection' of Children in Need and Protection, 'CP Chair' of a Child Protection Chair, 'Child in Need West' of CIN West. */
function fieldSpellings(words: readonly string[]): readonly (readonly string[])[] {
  const name = ` ${words.join(' ')} `;
  const changed = FIELD.flatMap(([short, whole]) => whole.flatMap((long) => [name.replace(` ${long} `, ` ${short} `), name.replace(` ${short} `, ` ${long} `)]));
  const others = [...new Set(changed)].filter((other) => other !== name && !FIELD.some(([short, whole]) => [short, ...whole].includes(other.trim())));
  return others.map((other) => other.trim().split(' '));
}

/** The words of a name as people type them: 'Childrens' lacks its apostrophe, 'Help Protection' its 'and', and '16+' is '16 plus'. */
function spellingsOf(text: string): readonly (readonly string[])[] {
  const said = wordsOf(text);
  const bare = /['’]s\b/.test(text) ? [wordsOf(text.replace(/['’]s\b/g, 's'))] : [];
  const joined = said.length > 2 && said.includes('and') ? [said.filter((word) => word !== 'and')] : [];
  const plus = said.findIndex((word, at) => (word === '+' || word === 'plus') && isNumber(said[at - 1] ?? ''));
  return [...bare, ...joined, ...fieldSpellings(said), said, ...(plus > 0 ? [said.map((word, at) => (at !== plus ? word : word === '+' ? 'plus' : '+'))] : [])];
}

/** 'SWS' are social workers everywhere, and a Social Work South only where the workbook calls it so. What says nothing ('IT') is a name where its capitals say so. */
function isOurs(facet: Facet, phrase: string, known: readonly Named[]): boolean {
  return facet !== 'role' && NAMED_BY_COUNCILS.has(facet) && (wordingOf(phrase).some(({ is }) => is !== 'plain') || known.some((other) => !NAMED_BY_COUNCILS.has(other.facet)));
}

const NAMED_BY_COUNCILS: ReadonlySet<Facet> = new Set(['team', 'service', 'supplier', 'area', 'role', 'person']);

/** 'Overseas' is where people come from, and no programme, where no cohort was ever on it. */
function withoutUnheldOverseas({ records }: Workforce, names: Map<string, readonly Named[]>, add: Add): void {
  if ([...records.rows.cohorts.values()].some(({ programme }) => programme === OVERSEAS)) return;
  for (const [phrase, named] of names) {
    const kept = named.filter(({ facet, value }) => facet !== 'programme' || value !== OVERSEAS);
    if (kept.some(({ facet }) => facet === 'origin') && kept.length < named.length) names.set(phrase, kept);
  }
  for (const said of ['programme', 'cohort', 'intake', 'scheme']) add(`${OVERSEAS} ${said}`, 'programme', OVERSEAS, 'whole');
}

const OVERSEAS = 'overseas';

/** Words that were taught are names of what they stand for, where that is a name. */
function addSynonyms({ records }: Workforce, names: ReadonlyMap<string, readonly Named[]>, words: Set<string>, add: Add): Lexicon['synonyms'] {
  const synonyms = new Map<string, string>();
  for (const { said, means } of records.rows.synonyms.values()) {
    const phrase = wordsOf(means).join(' ');
    for (const word of wordsOf(said)) words.add(word);
    synonyms.set(wordsOf(said).join(' '), phrase);
    for (const { facet, value, fit } of names.get(phrase) ?? []) if (fit !== 'part') add(said, facet, value, 'whole');
  }
  return synonyms;
}

/** A manager's name that is kept from whoever asks says nothing about a team. */
function addTeams({ teams, hides }: Workforce, add: Add): void {
  for (const { team, aliases, teamManager, teamManagerId, service, serviceManager, serviceManagerId, locality } of teams) {
    addName(team, 'team', team, add);
    for (const alias of aliases ?? []) add(alias, 'team', team, 'whole');
    if (teamManager && !hides?.(teamManagerId ?? '')) for (const said of calledAfter(teamManager, 'team')) add(said, 'team', team, 'other');
    addName(service, 'service', service, add);
    if (serviceManager && !hides?.(serviceManagerId ?? '')) for (const said of calledAfter(serviceManager, 'service')) add(said, 'service', service, 'other');
    if (locality) add(locality, 'locality', locality, 'part');
  }
}

/** A manager's name, and 'Priya's team' by the first or the last of it. */
function calledAfter(manager: string, place: 'team' | 'service'): readonly string[] {
  const words = wordsOf(manager);
  return [manager, ...(words.length > 1 ? [words[0]!, words.at(-1)!].map((name) => `${name} ${place}`) : [])];
}

/** A name whole, without 'team' or 'service' (but a 'Cover Team' is no 'cover'), by its initials, and by every part of it that says something. A number says nothing by itself. */
function addName(name: string, facet: Facet, value: string, add: Add): void {
  add(name, facet, value, 'whole');
  const words = wordsOf(name);
  const short = words.filter((word) => word !== 'team' && word !== 'service');
  if (short.length < words.length && short.some((word) => !isNumber(word)) && !WORDINGS.has(short.join(' '))) add(short.join(' '), facet, value, 'whole');
  if (words.length > 1) add(initials(words), facet, value, 'other');
  // 'H&P' of Help and Protection.
  if (words.length === 3 && words[1] === 'and') add(`${words[0]![0]} and ${words[2]![0]}`, facet, value, 'other');
  if (short.length > 1 && short.length < words.length) add(initials(short), facet, value, 'other');
  // 'Children in Care' of 'Children in Care 1'.
  if (words.length > 2 && isNumber(words.at(-1)!)) add(words.slice(0, -1).join(' '), facet, value, 'part');
  addParts(words, facet, value, add);
}

/** 'Case Management North': 'case management', 'management north', 'north' and the like; none begins or ends with a common word. */
function addParts(words: readonly string[], facet: Facet, value: string, add: Add): void {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const part = words.slice(from, to);
      if (!COMMON.has(part[0]!) && !COMMON.has(part.at(-1)!) && part[0] !== '+' && !part.every(isNumber)) add(part.join(' '), facet, value, 'part');
    }
  }
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** People whose records are kept from whoever asks are not read: nobody learns by asking whether they are recorded. */
function addPeople({ records, nameOf, hides }: Workforce, add: Add): void {
  const people = new Set([...records.rows.workers.values()].map(({ workerId }) => workerId));
  for (const { person } of [...records.rows.cohortMembers.values(), ...records.rows.offers.values()]) people.add(person);
  for (const person of people) {
    if (hides?.(person)) continue;
    add(person, 'person', person, 'whole');
    const name = nameOf(person);
    if (name === person) continue;
    add(name, 'person', person, 'whole');
    const words = wordsOf(name);
    if (words.length < 2) continue;
    // 'Jean-Luc' of Jean-Luc Ferro, and 'Jean'.
    const written = name.trim().split(/\s+/);
    for (const part of new Set([words[0]!, words.at(-1)!, ...(written.length > 1 ? [written[0]!, written.at(-1)!] : [])])) add(part, 'person', person, 'part');
  }
}

function addOthers({ posts, spells, records, setting }: Workforce, add: Add): void {
  const region = setting('region');
  if (region) for (const said of [region, region.replace(/midlands/i, 'Mids'), region.replace(/^Yorkshire/i, 'Yorks')]) addName(said, 'area', region, add);
  for (const grade of new Set(posts.flatMap((post) => post.grade ?? []))) addGrade(grade, add);
  for (const { postId } of posts) add(postId, 'post', postId, 'whole');
  for (const supplier of new Set(spells.flatMap(({ agency }) => agency ?? []))) addName(supplier, 'supplier', supplier, add);
  for (const scheme of new Set([...records.rows.retentionPayments.values()].map((payment) => payment.scheme))) addScheme(scheme, add);
  for (const { review } of records.rows.reviews.values()) addReview(review, add);
  for (const { area } of records.rows.benchmarks.values()) add(area, 'area', area, 'whole');
}

/** 'Loyalty payments', 'the loyalty money' of a Loyalty bonus; what is only called a retention payment is none of a scheme's own. */
function addScheme(scheme: string, add: Add): void {
  for (const said of [scheme, `${scheme}s`]) add(said, 'scheme', scheme, 'whole');
  const [, own = ''] = /^(?:social worker )?(.+) (?:bonus|payment|supplement|allowance|premium|scheme)$/i.exec(scheme) ?? [];
  if (own === '' || /^(?:retention|recruitment|pay|market)$/i.test(own)) return;
  // 'The R&R allowance' of a Recruitment and retention allowance.
  const letters = wordsOf(own).filter((word) => word !== 'and' && word !== 'of').map((word) => word[0]!);
  const kinds = ['payment', 'payments', 'bonus', 'money', 'scheme', 'allowance', 'supplement'];
  if (letters.length > 1) for (const kind of kinds) add(`${letters.join(' and ')} ${kind}`, 'scheme', scheme, 'other');
  for (const kind of ['payment', 'payments', 'bonus', 'bonuses', 'money', 'scheme', 'allowance']) add(`${own} ${kind}`, 'scheme', scheme, 'other');
}

/** 'The 6 month reviews': without the word a review's name is a length of time. */
function addReview(review: string, add: Add): void {
  const figures = review.replace(/ reviews?$/i, '');
  const spelt = figures.replace(/^\d+\b/, (number) => (Number(number) < 20 ? NUMBER_WORDS[Number(number)]! : number));
  for (const name of new Set([figures, spelt])) for (const said of [`${name} review`, `${name} reviews`, `${name}s review`, `${name}s reviews`]) add(said, 'review', review, 'whole');
}

/** 'G10' is 'grade G10' and 'grade 10', too. */
function addGrade(grade: string, add: Add): void {
  const number = /^[a-z]+ ?(\d+)$/i.exec(grade)?.[1];
  add(grade, 'grade', grade, 'whole');
  add(`${grade}s`, 'grade', grade, 'whole');
  add(`grade ${grade}`, 'grade', grade, 'whole');
  if (number) add(`grade ${number}`, 'grade', grade, 'other');
}

/** 'Anyshire County Council', 'Anyshire council' and 'Anyshire' are the whole of it. */
function councilOf({ setting }: Workforce, words: Set<string>): ReadonlySet<string> {
  const name = wordsOf(setting('council') ?? '');
  const short = name.filter((word) => !/^(county|city|borough|metropolitan|district|council|london|royal|of|the|unitary|authority)$/.test(word));
  for (const word of short) words.add(word);
  return new Set([name, short, [...short, 'council'], [...short, 'as', 'a', 'whole']].map((all) => all.join(' ')).filter((phrase) => short.length > 0 && phrase !== ''));
}

/** Offers without a day, and those withdrawn, start nobody; those without an origin stand under ''. */
function startsOf({ records }: Workforce): Lexicon['starts'] {
  const starts = new Map<string, CalendarDate>();
  for (const { origin, expectedStart, status } of records.rows.offers.values()) {
    if (!expectedStart || status === 'withdrawn') continue;
    const known = starts.get(origin ?? '');
    starts.set(origin ?? '', known ? later(known, expectedStart) : expectedStart);
  }
  return starts;
}

/** Events by their names, with and without 'the', and in the singular: 'the HR meetings', 'HR meetings', 'the HR meeting'. */
function eventsOf({ records }: Workforce, words: Set<string>): Lexicon['events'] {
  const events = new Map<string, { name: string; period: Period; part?: true }>();
  const others = [...records.rows.events.values()].map(({ name }) => name);
  for (const { name, from, to } of records.rows.events.values()) {
    const said = wordsOf(name);
    for (const word of said) words.add(word);
    const singular = said.map((word, index) => (index === said.length - 1 ? word.replace(/s$/, '') : word));
    // 'Since Ofsted': a word that no other event has.
    const telling = said.filter((word) => word.length > 4 && others.every((other) => other === name || !wordsOf(other).includes(word)));
    for (const phrase of telling) if (!events.has(phrase)) events.set(phrase, { name, period: { from, to: to ?? from }, part: true });
    for (const phrase of [said, said[0] === 'the' ? said.slice(1) : said, singular]) {
      events.set(phrase.join(' '), { name, period: { from, to: to ?? from } });
    }
  }
  return events;
}
