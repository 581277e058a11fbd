import { measureNamed } from '../../workforce/measures/index.js';
import { build } from '../build.js';
import type { Clause, ClauseReading } from '../clause.js';
import { result } from '../clauseResult.js';
import { isModifying } from '../manner.js';
import { notionsOf, type Piece } from '../pieces.js';
import type { Question } from '../question.js';
import { borrowed, datesOfThem, inItsPlace, namesAnother } from './borrowed.js';
import { bounded } from './bounds.js';
import { laidOver, mapped } from './lay.js';
import { contractAlone, namesContract, ofContract } from './ofContract.js';
import { asksOfThose, isPicked } from './picked.js';
import { brokenDown, pointedAt } from './pointers.js';
import { shareNamed } from './shareOfThat.js';
import { shortOf } from './short.js';
import { carried, ofThemAlone } from './survives.js';

/** 'How many people is that?', 'when?', 'the worst one?' */
export function pointing({ tokens, stance, words, choice, setting, before }: Clause): ClauseReading | undefined {
  const built = before && pointedAt(shortOf(tokens), before, setting);
  if (built) return result(built, []);
  const dated = before && stance.ofThem && words.length === 0 ? datesOfThem(tokens, choice.best, before) : null;
  return dated ? [dated] : undefined;
}

/** 'What proportion was workload?', 'reasons?', 'over 25?' */
export function shortly({ tokens, pieces, words, choice, setting, before, goesOn }: Clause): ClauseReading | undefined {
  if (!before || words.length > 0) return undefined;
  const built = shareNamed(pieces, before, setting) ?? bounded(pieces, before, setting) ?? (goesOn ? brokenDown(shortOf(tokens), choice.best, before, setting) : null);
  return built ? result(built, words) : undefined;
}

/** What lacks a subject behind some of the people is read as if it said so. */
const OF_THEM: Piece = { from: 0, to: 0, text: 'of them', options: [{ is: 'plain' }] };

/** 'how many of them are newly qualified?', 'how many are agency?' after who is absent */
export function aboutThem(clause: Clause): ClauseReading | undefined {
  const { tokens, stance, pieces, words, setting, before } = clause;
  const anyOfContract = tokens[0]?.word === 'any' && namesContract(pieces);
  if (!before || words.length > 0 || !(stance.ofThem || stance.lacksSubject || anyOfContract)) return undefined;
  const narrowed = ofContract(pieces, before, setting);
  if (narrowed) return result(narrowed, words);
  // Whether those who left, or were paid, are still here is not known of a flow.
  const flow = measureNamed(before.measure)?.time === 'flow';
  if (flow && pieces.some((piece) => notionsOf(piece).includes('inPost'))) return { is: 'unclear', ask: 'I cannot tell that of those alone. What would you like to count?', choices: [] };
  if (!stance.ofThem && !stance.whence) return asksOfThose(clause, before) || (anyOfContract && isPicked(before)) ? withoutSubject(clause, before) : undefined;
  const built = (stance.whence ? null : borrowed(pieces, before, setting)) ?? laidOver(pieces, before, setting, stance.adds);
  return built ? result(ofThemAlone(before, built, setting, 'their words'), words) : undefined;
}

function withoutSubject({ pieces, words, choice, stance, setting }: Clause, before: Question): ClauseReading | undefined {
  const [chosen, ...others] = choice.best;
  const afresh = chosen && others.length === 0 ? mapped(build(chosen, setting), (question) => carried(before, question, chosen, stance.adds)) : null;
  const built = borrowed([...pieces, OF_THEM], before, setting) ?? laidOver(pieces, before, setting, stance.adds) ?? afresh;
  return built ? result(ofThemAlone(before, built, setting, 'their words'), words) : undefined;
}

const WORKING = /^(works?|working|based|employed)$/;
const OUT_OF = /^(?:and )?(?:out )?of how many /;

/** 'and team managers?', 'just agency': a role or a contract by itself is a question of its own, unless it goes on from the one before. */
export function changingOne(clause: Clause): ClauseReading | undefined {
  const { tokens, stance, pieces, words, choice, setting, before, goesOn } = clause;
  const ofOneContract = before && goesOn && words.length === 0 ? contractAlone(clause, before) : null;
  if (ofOneContract) return result(ofOneContract, words);
  const ordered = pieces.some(({ options }) => options.some(({ is }) => is === 'order'));
  const another = before !== null && namesAnother(pieces, before);
  // 'Who works there?' and 'out of how many social workers?' ask for the staff.
  const ofStaff = tokens.some(({ word }) => WORKING.test(word)) || OUT_OF.test(shortOf(tokens));
  const changes = (goesOn || another) && !ordered && !ofStaff && choice.best.length > 0 && (choice.best.every(({ phrase }) => isModifying(phrase, before)) || another);
  const built = before && changes ? laidOver(pieces, before, setting, stance.adds) : null;
  return built ? result(built, words) : undefined;
}

/** 'why?', 'by team', 'at the end of March?' */
export function fromBefore({ stance, pieces, words, setting, before }: Clause): ClauseReading | undefined {
  const built = before && (borrowed(pieces, before, setting) ?? laidOver(pieces, before, setting, stance.adds) ?? inItsPlace(pieces, before, setting));
  return built ? result(built, words) : undefined;
}
