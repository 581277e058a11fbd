import { addMonths, type CalendarDate } from '../../workforce/calendar.js';
import type { Facet, TimeFacet } from '../../workforce/measure.js';
import { TIME_FACETS } from '../../workforce/measure.js';
import type { Workforce } from '../../workforce/workforce.js';
import { isCounted } from '../against/ratios.js';
import type { Chosen } from './choose.js';
import { againstTime } from './clauseManner.js';
import { describe } from '../printed/describe.js';
import { numbersOf } from './bounds.js';
import { filtersOf } from './filters.js';
import { eitherOfFlows, periodsOfDays } from './daysOfFlows.js';
import { tooMany, type TooMany } from '../pieces/groups.js';
import { asksTeamsOf, asksWhere, asksWhichHave, namedGroup, ordersMonths } from './groupsAsked.js';
import type { Filter, Question } from '../question.js';
import { firstRecorded, lastRecorded } from './recordedDays.js';
import { inSharedYear } from './sharedYear.js';
import { timed, type Timed, type TimeWords } from './timing.js';
import type { Meaning } from '../periods/meaning.js';
import { saidIn, type Option, type Use } from '../words/pieces.js';
import { isSomebody, type Seen } from './seen.js';
import { figureOf, inOwnOrder, listed, orderOf, ordersGroups } from './shown.js';
import type { Notion } from '../vocabulary.js';

/** What a question back offers: the questions that it stands for, or what to read in place of the message. */
export type Offer = { readonly text: string; readonly questions: readonly Question[] } | { readonly text: string; readonly message: string };

/** `settles`: where all choices have the same answer, that is the answer. `guess`: they say something else than was asked. */
export type Built = { readonly questions: readonly Question[] } | { readonly ask: string; readonly offers: readonly Offer[]; readonly settles?: boolean; readonly about?: string; readonly guess?: true };

export interface Setting {
  readonly message: string;
  /** The words of the clause, as they stand in the message. */
  readonly clause: string;
  readonly workforce: Workforce;
  readonly today: CalendarDate;
  readonly ahead: boolean;
  readonly seen: Seen;
  /** It is a side of something larger: what it asks back is never shown. */
  readonly isSide?: true;
}

/** Makes the questions that a chosen phrase asks, or asks back where its names or times have several readings. */
export function build(asked: Chosen, setting: Setting): Built {
  const inOrder = inOwnOrder(asked);
  const chosen = { ...inOrder, uses: eitherOfFlows(periodsOfDays(inOrder.uses, inOrder.measure, setting.today), inOrder.measure, setting.clause) };
  const filtered = filtersOf(chosen, setting.workforce);
  if ('names' in filtered) return whichName(chosen, filtered.said, filtered.names, setting);
  const nobody = somebodyUnnamed(chosen, filtered.filters);
  if (nobody) return { ask: `Who do you mean by '${nobody}'? Please give the name or the worker id.`, offers: whoever(chosen, setting), about: nobody };
  const by = groupsOf(chosen, filtered.filters);
  const many = tooMany(by);
  if (many) return whichGroups(chosen, many, setting);
  const words = timeWords(chosen, by, setting);
  if (saysBeside(chosen, 'average') && words.series && chosen.measure.time === 'stock') return averageOfSteps(chosen, setting);
  const time = timed(chosen.measure, words, setting);
  if ('offers' in time) return { ask: time.ask, offers: time.offers.map((offer) => rewritten(chosen.uses, offer, setting)), ...aboutTime(chosen.uses) };
  const question = (when: Question['when'], extra: readonly TimeFacet[] = []): Question => ({
    measure: chosen.measure.name,
    figure: figureOf(chosen),
    where: filtered.filters,
    by: [...by, ...extra],
    when,
    show: listed(chosen) ? 'records' : 'figure',
    order: by.length > 1 && saysMain(chosen.uses) ? null : orderOf(chosen),
    numbers: numbersOf(chosen.phrase, chosen.uses.map(({ option }) => option)),
    knownAt: chosen.uses.map(({ option }) => (option.is === 'known' ? option.day : null)).find((day) => day !== null) ?? null,
  });
  if ('whens' in time) return { questions: time.whens.map((when) => question(when)) };
  return { ask: time.ask, offers: offersOf(time.alternatives, question) };
}

