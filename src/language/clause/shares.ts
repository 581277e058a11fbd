import { TIME_FACETS, type Facet, type TimeFacet } from '../../workforce/measure.js';
import { isCounted } from '../against/ratios.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { build, type Setting } from './build.js';
import { choose, type Chosen } from './choose.js';
import { countsAllWorkers } from '../phrases/byContract.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';
import type { Filter, Question } from '../question.js';
import type { Notion } from '../vocabulary.js';

interface Part {
  readonly whole: string;
  /** What the part has. */
  readonly filter: Filter;
  /** Only where it is said of the whole ('what share of staff are permanent'), and not what the share is of. */
  readonly said?: Notion;
  /** Only where the whole is named: what agency covers 'of posts' is no share of the vacancies. */
  readonly of?: Notion;
}

/** Measures that are a part of another. */
export const PARTS: Readonly<Record<string, Part>> = {
  permanentStaff: { whole: 'staff', filter: { facet: 'contract', values: ['permanent', 'fixed-term'], without: false }, said: 'permanent' },
  coveredVacancies: { whole: 'vacancies', filter: { facet: 'status', values: ['covered'], without: false }, of: 'vacant' },
  emptySeats: { whole: 'vacancies', filter: { facet: 'status', values: ['empty seat'], without: false }, of: 'vacant' },
  notApproached: { whole: 'pipeline', filter: { facet: 'stage', values: ['not yet approached'], without: false } },
  leaverDestinations: { whole: 'leavers', filter: { facet: 'destination', values: [], without: false } },
  leaverReasons: { whole: 'leavers', filter: { facet: 'reason', values: [], without: false } },
};

/** Whether a question counts some of what another measure counts by itself: the empty ones of the vacant posts. */
export function isPart({ measure }: Question): boolean {
  return (PARTS[measure]?.filter.values.length ?? 0) > 0;
}

const VERB = /^((who|that|which) )?(that['’]?s|are|is|were|was|have|has|had|went|go|gone|going|gave|give|cited|left|would|said|came|come|got|work|sits?|lies?|fall|belong|found)\b/i;
const OF_THEM = /\bof (them|those|these)\b/i;
const PLACED: readonly Facet[] = ['team', 'service', 'locality', 'role', 'roleGroup', 'person'];

/** 'What share of agency workers are over target', 'of leavers left within a year': a figure of the measure itself. */
export function isOwnShare({ phrase, measure }: Chosen): boolean {
  if (phrase.figure?.startsWith('share ')) return true;
  return countsAllWorkers(measure.name) && (phrase.figure === '%' || measure.figures[0]?.unit === '%');
}

/** 'What proportion of leavers went to agency': the question with its share, 'of' standing alone or before a time ('of 2021/22 leavers'); null where the words ask for no share of what is counted. */
export function shareAsked(pieces: readonly Piece[], setting: Setting): Question | null {
  const of = pieces.findIndex((piece, index) => notionsOf(piece).includes('rate') && /^of\b/i.test(pieces[index + 1]?.text ?? ''));
  const at = isOutcome(pieces[of - 1]) || of < 0 ? pieces.findIndex((piece, index) => notionsOf(piece).includes('rate') && isOutcome(pieces[index - 1])) : of;
  const asked = at < 0 ? bareRate(pieces) : at;
  if (asked < 0) return null;
  const rest = pieces.filter((_, index) => index !== asked);
  const { best } = choose(rest);
  // 'Have been approached' is whoever has any stage.
  const chosen = best.length === 1 ? best[0] : best.find(({ phrase }) => phrase.whereNot);
  const built = chosen ? build(chosen, setting) : null;
  const question = built && 'questions' in built && built.questions.length === 1 ? built.questions[0]! : null;
  const whole = PARTS[question?.measure ?? '']?.of;
  if (whole && !OF_THEM.test(setting.message) && !pieces.some((piece) => notionsOf(piece).includes(whole))) return null;
  if (!chosen || !question || question.order) return null;
  // Reasons that are asked for stay: 'reasons people left Court in per cent' is no share of those who left Court.
  const groups = question.by.length > 0 || asksForKinds(question) ? sharesOfGroups(question) : null;
  if (groups || question.by.some((facet) => facet !== measureNamed(question.measure)?.groupedBy)) return groups;
  if (isOutcome(pieces[asked - 1])) return shared(question, new Set(['status']));
  const predicate = predicateOf(chosen);
  const says = at >= 0 || question.where.some(({ facet }) => predicate.has(facet));
  return shared(question, says ? predicate : withPart(question, predicate)) ?? sharesOfGroups(question);
}

/** 'Reasons for leaving as percentages', 'what share of agency comes from each supplier': each group as a share of them all. */
function sharesOfGroups(question: Question): Question | null {
  const by = question.by.length > 0 ? question.by : [measureNamed(question.measure)?.groupedBy ?? []].flat();
  const [facet, ...others] = by.filter(isFacet);
  if (!facet || others.length > 0 || by.length > 1 || !isCounted(question) || question.where.some((filter) => filter.facet === facet)) return null;
  return { ...question, by: [facet], show: 'figure', share: [facet] };
}

function isFacet(facet: Facet | TimeFacet): facet is Facet {
  return !(TIME_FACETS as readonly string[]).includes(facet);
}

/** Of all reasons or destinations, and of none by its name. */
function asksForKinds({ measure, where }: Question): boolean {
  const kinds = PARTS[measure]?.filter;
  return kinds !== undefined && kinds.values.length === 0 && !where.some(({ facet }) => facet === kinds.facet);
}

/** Where '% part time' opens with its rate, and 'how many work part time as a percentage' ends with it; -1 where neither does. */
function bareRate(pieces: readonly Piece[]): number {
  const first = pieces.findIndex((piece) => !piece.options.some(({ is }) => is === 'plain'));
  const at = pieces.findIndex((piece) => notionsOf(piece).includes('rate') && /^(%|percent|per cent|percentages?|pct|proportions?)$/.test(saidIn(piece)));
  return at === first || at === pieces.length - 1 || /^as an?$/.test([at - 2, at - 1].map((index) => saidIn(pieces[index])).join(' ')) ? at : -1;
}

/** What is counted is itself the part, where nothing more is said of it: '% permanent'. */
function withPart({ measure }: Question, predicate: ReadonlySet<Facet>): ReadonlySet<Facet> {
  const part = PARTS[measure];
  return part ? new Set([...predicate, part.filter.facet]) : predicate;
}

/** 'Pass' in 'the pass rate of the September cohort'. */
function isOutcome(piece: Piece | undefined): boolean {
  return piece?.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'status')) ?? false;
}

