import { addMonths } from '../../workforce/calendar.js';
import { COMMON_FACETS } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { offerOf, type Built, type Setting } from '../clause/build.js';
import { carries, type Chosen } from '../clause/choose.js';
import { sameTopic } from '../clause/manner.js';
import type { Question } from '../question.js';
import { GROUP_WORDS } from '../words/wordings.js';
import { cohortOfYear } from './cohortMeant.js';
import { dropped, LATEST, latest, SLOT_DROPPED } from './dropped.js';
import { inNumbers, inPounds, inUnit, savedHow } from './inUnits.js';
import { laidOver } from './lay.js';
import { addedUp, beforeThat, compared, difference, trailOf } from './ofTrail.js';
import { extreme, PICKED, picked, sorted, whoOfLeading } from './ranking.js';
import { restOfCohort } from './rest.js';
import { shareOfThat } from './shareOfThat.js';
import { shifted } from './shifted.js';
import { isPicked } from './picked.js';
import { isTimeFacet, PLACES, ROLES } from './slots.js';
import { longestTogether } from './together.js';
import { asItIs, besideCouncil, howLate, NAMED_WHOLE, notAcceptedYet, onDay, onIt, overMonths, whoHoldsMost, yearBefore } from './turnedTo.js';
import { otherReasons, restored, theRest, whatIsLeft, widened, wholeOf } from './widening.js';

/** 'What are their caseloads' after people who were picked: their list says it. */
const EACH_CASELOAD = '(?:(?:what are|what is|whats|what|show|show me|list|give me|tell me) )*(?:their|each ones|each persons) (?:own |individual |current )?(?:caseloads?|cases|case numbers)(?: each)?|how many cases (?:do|does|have|has) (?:they|each|each of them|everyone|each one|each person)(?: each)? (?:have|hold|got|carry)(?: each)?';

/** 'Where from?' after those who left asks for their teams. */
const LEAVING: readonly string[] = ['leavers', 'leaverReasons', 'leaverDestinations', 'wouldReturn'];
/** 'Where?' after those who came asks for their teams, and not for where they came from. */
const JOINERS: readonly string[] = ['onProgramme', 'starters', 'appointed', 'expectedStarters', 'openOffers', 'offersMade', 'offersAccepted', 'conversions'];

/** What words that only point at the answer before ask of it; null where they ask nothing of that answer. */
type Meaning = (before: Question, said: RegExpExecArray, setting: Setting) => Built | null;
type Match = (said: string) => RegExpExecArray | null;

const THAT = '(?:that|those|it|this|these|they)';
const NOT = '(?:dont|do not|doesnt|havent|have not|hasnt|arent|are not|isnt|werent|were not|didnt|did not|wont)';

/** Words that point at what was answered, or say nothing beside one that does. */
const POINTING = new Set((
  'a an the that those its it this these they them their there is are was were be been has have had do does did of for in to at on by from between among and as than what which who whos whats how much many one ones ' +
  'two three four last up both all each other figure figures number numbers team teams service services role roles month months quarter quarters year years week weeks together us me you can i we would please give tell show put get go gone going looking overall'
).split(' '));

/** One of the words by itself, or among words that only point: 'difference', 'what is the difference between the two'. */
function among(words: string): Match {
  const asked = new RegExp(`(?<![^ ])(?:${words})(?![^ ])`);
  return (said) => {
    const found = asked.exec(said);
    return found && said.replace(asked, ' ').split(' ').every((word) => word === '' || POINTING.has(word)) ? found : null;
  };
}

/** The message as a whole. */
function whole(words: string): Match {
  const all = new RegExp(`^(?:${words})$`);
  return (said) => all.exec(said);
}

