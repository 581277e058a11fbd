import type { CalendarDate } from '../../workforce/calendar.js';
import type { Facet } from '../../workforce/measure.js';
import type { Workforce } from '../../workforce/workforce.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';
import type { Question } from '../question.js';
import { isSomebody, type Seen } from '../clause/seen.js';
import { withCohorts } from './cohortMeant.js';
import { placeNamed, withPlaces } from './placesMeant.js';

/** The pieces with 'she', 'her team', 'that team' and 'there' read as what they point at, where that is one person or place. */
export function pointed(said: readonly Piece[], seen: Seen, before: Question | null, workforce: Workforce, today: CalendarDate): readonly Piece[] {
  const person = personMeant(seen, before);
  const group = before?.by[0];
  const pieces = withPlaces(withCohorts(said, before, workforce), seen, before, workforce);
  const asked = asksManager(pieces) && before?.order && seen.team !== null ? [...pieces, { from: 0, to: 0, text: '', options: [placeNamed('team', seen.team)] }] : pieces;
  const narrows = /^(just|only)$/i.test(pieces[0]?.text ?? '') && pieces.length === 2;
  const valueAsked = anotherValue(pieces, before);
  return asked.map((piece, at): Piece => {
    if (piece === valueAsked?.piece) return { ...piece, options: [placeNamed(valueAsked.facet, valueAsked.value)] };
    // 'Just vacancies' after what agency workers cover.
    const shown = narrows && at === 1 ? seen.groups?.keys.find((key) => key === piece.text.toLowerCase() || key === piece.text.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')) : undefined;
    if (shown !== undefined) return { ...piece, options: [placeNamed(seen.groups!.facet, shown)] };
    // 'Which ones are over target?' after a figure by team.
    if ((group === 'team' || group === 'service') && /^which( ones)?( are)?$/i.test(piece.text) && pieces.length > 1 && pieces.some((other) => notionsOf(other).includes('target') || /^over target$/i.test(other.text))) return { ...piece, text: `which ${group}s`, words: `which ${group}s`, options: [{ is: 'by', facets: [group] }] };
    if (!person || !isSomebody(piece)) return piece;
    const ofTeam = /^team('?s)?$/i.test(pieces[at + 1]?.text.replace('’', "'") ?? '') ? teamOf(person, workforce, today) : null;
    return { ...piece, options: [ofTeam ? placeNamed('team', ofTeam) : placeNamed('person', person)] };
  });
}

/** Words for a value that are those of a measure, too: what they name behind a question that is narrowed to another value of it. */
const CLASHING: readonly (readonly [Facet, RegExp, string])[] = [
  ['cover', /^(?:a )?vacanc(?:y|ies)$/, 'vacancy'],
  ['destination', /^(?:to )?agenc(?:y|ies)$/, 'agency'],
  ['origin', /^(?:from )?agenc(?:y|ies)$/, 'agency'],
];

/** 'What about vacancies?' after the agency workers who cover sickness, 'and agency?' after leavers who went to other councils. */
function anotherValue(pieces: readonly Piece[], before: Question | null): { readonly piece: Piece; readonly facet: Facet; readonly value: string } | null {
  const told = pieces.filter(({ options }) => !options.some(({ is }) => is === 'plain'));
  const [piece, ...others] = told;
  if (!piece || others.length > 0 || pieces.length > 3) return null;
  const found = CLASHING.find(([facet, words]) => words.test(saidIn(piece)) && before?.where.some((filter) => filter.facet === facet && !filter.without && filter.values.length === 1));
  return found ? { piece, facet: found[0], value: found[2] } : null;
}

/** 'Who is the manager?' after the team that leads. */
function asksManager(pieces: readonly Piece[]): boolean {
  return /^(whos|who is|who) (the )?(team )?manager$/.test(pieces.map((piece) => saidIn(piece)).join(' '));
}

/** Whoever the question before was about by name, else the one person in its answer. */
function personMeant({ people }: Seen, before: Question | null): string | null {
  const asked = before?.where.find(({ facet, without }) => facet === 'person' && !without)?.values ?? people;
  return asked.length === 1 ? asked[0]! : null;
}

function teamOf(person: string, workforce: Workforce, today: CalendarDate): string | null {
  const spells = workforce.spellsOf(person);
  return (spells.findLast(({ start }) => start <= today) ?? spells[0])?.team ?? null;
}
