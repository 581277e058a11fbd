import { measureNamed } from '../../workforce/measures/index.js';
import type { Built, Setting } from '../clause/build.js';
import { single } from '../clause/choose.js';
import type { Clause, ClauseReading } from '../clause/clause.js';
import { result } from '../clause/clauseResult.js';
import { isModifying, sameTopic } from '../clause/manner.js';
import { PARTS } from '../clause/shares.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';
import type { Question } from '../question.js';
import { basisOf } from './basis.js';
import { borrowed, comparison, datesOfThem, inItsPlace, namesAnother } from './borrowed.js';
import { bounded } from './bounds.js';
import { NOT_OF_THOSE } from './hereSince.js';
import { countedBehind } from './inUnits.js';
import { builtAfter, laidOver, mapped } from './lay.js';
import { contractAlone, namesContract, ofContract } from './ofContract.js';
import { asksOfThose, isPicked } from './picked.js';
import { brokenDown, pointedAt } from './pointers.js';
import { shareNamed } from './shareOfThat.js';
import { shortOf } from './short.js';
import { ofThemAlone } from './survives.js';
import { setBeside } from './together.js';

/** 'How many people is that?', 'when?', 'the worst one?' */
export function pointing(clause: Clause): ClauseReading | undefined {
  const { tokens, stance, words, choice, setting, before } = clause;
  const built = before && pointedAt(shortOf(tokens), before, setting);
  if (built) return result(built, []);
  const dated = before && stance.ofThem && words.length === 0 ? datesOfThem(tokens, choice.best, basisOf(clause) ?? before) : null;
  return dated ? [dated] : undefined;
}

/** 'What proportion was workload?', 'reasons?', 'over 25?' */
export function shortly({ tokens, pieces, words, choice, setting, before, goesOn }: Clause): ClauseReading | undefined {
  if (!before || words.length > 0) return undefined;
  const built = shareNamed(pieces, before, setting) ?? bounded(pieces, before, setting) ?? (goesOn ? brokenDown(shortOf(tokens), choice.best, before, setting) : null);
  return built ? result(built, words) : undefined;
}

/** 'Compared with leavers', 'and against Court': what was counted is told with what is named, of the same place and time. */
export function comparedWith({ pieces, words, choice, setting, before }: Clause): ClauseReading | undefined {
  if (!before || words.length > 0 || !isCompared(pieces)) return undefined;
  const chosen = single(choice.best);
  const another = chosen && chosen.measure.name !== before.measure && !isModifying(chosen.phrase, before);
  const beside = () => (another ? setBeside(before, builtAfter(before, chosen, setting)) : laidOver(pieces, before, setting));
  const built = comparison(pieces, before, setting) ?? ofContract(pieces, before, setting) ?? beside();
  return built ? result(built, words) : undefined;
}

const COMPARES = /^(compare|compared|comparing|comparison|versus|vs|v|against|relative|up against|measured against|set against)\b/;

function isCompared(pieces: readonly Piece[]): boolean {
  const [first] = pieces.filter(({ options }) => !options.every(({ is }) => is === 'plain'));
  return first !== undefined && notionsOf(first).includes('compared') && COMPARES.test(saidIn(first));
}

/** What lacks a subject behind some of the people is read as if it said so. */
export const OF_THEM: Piece = { from: 0, to: 0, text: 'of them', options: [{ is: 'plain' }] };

/** 'how many of them are newly qualified?', 'how many are agency?' after who is absent */
export function aboutThem(clause: Clause): ClauseReading | undefined {
  const { tokens, stance, pieces, words, choice, setting, before } = clause;
  const anyOfContract = tokens[0]?.word === 'any' && namesContract(pieces);
  // 'Who is next to finish?' after agency staff: their assignments end.
  const theirs = before && words.length === 0 && stance.bare && !choice.best.some(({ measure }) => sameTopic(measure.name, before.measure)) ? borrowed(pieces, before, setting) : null;
  if (before && theirs && 'questions' in theirs && theirs.questions.every(({ measure }) => sameTopic(measure, before.measure) && measureNamed(measure)?.spans === 'ahead')) return result(theirs, words);
  const notYet = before?.measure === 'approachNext' && words.length === 0 ? single(choice.best) : null;
  // 'How many haven't been approached at all?' after those to approach next, who may have been.
  if (before && notYet?.measure.name === 'notApproached') return result(builtAfter(before, notYet, setting, stance.adds), words);
  const isStill = tokens[0]?.word === 'still' && tokens.length <= 4;
  if (!before || words.length > 0 || !(stance.ofThem || stance.lacksSubject || anyOfContract || isStill)) return undefined;
  const narrowed = isPicked(before) ? ofContract(pieces, before, setting) : null;
  if (narrowed) return result(narrowed, words);
  const flow = measureNamed(before.measure)?.time === 'flow';
  if (flow && pieces.some((piece) => notionsOf(piece).includes('inPost'))) return NOT_OF_THOSE;
  if (!stance.ofThem && !stance.whence) return asksOfThose(clause, before) || (anyOfContract && isPicked(before)) ? withoutSubject(clause, before) : undefined;
  const asked = (stance.whence ? null : borrowed(pieces, before, setting)) ?? laidOver(pieces, before, setting, stance.adds);
  const built = asked && pieces.some((piece) => notionsOf(piece).includes('howMany')) ? mapped(asked, countedBehind) : asked;
  return built ? result(ofThemAlone(before, built, setting, 'their words'), words) : undefined;
}