/** Messages that only point back, without what leads to them. The first that fits is meant. */
const POINTERS: readonly (readonly [Match, Meaning])[] = [
  [whole(SLOT_DROPPED), dropped],
  [whole(LATEST), latest],
  [whole(EACH_CASELOAD), eachCaseload],
  [whole(`(?:plot|chart|graph) ${THAT}|(?:as a|show (?:me )?(?:a|the)|(?:can (?:i|you|we) )?(?:have|see|do|get|draw)(?: me)? (?:a|the)|a|the) (?:chart|graph|trend|plot|line)(?: (?:of|for) ${THAT})?`), plotted],
  [whole(`(?:(?:split|separate|break) (?:it|that|this|those|them|these)|split)(?: (?:out|up|down|apart|separately|individually|by each|each|one by one))*|(?:show|give me|list|see) (?:it|that|this|those|them|these)(?: (?:out|up|down|apart|separately|individually|by each|each|one by one))+|separately|individually|one by one|each`), toldApart],
  [whole('(?:the )?other (?:one|team|service)'), otherPlace],
  [whole(`how (?:many|much) (\\w+)(?: (?:workers?|staff|people|heads))? (?:is|was|are|were|does) (?:that|those|it|this)(?: come to)?|(?:to|for|of|from|across) how many (\\w+)|how many (people)|how many (people|staff|workers|social workers) (?:got|had|have|received|were paid|have had|have got|get|are on) (?:one|it|them|that|these|those|any)|(?:what|what is|whats|what was) ${THAT} (?:in|as) (?:an? )?(fte|ftes|wte|headcount|heads|posts|people)`), inUnit],
  [whole(`(?:what|how much) (?:would|will|does|do) ${THAT} (?:cost|come to)(?: us)?(?: (?:a|per|in a) year)?|how much (?:is|was) ${THAT}(?: altogether| in total| in all| in money| in pounds)?|(?:and )?(?:(?:at )?what |the )?costs?(?: of ${THAT})?|in money|in pounds`), inPounds],
  [whole('(?:and )?(?:so )?(?:the |any |what )?savings?'), savedHow],
  [whole('(?:out )?of how many (leavers|starters|conversions|offers|payments)(?: in total| altogether)?'), (before, said) => (sameTopic(before.measure, NAMED_WHOLE[said[1]!]!) ? wholeOf(before) : null)],
  [whole('(?:who|which|which ones|how many|any|anyone)(?: of (?:them|those))? (?:hasnt|havent|has not|have not|hasn t|haven t|is yet to|are yet to|still has to|still have to)(?: yet)? (?:accepted|accept|answered|answer|replied|reply)(?: yet| to us)*'), notAcceptedYet],
  [whole(`(?:out )?of how many(?: in total| altogether)?|out of(?: what| how many)?(?: total)?|(?:what|how many) (?:is|was|are) (?:that|it|those) out of`), wholeOf],
  [whole('(?:so )?(?:how many|what)(?: (?:others|ones|people|posts))? (?:does|would|will) (?:that|this|it) leave(?: (?:us|me|them))?(?: with)?|(?:how many|what) (?:is|are) left(?: over)?(?: then)?'), whatIsLeft],
  [whole(`(?:the )?(?:others?|rest|other (?:ones|teams|services)|everyone else|everybody else|remainder)(?: of (?:them|those|these))?`), theRest],
  [whole(`(?:what (?:has |have )?(?:happened|became|become)(?: to| of)? )?(?:the )?(?:others?|rest|remainder) (?:of|in|from|on) (?:the|that|their|this|his|her) (?:cohort|programme|scheme|intake)|what (?:has |have )?(?:happened|became|become) (?:to|of) (?:the )?(?:others?|rest|remainder)`), restOfCohort],
  [whole(`(?:(?:how many|which|which ones|who|those who|the ones who|the ones that|those that|any(?:one)? who) ${NOT}(?: yet)?|(?:how many )?(?:not|not yet))`), theRest],
  [whole('(?:who|which|how many) (?:has|have) been'), (before, said) => (before.measure === 'notApproached' ? theRest(before, said) : null)],
  [whole('(?:how many|which|which ones|who|those|people|staff)?(?: ?(?:are|is|were|was|left|went|go|off|absent|here|there|away|covering|came|come|started))*(?: ?(?:for|because of|due to|owing to|on account of|with|to|from|in))? ?(?:(?:any |all |some )?(?:other|another|different) (?:reasons?|causes?|destinations?|places?|sources?|routes?)|(?:anything|something|anywhere|somewhere) else)(?: at all)?'), otherReasons],
  [whole('who|which|which ones|who is it|who is that|who are they|which posts|which people|names|the names'), whoOfLeading],
  [whole('(?:which|what) (posts)(?: and teams?)?(?: are they| are those)?'), (before, said) => (measureNamed(before.measure)?.sheets.includes('offers') ? listedAgain(before, said) : null)],
  [whole(`(?:since |until |till )?when|(?:when is|whens|who is|whos|what is|whats|which is) (?:the )?next(?: (?:one|due|up))?|(?:and )?(?:the |their )?(?:start|end|finish|leaving|starting|return|due|key)? ?dates?|(?:all |full )?names|(?:show|list|give|see)(?: me| us)?(?: all)? (?:the|those|these) (posts|people|workers|names|records)|(?:what|which) (?:are )?(?:the |those |these )?(posts|people|workers)(?: are (?:they|those|these))?`), listedAgain],
  [whole('(?:when|by when)(?: (?:are|is) (?:they|those|these|each(?: one| of them)?))? due|due when'), whenDue],
  [whole('(?:by|from) whom|who by|by who'), byWhom],
  [whole('(?:and )?(?:what|who) (?:is |are |s )?(?:they|each|each of them|those|these)(?: are| is|re)? (?:covering|cover)(?: for)?|what theyre covering|(?:and )?what for each'), (before) => (before.measure === 'agency' || isOfSupplier(before) ? { questions: [{ ...before, measure: 'agency', figure: measureNamed('agency')!.figures[0]!.name, by: ['cover'], order: null, show: 'figure' }] } : null)],
  [whole('(?:(?:and )?(?:who is|whos|who|who are|which (?:agency|locums?)(?: is| are)?|how many(?: agency| locums)?(?: are)?) (?:covering|cover|covers)(?: (?:for )?(?:them|those|these|it|that))?|(?:and )?(?:any )?cover)'), coveringThem],
  [whole('how (?:late|overdue|long overdue|late is (?:it|that)|late are (?:they|those|these)|long (?:for|have (?:they|those|these) been (?:off|away|absent|out|waiting)|are (?:they|those) (?:off|away) for))(?: now| so far)?'), howLate],
  [whole('(?:(?:how|where) (?:does|do|is|are) (?:it|that|this|they|those|we)|is (?:it|that)|compared|how) ?(?:compare|compares|stack up|stacks up|measure up|sit|stand|look)? ?(?:to|with|against|next to|beside|versus|vs|above or below|higher or lower than|better or worse than|above|below)? ?(?:the |our )?(?:(?:whole |overall )?(?:council|authority)(?: wide|s)?|overall) (?:average|mean|figure|rate|total|position)|(?:and )?(?:the )?(?:council|authority)(?: wide|s)? (?:average|figure|rate|total)'), besideCouncil],
  [whole('(?:what|how much|how many) (?:is|are) (?:it|they|that|those|there)(?: there)? (?:now|at the moment|currently|today|right now|as it stands)|(?:and )?(?:what|where) are we(?: at)? (?:now|at the moment|currently|today|right now)'), asItIs],
  [whole('(?:(?:do|make|have|try|show|give me|run) )*(?:it |that |this )?(?:for |over |the |last |past |of |to )*(\\d{1,2}|six|nine|twelve|eighteen)(?: months| mths| month)?'), overMonths],
  [whole('where (?:are|did|do|have|were) (?:they|those|these|people) (?:all )?(?:coming|come|came|from|coming over)(?: from)?'), (before, _, setting) => (measureNamed(before.measure)?.facets.includes('origin') ? laidOver([{ from: 0, to: 0, text: 'by origin', options: [{ is: 'by', facets: ['origin'] }] }], before, setting) : null)],
  [whole('(?:and )?(?:where|which teams?) from|(?:and )?from (?:where|which teams?|what teams?)'), (before, _, setting) => (LEAVING.includes(before.measure) && !before.where.some(({ facet }) => facet === 'team') ? laidOver([{ from: 0, to: 0, text: 'by team', options: [{ is: 'by', facets: ['team'] }] }], before, setting) : null)],
  [whole('(?:and )?where(?: are they| abouts)?(?: now)?'), (before, _, setting) => (JOINERS.includes(before.measure) ? laidOver([{ from: 0, to: 0, text: 'by team', options: [{ is: 'by', facets: ['team'] }] }], before, setting) : null)],
  [whole(`how many (\\w+)(?: (?:workers?|staff|people|heads))? (?:is|are) (?:that|those|it) (?:now|at the moment|today|currently)`), (before, said, { today }) => onDay(inUnit(before, said), today)],
  [whole('(?:and )?how (?:does|did|do) (?:that|it|this|those) compare (?:with|to|against) (?:a|the|one) year (?:before|earlier|prior|previously)(?: that)?'), yearBefore],
  [whole('that leaves|which leaves|that makes|which makes|makes'), (before) => ({ questions: [{ ...before, show: 'figure' }] })],
  [whole('(?:who is|whos|who are|which workers are|anyone|anybody|is anyone|is anybody|how many are|how many people are|how many workers are) (?:over|above)(?: it| that| theirs)?'), overTheirTarget],
  [whole('(?:who|whos|who is|which worker) ?(?:has|have|got|has got|holds|is holding|holding|carries|carrying|with)? ?(?:the )?(most|highest|biggest|largest|fewest|lowest|smallest)(?: (?:cases|caseload|number))?'), whoHoldsMost],
  [whole('how many(?: people| are| were| there| social workers| of them| actually| really| currently)* (?:on|in|doing) (?:it|that|this|that one|this one|that programme|the programme|that cohort|the cohort)(?: now| at the moment| right now)?'), onIt],
  [whole('(?:take|leave|strip|excluding|drop|remove) (?:it|them|that|those|these)(?: back)?(?: out| off| away)*'), (_before, _said, setting) => beforeThat(setting)],
  [whole('what for|for what(?: reason)?'), (before, _, setting) => laidOver([{ from: 0, to: 0, text: 'why', options: [{ is: 'plain' }] }], before, setting)],
  [whole('(?:put|bring|add|include|including|count) (?:it|them|that|those|these)(?: back| in| back in| too| after all)*'), restored],
  [whole(`(?:is|are|was|were) ${THAT} (?:a )?(?:very |too |quite |really )?(?:good|bad|high|low|normal|typical|average|usual|unusual|ok|okay|a lot|lots|many|worrying|a problem|about right|better|worse)|good or bad|is it any good|how (?:good|bad) is (?:that|it)`), judged],
  [whole(PICKED), picked],
  [whole(`(?:only |those |the |ones |teams |services |which (?:are|is) |that are )*(above|over|below|under)(?: (?:it|that|average|the average|the councils average))?`), otherSide],
  [whole('(?:which (?:one |team )?|who )(?:is|was|are) (?:the )?(?:further|furthest|closer|closest|nearer|nearest|more|most|less) (?:away )?(?:over|above|under|below|off|from|to) (?:its |their |the |that )?target'), (before, _, setting) => againstTargets(before, setting)],
  [whole('(?:which|what) (\\w+?)s?(?: (?:is|are|was|were) (?:they|those|these|that|it))(?: (?:in|from|for))?'), ofThoseCounted],
  [whole('(?:what is |whats |what |just |only )?ours(?: only| alone)?'), oursAlone],
  [whole('(?:as|in) (?:a |actual |real |whole )*(?:number|numbers|count|counts|headcount|heads|people|posts)|(?:the )?(?:actual )?numbers?|how many (?:is|was|are|were) (?:that|those|it)'), inNumbers],
  [whole('(?:(?:sort|sorted|order|ordered|rank|ranked|put|arrange|list)(?: (?:it|that|this|them|those))? )?(?:(?:by|in|from|with|as|the|descending|ascending|order|of) )*(biggest|highest|largest|most|worst|lowest|smallest|fewest|best|high|low|descending|ascending|big|small)(?: (?:order|first|at the top|to (?:low|high|small|big|smallest|lowest|biggest|highest|worst|best)|number))*'), sorted],
  [among('peak|maximum|max|minimum|min|low point|most|highest|worst|biggest|largest|greatest|fewest|least|lowest|smallest|best'), extreme],
  [(said) => (said.startsWith('which ') ? among('more|worse|bigger|higher|fewer|less|lower|smaller|better')(said) : null), extreme],
  [among('compare|compared|comparison|side by side|against each other|next to each other'), compared],
  [among('difference|differences|changed|up or down|up|down|better or worse|higher or lower|(?:how many|how much) (?:more|fewer|less|higher|lower)|more or less|more or fewer|by how much|increase or decrease|net change|change|gap'), difference],
  [among('combined|altogether|in total|grand total|total|sum|add|add up|adds up|added up|added|put together|both|together|all (?:two|three|four)|two|three|four'), addedUp],
  [among('overall|everyone|everybody|everything|everywhere|all roles|any role|all staff|all of (?:it|them|those)|whole lot|the lot|zoom out|all'), widened],
  [whole('excluding (?:the |that )?(?:place|area|filter)s?(?: filter)?|excluding (?:the |that )?(?:team|service|role) filter'), widened],
];

