import { addMonths } from '../../workforce/calendar.js';
import { COMMON_FACETS, type Unit } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { offerOf, type Built, type Setting } from '../build.js';
import type { Chosen } from '../choose.js';
import { NO_LIMIT } from '../describe.js';
import { sameTopic } from '../manner.js';
import type { Question } from '../question.js';
import { GROUP_WORDS } from '../wordings.js';
import { cohortOfYear } from './cohortMeant.js';
import { laidOver } from './lay.js';
import { shareOfThat } from './shareOfThat.js';
import { isTimeFacet, PLACES, ROLES } from './slots.js';

/** What words that only point at the answer before ask of it; null where they ask nothing of that answer. */
type Meaning = (before: Question, said: RegExpExecArray, setting: Setting) => Built | null;

const THAT = '(?:that|those|it|this|these|they)';
const NOT = '(?:dont|do not|doesnt|havent|have not|hasnt|arent|are not|isnt|werent|were not|didnt|did not|wont)';
const EXTREME = '(most|highest|worst|biggest|largest|fewest|least|lowest|smallest)';
const UNIT_WORDS: Readonly<Record<string, Unit>> = { people: 'people', workers: 'people', staff: 'people', heads: 'people', posts: 'posts', payments: 'payments', cases: 'cases', fte: 'fte', money: '£' };

/** Messages that only point back, without what leads to them. */
const POINTERS: readonly (readonly [RegExp, Meaning])[] = [
  [/^how (?:many|much) (\w+) (?:is|was|are|were|does) (?:that|those|it|this)(?: come to)?$|^(?:to|for|of|from|across) how many (\w+)$|^how many (people)$/, inUnit],
  [new RegExp(`^(?:what|how much) (?:would|will|does|do) ${THAT} (?:cost|come to)(?: us)?(?: (?:a|per|in a) year)?$`), inPounds],
  [/^(?:the )?(?:others?|rest|other ones|everyone else|everybody else|remainder)(?: of (?:them|those|these))?$/, theRest],
  [new RegExp(`^(?:(?:how many|which|which ones|who|those who|the ones who|the ones that|those that|any(?:one)? who) ${NOT}(?: yet)?|(?:how many )?(?:not|not yet))$`), theRest],
  [/^(?:when|(?:and )?(?:the |their )?(?:start|end|finish|leaving|starting|return|due|key)? ?dates?|(?:show|list|give|see)(?: me| us)?(?: all)? (?:the|those|these) (posts|people|workers|names|records))$/, listedAgain],
  [/^(?:that leaves|which leaves|that makes|which makes|makes)$/, (before) => ({ questions: [{ ...before, show: 'figure' }] })],
  [/^(?:who is|whos|who are|which workers are|anyone|anybody|is anyone|is anybody|how many are|how many people are|how many workers are) (?:over|above)(?: it| that| theirs)?$/, overTheirTarget],
  [/^(?:who|which|which ones|who is it|who is that|who are they|which posts|which people|names|the names)$/, whoOfLeading],
  [new RegExp(`^(?:is|are|was|were) ${THAT} (?:the )?${EXTREME}(?: one)?$`), amongAll],
  [new RegExp(`^(?:(?:which|what|who)(?: one)?(?: is| are| was| has| have| had)? )?(?:the )?${EXTREME}(?: (?:team|service|role|one|area))?$`), ranked],
  [new RegExp(`^(?:is|are|was|were) ${THAT} (?:a )?(?:very |too |quite |really )?(?:good|bad|high|low|normal|typical|average|usual|unusual|ok|okay|a lot|lots|many|worrying|a problem|about right|better|worse)$|^(?:good or bad|is it any good|how good is that|how bad is that)$`), judged],
];

/** What a message asks of the answer before it by its words as a whole; null where it says anything else. */
export function pointedAt(said: string, before: Question, setting: Setting): Built | null {
  for (const [words, meaning] of POINTERS) {
    const found = words.exec(said);
    const built = found && meaning(before, found, setting);
    if (built) return built;
  }
  return cohortOfYear(said, before, setting) ?? shareOfThat(said, before);
}

/** 'Reasons?' after absences, 'and teams?': a breakdown of these, and no question of its own. One measure by itself ('and agency?') is asked for as such. */
export function brokenDown(said: string, best: readonly Chosen[], before: Question, setting: Setting): Built | null {
  const facet = GROUP_WORDS.find(([group]) => group.split('|').includes(said.replace(/\b(the|their|what)\b/g, '').trim()))?.[1];
  const facets: readonly string[] = [...COMMON_FACETS, ...(measureNamed(before.measure)?.facets ?? [])];
  if (!facet || best.length === 1 || !facets.includes(facet) || best.some(({ measure }) => sameTopic(measure.name, before.measure))) return null;
  return laidOver([{ from: 0, to: 0, text: said, options: [{ is: 'by', facets: [facet] }] }], before, setting);
}

/** 'How many people is that?' asks for another figure of the same, and of nothing else. */
function inUnit(before: Question, [, ...groups]: RegExpExecArray): Built | null {
  const unit = UNIT_WORDS[groups.find((word) => word !== undefined) ?? ''];
  if (!unit) return null;
  const figure = measureNamed(before.measure)?.figures.find((one) => one.unit === unit);
  return figure ? { questions: [{ ...before, figure: figure.name, show: 'figure' }] } : { ask: 'I count no such thing there. What would you like to count?', offers: [] };
}

