import type { Question } from '../question.js';
import type { Token } from '../words/words.js';
import { asWhich, boundToCount } from './countedGroups.js';
import { groupMean, timeMean } from './groupMeans.js';
import { heldAgainstAnother, heldAgainstAverage } from './heldGroups.js';
import { ratioNamed, type ReadSide } from './ratios.js';
import { inPlaceOf, partsIn } from './said.js';
import { shareOfAll } from './shareOfAll.js';
import { differenceNamed, totalNamed } from './sums.js';

/** The questions of a clause that sets figures against each other, or counts or averages groups; null where it does none of these. */
export function setAgainstAnother(tokens: readonly Token[], readSide: ReadSide): readonly Question[] | null {
  if (!tokens.some(({ word }) => TELLING.test(word))) return null;
  const share = ofFirst(tokens) ?? shareSaid(tokens);
  const shared = share && readSide(share)?.question;
  if (shared) return [shared];
  const which = asWhich(tokens);
  if (which) return countedGroups(which, readSide);
  const one = differenceNamed(tokens, readSide) ?? shareOfAll(tokens, readSide) ?? heldAgainstAverage(tokens, readSide) ?? groupMean(tokens, readSide) ?? timeMean(tokens, readSide) ?? ratioNamed(tokens, readSide) ?? heldAgainstAnother(tokens, readSide);
  return one ? [one] : totalNamed(tokens, readSide);
}

/** 'How much of our agency staff is in Assessment, as a percentage' as 'what share of our agency staff is in Assessment'. */
function shareSaid(tokens: readonly Token[]): readonly Token[] | null {
  const parts = partsIn<'how' | 'much' | 'rest'>(tokens, HOW_MUCH_OF);
  const [how, much] = [parts?.how?.[0], parts?.much?.[0]];
  return parts && how && much ? [inPlaceOf(how, 'what'), inPlaceOf(much, 'share'), ...(parts.rest ?? [])] : null;
}

const HOW_MUCH_OF = /^(?<how>how) (?<much>much) (?<rest>of .+? (?:is|are|sits?|lies?|was|were) (?:in|with|from) .+?)(?: ,? ?(?:as a|in) (?:percentage|percent|share|%|proportion))?$/;

/** 'Of our leavers what percentage left because of workload' as 'what percentage of our leavers left because of workload'. */
function ofFirst(tokens: readonly Token[]): readonly Token[] | null {
  const parts = partsIn<'of' | 'whole' | 'what' | 'rest'>(tokens, OF_FIRST);
  return parts && [...(parts.what ?? []), ...(parts.of ?? []), ...(parts.whole ?? []), ...(parts.rest ?? [])];
}

const OF_FIRST = /^(?:out )?(?<of>of) (?<whole>.+?) (?<what>(?:what|which|how many) (?:percentage|percent|proportion|share|%|fraction)) (?!of\b)(?<rest>.+)$/;

const TELLING = /^(percentage|percent|share|%|fraction|monthly|weekly|quarterly|ratios?|proportion|average|averages|avg|ave|mean|typical|typically|norm|overall|than|more|fewer|less|above|below|over|under|higher|lower|worse|better|exceeds?|exceeding|outnumber(s|ing)?|outweighs?|add|much|many|number|no|count|difference|gaps?|total|sum|combined|together|altogether)$/;

function countedGroups(tokens: readonly Token[], readSide: ReadSide): readonly Question[] | null {
  const held = heldAgainstAverage(tokens, readSide) ?? heldAgainstAnother(tokens, readSide);
  const question = held ?? readSide(tokens)?.question;
  const counted = question && boundToCount(question, tokens);
  return counted ? [counted] : null;
}