/** What a message asks of the answer before it by its words as a whole; null where it says anything else. */
export function pointedAt(said: string, before: Question, setting: Setting): Built | null {
  for (const [match, meaning] of POINTERS) {
    const found = match(said);
    const built = found && meaning(before, found, setting);
    if (built) return built;
  }
  return cohortOfYear(said, before, setting) ?? shareOfThat(said, before) ?? shifted(said, before, setting);
}

/** 'Reasons?' after absences, 'and teams?': a breakdown of these, and no question of its own. One measure by itself ('and agency?') is asked for as such. */
export function brokenDown(said: string, best: readonly Chosen[], before: Question, setting: Setting): Built | null {
  const facet = GROUP_WORDS.find(([group]) => group.split('|').includes(said.replace(/\b(the|their|what)\b/g, '').trim()))?.[1];
  const facets: readonly string[] = [...COMMON_FACETS, ...(measureNamed(before.measure)?.facets ?? [])];
  if (!facet || best.length === 1 || !facets.includes(facet) || best.some(({ measure }) => sameTopic(measure.name, before.measure))) return null;
  return laidOver([{ from: 0, to: 0, text: said, options: [{ is: 'by', facets: [facet] }] }], before, setting);
}

/** 'When?' and 'show me the posts' after people or posts: their list says it. */
function listedAgain(before: Question, [, shown, asked]: RegExpExecArray): Built | null {
  const kind = shown ?? asked;
  const records = measureNamed(before.measure)?.records ?? 'none';
  const fits = kind === undefined || kind === 'names' || kind === 'records' || (kind === 'posts') === (records === 'posts') || (kind === 'posts' && measureNamed(before.measure)!.sheets.includes('offers'));
  return records !== 'none' && fits ? { questions: [{ ...before, show: 'records' }] } : null;
}

