import { oneBesideAnother } from './against/heldGroups.js';
import { ratioPer, shareOfWhole } from './against/ratios.js';
import { setAgainstAnother } from './against/setAgainst.js';
import type { Side } from './against/sides.js';
import { differenceLeft } from './against/sums.js';
import { measureNamed } from '../workforce/measures/index.js';
import { build, type Setting } from './clause/build.js';
import { besideTarget, secondBounds } from './clause/bounds.js';
import { choose } from './clause/choose.js';
import type { Clause, ClauseReading, Way } from './clause/clause.js';
import { openingWord } from './message/clauses.js';
import { guessed, result } from './clause/clauseResult.js';
import { openComparisons, openMedians, openRatios } from './clause/comparisons.js';
import { relativesPlain } from './message/exclusions.js';
import { ageAsked, applicantsAsked, daysWanted, isOrder, ofAll, openExclusions, opinionAsked, openGroups, payAsked, privateAsked, refusedTopic, sharesOf, successAsked, supposedOnly, placeOrMonth, unknownCohorts, unknownLetters, unknownPlaces } from './doubts/doubts.js';
import { asksSomething, asksTheDay, isIdle, onlyPlain, saysLittle } from './doubts/idle.js';
import type { Lexicon } from './names/lexicon.js';
import { withLastCohort } from './names/lastCohort.js';
import { sameTopic } from './clause/manner.js';
import type { Phrase } from './clause/phrase.js';
import { ofTheAsker } from './doubts/ofTheAsker.js';
import { blamed, inPerCent, ofTwoStages, spentThen } from './doubts/notMeasured.js';
import { joined, oneOf } from './clause/oneOrAll.js';
import { planOrPlace } from './clause/planOrPlace.js';
import { qualifies } from './doubts/qualifying.js';
import { whichPractitioners } from './doubts/practitioners.js';
import { nearby } from './clause/nearby.js';
import { notionsOf } from './words/pieces.js';
import type { Question } from './question.js';
import { recognise } from './pieces/recognise.js';
import { valuesListed } from './pieces/valuesListed.js';
import { CHILDREN, ORDERS, OTHER_COUNCILS } from './words/refusals.js';
import { isOwnShare, isPart, shareAsked } from './clause/shares.js';
import { supervisedWithin } from './clause/supervisedWithin.js';
import { basisOf } from './followUps/basis.js';
import { byMuch } from './followUps/byMuch.js';
import { endsOfAbsences } from './followUps/endsOfAbsences.js';
import { offersToConvert } from './followUps/borrowed.js';
import { hereSince } from './followUps/hereSince.js';
import { inTotal } from './followUps/lifted.js';
import { askedOfOthers } from './followUps/otherThan.js';
import { pointed } from './followUps/pointed.js';
import { goesOnFrom, stanceOf } from './followUps/stance.js';
import { askedOfOne } from './followUps/ranking.js';
import { askedOfRest } from './followUps/rest.js';
import { ofThemAlone } from './followUps/survives.js';
import { askedOfTime, nowOfThem, timesOf } from './followUps/timesMeant.js';
import { addedTo } from './followUps/together.js';
import { aboutThem, OF_THEM, changingOne, comparedWith, fromBefore, partOfThose, pointing, shortly } from './followUps/ways.js';
import { countAndRate, isBetweenSides, several, twoMeasures } from './clause/severalMeasures.js';
import { ofTeamsHaving } from './doubts/ofTeamsHaving.js';
import { sharesOfThem } from './doubts/sharesOfThem.js';
import { isStatement, told } from './doubts/statements.js';
import { thenAndNow } from './doubts/thenAndNow.js';
import { whatIsMeant } from './doubts/vague.js';
import { tokensOf, type Token } from './words/words.js';

/** The ways to read a clause, tried in this order. */
const WAYS: readonly Way[] = [mine, endsOfAbsences, pointing, against, ofPlanOrPlace, refused, ofTwoKinds, ofTwoStages, blamed, ofSomeOnly, asShare, comparedWith, byMuch, partOfThose, shortly, inProportion, doubtful, inPerCent, spentThen, supervisedWithin, inTotal, hereSince, aboutThem, changingOne, inParts, measured, vaguely, empty, fromBefore];

