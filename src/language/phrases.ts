import type { Phrase } from './clause/phrase.js';
import { AGENCY } from './phrases/agency.js';
import { withContracts } from './phrases/byContract.js';
import { CASELOADS } from './phrases/caseloads.js';
import { EXPECTED } from './phrases/expected.js';
import { MOVES } from './phrases/moves.js';
import { PEOPLE } from './phrases/people.js';
import { POSTS } from './phrases/posts.js';
import { PROGRAMMES } from './phrases/programmes.js';
import { RETENTION } from './phrases/retention.js';
import type { Notion } from './vocabulary.js';

/** What people say for the measures. Of phrases that fit equally, those that stand first are offered first. */
export const PHRASES: readonly Phrase[] = withContracts([...POSTS, ...AGENCY, ...PEOPLE, ...MOVES, ...CASELOADS, ...PROGRAMMES, ...RETENTION, ...EXPECTED]);

/** Each under the first of the notions that it needs. */
const BY_NOTION = new Map<Notion | undefined, { readonly phrase: Phrase; readonly at: number }[]>();
for (const [at, phrase] of PHRASES.entries()) BY_NOTION.set(phrase.needs[0], [...(BY_NOTION.get(phrase.needs[0]) ?? []), { phrase, at }]);

/** The phrases that the notions said can ask for, in their order: those of which every notion is said, or that need none. */
export function phrasesFor(said: ReadonlySet<Notion>): readonly Phrase[] {
  const begun = [undefined, ...said].flatMap((notion) => BY_NOTION.get(notion) ?? []);
  return begun.filter(({ phrase }) => phrase.needs.every((notion) => said.has(notion))).sort((a, b) => a.at - b.at).map(({ phrase }) => phrase);
}
