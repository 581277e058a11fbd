import { addMonths } from '../../workforce/calendar.js';
import type { Measure } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { build, type Built, type Offer, type Setting } from '../clause/build.js';
import { UNIT_NOTIONS, type Chosen } from '../clause/choose.js';
import { describe, NO_LIMIT } from '../printed/describe.js';
import type { Phrase } from '../clause/phrase.js';
import { optionOf, saidIn, type Option, type Piece, type Use } from '../words/pieces.js';
import type { Question } from '../question.js';
import { wholeMonths } from '../clause/timing.js';
import { onBothSides } from './bothSides.js';
import { withoutGroupBounds } from './groupBounds.js';
import { isTimeFacet, PLACES, ROLES, slotOf } from './slots.js';
import type { Stance } from './stance.js';
import { carried, groupedBy, leavesNothing, merged, rankedAmongAll } from './survives.js';

/**
 * What a clause without a measure of its own changes of the question before it ('and in Assessment South?', 'who?', 'by team');
 * null where it says something that the question has no use for, or nothing at all.
 */
export function laidOver(pieces: readonly Piece[], previous: Question, setting: Setting, adds: Stance['adds'] = null): Built | null {
  const measure = measureNamed(previous.measure);
  if (!measure) return null;
  const uses = pieces.map((piece) => ({ piece, option: ofMeans(near(slotOf(piece, measure), previous, setting), measure, pieces) }));
  // 'How many per worker?' is no mean over days.
  if (uses.some(({ option, piece }) => option === null || (option.is === 'notion' && option.notion === 'average' && /\b(per|each|apiece)\b/i.test(piece.text)))) return null;
  const said = timesHeld(uses as readonly Use[], previous, setting);
  if (!said.some(({ option }) => option.is !== 'plain')) return null;
  // 'and who has been?' asks for more than who.
  if (said.every(({ option }) => option.is === 'listing' || option.is === 'plain') && pieces.some(({ text }) => text === 'been')) return null;
  const phrase: Phrase = { measure: measure.name, needs: [], may: [] };
  const built = build({ phrase, measure, uses: withWordsBefore(said, previous) }, setting);
  const held = heldAgainst(previous, said);
  const laid = mapped(built, (question) => (held && sideBySide(previous, question)) || changed(previous, question, withWordsBefore(said, previous), adds));
  // 'Versus last year' of what is counted within a period, and 'versus Court' of the whole council, tell both.
  const versusTime = measure.time === 'flow' && said.some(({ option }) => option.is === 'notion' && option.notion === 'compared') && said.some(({ option }) => option.is === 'time');
  const both = versusTime || (held && 'questions' in laid && !laid.questions.some((question) => sideBySide(previous, question)));
  if (!('questions' in laid)) return laid;
  if (laid.questions.some(leavesNothing)) return { ask: 'That would leave nothing to count. What would you like to count?', offers: [] };
  const questions = laid.questions.flatMap((question) => onBothSides(question, previous) ?? []);
  if (questions.length < laid.questions.length) return { ask: 'I can change only one of the two figures so. Please say both in one question.', offers: [] };
  // 'More than the quarter before' after a quarter is of these two, and not of the one that runs.
  return { questions: both ? [{ ...previous, show: 'figure' }, ...questions.slice(-1)] : questions };
}

/** What a phrase asks behind the question before: its place and time, and what else survives. */
export function builtAfter(previous: Question, chosen: Chosen, setting: Setting, adds: Stance['adds'] = null): Built {
  return mapped(build(chosen, setting), (question) => carried(previous, question, chosen, adds));
}

/** What was built with each of its questions changed, those that a question back offers included. */
export function mapped(built: Built, change: (question: Question) => Question): Built {
  if ('questions' in built) return { questions: built.questions.map(change) };
  return { ...built, offers: built.offers.map((offer) => ('questions' in offer ? changedOffer(offer, change) : offer)) };
}

/** An offer that says its question in full says what became of it. */
function changedOffer({ text, questions }: Extract<Offer, { readonly questions: readonly Question[] }>, change: (question: Question) => Question): Offer {
  const after = questions.map(change);
  return { text: text === questions.map(describe).join('; ') ? after.map(describe).join('; ') : text, questions: after };
}

