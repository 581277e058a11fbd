import type { Built, Setting } from '../build.js';
import { offerOf } from '../build.js';
import type { Question } from '../question.js';

const OF_YEAR = /^(?:(?:for|the) )*(20\d\d)(?: (?:lot|ones|one|group|batch|cohort|intake|starters))?$/;

/** 'And the 2024 lot?' after a cohort is the cohort of the same programme that began in that year, and no day of the year; null where no cohort was counted. */
export function cohortOfYear(said: string, before: Question, { workforce }: Setting): Built | null {
  const year = OF_YEAR.exec(said)?.[1];
  const held = before.where.find(({ facet, without }) => facet === 'cohort' && !without);
  if (!year || !held) return null;
  const cohorts = [...workforce.records.rows.cohorts.values()];
  const programmes = new Set(cohorts.filter(({ cohort }) => held.values.includes(cohort)).map(({ programme }) => programme));
  const found = cohorts.filter(({ programme, starts }) => programmes.has(programme) && starts?.startsWith(year));
  const questions = found.map(({ cohort }): Question => ({ ...before, where: before.where.map((filter) => (filter === held ? { ...held, values: [cohort] } : filter)), show: 'figure' }));
  if (questions.length === 1) return { questions };
  return { ask: questions.length > 1 ? 'Which of these cohorts?' : `No cohort of that programme began in ${year}. Which do you mean?`, offers: questions.map(offerOf) };
}