/** Reads one clause; `inside` where it follows another of the same message. */
export function readClause(tokens: readonly Token[], setting: Setting, lexicon: Lexicon, before: Question | null, inside: boolean): ClauseReading {
  const rest = before && (askedOfRest(tokens, before) ?? askedOfOne(tokens, before, setting));
  if (rest && 'ask' in rest) return result(rest, []);
  if (rest) return readClause(rest.tokens, setting, lexicon, rest.before, inside);
  const others = askedOfOthers(tokens, before);
  if (others) return 'tokens' in others ? readClause(others.tokens, setting, lexicon, others.before, inside) : result(others, []);
  const ofTime = before && askedOfTime(tokens, before, setting);
  if (ofTime) return 'ask' in ofTime ? result(ofTime, []) : readClause(tokens, { ...setting, seen: { ...setting.seen, times: [] } }, lexicon, ofTime, inside);
  const now = before && nowOfThem(tokens, before, setting.today);
  if (now) {
    const left = readClause(tokens.filter((token) => !now.includes(token)), setting, lexicon, before, inside);
    const words = [setting.message.slice(now[0]!.start, now.at(-1)!.end)];
    const asked = left && !('is' in left) ? result({ questions: left }, words) : null;
    return { is: 'unread', words, known: words, choices: asked && 'is' in asked && asked.is === 'unread' ? asked.choices : [] };
  }
  const clause = recognised(tokens, setting, lexicon, before, inside);
  const onward = { ...clause, before: basisOf(clause) };
  const reading = readByWays(clause, onward, inside);
  return reading && 'is' in reading && reading.is === 'unread' && reading.choices.length > 0 && qualifies(clause) ? { ...reading, decisive: true } : reading;
}

function readByWays(clause: Clause, onward: Clause, inside: boolean): ClauseReading {
  const { tokens, pieces, setting, lexicon, before } = clause;
  for (const way of WAYS) {
    const reading = way(way === pointing ? clause : onward);
    // 'Which of them end before March?' was found to look ahead by what it goes on from.
    if (reading && !('is' in reading) && !inside && !before && isStatement(tokens, pieces)) return told(reading);
    if (reading !== undefined) return reading && !('is' in reading) && !setting.ahead && reading.some(({ measure }) => measureNamed(measure)?.spans === 'ahead') ? readClause(tokens, { ...setting, ahead: true }, lexicon, before, inside) : reading;
  }
  return unclear(onward);
}

/** What looks ahead is recognised once more: its months are the next ones. */
function recognised(tokens: readonly Token[], setting: Setting, lexicon: Lexicon, before: Question | null, inside: boolean): Clause {
  const later = inside || !before ? null : ((before.when.is === 'day' && before.when.day > setting.today) || measureNamed(before.measure)?.spans === 'ahead') && stanceOf(tokens).joined;
  if (later && !setting.ahead) return recognised(tokens, { ...setting, ahead: true }, lexicon, before, inside);
  const { pieces: read, unread } = recognise(setting.message, tokens, lexicon, { ...setting, ...(before && timesOf(before, setting.today)) });
  const pieces = pointed(withLastCohort(relativesPlain(valuesListed(read)), setting.workforce, setting.today), setting.seen, before, setting.workforce, setting.today);
  const choice = choose(pieces);
  if (!setting.ahead && choice.best.some(({ phrase, measure }) => phrase.ahead || measure.spans === 'ahead')) {
    return recognised(tokens, { ...setting, ahead: true }, lexicon, before, inside);
  }
  const stance = stanceOf(tokens);
  const words = unread.filter(({ word }) => !(stance.adds === 'including' && word === 'including')).map(({ start, end }) => setting.message.slice(start, end));
  return { tokens, pieces, words, choice, setting, lexicon, before, stance, goesOn: inside || goesOnFrom(stance, choice.best, before) };
}

