import type { Facet } from '../../workforce/measure.js';
import type { Chosen } from '../clause/choose.js';
import { OPEN } from '../clause/filters.js';
import type { Lexicon } from '../names/lexicon.js';
import { MONTH_WORDS } from '../periods/calendarWords.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';
import { isCertain } from '../names/certainNames.js';
import { APPLICANTS, FORECASTS, OPINIONS, PAY, PERSONAL, PROTECTED } from '../words/refusals.js';
import type { Notion } from '../vocabulary.js';
import type { Token } from '../words/words.js';

/** A message that begins with one of these tells somebody to do something. */
export const ORDERS = new Set('record log mark note register put enter end sack fire dismiss move allocate reallocate send email write book delete cancel change add remove update set make approve offer pay promote suspend transfer assign forget ignore pretend convert print schedule arrange invite'.split(' '));

/** 'Leavers in May', where a team or service is called May: the words for the place and for the month; null where there is no such doubt. */
export function placeOrMonth(pieces: readonly Piece[], { names }: Pick<Lexicon, 'names'>): { readonly said: string; readonly place: string; readonly kind: Facet; readonly month: string } | null {
  if (pieces.some(isCertain)) return null;
  for (const { text, options } of pieces) {
    const [, opening, name] = /^(in|for|at) (\p{L}+)$/iu.exec(text) ?? [];
    const time = options.find((option) => option.is === 'time');
    const place = names.get((name ?? '').toLowerCase())?.find(({ facet, fit }) => (facet === 'team' || facet === 'service') && fit !== 'part');
    if (!name || !place || time?.is !== 'time' || time.meaning.is !== 'span') continue;
    return { said: text, place: `${opening} the ${place.value} ${place.facet}`, kind: place.facet, month: `${opening} ${name} ${time.meaning.span.from.slice(0, 4)}` };
  }
  return null;
}

/** What a clause asks that is not ours to answer, where no phrase uses its words; null where there is nothing of the kind. */
export function refusedTopic(pieces: readonly Piece[], words: readonly string[]): string | null {
  for (const { options } of pieces) {
    const refused = options.find((option) => option.is === 'refused');
    const known = options.some((option) => option.is === 'name' && option.named.some(({ facet }) => OPEN.includes(facet)));
    if (refused?.is === 'refused' && !known) return PERSONAL.has(refused.topic) && isOfOne(pieces, words) ? OF_ONE : refused.topic;
  }
  return null;
}

