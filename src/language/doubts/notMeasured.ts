import { TIME_FACETS, type Facet, type TimeFacet } from '../../workforce/measure.js';
import { build, offerOf } from '../clause/build.js';
import { choose } from '../clause/choose.js';
import type { Clause, ClauseReading } from '../clause/clause.js';
import { choiceOf, result } from '../clause/clauseResult.js';
import { asksStageOfStage } from './doubts.js';
import { notionsOf, saidIn } from '../words/pieces.js';

/** Of those approached it is known how many converted; of other stages only who reached them. */
export function ofTwoStages({ pieces, words, choice, setting }: Clause): ClauseReading | undefined {
  if (words.length > 0 || !asksStageOfStage(pieces)) return undefined;
  const [chosen] = choice.best;
  if (chosen?.measure.name === 'conversionRate') return result(build(chosen, setting), words);
  return { is: 'unclear', ask: 'I count who reached a stage, and not how many of those at one stage came to another. Which stage would you like to count?', choices: [] };
}

/** 'Percentage change in agency': a change is told in the figure's own unit. */
export function inPerCent({ pieces, words, choice, setting }: Clause): ClauseReading | undefined {
  const [chosen] = choice.best;
  const built = chosen && words.length === 0 && pieces.some((piece) => notionsOf(piece).includes('percentChange')) ? build(chosen, setting) : null;
  if (!built || !('questions' in built)) return undefined;
  return { is: 'unclear', ask: "I tell a change in the figure's own unit, not in per cent of what it was. Do you mean that?", choices: built.questions.map((question) => choiceOf(offerOf(question))) };
}

/** 'Agency spend last year': what was spent is not recorded, what agency staff cost a year is. */
export function spentThen({ pieces, words, choice, setting }: Clause): ClauseReading | undefined {
  // Retention payments are sums of their own.
  if (choice.best.some(({ measure }) => measure.time === 'flow')) return undefined;
  const rest = pieces.filter((piece) => notionsOf(piece).includes('yearly') || !piece.options.some((option) => option.is === 'time' || (option.is === 'by' && option.facets.some(isTimeFacet))));
  if (words.length > 0 || rest.length === pieces.length || !pieces.some((piece) => notionsOf(piece).includes('spend'))) return undefined;
  const [chosen] = choose(rest).best;
  const built = chosen ? build(chosen, setting) : null;
  if (!built || !('questions' in built)) return undefined;
  return { is: 'unclear', ask: 'What was spent is not recorded, only what agency staff cost a year. Do you mean that?', choices: built.questions.map((question) => choiceOf(offerOf(question))) };
}

/** 'Leavers because of Ivy Marsh': no reason names anybody, and she is not whose leavers are counted. */
export function blamed({ pieces }: Clause): ClauseReading | undefined {
  const name = pieces.find(({ options }, at) => /^(because of|on account of|owing to|put off by|down to)$/.test(saidIn(pieces[at - 1])) && options.some((option) => option.is === 'name' && option.named.some(({ facet }) => WHOM.includes(facet))));
  return name && { is: 'unread', words: [name.text], known: [name.text], choices: [] };
}

const WHOM: readonly Facet[] = ['team', 'service', 'person'];

function isTimeFacet(facet: Facet | TimeFacet): boolean {
  return (TIME_FACETS as readonly string[]).includes(facet);
}
