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

/** How many phrases need a notion. */
const NEEDED = new Map<Notion, number>();
for (const notion of PHRASES.flatMap(({ needs }) => needs)) NEEDED.set(notion, (NEEDED.get(notion) ?? 0) + 1);

/** Each under the one of the notions that it needs which the fewest others do. */
const BY_NOTION = new Map<Notion | undefined, { readonly phrase: Phrase; readonly at: number }[]>();
for (const [at, phrase] of PHRASES.entries()) {
  const [rarest] = [...phrase.needs].sort((a, b) => NEEDED.get(a)! - NEEDED.get(b)!);
  BY_NOTION.set(rarest, [...(BY_NOTION.get(rarest) ?? []), { phrase, at }]);
}

/** The phrases that the notions said can ask for, in their order: those of which every notion is said, or that need none. */
export function phrasesFor(said: ReadonlySet<Notion>): readonly Phrase[] {
  const begun = [undefined, ...said].flatMap((notion) => BY_NOTION.get(notion) ?? []);
  return begun.filter(({ phrase }) => phrase.needs.every((notion) => said.has(notion))).sort((a, b) => a.at - b.at).map(({ phrase }) => phrase);
}
