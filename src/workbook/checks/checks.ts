import { checkCasesWithoutSpell, checkDestinations, checkOverfilledPosts, checkSpellsAgainstPosts } from './oddities.js';
import { checkReferences } from './references.js';
import type { Check } from './report.js';
import { checkSpans } from './spans.js';
import { checkLeavers, checkOverlaps } from './spells.js';
import { checkFinalStatus } from './status.js';

/** With one of these nothing is imported. */
export const ERRORS: readonly Check[] = [checkSpans, checkReferences, checkOverlaps, checkLeavers, checkFinalStatus];

/** These are told, and imported all the same. */
export const ODDITIES: readonly Check[] = [checkSpellsAgainstPosts, checkOverfilledPosts, checkCasesWithoutSpell, checkDestinations];
