import { COMMON_FACETS, type Facet, type Measure, type Unit } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { NamedOne, Phrase } from './phrase.js';
import { phrasesFor } from '../phrases.js';
import { canHave } from '../names/codeColumns.js';
import { boundsGroups, takesNumber } from './bounds.js';
import { mannerOf, type Manner } from './clauseManner.js';
import type { Named } from '../words/named.js';
import { saidIn, type Option, type Piece, type Use } from '../words/pieces.js';
import type { Notion } from '../vocabulary.js';

/** A phrase that uses every piece of a clause. */
export interface Chosen {
  readonly phrase: Phrase;
  readonly measure: Measure;
  readonly uses: readonly Use[];
}

/** Notions that ask for a figure of a measure by its unit. */
export const UNIT_NOTIONS: Readonly<Partial<Record<Notion, Unit>>> = {
  fte: 'fte', headcount: 'people', rate: '%', inDays: 'days', inWeeks: 'weeks', inMonths: 'months', inYears: 'years', amount: '£',
};

export function carries(measure: Measure, facet: string): boolean {
  // The status of a post (vacant, covered) is no status that people have in a cohort or an offer.
  if (facet === 'status' && measure.facets.includes('funding')) return false;
  return (COMMON_FACETS as readonly string[]).includes(facet) || (measure.facets as readonly string[]).includes(facet);
}

/** Whether a name can narrow a measure: it carries the facet, and its facet can have that value. */
export function carriesName(measure: Measure, named: Named): boolean {
  return carries(measure, named.facet) && canHave(measure, named);
}

/** The phrase that reads the pieces, where only one fits best. */
export function onlyChoice(pieces: readonly Piece[]): Chosen | null {
  return single(choose(pieces).best);
}

export function single([chosen, ...others]: readonly Chosen[]): Chosen | null {
  return chosen && others.length === 0 ? chosen : null;
}

/** What using a piece in a way is worth; null where the phrase has no use for it. The manner says whether the words ask for groups. */
function worth(option: Option, phrase: Phrase, measure: Measure, { parted, times, againstTime }: Manner): number | null {
  switch (option.is) {
    case 'notion': return notionWorth(option.notion, phrase, measure, times > 1 || againstTime);
    case 'name': return nameWorth(option.named, phrase, measure);
    // '16 per worker' says of what the 16 are.
    case 'by': return !(option.facets.includes('person') && measure.numbers?.includes('cases')) && option.facets.every((facet) => TIMES.includes(facet) || carries(measure, facet)) ? 3 : null;
    case 'number': return takesNumber(phrase, option) ? 3.2 : parted && boundsGroups(option, phrase, measure) ? 2.8 : null;
    case 'time': case 'known': return 3;
    case 'order': return 2.5;
    case 'listing': case 'whole': case 'without': return 1.5;
    case 'plain': return 0.5;
    case 'refused': return null;
  }
}

/** What more social workers would cost or hold is no sum for another role. */
function nameWorth(named: readonly Named[], { ignores = [] }: Phrase, measure: Measure): number | null {
  const ofOthers = ignores.includes('role') && named.every(({ facet, value }) => facet === 'role' && !/^social worker$/i.test(value));
  return !ofOthers && named.some((name) => carriesName(measure, name) || ignores.includes(name.facet)) ? 3 : null;
}

const TIMES: readonly string[] = ['week', 'month', 'quarter', 'year'];

function notionWorth(notion: Notion, phrase: Phrase, measure: Measure, compares: boolean): number | null {
  if (phrase.needs.includes(notion)) return 4;
  // 'How much' of what has no price says nothing.
  if (notion === 'amount' && !measure.figures.some(({ unit }) => unit === '£')) return null;
  const unit = UNIT_NOTIONS[notion];
  if (unit && measure.figures.some((figure) => figure.unit === unit)) return 2;
  if ((notion === 'changed' || notion === 'percentChange' || notion === 'average') && measure.time === 'stock') return 2;
  // 'Did more people leave in Q2 than in Q1?', 'more leavers than last year'
  if (notion === 'changed' && compares) return 1.6;
  if (notion === 'compared') return 1.8;
  if (notion === 'newlyQualified' && qualifiedIn(measure)) return 2;
  // 'a year' says what a cost or saving is of: it groups nothing there.
  if (notion === 'yearly' && phrase.may.includes('yearly')) return 3.5;
  if (notion === 'ever' && measure.time === 'flow') return 1.5;
  if (phrase.may.includes(notion)) return 1.5;
  // 'Whose assignment ends next?': the list is in the order of its days.
  if (notion === 'next' && measure.spans === 'ahead') return 1;
  // Whether those who started are still here is not known of a flow.
  if (notion === 'inPost' && measure.time === 'flow') return null;
  return ALWAYS.includes(notion) ? 1 : null;
}

/** What tells the newly qualified among what a measure counts: their own facet, of offers where they come from; null where nothing does. */
export function qualifiedIn({ facets, sheets }: Measure): { readonly facet: Facet; readonly value: string } | null {
  if (facets.includes('newlyQualified')) return { facet: 'newlyQualified', value: 'yes' };
  return sheets.includes('offers') && facets.includes('origin') ? { facet: 'origin', value: 'newly qualified' } : null;
}

/** Notions that frame any question. */
export const ALWAYS: readonly Notion[] = ['total', 'inPost', 'howMany', 'untilWhen', 'somebody', 'services'];

