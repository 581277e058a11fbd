import type { TimeFacet } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Question } from '../question.js';
import type { Token } from '../words/words.js';
import { isCounted, type ReadSide } from './ratios.js';
import { GROUP, groupAsked, inPlaceOf, partsIn } from './said.js';

type Named = 'before' | 'middle' | 'group' | 'after' | 'average';

const AVERAGE = '(?<average>on average|average|averages|avg|ave|mean|typical|typically)';
/** 'The average number of agency staff per team', 'how many vacancies on average does each service have', 'average team size', 'vacancies in the average team'. */
const MEANS = [
  `^(?<before>.*?)\\b${AVERAGE}(?<middle> .*?)? (?<each>per|in each|for each|each|every|in every|in a|for a|a|across the|across our|across all|across all the|across|of all|of our|of the) (?<group>${GROUP})(?<after>\\b.*)$`,
  `^(?<before>.*?) (?<each>per|in each|for each|each|every|in every|in a|for a|a|across the|across our|across all|across all the|across) (?<group>${GROUP})(?<middle>\\b.*?) ${AVERAGE}(?<after>\\b.*)$`,
  `^(?<before>.*?)\\b(?:the |an? |our )?(?:average|avg|mean|typical) (?<group>team|service(?! (?:of|for|among|amongst|length|in years)\\b))(?<after>\\b.*)$`,
  `^(?<before>.*?)\\b(?<group>team|service) (?:average|mean)(?: for| of| number of)?(?<after>\\b.*)$`,
].map((pattern) => new RegExp(pattern));

/** The mean of the groups of what is counted; null where the words ask for none, or for the mean of a rate. */
export function groupMean(tokens: readonly Token[], readSide: ReadSide): Question | null {
  const facet = groupAsked(tokens) ?? sizeAsked(tokens);
  if (!facet) return null;
  for (const pattern of MEANS) {
    const parts = partsIn<Named>(tokens, pattern);
    const group = parts?.group?.[0];
    if (!parts || !group) continue;
    const size = parts.after?.[0]?.word === 'size';
    const around = [...(parts.before ?? []), ...(parts.middle ?? [])];
    const words = size ? [...around, group, ...(parts.after ?? [])] : [...around, ...(parts.after ?? []), inPlaceOf(group, 'per'), inPlaceOf(group, facet)];
    const question = readSide(words)?.question;
    // 'Average retention payment per team' is an average of its own, of each team.
    const own = parts.average ? readSide([...(parts.before ?? []), ...parts.average, ...(parts.middle ?? []), ...(parts.after ?? []), inPlaceOf(group, 'by'), inPlaceOf(group, facet)])?.question : null;
    if (own && !isCounted(own)) return null;
    if (question && isCounted(question) && question.order === null && question.when.is !== 'average' && question.by.every((one) => one === facet)) {
      return { ...question, by: [facet], show: 'figure', mean: true };
    }
  }
  return null;
}

const UNIT = '(?<unit>week|month|quarter|year)';
/** 'Mean number of leavers per month', 'how many starters a month on average', 'average monthly leavers'. */
const TIME_MEANS = [
  `^(?<before>.*?)\\b${AVERAGE}(?<middle> .*?)? (?:per|a|each|every|in a) ${UNIT}(?<after>\\b.*)$`,
  `^(?<before>.*?) (?:per|a|each|every|in a) ${UNIT}(?<middle>\\b.*?) ${AVERAGE}(?<after>\\b.*)$`,
  `^(?<before>.*?)\\b(?:${AVERAGE} (?<adverb>weekly|monthly|quarterly)|(?<second>weekly|monthly|quarterly) average)(?: of| for)?(?<after>\\b.*)$`,
].map((pattern) => new RegExp(pattern));

/** The mean of the weeks, months, quarters or years of what is counted within a period; of anything else it is the mean of days. */
export function timeMean(tokens: readonly Token[], readSide: ReadSide): Question | null {
  for (const pattern of TIME_MEANS) {
    const parts = partsIn<Named | 'unit' | 'adverb' | 'second'>(tokens, pattern);
    const said = parts?.unit?.[0] ?? parts?.adverb?.[0] ?? parts?.second?.[0];
    if (!parts || !said) continue;
    const unit = said.word.replace(/ly$/, '') as TimeFacet;
    const question = readSide([...(parts.before ?? []), ...(parts.middle ?? []), ...(parts.after ?? []), inPlaceOf(said, 'by'), inPlaceOf(said, unit)])?.question;
    const flow = question && measureNamed(question.measure)?.time === 'flow' && question.when.is === 'period';
    if (flow && isCounted(question) && question.by.length === 1 && question.by[0] === unit) return { ...question, show: 'figure', order: null, mean: true };
  }
  return null;
}

/** 'Average team size' */
function sizeAsked(tokens: readonly Token[]): 'team' | null {
  return /\bteam size\b|\bsize of (a |our |the )?teams?\b/.test(tokens.map(({ word }) => word).join(' ')) ? 'team' : null;
}
