import { day } from '../../workforce/calendar.js';
import type { Built, Setting } from '../clause/build.js';
import { offerOf } from '../clause/build.js';
import type { Question } from '../question.js';

const OF_YEAR = /^(?:(?:for|the|in) )*(20\d\d|(?:last|this) year(?:s|'s)?)( (?:lot|ones|one|group|batch|cohort|intake|starters))?$/;

/**
 * 'And the 2024 lot?' after a cohort or a programme is the cohort that began in that year, and no day of the year; 'for 2024' after a programme can be either.
 * Null where neither was counted.
 */
export function cohortOfYear(words: string, before: Question, { workforce, today }: Setting): Built | null {
  const [, said, lot] = OF_YEAR.exec(words) ?? [];
  const year = said?.startsWith('20') ? said : said && lot ? String(Number(today.slice(0, 4)) - Number(said.startsWith('last'))) : undefined;
  const held = before.where.find(({ facet, without }) => facet === 'cohort' && !without);
  const programme = before.where.find(({ facet, without }) => facet === 'programme' && !without);
  if (!year || !(held ?? programme)) return null;
  const cohorts = [...workforce.records.rows.cohorts.values()];
  const programmes = new Set(held ? cohorts.filter(({ cohort }) => held.values.includes(cohort)).map((one) => one.programme) : programme!.values);
  const found = cohorts.filter((one) => programmes.has(one.programme) && one.starts?.startsWith(year));
  const rest = before.where.filter((filter) => filter !== held);
  const questions = found.map(({ cohort }): Question => ({ ...before, where: [...rest, { facet: 'cohort', values: [cohort], without: false }], show: 'figure' }));
  if (!held && !lot) return questions.length > 0 ? { ask: `Which do you mean by ${year}?`, offers: [...questions, inYear(before, year)].map(offerOf) } : null;
  if (questions.length === 1) return { questions };
  return { ask: questions.length > 1 ? 'Which of these cohorts?' : `No cohort of that programme began in ${year}. Which do you mean?`, offers: questions.map(offerOf) };
}

function inYear(before: Question, year: string): Question {
  const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  return { ...before, when: before.when.is === 'period' ? { is: 'period', period: { from, to } } : { is: 'day', day: to }, show: 'figure' };
}
