import type { Phrase } from './phrase.js';
import { AGENCY } from './phrases/agency.js';
import { CASELOADS } from './phrases/caseloads.js';
import { EXPECTED } from './phrases/expected.js';
import { MOVES } from './phrases/moves.js';
import { PEOPLE } from './phrases/people.js';
import { POSTS } from './phrases/posts.js';
import { PROGRAMMES } from './phrases/programmes.js';
import { RETENTION } from './phrases/retention.js';

/** What people say for the measures. Of phrases that fit equally, those that stand first are offered first. */
export const PHRASES: readonly Phrase[] = [...POSTS, ...AGENCY, ...PEOPLE, ...MOVES, ...CASELOADS, ...PROGRAMMES, ...RETENTION, ...EXPECTED];