/** Each alternative as a question. The mean of groups needs some, and numbers: a rate has none. */
function offersOf(alternatives: Extract<Timed, { alternatives: unknown }>['alternatives'], question: (when: Question['when'], extra: readonly TimeFacet[]) => Question): readonly Offer[] {
  return alternatives.flatMap(({ when, by, mean }) => {
    const asked = question(when, by);
    if (!mean) return [offerOf(asked)];
    return asked.by.length === 1 && isCounted(asked) ? [offerOf({ ...asked, show: 'figure', mean })] : [];
  });
}

/** 'she' where nobody was named, of a measure that counts one person by name. */
function somebodyUnnamed({ uses, measure, phrase }: Chosen, filters: readonly Filter[]): string | null {
  if (!measure.facets.includes('person') || phrase.needs.length === 0 || filters.some(({ facet }) => facet === 'person' || facet === 'team')) return null;
  return uses.find(({ option }) => option.is === 'notion' && option.notion === 'somebody')?.piece.text ?? null;
}

/** Each of the people whom the last answer named, in place of 'she'. */
function whoever(chosen: Chosen, setting: Setting): readonly Offer[] {
  return setting.seen.people.slice(0, MOST_PEOPLE).flatMap((person) => {
    const uses = chosen.uses.map((use): Use => (isSomebody(use.piece) ? { ...use, option: { is: 'name', named: [{ facet: 'person', value: person, fit: 'whole' }] } } : use));
    const built = build({ ...chosen, uses }, setting);
    return 'questions' in built ? [{ text: setting.workforce.nameOf(person), questions: built.questions }] : [];
  });
}

const MOST_PEOPLE = 4;

function aboutTime(uses: readonly Use[]): { readonly about?: string } {
  const unclear = uses.find(({ option }) => option.is === 'time' && option.meaning.is === 'unclear');
  return unclear ? { about: unclear.piece.text } : {};
}

/** Offers the same with each of the groupings. */
function whichGroups(chosen: Chosen, { ask, groupings }: TooMany, setting: Setting): Built {
  const rest = chosen.uses.filter(({ option }) => option.is !== 'by');
  const offers = groupings.flatMap((facets) => {
    const by: Use = { piece: { from: 0, to: 0, text: '', options: [] }, option: { is: 'by', facets } };
    const built = build({ ...chosen, uses: [...rest, by] }, setting);
    return 'questions' in built ? built.questions.map(offerOf) : built.offers;
  });
  return { ask, offers };
}

/** 'The average number of agency staff per month' is the mean of the days, or the figure at each month's end: neither stands for the other. */
function averageOfSteps(chosen: Chosen, setting: Setting): Built {
  const without = (isLeft: (option: Option) => boolean) => build({ ...chosen, uses: chosen.uses.filter(({ option }) => !isLeft(option)) }, setting);
  const mean = without((option) => option.is === 'by' && option.facets.some(isTime));
  const steps = without((option) => option.is === 'notion' && option.notion === 'average');
  return { ask: 'Do you mean the average over the days of the whole time, or the figure step by step?', offers: [mean, steps].flatMap((built) => ('questions' in built ? built.questions.map(offerOf) : built.offers)) };
}

/** One name at a time in place of the words that fit several. */
function whichName(chosen: Chosen, words: string, names: Extract<Option, { is: 'name' }>['named'], setting: Setting): Built {
  const twice = new Set(names.map(({ value }) => value)).size < names.length;
  const offers = names.flatMap((name) => {
    const uses = chosen.uses.map((use) => (use.option.is === 'name' && use.piece.text === words ? { ...use, option: { ...use.option, named: [name] } } : use));
    const built = build({ ...chosen, uses }, setting);
    const said = name.facet === 'person' ? setting.workforce.nameOf(name.value) : name.value;
    const text = twice || name.facet === 'person' ? `${said} (${name.facet === 'person' ? name.value : name.facet})` : said;
    return 'questions' in built ? [{ text, questions: built.questions }] : [];
  });
  return { ask: `Which do you mean by '${words}'?`, offers, settles: true };
}

/** A question offered in full. */
export function offerOf(question: Question): Offer {
  return { text: describe(question), questions: [question] };
}

function rewritten(uses: readonly Use[], offer: string, { message }: Setting): Offer {
  const unclear = uses.find(({ option }) => option.is === 'time' && option.meaning.is === 'unclear');
  return { text: offer, message: unclear ? message.replace(unclear.piece.text, offer) : message };
}

