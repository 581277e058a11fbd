import { measureNamed } from '../../workforce/measures/index.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Built, Setting } from './build.js';
import type { Question } from '../question.js';

/**
 * Of readings that fit equally, those that count whoever they name: 'how long has Cal Reed been here' is of agency staff where that is
 * what he is. All of them where somebody is counted by each or by none.
 */
export function countedThere(built: readonly Built[], { workforce, today }: Setting): readonly Built[] {
  const counting = built.filter((one) => !('questions' in one) || one.questions.every((question) => countsWhomItNames(question, workforce, today)));
  return counting.length > 0 ? counting : built;
}

function countsWhomItNames({ measure: name, where, when, numbers }: Question, workforce: Workforce, today: Setting['today']): boolean {
  const people = where.find(({ facet, without }) => facet === 'person' && !without)?.values;
  const measure = measureNamed(name);
  if (!people || !measure || when.is !== 'day' || !measure.sheets.every((sheet) => workforce.recorded(sheet))) return true;
  const items = measure.items(workforce, { today, period: { from: when.day, to: when.day }, numbers });
  return items.some(({ record }) => record !== null && people.includes(record));
}