function mine({ tokens, pieces, choice: { best }, setting }: Clause): ClauseReading | undefined {
  return best.length === 0 || isOrder(tokens) ? undefined : ofTheAsker(tokens, pieces, setting.message);
}

/** 'Ratio of agency to permanent', 'teams above the average', 'vacancies per team on average' */
function against({ tokens, setting, lexicon }: Clause): ClauseReading | undefined {
  // 'Add vacancies and agency' asks for a sum.
  return isOrder(tokens) && tokens[0]?.word !== 'add' ? undefined : setAgainstAnother(tokens, sideReader(setting, lexicon)) ?? undefined;
}

/** 'Staff per team manager', 'what share of staff are permanent': what nothing else reads. */
function inProportion({ tokens, pieces, choice: { best }, setting, lexicon }: Clause): ClauseReading | undefined {
  if (best.length > 0 && sharesOf(pieces).length + openRatios(pieces, best).length + openComparisons(pieces, best).length === 0) return undefined;
  const readSide = sideReader(setting, lexicon);
  const question = ratioPer(tokens, readSide) ?? shareOfWhole(tokens, readSide) ?? differenceLeft(tokens, readSide);
  return question ? [question] : oneBesideAnother(tokens, readSide) ?? undefined;
}

/** Reads a part of a clause that asks one question by itself. */
function sideReader(setting: Setting, lexicon: Lexicon): (tokens: readonly Token[]) => Side | null {
  return (tokens) => {
    const reading = tokens.length === 0 ? null : readClause(tokens, { ...setting, isSide: true }, lexicon, null, false);
    const [question, ...others] = reading && !('is' in reading) ? reading : [];
    return question && others.length === 0 ? { question, pieces: recognised(tokens, setting, lexicon, null, false).pieces } : null;
  };
}

function refused(clause: Clause): ClauseReading | undefined {
  const { tokens, pieces, words, choice } = clause;
  if (isOrder(tokens)) return { is: 'refused', topic: ORDERS };
  const pay = goesOnFromPayments(clause) ? null : payAsked(pieces, words);
  if (pay !== null) return { is: 'refused', topic: pay };
  const topic = privateAsked(pieces, tokens) ?? applicantsAsked(pieces) ?? (choice.best.length === 0 ? refusedTopic(pieces, words) ?? ageAsked(pieces, choice.nearest?.left ?? []) : null) ?? opinionAsked(tokens, pieces, choice.best);
  if (choice.best.length === 0 && words.some((word) => /^\p{Lu}/u.test(word)) && pieces.some(({ text }) => /^(family|siblings|parents)$/i.test(text))) return { is: 'refused', topic: CHILDREN };
  // 'Compared with Kent' asks of published figures.
  if (topic === OTHER_COUNCILS && pieces.some((piece) => notionsOf(piece).includes('compared'))) return undefined;
  return topic === null ? undefined : { is: 'refused', topic };
}

/** 'How much was she paid?' after retention payments asks of these. */
function goesOnFromPayments({ pieces, before, goesOn }: Clause): boolean {
  const ofPayments = before !== null && (measureNamed(before.measure)?.sheets.includes('retentionPayments') ?? false);
  return ofPayments && (goesOn || pieces.some(({ text }) => /^(he|she|they|him|her|them)$/i.test(text)));
}

/** 'What share of the newly qualified are in Elm', 'vacancies in teams with no manager' */
function ofSomeOnly({ pieces, words, choice }: Clause): ClauseReading | undefined {
  const open = [...sharesOfThem(pieces, choice.best), ...ofTeamsHaving(pieces)];
  return open.length > 0 ? { is: 'unread', words: [...open, ...words], known: open, choices: [] } : undefined;
}

/** 'What percentage of leavers went to other councils?'; a rate of its own ('what % of staff are agency') is measured as such. */
function asShare({ pieces, words, choice, setting }: Clause): ClauseReading | undefined {
  if (words.length > 0 || thenAndNow(pieces, choice.best).length > 0 || choice.best.some(isOwnShare) || (choice.best.length > 0 && sharesOf(pieces).length === 0)) return undefined;
  const question = shareAsked(pieces, setting);
  return question ? [question] : undefined;
}