/** Somebody is named. Words that nothing reads stand for a name where nobody else is asked about, so that no refusal tells who is recorded. */
function isOfOne(pieces: readonly Piece[], words: readonly string[]): boolean {
  const named = pieces.some((piece) => notionsOf(piece).includes('somebody') || piece.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'person')));
  const others = pieces.some((piece) => notionsOf(piece).some((notion) => notion === 'howMany' || notion === 'staff' || notion === 'agency') || piece.options.some(({ is }) => is === 'by' || is === 'listing'));
  return named || (words.length > 0 && (!others || words.some((word) => /^\p{Lu}(\p{Ll}|\d)|['’]s$/u.test(word))));
}

const OF_ONE = 'private matters of a named person, such as addresses, health, pay or conduct';

/** 'What is Ivy Marsh paid', 'how much do team managers get paid': not what was paid to keep them. Unread words stand for a name. */
export function payAsked(pieces: readonly Piece[], words: readonly string[]): string | null {
  const says = (...notions: readonly Notion[]) => pieces.some((piece) => notionsOf(piece).some((notion) => notions.includes(notion)));
  if (!says('paid', 'cost', 'spend') || says('retention', 'payment', 'tied', 'tiedUp', 'repay', 'leave', 'why')) return null;
  const names = (...facets: readonly Facet[]) => pieces.some(({ options }) => options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facets.includes(facet))));
  if (names('scheme')) return null;
  if (names('person')) return OF_ONE;
  if (!says('paid') || says('cost', 'premium', 'more', 'agency')) return null;
  if (words.length > 0 && pieces.some(({ words: said }) => /^(is|was|are|were|be|been|being|get|gets|getting)$/.test(said ?? ''))) return OF_ONE;
  return names('role', 'roleGroup') || says('staff', 'permanent') ? PAY : null;
}

/** 'Should we recruit overseas', 'who is the worst social worker', 'how much does a team manager get': what somebody thinks or earns, where the words would count the staff. */
export function opinionAsked(tokens: readonly Token[], pieces: readonly Piece[], best: readonly Chosen[]): string | null {
  const said = tokens.map(({ word }) => word).filter((word) => word !== '?').join(' ');
  if (/^how much (do|does|is|are|would) .* (get|getting|make|making|on)$/.test(said) && !best.some(({ measure }) => measure.figures.some(({ unit }) => unit === '£'))) return PAY;
  const judges = pieces.some((piece, at) => /^(the )?(worst|top)$/.test(saidIn(piece)) && pieces[at + 1]?.options.some((option) => (option.is === 'notion' && (option.notion === 'staff' || option.notion === 'manages')) || (option.is === 'name' && option.named.some(({ facet }) => facet === 'role' || facet === 'roleGroup'))));
  const headcount = best.some(({ measure }) => measure.name === 'staff' || measure.name === 'teamManagers');
  if (isReckoned(said)) return null;
  return /^(should (we|i|they|you|the)|what (do|does|did|would) .* (think|feel|reckon|believe))\b/.test(said) || (judges && headcount) ? OPINIONS : null;
}

/** 'What do we reckon Ivy Marsh would have to pay back': a sum is worked out, and nobody's opinion asked. */
function isReckoned(said: string): boolean {
  return /\bdo (we|you) (think|reckon) (?!(of|about|that is|is) ).*\b(repay|pay back|paid back|owe|give back|hand back)\b/.test(said);
}

const WHEREABOUTS = /^((do you know|any idea|tell me) )?where (is|was|are|will) (?!based|placed)/;

/** 'Why is Ivy Marsh off sick', 'where is she today': their illness and their whereabouts are nobody's figure. The team that they are in is recorded. */
export function privateAsked(pieces: readonly Piece[], tokens: readonly Token[]): string | null {
  const named = pieces.some(({ options }) => options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'person')));
  if (!named) return null;
  const absent = pieces.some((piece) => notionsOf(piece).includes('absent') || piece.options.some((option) => option.is === 'name' && option.named.some(({ facet, value }) => facet === 'reason' && ABSENT.test(value))));
  const asksWhy = pieces.some((piece) => notionsOf(piece).includes('why')) || /\bhow come\b|\bwhat (is )?(wrong|up)\b|\bwhat .* (with|for)$/.test(tokens.map(({ word }) => word).join(' '));
  const now = pieces.some((piece) => /^(today|now|right now|at the moment|this (morning|afternoon|week)|yesterday|tomorrow|currently)$/.test(saidIn(piece)));
  const whereabouts = now && WHEREABOUTS.test(tokens.map(({ word }) => word).join(' '));
  const said = tokens.map(({ word }) => word).filter((word) => word !== '?').join(' ');
  if (FORECAST.test(said)) return FORECASTS;
  if (SAID_THERE.test(said)) return OF_ONE;
  return (absent && asksWhy) || whereabouts || OWN_AFFAIR.test(said) || (JUDGING.test(said) && !isReckoned(said)) ? OF_ONE : null;
}

/** What somebody said in supervision or as they left. */
const SAID_THERE = /\b(said|say|says|discussed|talked|agreed|raised)\b.*\b(supervision|one to one|appraisal|interview)\b/;