function use(phrase: Phrase, measure: Measure, pieces: readonly Piece[], manner: Manner): { uses: Use[]; worth: number; left: Piece[] } {
  const uses: Use[] = [];
  const left: Piece[] = [];
  let sum = 0;
  for (const piece of pieces) {
    let best: { option: Option; worth: number } | null = null;
    for (const option of phrase.not?.test(saidIn(piece)) ? [] : piece.options) {
      // 'Per worker' is the mean of a caseload, and of nothing else one over time.
      const isMeanOfCases = option.is === 'notion' && option.notion === 'average' && /^(per|each|for each) /.test(saidIn(piece));
      const value = isMeanOfCases && measure.numbers === undefined && !phrase.needs.includes('average') ? null : worth(option, phrase, measure, manner);
      if (value !== null && (!best || value > best.worth)) best = { option, worth: value };
    }
    if (best) uses.push({ piece, option: best.option });
    else left.push(piece);
    sum += best?.worth ?? 0;
  }
  return { uses, worth: sum, left };
}

export interface Choice {
  /** The phrases that use every piece, those that say most first; several where the words fit them equally. */
  readonly best: readonly Chosen[];
  /** Where none does: the phrase that comes nearest, and what it has no use for. */
  readonly nearest: { readonly chosen: Chosen; readonly left: readonly Piece[] } | null;
}

/** Finds the measure that the pieces of a clause ask for: every piece must be of use to it. */
export function choose(all: readonly Piece[]): Choice {
  const grouped = all.flatMap(({ options }) => options.flatMap((option) => (option.is === 'by' ? option.facets : [])));
  const pieces = all.map((piece, at) => (isWithout(all[at - 1]) ? namesAlone(piece) : leavesOut(piece, all[at + 1], grouped)));
  const said = new Set(pieces.flatMap(({ options }) => options.flatMap((option) => (option.is === 'notion' ? option.notion : []))));
  const numbers = pieces.flatMap(({ options }) => options.flatMap((option) => (option.is === 'number' ? option : [])));
  const manner = mannerOf(pieces);
  const text = pieces.map((piece) => saidIn(piece)).join(' ');
  const kept = pieces.filter((_, at) => !isLeftOut(pieces, at));
  const candidates = phrasesFor(said).flatMap((phrase) => {
    const measure = measureNamed(phrase.measure);
    if (!measure) return [];
    if (phrase.number && !numbers.some((number) => takesNumber(phrase, number))) return [];
    if (phrase.named?.some((named) => !kept.some((piece) => namesOne(piece, named)))) return [];
    if (phrase.grouped && !pieces.some(({ options }) => options.some((option) => option.is === 'by' && option.facets.includes(phrase.grouped!)))) return [];
    if (phrase.timing && !manner.timings.includes(phrase.timing)) return [];
    if ((phrase.says && !phrase.says.test(text)) || phrase.unless?.test(text)) return [];
    if (phrase.about && !manner.about.includes(phrase.about)) return [];
    const used = use(phrase, measure, pieces, manner);
    const needed = phrase.needs.length + (phrase.number ? 1 : 0) + (phrase.named?.length ?? 0) + (phrase.grouped ? 1 : 0) + (phrase.timing === 'within' || phrase.about ? 0.5 : 0) + (phrase.says ? 0.25 : 0);
    return [{ chosen: { phrase, measure, uses: used.uses }, rank: needed * 100 + used.worth - (phrase.weak ? 50 : 0), left: used.left }];
  });
  const whole = candidates.filter(({ left }) => left.length === 0).sort((a, b) => b.rank - a.rank);
  if (whole.length > 0) {
    const best = whole.filter(({ rank }) => rank === whole[0]!.rank).map(({ chosen }) => chosen);
    return { best: oneEach(best), nearest: null };
  }
  const nearest = candidates.sort((a, b) => a.left.length - b.left.length || b.rank - a.rank)[0];
  return { best: [], nearest: nearest ? { chosen: nearest.chosen, left: nearest.left } : null };
}

function isWithout(piece: Piece | undefined): boolean {
  return piece?.options.some(({ is }) => is === 'without') ?? false;
}

/** 'By team without Court' leaves Court out: 'without' before a place, or a name of what it is grouped by, asks for none that have nothing. */
function leavesOut(piece: Piece, next: Piece | undefined, grouped: readonly string[]): Piece {
  const names = next?.options.flatMap((option) => (option.is === 'name' ? option.named : [])) ?? [];
  const left = names.length > 0 && names.every(({ facet }) => ['team', 'service', 'locality'].includes(facet) || grouped.includes(facet));
  return isWithout(piece) && left ? { ...piece, options: piece.options.filter(({ is }) => is === 'without') } : piece;
}

/** 'Non social work staff': what is left out must be a name, and is none of what is counted. */
function namesAlone(piece: Piece): Piece {
  const names = piece.options.filter(({ is }) => is === 'name');
  return names.length > 0 ? { ...piece, options: names } : piece;
}

/** 'not counting those deferred': a name that is left out is not what the question is about. */
function isLeftOut(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(0, at).findLast(({ options }) => !options.some(({ is }) => is === 'plain' || is === 'name'));
  return pieces[at]!.options.some(({ is }) => is === 'name') && (before?.options.some(({ is }) => is === 'without') ?? false);
}

function namesOne({ options }: Piece, { facets, values }: NamedOne): boolean {
  return options.some((option) => option.is === 'name'
    && option.named.some((name) => (name.fit !== 'part' || name.facet === 'person') && facets.includes(name.facet) && (!values || values.includes(name.value))));
}

function oneEach(all: readonly Chosen[]): Chosen[] {
  const saying = ({ phrase }: Chosen) => JSON.stringify([phrase.measure, phrase.where, phrase.whereNot, phrase.by, phrase.figure, phrase.numbers]);
  return all.filter((chosen, index) => all.findIndex((other) => saying(other) === saying(chosen)) === index);
}