/** 'How does that compare with South?': no time is named, but a place or another name. */
function heldAgainst(previous: Question, uses: readonly Use[]): boolean {
  const compares = uses.some(({ option }) => option.is === 'notion' && (option.notion === 'compared' || option.notion === 'changed'));
  const timed = uses.some(({ option, piece }) => option.is === 'time' && !/^(now|today)$/i.test(piece.text));
  const named = uses.some(({ option }) => option.is === 'name' && !option.named.some(({ facet }) => facet === 'person' || facet === 'area'));
  return compares && named && !timed && previous.when.is !== 'change';
}

/** The names side by side, at the time of the question before; null where one stands beside the whole, or they are of two kinds. */
function sideBySide(previous: Question, { where }: Question): Question | null {
  const now = where.find(({ without }) => !without);
  const before = previous.where.find(({ facet, without }) => !without && facet === now?.facet);
  if (!now || (!before && !(PLACES.includes(now.facet) && now.values.length > 1))) return null;
  const others = previous.where.filter((filter) => filter !== before && !(PLACES.includes(filter.facet) && PLACES.includes(now.facet)));
  return { ...previous, where: [{ ...now, values: [...new Set([...(before?.values ?? []), ...now.values])] }, ...others], by: [now.facet], show: 'figure', order: null };
}

/** 'And the mean?' after what is a mean itself is that, where no time is named. */
function ofMeans(option: Option | null, { figures: [leading] }: Measure, pieces: readonly Piece[]): Option | null {
  const whole = leading?.unit === '%' && pieces.some((piece) => optionOf(piece, 'whole'));
  const isMean = option?.is === 'notion' && option.notion === 'average' && (whole || /^(average|mean|median)\b/.test(leading?.name ?? '')) && !pieces.some((piece) => optionOf(piece, 'time'));
  return isMean ? { is: 'notion', notion: 'total' } : option;
}

/** 'And South?' after Assessment North is Assessment South: of several teams the one whose name begins alike, else the one in the same service. */
function near(option: Option | null, previous: Question, { workforce }: Setting): Option | null {
  const team = previous.where.find(({ facet, without }) => facet === 'team' && !without)?.values[0];
  // 'And plain Social Worker?' after another role is the role.
  const roles = option?.is === 'name' && previous.where.some(({ facet, without }) => facet === 'role' && !without) ? option.named.filter(({ facet }) => facet === 'role') : [];
  if (option?.is === 'name' && option.named.length === 2 && roles.length === 1 && option.named.every(({ facet }) => ROLES.includes(facet))) return { ...option, named: roles };
  if (option?.is !== 'name' || option.named.length < 2 || !team) return option;
  const begin = team.split(' ').slice(0, -1).join(' ');
  const alike = option.named.filter(({ facet, value }) => facet === 'team' && begin !== '' && value.startsWith(`${begin} `));
  const close = alike.length > 0 ? alike : option.named.filter(({ facet, value }) => facet === 'team' && workforce.serviceOf(value) === workforce.serviceOf(team));
  return close.length === 1 ? { ...option, named: close } : option;
}

/**
 * After a change, 'and since April?' asks for a change again; after a figure by month, a period asks for its months.
 * The word that says so is taken from the question before.
 */
function withWordsBefore(uses: readonly Use[], previous: Question): readonly Use[] {
  const time = uses.map(({ option }) => option).find((option) => option.is === 'time');
  const piece: Piece = { from: 0, to: 0, text: '', options: [] };
  // 'Average?' after a figure by team can be that of the teams.
  const averaged = uses.some(({ option }) => option.is === 'notion' && option.notion === 'average');
  if (!time && averaged && previous.by.length > 0 && !previous.by.some(isTimeFacet)) return [...uses, { piece, option: { is: 'by', facets: previous.by } }];
  if (time?.is !== 'time') return uses;
  if (previous.when.is === 'change' && (time.meaning.is === 'since' || (time.meaning.is === 'span' && time.meaning.rolling))) return [...uses, { piece, option: { is: 'notion', notion: 'changed' } }];
  const series = previous.by.filter(isTimeFacet);
  const several = time.meaning.is === 'since' || (time.meaning.is === 'span' && addMonths(time.meaning.span.from, 1) < time.meaning.span.to);
  const grouped = uses.some(({ option }) => option.is === 'by');
  return series.length > 0 && several && !grouped ? [...uses, { piece, option: { is: 'by', facets: previous.by } }] : uses;
}