/** 'Will Ivy Marsh leave', 'is Omar Blythe going to stay': what somebody may do. An end that is known is asked for by 'when'. */
const FORECAST = /^(and |so |do (we|you) (think|expect|know if|know whether) )?((will|would|could|might|may) (?!any|we|there)[a-z ]+ |is (?!any|there)[a-z ]+ (likely to |going to |planning to |thinking of |looking to |considering ))(leave|leaving|quit|resign|resigning|stay|staying|go|retire|retiring|hand in)\b/;

/** 'Is Ivy Marsh expecting', 'how much is Omar Blythe on' */
const OWN_AFFAIR = /\bexpecting( a baby)?$|^(and )?(how much|what) (is|was|are) .* (on|making)$|^what (did|does|has|have) .* (say|said|put|write|written|tell|told|complain)\b/;

/** 'Is Ivy Marsh a good social worker', 'what does Omar Blythe think about vacancies' */
const JUDGING = /^(so |and )?how (is|are|was|has) .* (doing|going|getting on|been doing|bearing up)$|\b(an?|any|the|our) ((very|really) )?(good|bad|great|poor|strong|weak|safe|capable|competent|reliable|experienced|skilled|decent|best|worst|better|worse)( \w+)? (worker|workers|manager|managers|practitioner|practitioners|lead|officer)\b|\b(think|thinks|feel|feels|reckon|reckons|believe|believes|cope|copes|coping|struggling|performing|perform|performs)\b/;

const ABSENT = /^(sickness|maternity|secondment)$/;

/** 'How many people applied for post P3', 'for the social worker jobs': who applies from outside is not recorded. */
export function applicantsAsked(pieces: readonly Piece[]): string | null {
  const ofPost = pieces.some((piece) => /^(jobs?|vacanc(y|ies))$/.test(saidIn(piece)) || piece.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'post')));
  const says = (notion: Notion) => pieces.some((piece) => notionsOf(piece).includes(notion));
  return ofPost && says('applied') && !says('agency') ? APPLICANTS : null;
}

/** 'How many social workers are over 55', where nothing counts so many: their age. */
export function ageAsked(pieces: readonly Piece[], left: readonly Piece[]): string | null {
  const years = left.length === 1 && left[0]!.options.some((option) => option.is === 'number' && !option.percent && option.span === undefined && option.value >= 18 && option.value <= 75);
  const before = years && pieces[pieces.indexOf(left[0]!) - 1];
  return before && /^(are|is|who are|aged|were)$/.test(saidIn(before)) && pieces.some((piece) => notionsOf(piece).includes('staff') || piece.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'roleGroup' || facet === 'role'))) ? PROTECTED : null;
}

const SENT_HERE = /^(send|email|write) (me|us|over|through|across)\b(?! (and|to)\b)/;
/** 'Send me an email', 'every Monday', 'when vacancies go up': more than an answer. */
const SENT_ELSEWHERE = /(?<!^)\b(e ?mail|text|letter|message|reminder|alert|notification|invite)\b|\b(every|each) (day|morning|\w+day)\b|\bon \w+days\b|\b(when|whenever|once|if)\b(?! (you|possible|poss|its|thats)\b)/;

/** 'end the contract of A1'; not 'change in agency headcount'. */
export function isOrder(tokens: readonly Token[]): boolean {
  // 'Tell Priya that her team is over target'; 'tell me' asks.
  if (tokens.slice(1, 7).some(({ word }) => word === 'order') && tokens[0]?.word === 'put') return false;
  // 'Send me a breakdown' asks for it here.
  const said = tokens.map(({ word }) => word).join(' ');
  if (SENT_HERE.test(said)) return SENT_ELSEWHERE.test(said);
  if (tokens[0]?.word === 'tell' && tokens[1] && !/^(me|us)$/.test(tokens[1].word)) return true;
  if (tokens[0]?.word === 'ask' && tokens.slice(2, 6).some(({ word }) => word === 'to') && !/^(how|what|who|which|about|for)$/.test(tokens[1]?.word ?? '')) return true;
  if (/^(please |pls |can you |could you )?(advertise|post (the|this|that|our|an?|[a-z]+\d+) .*\b(on|to|onto) [a-z]+( for me| please| pls)?$)/.test(said)) return true;
  return ORDERS.has(tokens[0]?.word ?? '') && !/^(in|of|since|rate|over|dates?|leavers?|reasons?|as|related|grades?|bands?)$/.test(tokens[1]?.word ?? '') && !MONTH_WORDS.has(tokens[1]?.word ?? '');
}

