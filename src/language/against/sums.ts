import { measureNamed } from '../../workforce/measures/index.js';
import type { Beside, Question } from '../question.js';
import type { Token } from '../words/words.js';
import { isCounted, type ReadSide } from './ratios.js';
import { partsIn } from './said.js';
import { paired, type Side } from './sides.js';

type Named = 'lead' | 'first' | 'second' | 'tail' | 'fewer';

/** 'How many more leavers than starters', 'difference between vacancies and agency', 'by how many do leavers outnumber starters'. */
const DIFFERENCES = [
  '^(?<lead>.*?)\\bhow (?:many|much) (?:(?<fewer>fewer|less)|more) (?<first>.+?) than (?<second>.+)$',
  '^(?<lead>.*?)\\b(?:difference|gaps?) (?:in numbers? )?between (?:the )?(?:numbers? of )?(?!an? )(?<first>.+?) and (?:the )?(?:numbers? of )?(?<second>.+)$',
  '^(?<lead>.*?)\\b(?:excess|surplus) (?:in numbers? )?of (?<first>.+?) over (?<second>.+)$',
  '^(?<lead>.*?)\\bby how (?:many|much) (?:do|does|did|have|has|are|is) (?<first>.+?) (?:outnumber|outnumbered|outnumbering|exceed|exceeded|outweigh|outweighed) (?<second>.+)$',
].map((pattern) => new RegExp(pattern));

/** 'Vacancies minus agency', where nothing else reads it: what is left out of staff is no difference. */
const LESS = [/^(?<lead>)(?<first>.+?) (?:minus|less|take away) (?<second>.+)$/];

export function differenceLeft(tokens: readonly Token[], readSide: ReadSide): Question | null {
  return first(LESS, tokens, readSide, (one, two) => sumOf(one, two, 'less'));
}

/** 'Agency and permanent staff combined', 'sum of vacancies and leavers'. */
const TOTALS = [
  '^(?<lead>.*?)\\b(?:total|sum|combined(?: total| number)?) (?:number )?of (?<first>.+?) (?:and|plus|&|\\+) (?<second>.+)$',
  '^(?<lead>.*?)\\bcombined (?<first>.+?) (?:and|plus|&|\\+) (?<second>.+)$',
  '^add(?: up| together)? (?<first>.+?) (?:and|plus|to|&|\\+) (?<second>.+?)(?: together| up)?$',
  '^(?<first>.+?) (?:and|plus|&|\\+) (?<second>.+?) (?:combined|together(?! with)|added together|added up|added|taken together|put together|summed|in total|altogether)(?<tail>.*)$',
].map((pattern) => new RegExp(pattern));

/** A difference that is called so; null where the words ask for none, or not of two numbers. */
export function differenceNamed(tokens: readonly Token[], readSide: ReadSide): Question | null {
  return first(DIFFERENCES, tokens, readSide, (one, two, fewer) => (fewer ? sumOf(two, one, 'less') : sumOf(one, two, 'less')));
}

/** Two numbers that are asked for together: their sum, or both where they are of two kinds. */
export function totalNamed(tokens: readonly Token[], readSide: ReadSide): readonly Question[] | null {
  return first(TOTALS, tokens, readSide, (one, two) => {
    if (one.question.measure === two.question.measure) return null;
    const sum = allStaff(sumOf(one, two, 'plus'));
    return sum ? [sum] : [one.question, two.question];
  });
}

/** Agency and permanent staff together are all staff; 'staff and agency' are no more than these. */
function allStaff(question: Question | null): Question | null {
  const measures = [question?.measure, question?.beside?.measure];
  if (!question || !measures.includes('agency') || !(measures.includes('permanentStaff') || measures.includes('staff'))) return question;
  const { beside, ...whole } = question;
  const fte = question.figure === 'agency FTE' || beside?.figure === 'FTE';
  return { ...whole, measure: 'staff', figure: fte ? 'FTE' : 'staff' };
}

function first<T>(patterns: readonly RegExp[], tokens: readonly Token[], readSide: ReadSide, make: (one: Side, two: Side, fewer: boolean) => T | null): T | null {
  for (const pattern of patterns) {
    const parts = partsIn<Named>(tokens, pattern);
    const one = parts && readSide([...(parts.lead ?? []), ...(parts.first ?? [])]);
    const two = one && readSide([...(parts?.second ?? []), ...(parts?.tail ?? [])]);
    const made = one && two && make(one, two, (parts?.fewer ?? []).length > 0);
    if (made) return made;
  }
  return null;
}

function sumOf(one: Side, two: Side, as: Beside['as']): Question | null {
  const pair = paired(one, two);
  if (!pair || ![pair.question, pair.other].every(isCounted) || (as === 'plus' && unitOf(pair.question) !== unitOf(pair.other))) return null;
  return { ...pair.question, show: 'figure', beside: { ...pair.other, as } };
}

function unitOf({ measure, figure }: Pick<Question, 'measure' | 'figure'>) {
  return measureNamed(measure)?.figures.find(({ name }) => name === figure)?.unit;
}
