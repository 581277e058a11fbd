import type { Notion } from '../vocabulary.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';

const WITHIN = /^(in|from|for|across|at|within)$/;
const TEAMS = /^(teams|services)$/;
const THE = /^(the|our|those|all|any)$/;
/** Opens what is said of the teams. */
const HAVING = /^(with|with no|with a|with an|without|without a|without an|without any|that|which|who|whose|having|have|have no|has|lacking|where|with the|having the)$/;

/** Sets figures beside each other, and says none. */
const HELD: readonly Notion[] = ['more', 'compared', 'changed', 'average', 'howMany'];

/**
 * 'Vacancies in teams with no manager', 'leavers from the teams with the most agency': the teams are those that have or lack something, and what is counted is
 * something else. No figure is narrowed to such teams: the words that say which they are. 'Vacancies in teams with more than 3 vacancies' are groups that are kept.
 */
export function ofTeamsHaving(pieces: readonly Piece[]): readonly string[] {
  const at = pieces.findIndex((piece, index) => TEAMS.test(saidIn(piece)) && HAVING.test(saidIn(pieces[index + 1])));
  const within = at < 0 ? -1 : pieces.slice(0, at).findLastIndex((piece) => !THE.test(saidIn(piece)));
  if (within < 1 || !WITHIN.test(saidIn(pieces[within]))) return [];
  const counted = telling(pieces.slice(0, within));
  const said = pieces.slice(at + 1);
  const what = said.findIndex((piece) => !HAVING.test(saidIn(piece)) && (telling([piece]).length > 0 || isRole(piece)));
  if (counted.length === 0 || what < 0 || telling([said[what]!]).some((notion) => counted.includes(notion))) return [];
  return [said.slice(0, what + 1).map(({ text }) => text).join(' ')];
}

function telling(pieces: readonly Piece[]): readonly Notion[] {
  return pieces.flatMap(notionsOf).filter((notion) => !HELD.includes(notion));
}

function isRole({ options }: Piece): boolean {
  return options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'role' || facet === 'roleGroup'));
}