/** 'When did she start?' asks for a day, which no figure is. 'When was agency highest' asks for a month. */
export function daysWanted(pieces: readonly Piece[]): readonly string[] {
  const asks = pieces.filter((piece) => piece.options.some(({ is }) => is === 'plain') && saidIn(piece) === 'when');
  const ordered = pieces.some(({ options }) => options.some((option) => option.is === 'order'));
  return ordered || pieces[0] !== asks[0] ? [] : asks.map(({ text }) => text);
}

/** 'The 2022 apprentices', where none began then: a cohort that is not there, and not the apprentices as they stood that year. */
/**
 * 'Who should have left', 'vacancies that could be filled', 'who is able to convert': what is so in no record. Who should have started, or have been
 * seen, is counted as late.
 */
export function supposedOnly(tokens: readonly Token[], best: readonly Chosen[]): readonly string[] {
  const words = tokens.map(({ word }) => word).join(' ');
  // 'Not just Riverside but Hills' leaves out neither.
  const notJust = /\bnot (?:just|only|merely|simply)\b/.exec(words)?.[0];
  if (notJust) return [notJust];
  const said = SUPPOSED.exec(words)?.[0];
  return said === undefined || best.every(({ measure, uses }) => LATE.includes(measure.name) || uses.some(({ option }) => option.is === 'notion' && option.notion === 'ifs')) ? [] : [said];
}

const SUPPOSED = /\b(?:should|could|might|ought to|must) have (?:been )?(?:left|gone|ended|finished|converted|filled|covered|moved|stayed|become)\b|\b(?:could|should|might|ought to) be (?:filled|covered|converted|made permanent)\b|\b(?:is|are|be) able to (?:convert|move|transfer|go|become)\b/;
const LATE: readonly string[] = ['lateStarters', 'pastTheirDate', 'supervisionOverdue', 'reviewsOverdue', 'contactsDue', 'projectedVacancies', 'projectedAgency'];

/** 'Successful apprentices' are not all of them: only what has come about is counted as a success. */
export function successAsked(pieces: readonly Piece[], best: readonly Chosen[]): readonly string[] {
  const unknown = best.every(({ measure }) => SUCCESSES.includes(measure.name)) ? /^$/ : /^(successful|successfully|landed)$/i;
  // The newest of the vacancies is none of their number.
  const newest = best.every(({ measure }) => measure.time === 'flow') ? /^$/ : /^newest$/i;
  return pieces.flatMap(({ text }) => (unknown.test(text) || newest.test(text) ? [text] : []));
}

const SUCCESSES: readonly string[] = ['conversions', 'conversionRate', 'timeToConvert', 'conversionSaving', 'starters', 'appointed', 'offersAccepted', 'statusReached', 'programmeCompletion', 'cohortOutcome'];

export function unknownCohorts(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    const year = /^(the |our )?(calendar )?20\d\d$/i.test(piece.text) && piece.options.some(({ is }) => is === 'time');
    const programme = next?.from === piece.to && next.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'programme'));
    return year && programme ? [`${piece.text} ${next.text}`] : [];
  });
}

/** 'Assessment East', where there is a service Assessment and a Case Management East: a name of nothing, and not two names. */
export function unknownPlaces(pieces: readonly Piece[], message: string, tokens: readonly Token[]): readonly string[] {
  return pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    if (!next || next.from !== piece.to || !isPlace(piece) || !isPlace(next) || (isTeam(piece) && isTeam(next) && (lists(pieces, at) || isRun(pieces, at) || /[/+]/.test(message.slice(tokens[piece.to - 1]!.end, tokens[next.from]!.start))))) return [];
    return [message.slice(tokens[piece.from]!.start, tokens[next.to - 1]!.end)];
  });
}

