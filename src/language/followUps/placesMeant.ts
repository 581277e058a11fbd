import type { Facet } from '../../workforce/measure.js';
import type { Workforce } from '../../workforce/workforce.js';
import { NO_LIMIT } from '../printed/describe.js';
import { notionsOf, saidIn, type Option, type Piece } from '../words/pieces.js';
import type { Question } from '../question.js';
import type { Seen } from '../clause/seen.js';

type NameOption = Extract<Option, { is: 'name' }>;

/** How many places words point at, and whether nothing is counted where they point at none. */
interface Pointer {
  readonly at: 'one' | 'several' | 'any';
  readonly strict?: true;
}

const POINTING = /^(that|this|same|those|these|the other)$/;
const PLACE = /^(team|service)s?('s|s')?$/;
/** 'Those teams with more than 2' says by itself which. */
const TELLING = /^(that|who|which|with|where|whose|having|over|above|below|under)$/;

/** The pieces with 'there', 'that team', 'those teams' and 'do they have' read as the places that they point at. A 'that team' that points at none stays unread. */
export function withPlaces(said: readonly Piece[], seen: Seen, before: Question | null, workforce: Workforce): readonly Piece[] {
  const pieces = pairs(said);
  const one = placeMeant(seen, before);
  const several = placesMeant(seen, before) ?? one;
  return pieces.map((piece, at): Piece => {
    const team = one?.named[0]?.facet === 'team' ? one.named[0].value : null;
    // 'The whole service', 'that service' after one of its teams.
    if (team !== null && /^(the (whole|entire)|(the )?(whole|entire)|that|this|the same|same) service$/i.test(piece.text)) return { ...piece, options: [placeNamed('service', workforce.serviceOf(team) ?? '')] };
    const pointer = pointerAt(pieces, at, before);
    const meant = pointer?.at === 'several' ? several : pointer?.at === 'any' ? one ?? several : one;
    // Behind a bound that left none, 'there' is nowhere.
    const isNowhere = pointer?.at === 'any' && seen.leading?.keys.length === 0;
    if (!pointer || (!meant && !pointer.strict && !isNowhere)) return piece;
    // All of the groups that were shown are the whole.
    if (!meant && before?.by.some(isPlace) && !seen.leading && pointer.at === 'several') return { ...piece, options: [{ is: 'plain' }] };
    return { ...piece, options: meant ? [meant, ...piece.options.filter(({ is }) => is === 'plain')] : [] };
  });
}

export function placeNamed(facet: Facet, value: string): NameOption {
  return { is: 'name', named: [{ facet, value, fit: 'whole' }] };
}

/** 'That team' as one piece. */
function pairs(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const [previous, next, behind] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
    if (isPair(previous, piece, next)) return [];
    return isPair(piece, next, behind) ? { from: piece.from, to: next!.to, text: `${piece.text} ${next!.text}`, options: [] } : piece;
  });
}

function isPair(piece: Piece | undefined, noun: Piece | undefined, behind: Piece | undefined): boolean {
  return POINTING.test(saidIn(piece)) && PLACE.test(saidIn(noun)) && !TELLING.test(saidIn(behind));
}

function pointerAt(pieces: readonly Piece[], at: number, before: Question | null): Pointer | null {
  const [previous, here, next] = [at - 1, at, at + 1].map((place) => saidIn(pieces[place]));
  if (/^(that|this|same|those|these|the other) (team|service)/.test(here!)) return { at: /^(those|these)/.test(here!) ? 'several' : 'one', strict: true };
  // 'How big is the team?' after who manages it.
  if (`${previous} ${here}` === 'the team' && /(?:^| )(?:is|was|in|of|for|at|does|has)$/.test(saidIn(pieces[at - 2])) && !TELLING.test(next!) && placesBefore(before)?.facet === 'team') return { at: 'one' };
  if (/^(them|those|these)$/.test(here!) && /(^| )(in|for|at|across|within|manages?|runs?|leads?|heads?)$/.test(previous!)) return { at: 'several' };
  // 'How many staff do they have?', 'has it got?'
  const around = `${previous} ${here} ${next}`;
  // Of several that tie for the most it is asked which is meant.
  const leads = before?.order?.limit === NO_LIMIT;
  if (/^(do|does|did) (they|it) have$|^(have|has) (they|it) got$/.test(around)) return { at: here === 'it' || leads ? 'one' : 'several', ...(before && before.by.length > 0 && { strict: true as const }) };
  if (/^(do|does|did) (they|he|she) manage$|^(do|does) (he|she) have$|^has (he|she) got$/.test(around) && manages(before)) return { at: 'one' };
  // 'The agency there', behind the teams that are over target, are those of them all.
  return pointsThere(pieces, at) ? { at: here === 'there' || here === 'in there' ? 'any' : 'one' } : null;
}

function manages(before: Question | null): boolean {
  return before?.measure === 'teamManagers' || before?.measure === 'serviceManagers';
}

/** 'How many are there' points nowhere. */
function pointsThere(pieces: readonly Piece[], at: number): boolean {
  const [previous, here, next] = [pieces[at - 1], saidIn(pieces[at]), pieces[at + 1]];
  if (/^(its|in there)$/.test(here)) return true;
  // 'Is that over target?', and not 'what is it in North?'
  if (/^(that|it)$/.test(here) && /^(is|was)$/.test(saidIn(previous))) return next !== undefined && !next.options.some(({ is }) => is === 'name' || is === 'time') && !/^(in|at|for|overall|across)\b/.test(saidIn(next));
  // 'Who manages it?'
  if (here === 'it') return next === undefined && previous !== undefined && notionsOf(previous).length > 0;
  return here === 'there' && previous !== undefined && !/^(is|are|was|were|isnt|arent|how many)$/.test(saidIn(previous));
}

/** The team that the last answer named, else the one place that the question before was about. */
function placeMeant({ team, leading }: Seen, before: Question | null): NameOption | null {
  if (team !== null) return placeNamed('team', team);
  // Several that tie: which of them is meant is asked.
  if (leading && isPlace(leading.facet) && before?.order && leading.keys.length > 1) return { ...placesNamed(leading.facet, leading.keys), all: false };
  if (leading && isPlace(leading.facet) && leading.keys.length === 1) return placeNamed(leading.facet, leading.keys[0]!);
  const place = placesBefore(before);
  return place?.values.length === 1 ? placeNamed(place.facet, place.values[0]!) : null;
}

/** The groups that led the last answer or were within its bound, else the several places that the question before was about. */
function placesMeant({ leading }: Seen, before: Question | null): NameOption | null {
  if (leading && isPlace(leading.facet)) return leading.keys.length > 0 ? placesNamed(leading.facet, leading.keys) : null;
  const place = placesBefore(before);
  return place && place.values.length > 1 ? placesNamed(place.facet, place.values) : null;
}

function placesBefore(before: Question | null): Question['where'][number] | null {
  const [place, ...others] = before?.where.filter(({ facet, without }) => isPlace(facet) && !without) ?? [];
  return place && others.length === 0 ? place : null;
}

function isPlace(facet: string): boolean {
  return facet === 'team' || facet === 'service' || facet === 'locality';
}

function placesNamed(facet: Facet, keys: readonly string[]): NameOption {
  return { is: 'name', named: keys.map((value) => ({ facet, value, fit: 'whole' })), all: true };
}
