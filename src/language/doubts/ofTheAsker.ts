import type { Facet } from '../../workforce/measure.js';
import type { ClauseReading } from '../clause/clause.js';
import type { Piece } from '../words/pieces.js';
import type { Token } from '../words/words.js';

const OWN = /^(own|whole|entire|current)$/;
const MINE = /^(teams?|services?|area|patch|locality|unit|staff|workers?|people|practitioners?|social|managers?|caseloads?|cases|supervisions?|vacanc(y|ies)|agency|asyes?|posts?|line|contract|tie)$/;
/** 'Our service' and 'our teams' are all of them. */
const OURS = /^(team|unit|patch|locality)$/;
const MYSELF = /\b(do i (have|hold|carry|manage)|have i (got|lost|recruited|appointed)|did i (lose|recruit|appoint)|am i|i (hold|manage|carry))\b/;
const NAMED: readonly Facet[] = ['team', 'service', 'locality', 'person'];

/** 'My team', 'my caseload', 'how many cases do I hold': nothing tells who asks, or which team is theirs. Asked back where no name says it. */
export function ofTheAsker(tokens: readonly Token[], pieces: readonly Piece[], message: string): ClauseReading | undefined {
  const at = tokens.findIndex(({ word }, index) => owned(word, tokens.slice(index + 1)));
  const said = tokens.map(({ word }) => word).join(' ');
  if ((at < 0 && !MYSELF.test(said)) || pieces.some(({ options }) => options.some((option) => option.is === 'name' && option.named.some(({ facet, fit }) => NAMED.includes(facet) && fit !== 'part')))) return undefined;
  const own = tokens[at];
  return { is: 'unclear', ask: "I don't know which team is yours, or who you are in the records. Please name the team, service or person.", choices: [], ...(own && { about: message.slice(own.start, own.end) }) };
}

function owned(word: string, [first, second]: readonly Token[]): boolean {
  // 'Our team managers' are all of them.
  if (word === 'our' && /^managers?$/.test(second?.word ?? '')) return false;
  const next = OWN.test(first?.word ?? '') ? second : first;
  return (word === 'my' && MINE.test(next?.word ?? '')) || (word === 'our' && OURS.test(next?.word ?? ''));
}