/** Whether a notion is said that is no part of the name of what is counted: 'average' beside agency staff, not that of the average caseload. */
function saysBeside({ uses, phrase }: Chosen, notion: Notion): boolean {
  return !phrase.needs.includes(notion) && !phrase.may.includes(notion) && uses.some(({ option }) => option.is === 'notion' && option.notion === notion);
}

/** 'Were there more vacancies last month?': than there are now. */
const WERE_MORE = /^(?:and |so |but )?(?:was|were) (?:[\w']+ ){0,6}?(?:more|fewer|less|higher|lower|bigger|smaller)\b(?!.*\bthan\b)/i;

/** 'How many different agency workers': each of them once, and no change. */
const SEVERAL = /\bhow many different\b/i;
/** 'How many agency have we used this year': those of all its days. */
const HAVE_HAD = /\b(?:have|has) (?:we|you) (?:\w+ )?(?:had|used|employed)\b|\b(?:we have|we've|weve) (?:had|used|employed)\b|\bused (?:this|last|in|over|during|since)\b/i;

/** 'How different is it from last year': held against its last day. */
const DIFFERENT_FROM = /\bdiffer(?:s|ent)?\b.* (?:from|to|than)\b/i;

/** 'Starters in the same period last year' behind a question of one is that period a year before, and held against nothing. */
function isSameOfYear(uses: Chosen['uses']): boolean {
  const times = uses.flatMap(({ option, piece }) => (option.is === 'time' ? [{ meaning: option.meaning, said: saidIn(piece) }] : []));
  const compares = uses.some(({ option }) => option.is === 'notion' && (option.notion === 'compared' || option.notion === 'changed'));
  return !compares && times.length === 1 && times[0]!.meaning.is === 'span' && /\b(same|equivalent|corresponding|comparable) \w+ (last|the previous|the|a) year\b/.test(times[0]!.said);
}

function timeWords(chosen: Chosen, by: readonly (Facet | TimeFacet)[], { clause, today, workforce }: Setting): TimeWords {
  const { uses, phrase, measure } = chosen;
  const says = (notion: Notion) => saysBeside(chosen, notion);
  return {
    times: timesIn(chosen, today),
    changed: (says('changed') && !SEVERAL.test(clause) && !isBetweenPlaces(uses) && !WERE_MORE.test(clause)) || says('percentChange'),
    compared: says('compared') || WERE_MORE.test(clause) || DIFFERENT_FROM.test(clause),
    againstTime: againstTime(uses.map(({ piece }) => piece)),
    throughout: SEVERAL.test(clause) || HAVE_HAD.test(clause),
    // 'In the same period' after a question of one is that period; 'the same period in 2021' names its year.
    same: !isSameOfYear(uses) && /\b((same|equivalent|corresponding|comparable) (period|time|point|stage|months|dates|weeks)|like for like)\b/i.test(clause) && !uses.some(({ option, piece }) => option.is === 'time' && /\bsame (period|time|point|dates?|months?|weeks?)$|\bsame \w+ .*\b20\d\d/i.test(saidIn(piece))),
    // What happened 'a year ago' is the year up to that day, and nothing of that one day.
    thisTime: /\b(this|the same) (time|point|stage) (last|the previous) year\b|\b(a|one|two|three|\d) y[a-z]*s? ago\b|\b(12|24|twelve) m[a-z]*s ago\b/i.test(clause),
    average: (says('average') && (measure.numbers === undefined || uses.some(({ option }) => option.is === 'time'))) || (meansOver(uses) && !says('changed')),
    series: TIME_FACETS.find((facet) => by.includes(facet)) ?? null,
    grouped: (by.length > 0 || measure.groupedBy !== undefined || overTeams(uses)) && !ordersGroups(uses),
    ever: asksEver({ uses, phrase, measure }) ? firstRecorded(measure, workforce, today) : null,
    last: asksOnwards({ uses, measure }, today) ? lastRecorded(measure, workforce, today) : null,
  };
}

/** 'The team average', 'average vacancies across teams'; 'in the Assessment teams' only says where. */
function overTeams(uses: readonly Use[]): boolean {
  const said = uses.map(({ piece, option }) => (option.is === 'name' ? 'name' : saidIn(piece))).join(' ');
  return /(?<!\bname )\b(teams|services)\b|\b(team|service) average\b/.test(said);
}

/** 'How many more vacancies has North than South' is a difference of two places, and not a change. */
function isBetweenPlaces(uses: readonly Use[]): boolean {
  const places = uses.flatMap(({ option }) => (option.is === 'name' && option.named.some(({ facet }) => facet === 'team' || facet === 'service') ? (option.all ? option.named : option.named.slice(0, 1)) : []));
  const times = uses.some(({ option }) => option.is === 'time');
  const compares = uses.some(({ piece }) => /^(difference|different|gap|gap in|gap between|more|fewer|how many more|how many fewer|more or fewer)$/.test(saidIn(piece)));
  return places.length > 1 && !times && compares;
}

/** 'ever', or of sums of money 'in total' and 'to date': everything, from the first day that is recorded. */
function asksEver({ uses, measure }: Chosen): boolean {
  const says = (...notions: readonly Notion[]) => uses.some(({ option }) => option.is === 'notion' && notions.includes(option.notion));
  const times = uses.flatMap(({ option }) => (option.is === 'time' ? option.meaning : []));
  const toDate = times.length === 0 ? says('total') : uses.every(({ option, piece }) => option.is !== 'time' || /^(to date|so far)$/i.test(saidIn(piece)));
  return measure.spans === 'ever' || says('ever') || (toDate && measure.sheets.includes('retentionPayments'));
}

/** 'Ending after March' has no end, and 'when do they finish', 'W2's end date' and 'by year' ask for every day to come. */
function asksOnwards({ uses, measure }: Pick<Chosen, 'uses' | 'measure'>, today: CalendarDate): boolean {
  const times = uses.flatMap(({ option }) => (option.is === 'time' ? option.meaning : []));
  const looksAhead = measure.spans === 'ahead';
  const ofOneOrByYear = uses.some(({ option }) => (option.is === 'by' && option.facets.includes('year')) || (option.is === 'name' && option.named.some(({ facet }) => facet === 'person')));
  // A list of fixed-term contracts with their ends leaves out none that ends later than in a year.
  // So do 'apprentice end dates'.
  const ofAll = measure.name === 'fixedTermEnding' || (!uses.some(({ option }) => option.is === 'by') && uses.some(({ piece, option }) => option.is === 'notion' && /\b(end|finish|completion|due) dates$/.test(saidIn(piece)))) || uses.some(({ option, piece }, at) => /^when\b/.test(saidIn(piece)) && (option.is === 'notion' || uses.slice(0, at).every((one) => one.option.is === 'plain')));
  if (times.length === 0) return looksAhead && (ofOneOrByYear || ofAll);
  return times.some((time) => time.is === 'since' && (time.span.from > today || (looksAhead && time.onwards === true)));
}

/** 'the average caseload over the last 3 months', 'throughout Q3': the measure is an average by itself, and the period asks for the mean of its weeks. */
function meansOver(uses: readonly Use[]): boolean {
  const rolling = uses.some(({ option }) => option.is === 'time' && option.meaning.is === 'span' && (option.meaning.rolling || option.meaning.range || option.meaning.through) && !option.ahead);
  return rolling && uses.some(({ option }) => option.is === 'notion' && option.notion === 'average');
}

const AS_THINGS_STAND = /^(at present|presently|at the moment|at this moment|atm|currently|right now|as it stands|as things stand|as of now|at this point|now)$/;

/** The times said. Without one, what was known on a day is counted on that day, and 'soon' is the next three months. */
function timesIn({ uses, measure }: Chosen, today: CalendarDate): readonly Meaning[] {
  // 'If two more joined tomorrow': the cases are those of today.
  // 'Those on ASYE at present, and when each is due to complete': what is to come is of no one day.
  const isNow = ({ piece }: Use) => measure.spans === 'ahead' && AS_THINGS_STAND.test(saidIn(piece));
  const times = uses.filter((use) => use.option.is === 'time' && !isNow(use) && !(use.option.ahead && measure.name === 'caseloadWithMore'));
  // 'After the offers start, at the end of January': the day that is named is meant.
  const named = times.filter(({ piece }) => !/\bstart(s|ed|ing)?$/i.test(saidIn(piece)) && !/^(once|when|after|if) .*(in|here|on board|in post|in place|join(s|ed)?|arrived?)$/i.test(saidIn(piece)));
  const said = inSharedYear(named.length > 0 ? named : times, uses).flatMap(({ option }) => (option.is === 'time' ? option.meaning : []));
  if (said.length > 0) return said;
  return uses.flatMap(({ option }): readonly Meaning[] => {
    if (option.is === 'known') return [{ is: 'day', day: option.day }];
    const soon = option.is === 'notion' && option.notion === 'soon';
    return soon ? [{ is: 'span', span: { from: today, to: addMonths(today, 3) }, rolling: true }] : [];
  });
}

/** The facets said, then those that the phrase implies; with several teams or services named, each is shown beside the sum. */
function groupsOf({ uses, phrase, measure }: Chosen, filters: readonly Filter[]): readonly (Facet | TimeFacet)[] {
  const said = [...new Set(uses.flatMap(({ option }) => (option.is === 'by' ? option.facets : [])))];
  const inOrder = [...said.filter((facet) => !isTime(facet)), ...stepsOf(uses, said.filter(isTime))];
  // 'Why do we have agency, by team': the reason is a group of its own.
  const why = phrase.needs.some((notion) => ['why', 'mix', 'permanentMix'].includes(notion)) || phrase.ignores?.includes('contract') ? (phrase.by ?? []).filter((facet) => !inOrder.includes(facet)) : [];
  // 'The main reason each year' is of the reasons within each.
  if (inOrder.length === 1 && isTime(inOrder[0]!) && measure.groupedBy && saysMain(uses)) return [measure.groupedBy, ...inOrder];
  if (inOrder.length === 1 && why.length === 1) return isTime(inOrder[0]!) ? [...why, ...inOrder] : [...inOrder, ...why];
  if (inOrder.length > 0) return inOrder;
  const implied = (phrase.by ?? []).filter((facet) => !filters.some((filter) => filter.facet === facet));
  if (implied.length > 0) return implied;
  const ordered = uses.flatMap(({ option }) => (option.is === 'order' && option.of ? option.of : []));
  if (ordered.length > 0) return ordered;
  // 'When was agency highest?'
  if (ordersGroups(uses) && (uses.some(({ piece }) => /^when\b/.test(saidIn(piece))) || ordersMonths(uses, measure))) return ['month'];
  // 'The biggest retention payment' is somebody's.
  if (ordersGroups(uses) && !namedGroup(uses) && measure.figures.some(({ unit }) => unit === 'payments') && uses.some(({ piece }) => /\bpayment$/i.test(piece.text)) && measure.facets.includes('person')) return ['person'];
  if (ordersGroups(uses)) return [uses.some(({ option, piece }) => option.is === 'listing' && /^who/i.test(saidIn(piece))) && measure.facets.includes('person') && measure.figures[0]!.unit !== 'people' ? 'person' : namedGroup(uses) ?? measure.groupedBy ?? 'team'];
  if (phrase.about === 'teams' || asksWhichHave(uses) || asksTeamsOf(uses) || boundsNoted(uses, phrase)) return [namedGroup(uses) ?? 'team'];
  if (asksWhere(uses) && measure.time === 'stock' && !measure.groupedBy && !filters.some(({ facet }) => facet === 'team' || facet === 'person')) return ['team'];
  const several = filters.find(({ facet, values, without }) => facet !== 'person' && values.length > 1 && !without && !(phrase.where && facet in phrase.where));
  return several ? [several.facet] : [];
}

function saysMain(uses: readonly Use[]): boolean {
  return uses.some(({ option, piece }) => option.is === 'order' && /\b(main|top|common|commonest|biggest)\b/.test(saidIn(piece)));
}

/** 'The trend by quarter', 'the trend over the last 12 weeks': a trend goes by month unless the words say another step. */
function stepsOf(uses: readonly Use[], said: readonly (Facet | TimeFacet)[]): readonly (Facet | TimeFacet)[] {
  const isTrend = ({ piece }: Use) => /^(trends?|over time)$/.test(saidIn(piece));
  if (!uses.some(isTrend)) return said;
  const steps = uses.flatMap((use) => (use.option.is === 'by' && !isTrend(use) ? use.option.facets.filter(isTime) : []));
  if (steps.length > 0) return [...new Set(steps)];
  const [, unit] = /\b(week|quarter)s$/.exec(uses.flatMap(({ option, piece }) => (option.is === 'time' ? saidIn(piece) : [])).join(' ')) ?? [];
  return unit ? [unit as TimeFacet] : said;
}

function boundsNoted(uses: readonly Use[], { number }: Chosen['phrase']): boolean {
  return number === undefined && uses.some(({ option }) => option.is === 'number' && option.bound !== 'exactly' && option.bound !== 'lapsed');
}

function isTime(facet: Facet | TimeFacet): boolean {
  return (TIME_FACETS as readonly string[]).includes(facet);
}
