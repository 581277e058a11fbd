import { measureNamed } from '../../workforce/measures/index.js';
import { sameTopic } from '../clause/manner.js';
import { offerOf, type Built, type Setting } from '../clause/build.js';
import { carries, single } from '../clause/choose.js';
import type { Clause } from '../clause/clause.js';
import { PHRASES } from '../phrases.js';
import { notionsOf, type Piece } from '../words/pieces.js';
import type { Question } from '../question.js';
import type { Notion } from '../vocabulary.js';
import { isSign } from '../words/words.js';
import { comparison, inAnotherState } from './borrowed.js';
import { builtAfter, laidOver, mapped } from './lay.js';
import { isPicked } from './picked.js';
import { isTimeFacet } from './slots.js';

const CONTRACTS: Readonly<Partial<Record<Notion, readonly string[]>>> = { agency: ['agency'], permanent: ['permanent', 'fixed-term'] };

const COMPARED: Piece = { from: 0, to: 0, text: '', options: [{ is: 'notion', notion: 'compared' }] };

export function namesContract(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => contractIn(piece).length > 0);
}

/** 'How many are agency?' after whose supervision is overdue, 'compared with permanent' after a caseload: those of that contract. Null where no contract is named, or those counted are all of one. */
export function ofContract(pieces: readonly Piece[], before: Question, setting: Setting): Built | null {
  const laid = ofCases(before) && namesContract(pieces) ? laidOver(pieces.map(asContract), before, setting) : null;
  // 'Excluding agency' may be read by two of its words.
  return laid && mapped(laid, (question) => ({ ...question, where: question.where.map((filter) => ({ ...filter, values: [...new Set(filter.values)] })) }));
}

/** What is counted by contract in the same way for all. */
const OF_STAFF: readonly string[] = ['staff', 'permanentStaff', 'agency', 'teamSize'];
const LEAVES_OUT = '(?:but )?(?:excluding|excl|ex|without|not|non|except|apart from|other than|leaving out|minus|less)';
const WITHOUT = new RegExp(`^(?:and )?${LEAVES_OUT} `);
/** 'Just agency', 'the permanent ones', 'for agency', 'without agency': those of that contract, and no count of the staff. */
const NARROWS = new RegExp(`^(?:and )?(?:just|only|for|by|of|held by|${LEAVES_OUT}) |\\b(?:only|ones?|alone)$`);

/**
 * A contract by itself behind a figure of caseloads, supervision or absence: where it narrows, or takes the place of the other contract, it is the figure
 * of those; 'agency?' may be a count of the staff as well, and behind people who were picked that is asked back. 'And agency?' is that count.
 */
export function contractAlone({ tokens, pieces, choice, stance, setting }: Clause, before: Question): Built | null {
  if (areNoneOfAgency(before, pieces, tokens)) return { questions: [before] };
  const alone = pieces.every((piece) => contractIn(piece).length > 0 || piece.options.some(({ is }) => is === 'plain') || notionsOf(piece).includes('staff'));
  if (!alone || !namesContract(pieces)) return null;
  const built = ofContract(pieces, before, setting);
  const said = tokens.map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
  // 'And perm?' after agency starters; 'and agency?' after the leavers is a count of the staff.
  if (!built && stance.adds === null && (NARROWS.test(said) || isOfOne(before))) {
    const ofThose = inAnotherState(pieces, before, setting);
    const other = ofThose ? mapped(ofThose, (next) => alikeShown(before, next, setting)) : comparison([...pieces, COMPARED], before, setting);
    // 'Without agency' after the vacancies: no contract is left out of posts.
    return other ?? (WITHOUT.test(said) && !OF_STAFF.includes(before.measure) ? { ask: 'I cannot leave them out of that. What would you like to count?', offers: [] } : null);
  }
  if (!built || NARROWS.test(said) || before.where.some(({ facet }) => facet === 'contract')) return built;
  const chosen = single(choice.best);
  const counted = chosen && builtAfter(before, chosen, setting);
  const both = [built, counted].flatMap((one) => (one && 'questions' in one ? one.questions : []));
  return isPicked(before) && !/^(?:and|also|plus) /.test(said) && both.length === 2 ? { ask: 'Which do you mean?', offers: both.map(offerOf) } : null;
}

/** 'Just agency' after who is leaving soon lists whose assignments end; none that lies ahead has ended. */
function alikeShown(before: Question, next: Question, { today }: Setting): Question {
  const isAhead = next.measure === 'agencyEnded' && next.when.is === 'period' && next.when.period.to > today;
  const measure = isAhead ? measureNamed('agencyEnding')! : measureNamed(next.measure)!;
  const by = before.by.length > 0 && before.by.every((facet) => isTimeFacet(facet) || carries(measure, facet)) ? before.by : isAhead ? [] : next.by;
  return { ...next, measure: measure.name, figure: isAhead ? measure.figures[0]!.name : next.figure, by, show: before.show };
}

/** 'Excluding agency' behind leavers leaves them as they are: none of them was agency. */
function areNoneOfAgency({ measure, where }: Question, pieces: readonly Piece[], [opening]: Clause['tokens']): boolean {
  const counted = measureNamed(measure);
  const ofPermanent = sameTopic('leavers', measure) && counted !== null && !counted.sheets.includes('offers') && !where.some(({ facet }) => facet === 'contract');
  return ofPermanent && !/^(and|also|plus|what|how)$/.test(opening?.word ?? '') && namesContract(pieces) && pieces.every((piece) => notionsOf(piece).includes('permanent') || piece.options.some(({ is }) => is === 'plain'));
}

/** Whether words for a contract ask for a measure: agency starters, and no starters. */
function isOfOne({ measure }: Question): boolean {
  return PHRASES.some((phrase) => phrase.measure === measure && phrase.needs.some((notion) => notion in CONTRACTS));
}

/** Caseloads, supervision and absence are of agency and permanent workers alike. */
function ofCases({ measure: name }: Question): boolean {
  const measure = measureNamed(name);
  return measure !== null && measure.facets.includes('contract') && (measure.sheets.includes('caseloads') || measure.sheets.includes('absences'));
}

function asContract(piece: Piece): Piece {
  const named = contractIn(piece).map((value) => ({ facet: 'contract' as const, value, fit: 'whole' as const }));
  return named.length > 0 ? { ...piece, options: [{ is: 'name', named, all: true }] } : piece;
}

function contractIn(piece: Piece): readonly string[] {
  return notionsOf(piece).flatMap((notion) => CONTRACTS[notion] ?? []);
}
