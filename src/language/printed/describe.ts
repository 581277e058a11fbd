import { dateOf, longDate, MONTHS, type CalendarDate } from '../../workforce/calendar.js';
import { FACETS, TIME_FACETS, type Facet, type Measure, type TimeFacet } from '../../workforce/measure.js';
import { measureNamed, MEASURES } from '../../workforce/measures/index.js';
import { numberWords, readNumberWords } from './numberWords.js';
import { besideWords, heldWords, readBeside, readHeld, type Words } from './otherWords.js';
import type { Filter, Question, When } from '../question.js';

/**
 * A question in plain English: 'vacancies, by team, in the Assessment service, as at 7 November 2024'.
 * `readDescription` reads it back as the same question.
 */
export function describe(question: Question): string {
  const measure = measureNamed(question.measure);
  if (!measure) throw new RangeError(`there is no measure ${question.measure}`);
  const places = question.where.some(({ facet, without }) => !without && PLACES.includes(facet));
  const parts = [
    head(measure, question.figure),
    question.show === 'records' && 'listed',
    question.first && `the ${question.first.by === 'latest' ? 'latest' : 'first'} ${question.first.count}`,
    question.beside && besideWords(question.beside, WORDS),
    question.mean && 'mean of the groups',
    question.share && `share of all whatever their ${question.share.map(facetWords).join(' and ')}`,
    question.by.length > 0 && `by ${question.by.map(facetWords).join(' and ')}`,
    question.order && `${question.order.by} first${question.order.limit < NO_LIMIT ? `, top ${question.order.limit}` : ''}`,
    !places && 'whole council',
    ...question.where.map((filter) => filterWords(filter)),
    ...Object.entries(question.numbers).map(([name, value]) => numberWords(name, value)),
    question.held && heldWords(question.held, WORDS),
    whenWords(question.when),
    question.knownAt && `as known on ${longDate(question.knownAt)}`,
    (question.page ?? 1) > 1 && `page ${question.page}`,
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

/** The limit of an order that shows every group. */
export const NO_LIMIT = 1000;

const PLACES: readonly Facet[] = ['team', 'service', 'locality'];

function head(measure: Measure, figure: string): string {
  return figure === measure.figures[0]?.name ? measure.title : `${measure.title}: ${figure}`;
}

function whenWords(when: When): string {
  switch (when.is) {
    case 'day': return `as at ${longDate(when.day)}`;
    case 'period': return `${longDate(when.period.from)} to ${longDate(when.period.to)}`;
    case 'change': return `change from ${longDate(when.from)} to ${longDate(when.to)}`;
    case 'average': return `average of ${longDate(when.period.from)} to ${longDate(when.period.to)}`;
  }
}

/** `roleGroup` -> 'role group' */
function facetWords(facet: string): string {
  return facet.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const ALL_FACETS = new Map<string, Facet | TimeFacet>([...FACETS, ...TIME_FACETS].map((facet) => [facetWords(facet), facet]));

function filterWords({ facet, values, without }: Filter, quote = quoted): string {
  const named = values.map(quote).join(' or ');
  const not = without ? 'not ' : '';
  if (facet === 'roleGroup') return without ? `all but ${named}` : `${named} only`;
  if (facet === 'person') return `${not}for ${named}`;
  if (facet === 'team' || facet === 'service' || facet === 'role') return `${not}in the ${named} ${facet}`;
  if (facet === 'newlyQualified' && !without && named in NEWLY_QUALIFIED) return NEWLY_QUALIFIED[named as 'yes' | 'no'];
  return `${without ? 'without' : 'with'} ${facetWords(facet)} ${named}`;
}

const NEWLY_QUALIFIED = { yes: 'newly qualified', no: 'not newly qualified' } as const;

/** A name that holds what parts a description stands in quotation marks. */
function quoted(name: string): string {
  return /[,;"]|\bor\b|\bonly$|^(not|the|all but)\b/i.test(name) ? JSON.stringify(name) : name;
}

function quotedInBrackets(name: string): string {
  return /[()]/.test(name) ? JSON.stringify(name) : quoted(name);
}

/** Reads what `describe` prints; null where the text is anything else. Case does not matter but in names. */
export function readDescription(text: string): Question | null {
  const [first, ...rest] = partsOf(text.trim().replace(/\.$/, ''));
  const named = first === undefined ? null : readHead(first);
  if (!named) return null;
  let question: Question = {
    ...named, where: [], by: [], when: NO_TIME, show: 'figure', order: null, numbers: {}, knownAt: null,
  };
  for (const part of rest) {
    const read = readPart(part, question);
    if (!read) return null;
    question = read;
  }
  return question.when === NO_TIME ? null : question;
}

const NO_TIME = { is: 'period', period: { from: '' as CalendarDate, to: '' as CalendarDate } } as const;

/** Reads one or more descriptions parted by semicolons; null where the text is anything else. */
export function readDescriptions(text: string): readonly Question[] | null {
  const questions = (text.match(/(?:"(?:\\.|[^"\\])*"|[^;"])+/g) ?? []).map(readDescription);
  return questions.length > 0 && questions.every((question) => question !== null) ? questions : null;
}

/** Parts a description at its commas, those in quotation marks left out. */
function partsOf(text: string): readonly string[] {
  return (text.match(/(?:"(?:\\.|[^"\\])*"|[^,"])+/g) ?? []).map((part) => part.trim());
}

function readHead(text: string): Pick<Question, 'measure' | 'figure'> | null {
  return HEADS.get(text.toLowerCase()) ?? null;
}

