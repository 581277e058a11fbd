import { describe } from '../printed/describe.js';
import { builtAfter } from '../followUps/lay.js';
import type { Stance } from '../followUps/stance.js';
import type { Question } from '../question.js';
import { build, offerOf, type Built, type Offer, type Setting } from './build.js';
import type { Chosen } from './choose.js';
import { countedThere } from './countedThere.js';

/** The question of the phrase that fits; where several fit equally, which of them is meant is asked. */
export function oneOf(best: readonly Chosen[], setting: Setting, before: Question | null, adds: Stance['adds']): Built {
  const built = best.map((chosen) => (before ? builtAfter(before, chosen, setting, adds) : build(chosen, setting)));
  const [first, ...others] = countedThere(built, setting);
  if (others.length === 0) return first!;
  return { ask: 'Which do you mean?', offers: built.flatMap((one) => ('questions' in one ? one.questions.map(offerOf) : one.offers.flatMap(inFull))), settles: true };
}

/** Among offers of several measures each says all of its question. */
function inFull(offer: Offer): readonly Offer[] {
  return 'questions' in offer ? offer.questions.map(offerOf) : [offer];
}

/** Several measures in one clause, each with the names and times that stand beside them. */
export function joined(all: readonly Chosen[], setting: Setting, before: Question | null): Built {
  const built = all.map((chosen) => (before ? builtAfter(before, chosen, setting) : build(chosen, setting)));
  const unclear = built.find((one) => 'ask' in one);
  const questions = built.flatMap((one) => ('questions' in one ? one.questions : []));
  return unclear ?? { questions: questions.filter((question, at) => questions.findIndex((other) => describe(other) === describe(question)) === at) };
}
