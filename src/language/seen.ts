import type { CalendarDate } from '../workforce/calendar.js';
import type { Facet } from '../workforce/measure.js';
import type { Workforce } from '../workforce/workforce.js';
import { notionsOf, saidIn, type Option, type Piece } from './pieces.js';
import type { Question } from './question.js';

/** What the last answer named, for the words that point at it. */
export interface Seen {
  /** The ids of the people in it. */
  readonly people: readonly string[];
  /** The team that it was about or that led it; null where none did. */
  readonly team: string | null;
  /** The groups that it showed, in their order: 'the first one'. `last` where these are all. */
  readonly groups?: { readonly facet: Facet; readonly keys: readonly string[]; readonly last?: string };
  /** The groups that led it, where they were put in order: several where they tie. */
  readonly leading?: { readonly facet: Facet; readonly keys: readonly string[] };
  /** The questions of the last turns, the latest last: 'both together', 'compare them'. */
  readonly trail?: readonly Question[];
}

export const NOTHING_SEEN: Seen = { people: [], team: null };

/** The pieces with 'she', 'her team', 'that team' and 'there' read as what they point at, where that is one person or team. */
export function pointed(pieces: readonly Piece[], seen: Seen, before: Question | null, workforce: Workforce, today: CalendarDate): readonly Piece[] {
  const person = personMeant(seen, before);
  const team = placeMeant(seen, before);
  const group = before?.by[0];
  const those = seen.leading && isPlace(seen.leading.facet) ? namesOf(seen.leading.facet, seen.leading.keys) : null;
  const asked = asksManager(pieces) && before?.order && seen.team !== null ? [...pieces, { from: 0, to: 0, text: '', options: [named('team', seen.team)] }] : pieces;
  return asked.map((piece, at): Piece => {
    // 'The whole service' after one of its teams.
    if (team?.is === 'name' && team.named[0]?.facet === 'team' && /^(the )?(whole|entire) service$/i.test(piece.text)) return { ...piece, options: [named('service', workforce.serviceOf(team.named[0].value) ?? '')] };
    // 'Vacancies in those?' after the teams that are above a bound, or lead.
    if (those && /^(them|those|these)$/i.test(piece.text) && /^(in|for|at|across|within)$/i.test(pieces[at - 1]?.text ?? '')) return { ...piece, options: [those] };
    // 'Which ones are over target?' after a figure by team.
    if ((group === 'team' || group === 'service') && /^which( ones)?( are)?$/i.test(piece.text) && pieces.length > 1 && pieces.some((other) => notionsOf(other).includes('target') || /^over target$/i.test(other.text))) return { ...piece, text: `which ${group}s`, words: `which ${group}s`, options: [{ is: 'by', facets: [group] }] };
    // 'How many staff do they have?'
    if (team && hasThem(pieces, at) && (/^they$/i.test(piece.text) || manages(before))) return { ...piece, options: [team] };
    if (person && isSomebody(piece)) {
      const ofTeam = /^team('?s)?$/i.test(pieces[at + 1]?.text.replace('’', "'") ?? '') ? teamOf(person, workforce, today) : null;
      return { ...piece, options: [ofTeam ? named('team', ofTeam) : named('person', person)] };
    }
    return team && pointsAtPlace(piece, pieces[at - 1], pieces[at + 1]) ? { ...piece, options: [team, ...piece.options] } : piece;
  });
}

/** 'Who is the manager?' after the team that leads. */
function asksManager(pieces: readonly Piece[]): boolean {
  return /^(whos|who is|who) (the )?(team )?manager$/.test(pieces.map((piece) => saidIn(piece)).join(' '));
}

/** 'Do they have', 'has she got'. */
function hasThem(pieces: readonly Piece[], at: number): boolean {
  const around = [pieces[at - 1], pieces[at], pieces[at + 1]].map((piece) => piece?.text.toLowerCase() ?? '').join(' ');
  return /^(do|does|did) (they|he|she) (have|manage)$|^(have|has) (they|he|she) got$/.test(around);
}

function manages(before: Question | null): boolean {
  return before?.measure === 'teamManagers' || before?.measure === 'serviceManagers';
}

/** The team that the last answer named, else the one place that the question before was about. */
function placeMeant({ team, leading }: Seen, before: Question | null): Option | null {
  if (team !== null) return named('team', team);
  // Several that tie: which of them is meant is asked.
  if (leading && isPlace(leading.facet) && before?.order && leading.keys.length > 1) return { ...namesOf(leading.facet, leading.keys), all: false };
  const [place, ...others] = before?.where.filter(({ facet, without }) => isPlace(facet) && !without) ?? [];
  return place && isPlace(place.facet) && others.length === 0 && place.values.length === 1 ? named(place.facet, place.values[0]!) : null;
}

function isPlace(facet: Facet): facet is 'team' | 'service' | 'locality' {
  return facet === 'team' || facet === 'service' || facet === 'locality';
}

/** Whoever the question before was about by name, else the one person in its answer. */
function personMeant({ people }: Seen, before: Question | null): string | null {
  const asked = before?.where.find(({ facet, without }) => facet === 'person' && !without)?.values ?? people;
  return asked.length === 1 ? asked[0]! : null;
}

export function isSomebody(piece: Piece): boolean {
  return notionsOf(piece).includes('somebody');
}

/** 'How many are there' points nowhere. */
function pointsAtPlace({ text }: Piece, previous: Piece | undefined, next: Piece | undefined): boolean {
  if (/^(its|(in )?(that|this|the same) team|in there)$/i.test(text)) return true;
  // 'Is that over target?', and not 'what is it in North?'
  if (/^(that|it)$/i.test(text) && /^(is|was)$/i.test(previous?.text ?? '')) return next !== undefined && !next.options.some(({ is }) => is === 'name' || is === 'time') && !/^(in|at|for|overall|across)\b/i.test(next.text);
  // 'Who manages it?'
  if (/^it$/i.test(text)) return next === undefined && previous !== undefined && notionsOf(previous).length > 0;
  return /^there$/i.test(text) && previous !== undefined && !/^(is|are|was|were|isnt|arent|how many)$/i.test(previous.text);
}

function teamOf(person: string, workforce: Workforce, today: CalendarDate): string | null {
  const spells = workforce.spellsOf(person);
  return (spells.findLast(({ start }) => start <= today) ?? spells[0])?.team ?? null;
}

function namesOf(facet: Facet, keys: readonly string[]): Extract<Option, { is: 'name' }> {
  return { is: 'name', named: keys.map((value) => ({ facet, value, fit: 'whole' })), all: true };
}

function named(facet: Facet, value: string): Option {
  return { is: 'name', named: [{ facet, value, fit: 'whole' }] };
}