/** A team called May, and the month. */
function ofTwoKinds({ pieces, words, setting, lexicon }: Clause): ClauseReading | undefined {
  const doubt = words.length === 0 ? placeOrMonth(pieces, lexicon) : null;
  if (!doubt) return undefined;
  const choices = [`the ${doubt.kind}, ${doubt.place}`, `the month, ${doubt.month}`];
  const asks = [doubt.place, doubt.month].map((meant) => setting.message.replace(doubt.said, meant));
  return { is: 'unclear', ask: `Do you mean ${doubt.place}, or ${doubt.month}?`, choices: choices.map((text, at) => ({ text, asks: asks[at]! })) };
}

/** A team called LAC, and the kind of plan where that can be counted. */
function ofPlanOrPlace({ pieces, words, choice, setting, lexicon }: Clause): ClauseReading | undefined {
  const doubt = words.length === 0 ? planOrPlace(pieces, lexicon) : null;
  if (!doubt) return undefined;
  const meant = choice.best.length > 0 ? [doubt.place, doubt.plan] : [doubt.place];
  return { is: 'unclear', ask: `Do you mean ${meant.join(', or ')}?`, choices: meant.map((text) => ({ text, asks: setting.message.replace(doubt.said, text) })) };
}

/** 'vacancies and agency by team' */
function inParts({ tokens, pieces, words, setting, choice, before, goesOn }: Clause): ClauseReading | undefined {
  // 'Of our vacancies, how many are covered' is one figure.
  if (openingWord(tokens) === 'of' && choice.best.length > 0) return undefined;
  // 'Caseloads of permanent versus agency' is one measure by its contract.
  const whole = pieces.some((_, at) => isBetweenSides(pieces, at)) ? !twoMeasures(pieces, choice.best) : choice.best.some(({ phrase }) => isSum(phrase));
  if (choice.best.length > 0 && whole) return undefined;
  const parts = countAndRate(pieces, tokens) ?? several(pieces, tokens, choice.best.length === 0);
  return parts ? result(joined(parts, setting, goesOn ? before : null), words) : undefined;
}

/** 'Agency and permanent together'. */
function isSum({ needs }: Phrase): boolean {
  return needs.includes('agency') && needs.includes('permanent');
}

function doubtful({ tokens, pieces, words, setting, choice }: Clause): ClauseReading | undefined {
  // 'Teams without vacancies' excludes nothing: it asks for those that have none.
  const counted = new Set(choice.best.flatMap(({ uses }) => uses.flatMap(({ piece, option }) => (option.is === 'number' ? piece : []))));
  const unknown = [...daysWanted(pieces), ...unknownCohorts(pieces), ...unknownPlaces(pieces, setting.message, tokens), ...unknownLetters(pieces, setting.message), ...(choice.best.some(isOwnShare) ? [] : sharesOf(pieces)), ...openExclusions(pieces, counted), ...openGroups(pieces), ...ofAll(pieces), ...thenAndNow(pieces, choice.best)];
  const bounds = choice.best.slice(0, 1).flatMap(({ uses, phrase }) => [...secondBounds(uses, phrase), ...besideTarget(uses, phrase)]);
  const known = [...supposedOnly(tokens, choice.best), ...successAsked(pieces, choice.best), ...openComparisons(pieces, choice.best), ...openRatios(pieces, choice.best), ...openMedians(pieces, choice.best), ...bounds];
  return unknown.length + known.length > 0 ? { is: 'unread', words: [...unknown, ...known, ...words], known, choices: [] } : undefined;
}