/** 'And when due?' after people of whom something is to come: their list says when. */
function whenDue(before: Question): Built | null {
  return TO_COME.includes(before.measure) ? { questions: [{ ...before, by: [], order: null, show: 'records' }] } : null;
}

const TO_COME: readonly string[] = ['onProgramme', 'dueToComplete', 'reviewsDue', 'absences', 'agency', 'agencyEnding', 'tiedIn', 'openOffers', 'expectedStarters'];

/** 'Who is over?' after caseloads: over the target of their team. */
function overTheirTarget(before: Question, { 0: said }: RegExpExecArray): Built | null {
  const [figure] = measureNamed('overTarget')!.figures;
  const kept: readonly string[] = [...PLACES, ...ROLES];
  if (before.when.is !== 'day' || !sameTopic(before.measure, 'overTarget') || before.where.some(({ facet }) => !kept.includes(facet))) return null;
  return { questions: [{ ...before, measure: 'overTarget', figure: figure!.name, by: [], order: null, numbers: {}, show: said.startsWith('how') ? 'figure' : 'records' }] };
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

/** 'Below?' after the groups that are above another figure. */
function otherSide(before: Question, [, way]: RegExpExecArray): Built | null {
  const { held } = before;
  return held ? { questions: [{ ...before, held: { ...held, bound: way === 'above' || way === 'over' ? 'above' : 'below' }, show: 'figure' }] } : null;
}

/** 'Which is further over target?' after the caseloads of two teams: both, each with its target. */
function againstTargets(before: Question, setting: Setting): Built | null {
  const both = before.measure === 'averageCaseload' ? longestTogether(trailOf(setting, before)) : null;
  return both && { questions: [both] };
}

/** 'By whom?' after covered vacancies: the agency workers on them, and not the posts. */
function byWhom(before: Question): Built | null {
  const [figure] = measureNamed('agency')!.figures;
  const covers = before.measure === 'coveredVacancies' && before.where.every(({ facet }) => [...PLACES, ...ROLES].includes(facet));
  return covers ? { questions: [{ ...before, measure: 'agency', figure: figure!.name, where: [...before.where, { facet: 'cover', values: ['vacancy'], without: false }], by: [], order: null, show: 'records' }] } : null;
}

/** Those of a supplier are agency workers, whoever asks for the staff. */
function isOfSupplier({ measure, where }: Question): boolean {
  return measure === 'staff' && where.some(({ facet, without }) => facet === 'supplier' && !without);
}

/** 'Who is covering?' after who is absent: the agency workers who cover such absences; whom each of them covers is not recorded. */
function coveringThem(before: Question, { 0: said }: RegExpExecArray): Built | null {
  if (before.measure !== 'absences' || before.when.is !== 'day') return null;
  const [figure] = measureNamed('agency')!.figures;
  const reasons = before.where.find(({ facet, without }) => facet === 'reason' && !without)?.values ?? COVERED_ABSENCES;
  const kept = before.where.filter(({ facet }) => [...PLACES, ...ROLES].includes(facet));
  const values = reasons.filter((reason) => COVERED_ABSENCES.includes(reason));
  if (values.length === 0) return null;
  return { questions: [{ ...before, measure: 'agency', figure: figure!.name, where: [...kept, { facet: 'cover', values, without: false }], by: [], order: null, numbers: {}, show: said.includes('how many') ? 'figure' : 'records' }] };
}

/** The reasons of absences that are reasons for cover, too. */
const COVERED_ABSENCES: readonly string[] = ['maternity', 'sickness', 'secondment'];

/** 'Which roles were they?' after what conversions save asks of these, and not of their pounds. */
function ofThoseCounted(before: Question, [, noun]: RegExpExecArray, setting: Setting): Built | null {
  const unitOf = ({ measure, figure }: Question) => measureNamed(measure)?.figures.find(({ name }) => name === figure)?.unit;
  const facet = GROUP_WORDS.find(([group]) => group.split('|').includes(noun!))?.[1];
  const counted = unitOf(before) !== '£' ? undefined : trailOf(setting, before).findLast((one) => unitOf(one) === 'people' && JSON.stringify([one.where, one.when]) === JSON.stringify([before.where, before.when]));
  return counted && facet ? { questions: [{ ...counted, by: [facet], order: null, show: 'figure' }] } : null;
}

/** 'Just ours' after a comparison with published figures. */
function oursAlone(before: Question): Built | null {
  const own = before.measure.endsWith('Compared') ? measureNamed(before.measure.replace(/Compared$/, '')) : null;
  return own && { questions: [{ ...before, measure: own.name, figure: own.figures[0]!.name, show: 'figure' }] };
}

/** 'Plot it': month by month, where it is not in months already. */
function plotted(before: Question, _said: RegExpExecArray, setting: Setting): Built | null {
  return before.by.some(isTimeFacet) ? { questions: [before] } : laidOver([{ from: 0, to: 0, text: 'by month', options: [{ is: 'by', facets: ['month'] }] }], before, setting);
}

/** 'Split them' after several names; asked back by what where there is one. */
function toldApart(before: Question): Built {
  const several = before.where.find(({ values, without }) => !without && values.length > 1);
  const offers = before.by.length > 0 || several ? [] : (['team', 'role'] as const).filter((facet) => carries(measureNamed(before.measure)!, facet)).map((facet) => offerOf({ ...before, by: [facet], show: 'figure' }));
  return several ? { questions: [{ ...before, by: [several.facet], show: 'figure', order: null }] } : { ask: 'Split by what? Please say it, such as by team.', offers };
}

/** 'No, the other team': the one that was asked about before this one, where there was one only; else it is asked back. */
function otherPlace(before: Question, _said: RegExpExecArray, setting: Setting): Built {
  const placesOf = ({ where }: Question) => where.find(({ facet, without }) => !without && PLACES.includes(facet));
  const now = placesOf(before);
  const earlier = trailOf(setting, before).map(placesOf).filter((place) => place && now && place.facet === now.facet && JSON.stringify(place) !== JSON.stringify(now));
  const offers = [...new Map(earlier.map((place) => [JSON.stringify(place), place!])).values()].map((place) => offerOf({ ...before, where: [place, ...before.where.filter((filter) => filter !== now)] }));
  return { ask: 'Which other one? Please name it.', offers };
}

function eachCaseload(before: Question): Built | null {
  return isPicked(before) && measureNamed(before.measure)?.sheets.includes('caseloads') ? { questions: [{ ...before, show: 'records' }] } : null;
}