/** 'What would that cost?' after the workers that are needed. */
function inPounds(before: Question): Built | null {
  const figure = measureNamed(before.measure)?.figures.find(({ unit }) => unit === '£');
  return figure ? { questions: [{ ...before, figure: figure.name, show: 'figure' }] } : null;
}

/** Each with what the rest of the same whole is. */
const OTHERS: Readonly<Record<string, string>> = { coveredVacancies: 'emptySeats', emptySeats: 'coveredVacancies' };
const OF_WHICH: Built = { ask: 'Of which others? Please ask for them in full.', offers: [] };

/** 'How many don't?' after the covered ones asks for the empty ones; asked back where nothing says which the others are. */
function opposite(before: Question): Built {
  const figures = measureNamed(OTHERS[before.measure] ?? '')?.figures;
  const figure = figures?.find(({ unit }) => unit === measureNamed(before.measure)?.figures.find(({ name }) => name === before.figure)?.unit);
  return figure ? { questions: [{ ...before, measure: OTHERS[before.measure]!, figure: figure.name, show: 'figure' }] } : OF_WHICH;
}

/** 'And the others?' after those from one supplier are all but these: asked back where more than one thing narrowed them. */
function theRest(before: Question): Built {
  const [held, ...more] = before.where.filter(({ facet, without }) => !without && facet !== 'person');
  const others = opposite(before);
  if ('questions' in others || !held || more.length > 0) return others;
  return { questions: [{ ...before, where: before.where.map((filter) => (filter === held ? { ...held, without: true } : filter)), by: before.by.filter((facet) => facet !== held.facet), show: 'figure' }] };
}

/** 'When?' and 'show me the posts' after people or posts: their list says it. */
function listedAgain(before: Question, [, kind]: RegExpExecArray): Built | null {
  const records = measureNamed(before.measure)?.records ?? 'none';
  const fits = kind === undefined || kind === 'names' || kind === 'records' || (kind === 'posts') === (records === 'posts');
  return records !== 'none' && fits ? { questions: [{ ...before, show: 'records' }] } : null;
}

/** 'Who is over?' after caseloads: over the target of their team. */
function overTheirTarget(before: Question, { 0: said }: RegExpExecArray): Built | null {
  const [figure] = measureNamed('overTarget')!.figures;
  const kept: readonly string[] = [...PLACES, ...ROLES];
  if (before.when.is !== 'day' || !sameTopic(before.measure, 'overTarget') || before.where.some(({ facet }) => !kept.includes(facet))) return null;
  return { questions: [{ ...before, measure: 'overTarget', figure: figure!.name, by: [], order: null, numbers: {}, show: said.startsWith('how') ? 'figure' : 'records' }] };
}

/** 'Who?' after 'which team has the most' asks for those of that team, or of all that tie; null where no group led. */
function whoOfLeading(before: Question, _: RegExpExecArray, { seen: { leading } }: Setting): Built | null {
  if (!leading || !before.order || before.by.length !== 1 || before.by[0] !== leading.facet || measureNamed(before.measure)?.records === 'none') return null;
  const where = [{ facet: leading.facet, values: leading.keys, without: false }, ...before.where.filter(({ facet, without }) => facet !== leading.facet || without)];
  return { questions: [{ ...before, where, by: leading.keys.length > 1 ? before.by : [], order: null, show: 'records' }] };
}

/** 'Is that the worst?' after the figure of one team: all of them in order. */
function amongAll(before: Question, [, word]: RegExpExecArray): Built | null {
  const [place, ...others] = before.where.filter(({ facet, without }) => !without && PLACES.includes(facet));
  if (!place || others.length > 0 || place.values.length > 1 || before.when.is === 'change') return null;
  return { questions: [{ ...before, where: before.where.filter((filter) => filter !== place), by: [place.facet], order: orderOf(word!, before), show: 'figure' }] };
}

/** 'Worst team?' after a figure by team puts these in order. */
function ranked(before: Question, [, word]: RegExpExecArray): Built | null {
  const [facet, ...others] = before.by;
  return facet && others.length === 0 && !isTimeFacet(facet) && before.when.is !== 'change' ? { questions: [{ ...before, order: orderOf(word!, before), show: 'figure' }] } : null;
}

/** What is the better the more there is of it. */
const GAINS: readonly string[] = ['netChange', 'starters', 'appointed', 'conversions', 'conversionSaving', 'permanentStaff', 'newlyQualified'];

function orderOf(word: string, { measure }: Question): Question['order'] {
  const fewest = word === 'worst' ? GAINS.includes(measure) : /^(fewest|least|lowest|smallest)$/.test(word);
  return { by: fewest ? 'fewest' : 'most', limit: NO_LIMIT };
}

/** 'Is that good?' is for the asker to judge: what it can be held against is offered. */
function judged(before: Question): Built {
  const { when, ...rest } = before;
  const measure = measureNamed(before.measure);
  const published = measureNamed(`${before.measure}Compared`);
  const against = published && before.where.length === 0 ? [{ ...rest, when, measure: published.name, figure: published.figures[0]!.name, by: [] }] : [];
  const then = when.is === 'day' && measure?.time === 'stock' ? [{ ...rest, by: [], order: null, when: { is: 'change' as const, from: addMonths(when.day, -12), to: when.day } }] : [];
  const year = when.is === 'period' ? [{ ...before, when: { is: 'period' as const, period: { from: addMonths(when.period.from, -12), to: addMonths(when.period.to, -12) } } }] : [];
  const offers = [...against, ...then, ...year].map((question) => offerOf({ ...question, show: 'figure' }));
  return { ask: 'Whether it is, I leave to you. Against what shall I hold it?', offers, guess: true };
}