function measured(clause: Clause): ClauseReading | undefined {
  const { tokens, stance, pieces, choice, words, setting, before, goesOn } = clause;
  if (choice.best.length === 0) return undefined;
  if (words.length > 0 && choice.best.every(saysLittle)) return { is: 'unread', words, choices: [] };
  if (!before && /\bof (them|those|these)\b(?! (who|that|whose|with|in|on|from|which|we|left|due|expected|\w+ing|\w+ed)\b)/.test(tokens.map(({ word }) => word).join(' '))) return { is: 'unclear', ask: 'Of whom? Please ask for the whole first, or name it.', choices: [] };
  const ofThem = before !== null && (stance.ofThem || (stance.lacksSubject && (before.where.length > 0 || isPart(before) || stance.whence)));
  const near = goesOn || ofThem ? [...choice.best, ...offersToConvert(pieces, choice.best)].filter(({ measure }) => before !== null && sameTopic(measure.name, before.measure)) : [];
  const asked = (near.length > 0 ? near : choice.best).map((chosen) => (ofThem ? { ...chosen, uses: [...chosen.uses, { piece: OF_THEM, option: { is: 'plain' as const } }] } : chosen));
  const built = oneOf(asked, setting, goesOn || ofThem ? before : null, stance.adds);
  if (before && stance.adds === 'including') return result(addedTo(before, built), words);
  const doubt = 'questions' in built && words.length === 0 ? whichPractitioners(clause, built.questions) : null;
  if (doubt) return doubt;
  return result(ofThem ? ofThemAlone(before, built, setting, stance.ofThem ? 'they' : 'no subject') : built, words);
}

/** 'Which team is busiest', 'what's the rate' */
function vaguely(clause: Clause): ClauseReading | undefined {
  const { before, choice, setting, lexicon } = clause;
  return before || choice.nearest ? undefined : whatIsMeant(clause, (asks) => readClause(tokensOf(asks), { ...setting, message: asks, clause: asks }, lexicon, null, false));
}

function empty({ pieces, words, before }: Clause): ClauseReading | undefined {
  if (!onlyPlain(pieces)) return undefined;
  if (words.length > 0) return before ? { is: 'unread', words, choices: [] } : { is: 'nothing' };
  return pieces.some(asksSomething) ? undefined : null;
}

function unclear({ pieces, words, choice: { nearest }, setting, lexicon }: Clause): ClauseReading {
  if (nearest) {
    const known = nearest.left.map(({ text }) => text);
    const left = [...known, ...words];
    const reading = saysLittle(nearest.chosen) ? { is: 'unread' as const, words: left, choices: [] } : result(build(nearest.chosen, setting), left);
    return reading && 'is' in reading && reading.is === 'unread' ? { ...reading, known } : reading;
  }
  // A number by itself, and a day that nothing is asked of, are no question of ours.
  if (words.length === 0 && (asksTheDay(pieces) || pieces.every(isIdle)) && !pieces.some(({ options }) => options.some(({ is }) => is === 'listing'))) return { is: 'nothing' };
  const meaningful = pieces.some(({ options }) => options.some(({ is }) => is === 'name' || is === 'time' || is === 'by' || is === 'notion'));
  if (words.length > 0) return meaningful ? { is: 'unread', words, choices: [] } : { is: 'nothing' };
  if (setting.isSide) return { is: 'unclear', ask: '', choices: [] };
  const near = nearby(pieces, setting);
  if (near.length > 0) return { is: 'unclear', ask: near.length === 1 ? 'Do you mean this?' : 'Which do you mean?', choices: near.map(guessed) };
  const rest = setting.message.replace(/^(and |how many |how much )/i, '').replace(/\?$/, '');
  const choices = COUNTED.some((title) => setting.message.startsWith(title)) ? [] : COUNTED.map((title) => ({ text: title, asks: `${title} ${rest}`, rest: true as const }));
  return { is: 'unclear', ask: 'What would you like to count?', choices: choices.filter(({ asks }) => isRead(asks, setting, lexicon)) };
}

/** A choice is offered where it leads on: to a figure, or to which place is meant. */
function isRead(asks: string, setting: Setting, lexicon: Lexicon): boolean {
  const reading = readClause(tokensOf(asks), { ...setting, message: asks, clause: asks }, lexicon, null, false);
  return reading !== null && (!('is' in reading) || reading.is === 'unclear');
}

const COUNTED = ['vacancies', 'agency staff', 'permanent staff', 'average caseload'];