/** 'How many did we have altogether last year': of the council where they were of a place, else for whatever reason. */
function ofAllOfThem(where: Question['where']): Question['where'] {
  const placed = where.some(({ facet, without }) => !without && PLACES.includes(facet));
  return where.filter(({ facet, without }) => without || !(placed ? PLACES : KINDS).includes(facet));
}

const KINDS: readonly string[] = ['reason', 'cover', 'destination', 'origin'];

function changed(previous: Question, next: Question, uses: readonly Use[], adds: Stance['adds']): Question {
  const says = (kind: Option['is']) => uses.some(({ option }) => option.is === kind);
  const notion = (name: string) => uses.some(({ option }) => option.is === 'notion' && option.notion === name);
  const unit = uses.some(({ option }) => option.is === 'notion' && option.notion in UNIT_NOTIONS);
  const timeSaid = says('time') || notion('changed') || notion('average') || notion('compared');
  const isOfAll = notion('total') && (says('time') || uses.some(({ piece }) => /\b(?:we|weve)\b/.test(saidIn(piece))));
  const before = isOfAll ? ofAllOfThem(previous.where) : previous.where;
  const where = withoutBroken(previous, next, withEverybody(merged(before, next.where, { whole: says('whole'), adds }), next, uses), adds);
  const by = says('by') ? broken(previous, next, adds) : says('order') ? ordered(previous, next) : timeSaid ? inTime(previous, next) : groupedBy(previous, where, adds);
  const laid: Question = {
    ...previous,
    figure: unit ? next.figure : saysPosts(uses) ? inPosts(previous) : notion('howMany') ? inHeads(previous) : previous.figure,
    where,
    by,
    when: sameDays(previous, next, says('time')) ?? (timeSaid || (next.by.some(isTimeFacet) && previous.when.is !== 'period') ? next.when : withoutSeries(previous, by, says('by'))),
    // 'Back to all teams' counts what a bound left out.
    // And 'by month' asks of no groups that stood above a bound.
    numbers: says('whole') || (says('by') && next.by.every(isTimeFacet)) ? withoutGroupBounds(previous.numbers) : previous.numbers,
    show: says('listing') || uses.some(({ piece }) => /^which (posts|people|workers|staff)$/.test(saidIn(piece))) || notion('untilWhen') || staysListed(previous, uses, by) ? 'records' : 'figure',
    knownAt: says('known') ? next.knownAt : previous.knownAt,
    order: says('order') ? next.order : by.length === 0 || (says('by') && !reordered(previous, next)) ? null : previous.order,
  };
  return says('order') ? rankedAmongAll(laid, next.where) : laid;
}

/** 'By team' after one team is of all of them, and 'by service' after one service; of a team it can be of its service. */
function withoutBroken(previous: Question, next: Question, where: Question['where'], adds: Stance['adds']): Question['where'] {
  if (adds || previous.by.length > 0) return where;
  const isBroken = ({ facet, values, without }: Question['where'][number]) => !without && values.length === 1 && (next.by as readonly string[]).includes(facet) && PLACES.includes(facet) && previous.where.some((filter) => filter.facet === facet && filter.values[0] === values[0]) && !next.where.some((filter) => filter.facet === facet);
  return where.filter((filter) => !isBroken(filter));
}

/** 'Everyone, now' after social workers only. */
function withEverybody(where: Question['where'], next: Question, uses: readonly Use[]): Question['where'] {
  const all = uses.some(({ piece, option }) => option.is === 'plain' && /^(everyone|everybody)$/.test(saidIn(piece)));
  return all ? where.filter((filter) => filter.without || !ROLES.includes(filter.facet) || next.where.includes(filter)) : where;
}

/** 'Services?' after the team with the most puts the services in order, too; after the top 3 it asks for all of them. */
function reordered({ order, by }: Question, next: Question): boolean {
  return order?.limit === NO_LIMIT && by.length === 1 && next.by.length === 1 && !next.by.some(isTimeFacet);
}