/** 'Agency in AT': short letters behind 'in' that are a small word elsewhere stand for a place that the workbook does not know. */
export function unknownLetters(pieces: readonly Piece[], message: string): readonly string[] {
  const isShouted = message === message.toUpperCase();
  return pieces.flatMap((piece, at) => {
    const isSmall = piece.options.every(({ is }) => is === 'plain') && /^(?:at|or|as|by|to|so)$/i.test(piece.text);
    const isLetters = !isShouted && piece.text === piece.text.toUpperCase();
    return isSmall && (isLetters || at === pieces.length - 1) && /^(?:in|for)$/.test(saidIn(pieces[at - 1])) ? [piece.text] : [];
  });
}

/** 'what percentage of agency staff are in Assessment' is a share of what a rate is itself of: no measure. */
export function sharesOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece, at) => {
    const [of, next] = pieces.slice(at + 1).filter(({ text }) => !/^(the|our|all|those)$/i.test(text));
    const share = notionsOf(piece).includes('rate') && of?.text.toLowerCase() === 'of';
    const rest = next ? pieces.slice(pieces.indexOf(next) + 1) : [];
    const asksRate = next !== undefined && ((notionsOf(next).includes('agency') && !saysMore(rest, saidIn(next) === 'agency')) || (notionsOf(next).includes('vacant') && !isSaidToBe(rest)));
    return share && next && !asksRate && notionsOf(next).some((notion) => SUBJECTS.has(notion)) ? [`${piece.text} of ${next.text}`] : [];
  });
}

/** 'The highest proportion of agency', 'share of agency in North' say nothing more of the agency staff: their share of all staff is asked for. */
function saysMore(pieces: readonly Piece[], bare: boolean): boolean {
  return pieces.some((piece) => notionsOf(piece).length > 0 || (piece.options.some(({ is }) => is === 'name') && !(bare && isScope(piece))) || piece.options.some(({ is }) => is === 'number') || /^(is|are|was|were)$/.test(saidIn(piece)));
}

/** 'Are in North', 'sit in Court': where some of the whole are. 'Vacancies in North' have a rate. */
function isSaidToBe(pieces: readonly Piece[]): boolean {
  const verb = pieces.findIndex((piece) => /^(is|are|was|were|sits?|lies?|fall|belong|found|that are|which are)$/.test(saidIn(piece)));
  return verb >= 0 && pieces.slice(verb).some((piece) => piece.options.some(({ is }) => is === 'name'));
}

const SUBJECTS: ReadonlySet<string> = new Set(['agency', 'vacant', 'leave', 'start', 'appoint', 'convert', 'outcome']);

/** 'staff other than agency': what is left out must be a name; without one the words would ask the opposite. */
export function openExclusions(pieces: readonly Piece[], used: ReadonlySet<Piece>): readonly string[] {
  return pieces.flatMap((piece, at) => {
    if (!piece.options.some(({ is }) => is === 'without') || used.has(piece)) return [];
    const next = pieces.slice(at + 1).find(({ options }) => !options.some(({ is }) => is === 'plain'));
    return next && (next.options.some(({ is }) => is === 'name') || notionsOf(next).includes('newlyQualified')) ? [] : [`${piece.text}${next ? ` ${next.text}` : ''}`];
  });
}

/** 'Teams where everyone is permanent': nothing is asked of all of a group. */
export function ofAll(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece, at) => (/^(everyone|everybody)$/.test(saidIn(piece)) && /^(is|are|was|were|has|have)$/.test(saidIn(pieces[at + 1])) && pieces.slice(0, at).some((before) => /^(teams?|services?)$/.test(saidIn(before))) ? [`${piece.text} ${pieces[at + 1]!.text}`] : []));
}

