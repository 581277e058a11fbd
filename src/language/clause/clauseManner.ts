import { TIME_FACETS } from '../../workforce/measure.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';

/** When a clause asks about: 'within' is a past period and not a day of it. */
export type Timing = 'ahead' | 'past' | 'within' | 'none';
/** Whom a clause asks about: teams as such, which person has the most, or the most of whatever it may be. */
export type About = 'teams' | 'whoMost' | 'most';

/** What of a clause its phrases can ask for beside notions and names. */
export interface Manner {
  readonly timings: readonly Timing[];
  readonly about: readonly About[];
  /** It asks for teams or other groups. */
  readonly parted: boolean;
  /** How many times it names. */
  readonly times: number;
  /** It holds what is counted against another time. */
  readonly againstTime: boolean;
}

export function mannerOf(pieces: readonly Piece[]): Manner {
  const ordered = pieces.some(({ options }) => options.some((option) => option.is === 'order' && !option.of));
  const who = pieces.some((piece) => /^who/.test(saidIn(piece))) || asksWorker(pieces);
  const where = saidIn(pieces[0]) === 'where';
  const grouped = where || pieces.some(isGroup) || pieces.some((piece) => /^(teams?|services?)$/.test(saidIn(piece)) || piece.options.some(({ is }) => is === 'by'));
  return {
    timings: timingsOf(pieces),
    about: [...(asksTeams(pieces) ? ['teams' as const] : []), ...(ordered && who ? ['whoMost' as const] : []), ...(ordered && !who && !grouped ? ['most' as const] : [])],
    parted: where || pieces.some(isGroup) || pieces.some(isAnyGroup) || /^(team|service)$/.test(saidIn(pieces.find((piece) => !/^(any|is|are|there|a|do|does|we|have)$/.test(saidIn(piece))))),
    times: pieces.filter(({ options }) => options.some(({ is }) => is === 'time')).length,
    againstTime: againstTime(pieces),
  };
}

/** 'Compared with last year', 'more than in Q2', 'compare starters with last year': a time stands behind the words that compare. */
export function againstTime(pieces: readonly Piece[]): boolean {
  const compares = pieces.findIndex((piece) => /^(compare|comparing)$/.test(saidIn(piece)));
  if (compares >= 0 && pieces.some((piece, at) => at > compares && /^(with|to|against)$/.test(saidIn(piece)) && pieces[at + 1]?.options.some(({ is }) => is === 'time'))) return true;
  const said = pieces.filter(({ options }) => !options.every(({ is }) => is === 'plain'));
  return said.some((piece, at) => notionsOf(piece).includes('compared') && (said[at + 1]?.options.some(({ is }) => is === 'time') ?? false));
}

/** 'The worker with the highest caseload' */
function asksWorker(pieces: readonly Piece[]): boolean {
  const at = pieces.findIndex((piece) => /^(worker|social worker|person|practitioner|member of staff)$/.test(saidIn(piece)));
  return at >= 0 && /^(with|who|that|holding|carrying|having)$/.test(saidIn(pieces[at + 1]));
}

function timingsOf(pieces: readonly Piece[]): readonly Timing[] {
  const times = pieces.flatMap(({ options }) => options.flatMap((option) => (option.is === 'time' ? option : [])));
  if (times.length === 0) return ['none'];
  if (times.some(({ ahead }) => ahead)) return ['ahead'];
  return times.some(({ meaning }) => meaning.is === 'span' || meaning.is === 'since') ? ['past', 'within'] : ['past'];
}

function isGroup(piece: Piece): boolean {
  const by = piece.options.find((option) => option.is === 'by');
  if (by?.is === 'by') return by.facets.some((facet) => !(TIME_FACETS as readonly string[]).includes(facet));
  return /^(teams|services)$/.test(saidIn(piece));
}

/** 'Any team', 'each service' */
function isAnyGroup(piece: Piece, at: number, pieces: readonly Piece[]): boolean {
  return /^(team|service)$/.test(saidIn(piece)) && /^(any|each|every|no)$/.test(saidIn(pieces[at - 1]));
}

/** 'Which teams are over target', 'is Court Team over target', 'Court is over its target'; 'who is over target' and 'how many are' ask for workers. */
function asksTeams(pieces: readonly Piece[]): boolean {
  if (pieces.some((piece) => notionsOf(piece).includes('staff') || notionsOf(piece).includes('howMany') || /^(who|anyone|anybody|someone|somebody|(which|what) (people|workers|staff))/.test(saidIn(piece)))) return false;
  const [first, ...others] = pieces;
  if (pieces.some((piece) => /\bits\b/.test(saidIn(piece)))) return true;
  const asked = first !== undefined && /^(is|are|was|were)$/.test(saidIn(first)) && others.some(isPlace);
  // The 'team' of 'in the Compass team' is a part of its name.
  return asked || pieces.some((piece, at) => /^((which|what|any) )?teams?$/.test(saidIn(piece)) && !(saidIn(piece) === 'team' && at > 0 && isPlace(pieces[at - 1]!)));
}

const PLACES: readonly string[] = ['team', 'service', 'locality'];

function isPlace({ options }: Piece): boolean {
  return options.some((option) => option.is === 'name' && option.named.some(({ facet }) => PLACES.includes(facet)));
}
