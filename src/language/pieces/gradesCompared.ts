import { BEFORE, BEHIND, boundsAt, boundsByWord } from '../words/boundWords.js';
import { namesFrom, type Lexicon } from '../names/lexicon.js';
import { afterAny, skip, type Parsed } from '../periods/meaning.js';
import type { Bound, Option } from '../words/pieces.js';

/** A grade of letters and a number: 'G10' stands above 'G9', and neither above nor below 'SM1'. */
interface Grade {
  readonly value: string;
  readonly letters: string;
  readonly number: number;
}

/** How grades are compared beyond what bounds any number. */
const ABOVE_OR_AT = ['and above', 'and over', 'and higher', 'and more', 'and up', 'and upwards', 'or up', 'or upwards', 'upwards', 'or more senior'];
const BELOW_OR_AT = ['and below', 'and lower', 'and less', 'and down', 'and downwards', 'or down', 'or downwards', 'downwards', 'or more junior'];
const OPENINGS = boundsByWord([['over', ['higher than', 'more senior than', 'senior to']], ['under', ['more junior than', 'junior to', 'beneath']], ['atMost', ['no higher than', 'not above']], ['atLeast', ['no lower than', 'not below', 'not under']], ...BEFORE]);
const CLOSINGS = boundsByWord([['atLeast', ABOVE_OR_AT], ['atMost', BELOW_OR_AT], ...BEHIND]);

/**
 * 'Below G10', 'G10 or above', 'G9 to G11': the grades of the workbook that this names, of those with the same letters. Where
 * none is, the words name nothing, and no measure has a use for them: the bare grade would be another question.
 */
export function gradesAt(words: readonly string[], at: number, lexicon: Lexicon): Parsed<Option> | null {
  return between(words, at, lexicon) ?? opened(words, at, lexicon) ?? closed(words, at, lexicon);
}

function between(words: readonly string[], at: number, lexicon: Lexicon): Parsed<Option> | null {
  const first = gradeAt(words, skip(words, at, 'between|from'), lexicon);
  const joined = first && (afterAny(words, first.next, 'to', 'through to', 'up to') ?? (words[at] === 'between' ? afterAny(words, first.next, 'and') : null));
  const last = joined ? gradeAt(words, joined, lexicon) : null;
  return first && last ? compared(lexicon, first.value, last.next, ({ number }) => number >= first.value.number && number <= last.value.number) : null;
}

function opened(words: readonly string[], at: number, lexicon: Lexicon): Parsed<Option> | null {
  for (const { value: bound, next } of boundsAt(words, at, OPENINGS)) {
    const grade = gradeAt(words, next, lexicon);
    if (grade) return compared(lexicon, grade.value, grade.next, within(bound, grade.value));
  }
  return null;
}

function closed(words: readonly string[], at: number, lexicon: Lexicon): Parsed<Option> | null {
  const grade = gradeAt(words, at, lexicon);
  if (!grade) return null;
  const [closing] = boundsAt(words, grade.next, CLOSINGS);
  return closing ? compared(lexicon, grade.value, closing.next, within(closing.value, grade.value)) : null;
}

function gradeAt(words: readonly string[], at: number, lexicon: Lexicon): Parsed<Grade> | null {
  for (const start of new Set([at, skip(words, at, 'the|a'), skip(words, at, 'the|a|grade|grades|band')])) {
    for (const { value, next } of namesFrom(words, start, lexicon)) {
      const named = value.find(({ facet }) => facet === 'grade');
      const grade = named && gradeOf(named.value);
      if (grade) return { value: grade, next };
    }
  }
  return null;
}

function gradeOf(value: string): Grade | null {
  const [, letters, number] = /^(\D*?) ?(\d+)$/.exec(value) ?? [];
  return letters === undefined ? null : { value, letters: letters.toLowerCase(), number: Number(number) };
}

function within(bound: Bound, { number: limit }: Grade): (grade: Grade) => boolean {
  return ({ number }) => {
    switch (bound) {
      case 'over': return number > limit;
      case 'atLeast': return number >= limit;
      case 'under': return number < limit;
      case 'atMost': return number <= limit;
      case 'exactly': case 'none': case 'between': case 'lapsed': return number === limit;
    }
  };
}

function compared({ names }: Lexicon, { letters }: Grade, next: number, holds: (grade: Grade) => boolean): Parsed<Option> {
  const values = [...names.values()].flat().flatMap(({ facet, value }) => (facet === 'grade' ? value : []));
  const grades = [...new Set(values)].flatMap((value) => gradeOf(value) ?? []).filter((grade) => grade.letters === letters && holds(grade));
  const named = grades.sort((a, b) => a.number - b.number).map(({ value }) => ({ facet: 'grade' as const, value, fit: 'whole' as const }));
  return { value: { is: 'name', named, all: true }, next };
}