const POINTS = /^(the|our|my|each|every|all|a|an|both)$/;
/** What follows a 'by' that groups nothing: 'by now', 'by the way', 'by and large'. */
const NO_GROUP = /^(those|these|that|this|everyone|everybody|anyone|anybody|someone|somebody|one|ones|now|then|today|me|us|you|them|far|way|and|or|by|any|chance|up|on|in|at|for|just|please|some|much|many|how|what|which|who|whom|when|where|about|back|out|its|their|whole|name|names)$/;

/** 'Vacancies by level', 'by kind': a word that asks nothing by itself would ask for groups that are none of ours. */
export function openGroups(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece, at) => {
    if (!/^(by|per)$/.test(saidIn(piece)) || !isPlain(piece)) return [];
    const next = pieces.slice(at + 1).find((other) => !POINTS.test(saidIn(other)));
    return next && isPlain(next) && !NO_GROUP.test(saidIn(next)) ? [`${piece.text} ${next.text}`] : [];
  });
}

function isPlain({ options }: Piece): boolean {
  return options.every((option) => option.is === 'plain' && !option.set);
}

function isPlace({ options }: Piece): boolean {
  return options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'team' || facet === 'service' || facet === 'locality'));
}

function isScope({ options }: Piece): boolean {
  return options.every((option) => option.is === 'name' && option.named.every(({ facet }) => SCOPES.includes(facet)));
}

const SCOPES: readonly Facet[] = ['team', 'service', 'locality', 'role', 'roleGroup'];

function isTeam({ options }: Piece): boolean {
  return options.some((option) => option.is === 'name' && (option.all || option.named.length === 1) && option.named.every(({ facet, fit }) => facet === 'team' && fit !== 'part'));
}

/** 'Compass Adoption and Placements' lists three teams, though a comma is missing. */
function lists(pieces: readonly Piece[], at: number): boolean {
  const [, next, joining, last] = pieces.slice(at);
  if (next?.options.some((option) => option.is === 'name' && option.all)) return true;
  return /^(and|or)$/.test(saidIn(joining)) && last !== undefined && isPlace(last);
}

/** 'Oak Elm Ash': three teams in a row are no name of anything else. */
function isRun(pieces: readonly Piece[], at: number): boolean {
  return [at - 1, at].some((from) => from >= 0 && pieces.slice(from, from + 3).length === 3 && pieces.slice(from, from + 3).every((piece, index, run) => isTeam(piece) && (index === 0 || run[index - 1]!.to === piece.from)));
}

const STAGES: ReadonlySet<string> = new Set(['approached', 'interested', 'applied', 'declined', 'notConsidering']);

/** 'Of those approached this year how many converted', 'conversion rate of those approached': how many of one stage came to another, which is neither stage, nor both side by side. */
export function asksStageOfStage(pieces: readonly Piece[]): boolean {
  const stages = pieces.filter(isStage);
  const rate = pieces.some((piece, at) => notionsOf(piece).includes('convert') && notionsOf(pieces[at + 1] ?? piece).includes('rate'));
  return (rate && stages.length > 0) || stages.slice(1).some((second, at) => !isJoined(pieces, stages[at]!, second));
}

function isStage(piece: Piece): boolean {
  const notions = notionsOf(piece);
  if (notions.includes('convert')) return /^(has |have |had )?(converted|became|went|gone|turned|moved|switched|joined)\b/.test(saidIn(piece));
  return notions.some((notion) => STAGES.has(notion)) || piece.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'stage'));
}

/** 'Approached, interested or applied' are counted side by side; 'approached about being converted' names what it was about. */
function isJoined(pieces: readonly Piece[], first: Piece, second: Piece): boolean {
  const between = pieces.filter(({ from, to }) => from >= first.to && to <= second.from).map(saidIn);
  const comma = between.length === 0 && second.from > first.to;
  return comma || between.some((word) => /^(and|or|versus|vs|to|then|about|for|in)$/.test(word));
}
