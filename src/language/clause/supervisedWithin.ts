import { build, offerOf } from './build.js';
import type { ClauseReading, Clause } from './clause.js';
import { choiceOf } from './clauseResult.js';
import { notionsOf, saidIn } from '../words/pieces.js';

/** 'Hasn't had', 'not been supervised', 'without supervision': nobody held one; what is overdue is so on a day. */
const NOT_HELD = /\b(had|been|supervised|without|no|done)\b/;

/** 'Who hasn't had supervision this month': of each worker the last supervision is known on a day, and not which were held in a period. */
export function supervisedWithin({ pieces, words, choice: { best }, setting }: Clause): ClauseReading | undefined {
  const [chosen] = best;
  if (words.length > 0 || chosen?.measure.name !== 'supervisionOverdue') return undefined;
  const notHeld = pieces.some((piece) => notionsOf(piece).includes('overdue') && NOT_HELD.test(saidIn(piece)));
  const within = chosen.uses.some(({ option }) => option.is === 'time' && (option.meaning.is === 'span' || option.meaning.is === 'since'));
  const built = notHeld && within ? build(chosen, setting) : null;
  if (!built || !('questions' in built)) return undefined;
  const ask = 'I know the last supervision of each worker, and not how many were held in a period. Do you mean whose supervision is overdue?';
  return { is: 'unclear', ask, choices: built.questions.map((question) => choiceOf(offerOf(question))) };
}
