import type { Built, Offer } from './build.js';
import { describe } from '../printed/describe.js';
import type { Choice } from '../reading.js';
import type { ClauseReading } from './clause.js';
import { isDenied } from '../words/words.js';

/** An offer in words that read back as what it offers. */
export function choiceOf(offer: Offer): Choice {
  return { text: offer.text, asks: 'questions' in offer ? offer.questions.map(describe).join('; ') : offer.message };
}

export function guessed(offer: Offer): Choice {
  return { ...choiceOf(offer), rest: true };
}

export const NEGATION = /^(not|no|never|none|neither|nor|without|except|excluding|other than|apart from|isnt|arent|dont|doesnt|didnt|hasnt|havent|non)\b|n['’]t\b/i;

/** What was built, or the words that were not read beside it. */
export function result(built: Built, words: readonly string[]): ClauseReading {
  if ('ask' in built) return words.length > 0 ? { is: 'unread', words, choices: [] } : { is: 'unclear', ask: built.ask, choices: built.offers.map((offer) => (built.guess ? guessed(offer) : choiceOf(offer))), settles: built.settles ?? false, ...(built.about && { about: built.about }) };
  if (words.length === 0) return built.questions;
  const asks = built.questions.map(describe).join('; ');
  // Without a 'not' the rest asks the opposite.
  return { is: 'unread', words, choices: words.some((word) => NEGATION.test(word) || isDenied(word)) ? [] : [{ text: asks, asks, rest: true }] };
}