/** 'By team too' stands beside the months; at most two, the time last. */
function broken(previous: Question, next: Question, adds: Stance['adds']): Question['by'] {
  const [first, ...others] = adds ? previous.by.filter((facet) => !next.by.includes(facet)) : [];
  if (!first || others.length > 0 || next.by.length > 1) return next.by;
  return isTimeFacet(first) ? [...next.by, first] : [first, ...next.by];
}

/** 'And off sick?' after who is on maternity leave lists these, too: what asks for a number or another breakdown does not. */
function staysListed({ show, by: before }: Question, uses: readonly Use[], by: Question['by']): boolean {
  const counts = uses.some(({ option }) => option.is === 'order' || (option.is === 'notion' && option.notion !== 'inPost' && option.notion !== 'newlyQualified'));
  return show === 'records' && !counts && JSON.stringify(by) === JSON.stringify(before);
}

/** The months that are offered for 'over the last 6 months' stand beside the groups of the question before. */
function inTime(previous: Question, next: Question): Question['by'] {
  const months = next.by.filter(isTimeFacet);
  return [...previous.by.filter((facet) => !isTimeFacet(facet)).slice(0, 2 - months.length), ...months];
}

/** 'Which is the highest?' after a figure by cover puts these in order. */
function ordered(previous: Question, next: Question): Question['by'] {
  const groups = previous.by.filter((facet) => !isTimeFacet(facet));
  return groups.length > 0 ? groups : next.by;
}

/** 'In posts?'; 'just the Social Worker posts' names whose, and no unit. */
function saysPosts(uses: readonly Use[]): boolean {
  return !uses.some(({ option }) => option.is === 'name') && uses.some(({ option, piece }) => option.is === 'notion' && (option.notion === 'post' || option.notion === 'inPost') && /\bposts$/i.test(piece.text));
}

/** 'How many are fixed-term?' after FTE is asked of people. */
function inHeads({ measure, figure }: Question): string {
  const figures = measureNamed(measure)?.figures ?? [];
  const isFte = figures.find(({ name }) => name === figure)?.unit === 'fte';
  return (isFte && figures.find(({ unit }) => unit === 'people' || unit === 'posts')?.name) || figure;
}

/** 'In posts?' after vacant FTE. */
function inPosts({ measure, figure }: Question): string {
  return measureNamed(measure)?.figures.find(({ unit }) => unit === 'posts')?.name ?? figure;
}

/** 'How does that compare to now?' after the figure of an earlier day is a change from then. */
function timesHeld(uses: readonly Use[], previous: Question, { today }: Setting): readonly Use[] {
  const compares = uses.some(({ option }) => option.is === 'notion' && (option.notion === 'compared' || option.notion === 'changed'));
  const others = uses.filter(({ option, piece }) => option.is === 'time' && !/^(now|today)$/i.test(piece.text));
  if (!compares || others.length > 0 || previous.when.is !== 'day' || previous.when.day >= today) return uses;
  const then: Option = { is: 'time', meaning: { is: 'day', day: previous.when.day }, ahead: false };
  return [...uses.filter(({ option }) => option.is !== 'time'), { piece: { from: 0, to: 0, text: '', options: [then] }, option: then }];
}

/** 'Month by month' and 'the average' after a change or a mean are over its days, where no others are named. */
function sameDays(previous: Question, { by, when }: Question, timeSaid: boolean): Question['when'] | null {
  const series = by.some(isTimeFacet);
  const before = previous.when;
  if (timeSaid || before.is === 'day' || !(series || when.is === 'average')) return null;
  const period = before.is === 'change' ? { from: before.from, to: before.to } : before.period;
  if (by.includes('month')) return { is: 'period', period: wholeMonths(period) };
  return series ? { is: 'period', period } : { is: 'average', period };
}

/** A stock that was counted month by month, and is now to be broken down otherwise, is counted on the last day. */
function withoutSeries(previous: Question, by: Question['by'], regrouped: boolean): Question['when'] {
  const { when } = previous;
  if (!regrouped || by.some(isTimeFacet) || when.is !== 'period' || measureNamed(previous.measure)?.time !== 'stock') return when;
  return { is: 'day', day: when.period.to };
}
