import type { Question } from '../question.js';
import type { Token } from '../words.js';
import { asWhich, boundToCount } from './countedGroups.js';
import { groupMean } from './groupMeans.js';
import { heldAgainstAnother, heldAgainstAverage } from './heldGroups.js';
import { ratioNamed, type ReadSide } from './ratios.js';

/** The questions of a clause that sets figures against each other, or counts or averages groups; null where it does none of these. */
export function setAgainstAnother(tokens: readonly Token[], readSide: ReadSide): readonly Question[] | null {
  if (!tokens.some(({ word }) => TELLING.test(word))) return null;
  const which = asWhich(tokens);
  if (which) return countedGroups(which, readSide);
  const one = heldAgainstAverage(tokens, readSide) ?? groupMean(tokens, readSide) ?? ratioNamed(tokens, readSide) ?? heldAgainstAnother(tokens, readSide);
  return one && [one];
}

const TELLING = /^(ratios?|proportion|average|averages|avg|ave|mean|typical|typically|norm|overall|than|more|fewer|less|above|below|over|under|higher|lower|exceeds?|exceeding|outnumber(s|ing)?|outweighs?|many|number|no|count)$/;

function countedGroups(tokens: readonly Token[], readSide: ReadSide): readonly Question[] | null {
  const held = heldAgainstAverage(tokens, readSide) ?? heldAgainstAnother(tokens, readSide);
  const question = held ?? readSide(tokens)?.question;
  const counted = question && boundToCount(question, tokens);
  return counted ? [counted] : null;
}