/** The facets of what is said of the subject: the names behind its verb, and what the phrase itself narrows to. */
function predicateOf({ uses, phrase }: Chosen): ReadonlySet<Facet> {
  const subject = uses.findIndex(({ piece, option }) => notionsOf(piece).length > 0 || option.is === 'name');
  const verb = uses.findIndex(({ piece }, at) => at > subject && VERB.test(piece.text));
  const names = uses.flatMap(({ option }, at) => (option.is === 'name' ? at : []));
  const facets = uses.flatMap(({ option }, at): Facet[] => {
    // 'What share of ASYEs passed': the first of two names is what the share is of.
    if (at === subject && at !== names.at(-1)) return [];
    const behind = verb >= 0 && at > verb;
    if (option.is === 'notion' && option.notion === 'newlyQualified') return ['newlyQualified'];
    if (option.is === 'notion' && behind && option.notion === PARTS[phrase.measure]?.said) return [PARTS[phrase.measure]!.filter.facet];
    if (option.is !== 'name') return [];
    return option.named.map(({ facet }) => facet).filter((facet) => behind || !PLACED.includes(facet));
  });
  const narrowed = (Object.keys({ ...phrase.where, ...phrase.whereNot }) as Facet[]).filter((facet) => facet !== 'contract' || !countsAllWorkers(phrase.measure) || isHeldBy(uses, phrase.measure));
  return new Set([...facets, ...narrowed]);
}

/** 'Cases held by agency', 'cases that agency hold' are part of all cases; 'agency cases that are CP' are part of those of agency. */
function isHeldBy(uses: Chosen['uses'], name: string): boolean {
  const said = uses.map(({ piece }) => saidIn(piece)).join(' ');
  return measureNamed(name)?.figures[0]!.unit === 'cases' && /\b(?:held|hold|holds|holding|carried|carry) ?(?:by|with)?\b/.test(said);
}

/** The question as a share of what it is without the filters of those facets; null where none of these narrow it. */
export function shared(question: Question, predicate: ReadonlySet<Facet>): Question | null {
  const known = PARTS[question.measure];
  const part = known?.said === undefined || predicate.has(known.filter.facet) ? known : undefined;
  const measure = measureNamed(part?.whole ?? question.measure);
  const where = part && part.filter.values.length > 0 ? [...question.where, part.filter] : question.where;
  const share = [...new Set(where.map(({ facet }) => facet).filter((facet) => predicate.has(facet) || facet === part?.filter.facet))];
  if (!measure || share.length === 0) return null;
  return { ...question, measure: measure.name, figure: measure.figures[0]!.name, where, by: [], show: 'figure', share };
}