function withoutSubject({ pieces, words, choice, stance, setting }: Clause, before: Question): ClauseReading | undefined {
  const chosen = single(choice.best);
  const afresh = chosen && builtAfter(before, chosen, setting, stance.adds);
  const built = borrowed([...pieces, OF_THEM], before, setting) ?? laidOver(pieces, before, setting, stance.adds) ?? afresh;
  return built ? result(ofThemAlone(before, built, setting, 'their words'), words) : undefined;
}

const WORKING = /^(works?|working|based|employed)$/;
const OUT_OF = /^(?:and )?(?:out )?of how many /;

/** 'Only the ones with nobody covering', 'how many are covered?' after the posts that have stood vacant for so long: of those, and not of all vacancies. */
export function partOfThose({ tokens, pieces, words, choice, before }: Clause): ClauseReading | undefined {
  if (!before || words.length > 0) return undefined;
  const said = shortOf(tokens);
  const covered = VACANT.includes(before.measure) && (AGENCY_COVER.test(said) || COVERED.test(said)) ? measureNamed('coveredVacancies') : undefined;
  const next = covered ?? single(choice.best)?.measure;
  const part = next && next.name !== before.measure ? PARTS[next.name] : undefined;
  if (!next || !part || part.filter.values.length === 0) return undefined;
  const bounded = Object.keys(before.numbers).length > 0 && measureNamed(before.measure)?.facets.includes(part.filter.facet);
  if (!bounded) return AGENCY_COVER.test(said) && before.measure === part.whole ? [{ ...before, measure: next.name, figure: next.figures[0]!.name }] : undefined;
  const ofThose = OF_THOSE.test(said) || pieces.every(({ options }) => options.every(({ is }) => is === 'notion' || is === 'plain' || is === 'listing'));
  const listed = pieces.some(({ options }) => options.some(({ is }) => is === 'listing'));
  return ofThose ? [{ ...before, where: [...before.where.filter(({ facet }) => facet !== part.filter.facet), part.filter], show: listed ? 'records' : before.show }] : undefined;
}

const OF_THOSE = /^(?:and )?(?:only|just)\b|\b(?:ones|those|them)\b/;
const VACANT: readonly string[] = ['vacancies', 'timeVacant'];
/** What the posts have, and no question of the agency staff. */
const AGENCY_COVER = /^(?:and )?(?:(?:is there |have they got |do they have )?(?:any|some) |with |how many (?:have|with) )?(?:agency|locum) cover(?: (?:there|in place|for (?:them|those)|on (?:them|those)))?$|^(?:and )?(?:how many|which)(?: ones)?(?: of (?:them|those|these))? (?:have|has|had|have got|has got) (?:an? )?(?:locums?|agency(?: workers?| staff)?)(?: in| in them| covering| there)*$/;
/** 'How many of those have cover', 'are any of them covered by agency'. */
const COVERED = /^(?:and )?(?:how many|which)(?: ones)?(?: of (?:them|those|these))? (?:have|has|had|have got|has got)(?: any| some)? cover$|^(?:and )?(?:(?:(?:how many|which|any)(?: ones)?(?: of (?:them|those|these))?|are (?:they|any of them|any))(?: are| is)? )?covered(?: by (?:agency|locums))?$/;

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

/** 'Why?' after agency assignments that ended: the reasons for which they did, and not what they cover. */
function reasonsOf(pieces: readonly Piece[], before: Question, setting: Setting): Built | null {
  const measure = measureNamed(before.measure);
  const isWhy = /^(?:and )?(?:why|how come|what for)(?: was that| did they)?$/.test(pieces.map(saidIn).join(' '));
  return isWhy && measure?.time === 'flow' && measure.facets.includes('reason') && !sameTopic(before.measure, 'leavers') ? laidOver(pieces, before, setting) : null;
}

/** 'why?', 'by team', 'at the end of March?' */
export function fromBefore({ stance, pieces, words, setting, before }: Clause): ClauseReading | undefined {
  const built = before && (reasonsOf(pieces, before, setting) ?? borrowed(pieces, before, setting) ?? laidOver(pieces, before, setting, stance.adds) ?? inItsPlace(pieces, before, setting));
  // 'How many the year before?' after what they save.
  const counted = built && pieces.some((piece) => notionsOf(piece).includes('howMany')) ? mapped(built, countedBehind) : built;
  return counted ? result(counted, words) : undefined;
}