/** The first measure that a head stands for. */
const HEADS = new Map(MEASURES.flatMap((measure) => measure.figures.map(({ name }) => (
  [head(measure, name).toLowerCase(), { measure: measure.name, figure: name }] as const
))).reverse());

const WORDS: Words = {
  head: ({ measure, figure }) => head(measureNamed(measure)!, figure),
  filter: (filter) => filterWords(filter, quotedInBrackets),
  readHead,
  readFilter,
};

function readPart(part: string, question: Question): Question | null {
  if (part === 'whole council') return question;
  if (part === 'listed') return { ...question, show: 'records' };
  const some = /^the (first|latest) ([1-9]\d?)$/.exec(part);
  if (some) return { ...question, first: { count: Number(some[2]), by: some[1] === 'latest' ? 'latest' : 'list' } };
  if (part === 'mean of the groups') return { ...question, mean: true };
  const beside = readBeside(part, WORDS);
  if (beside) return { ...question, beside };
  const held = readHeld(part, WORDS);
  if (held) return { ...question, held };
  const share = /^share of all whatever their (.+)$/.exec(part);
  const shared = share && readFacets(`by ${share[1]}`);
  if (shared) return { ...question, share: shared.filter(isFacet) };
  const order = /^(most|fewest) first$/.exec(part);
  if (order) return { ...question, order: { by: order[1] as 'most' | 'fewest', limit: NO_LIMIT } };
  const top = /^top (\d+)$/.exec(part);
  if (top && question.order) return { ...question, order: { ...question.order, limit: Number(top[1]) } };
  const by = readFacets(part);
  if (by) return { ...question, by };
  const numbers = readNumberWords(part);
  if (numbers) return { ...question, numbers: { ...question.numbers, ...numbers } };
  const known = /^as known on (.+)$/.exec(part);
  if (known) return withDay(known[1]!, (knownAt) => ({ ...question, knownAt }));
  const page = /^page ([1-9]\d{0,3})$/.exec(part);
  if (page) return { ...question, page: Number(page[1]) };
  const when = readWhen(part);
  if (when) return { ...question, when };
  const filter = readFilter(part);
  return filter && { ...question, where: [...question.where, filter] };
}

function isFacet(facet: Facet | TimeFacet): facet is Facet {
  return !(TIME_FACETS as readonly string[]).includes(facet);
}

function readFacets(part: string): readonly (Facet | TimeFacet)[] | null {
  if (!part.startsWith('by ')) return null;
  const facets = part.slice(3).split(' and ').map((words) => ALL_FACETS.get(words));
  return facets.every((facet) => facet !== undefined) ? facets : null;
}

function readWhen(part: string): When | null {
  const at = /^as at (.+)$/.exec(part);
  if (at) return withDay(at[1]!, (day) => ({ is: 'day', day }));
  const span = /^(change from |average of |)(\d.*) to (\d.*)$/.exec(part);
  const from = span && readLongDate(span[2]!);
  const to = span && readLongDate(span[3]!);
  if (!from || !to) return null;
  if (span[1] === 'change from ') return { is: 'change', from, to };
  return { is: span[1] === '' ? 'period' : 'average', period: { from, to } };
}

function withDay<T>(text: string, make: (day: CalendarDate) => T): T | null {
  const day = readLongDate(text);
  return day && make(day);
}

function readLongDate(text: string): CalendarDate | null {
  const match = /^(\d{1,2}) (\w+) (\d{4})$/.exec(text);
  return match && dateOf(Number(match[3]), MONTHS.indexOf(match[2] as (typeof MONTHS)[number]) + 1, Number(match[1]));
}

/** What a filter is 'in', not 'with'. */
const IN_PLACE: readonly string[] = ['team', 'service', 'role'];

function readFilter(part: string): Filter | null {
  for (const [value, words] of Object.entries(NEWLY_QUALIFIED)) if (part === words) return { facet: 'newlyQualified', values: [value], without: false };
  const without = /^(not |without |all but )/.test(part);
  const said = part.replace(/^not /, '').replace(/^without /, 'with ').replace(/^all but (.+)$/, '$1 only');
  const named = namedIn(said);
  const values = named && readValues(named.names);
  return named && values && { facet: named.facet, values, without };
}

/** The facet that words narrow, and the names as they stand there. */
function namedIn(said: string): { readonly facet: Facet; readonly names: string } | null {
  const place = /^in the (.+) (team|service|role)$/.exec(said);
  if (place) return { facet: place[2] as Facet, names: place[1]! };
  const group = /^(.+) only$/.exec(said);
  if (group) return { facet: 'roleGroup', names: group[1]! };
  const person = /^for (.+)$/.exec(said);
  if (person) return { facet: 'person', names: person[1]! };
  for (const [words, facet] of ALL_FACETS) {
    if (IN_PLACE.includes(facet)) continue;
    const start = `with ${words} `;
    if (said.startsWith(start)) return { facet: facet as Facet, names: said.slice(start.length) };
  }
  return null;
}

/** Null where quotation marks hold what `describe` never prints. */
function readValues(text: string): readonly string[] | null {
  // ' or ' parts values, but not inside quotation marks.
  const said = [...text.matchAll(/((?:"(?:\\.|[^"\\])*"|[^"])+?)(?: or |$)/g)].map((match) => match[1]!);
  const values = said.map((value) => (value.startsWith('"') ? unquoted(value) : value));
  return values.every((value) => value !== null) ? values : null;
}

function unquoted(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
