import { day } from '../../workforce/calendar.js';
import type { Cohort } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Built, Setting } from '../clause/build.js';
import { offerOf } from '../clause/build.js';
import { tellingWords } from '../names/cohortNames.js';
import type { Question } from '../question.js';
import { saidIn, type Piece } from '../words/pieces.js';

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

/** A time behind these words is one: 'in the autumn'. */
const TIMING = /\b(in|during|since|by|until|till|before|after|over|last|this|next)$/;
const COHORT_WORD = /^(one|ones|lot|cohort|intake|group|batch)$/;

/** 'And the winter one?', 'who is still on from autumn 2023': after a cohort or a programme, the cohort of it that goes by those words. */
export function withCohorts(pieces: readonly Piece[], before: Question | null, workforce: Workforce): readonly Piece[] {
  const held = before?.where.filter(({ facet, without }) => !without && (facet === 'cohort' || facet === 'programme')) ?? [];
  if (held.length === 0) return pieces;
  const cohorts = [...workforce.records.rows.cohorts.values()];
  const programmes = new Set(held.flatMap(({ facet, values }) => (facet === 'programme' ? values : cohorts.filter(({ cohort }) => values.includes(cohort)).map(({ programme }) => programme))));
  const telling = cohorts.filter(({ programme }) => programmes.has(programme)).map((one) => ({ cohort: one.cohort, words: tellingWords(one).join(' ') }));
  const saidBy = (from: number, to: number) => pieces.slice(from, to).map(saidIn).join(' ').replace(/^(?:(?:the|for|of|from) )+/, '');
  const ofYear = yearLot(pieces, cohorts.filter(({ programme }) => programmes.has(programme)));
  if (ofYear) return ofYear;
  for (const [from] of pieces.entries()) {
    if (TIMING.test(saidIn(pieces[from - 1]))) continue;
    for (const to of [from + 2, from + 1].filter((end) => end <= pieces.length)) {
      const said = saidBy(from, to);
      const found = /[a-z]{4}/.test(said) ? telling.filter(({ words }) => ` ${words} `.includes(` ${said} `)) : [];
      if (found.length !== 1) continue;
      const name: Piece = { from: pieces[from]!.from, to: pieces[to - 1]!.to, text: pieces.slice(from, to).map(({ text }) => text).join(' '), options: [{ is: 'name', named: [{ facet: 'cohort', value: found[0]!.cohort, fit: 'whole' }] }] };
      const rest = pieces.slice(to).map((piece, at): Piece => (at === 0 && COHORT_WORD.test(saidIn(piece)) ? { ...piece, options: [{ is: 'plain' }] } : piece));
      return [...pieces.slice(0, from), name, ...rest];
    }
  }
  return pieces;
}

/** 'Where did the 2021 lot end up': the one cohort that has the year in its name, else the one that began in it. */
function yearLot(pieces: readonly Piece[], cohorts: readonly Cohort[]): readonly Piece[] | null {
  const at = pieces.findIndex((piece, index) => /^(?:the )?20\d\d$/.test(saidIn(piece)) && COHORT_WORD.test(saidIn(pieces[index + 1])));
  if (at < 0) return null;
  const year = saidIn(pieces[at]).replace('the ', '');
  const named = cohorts.filter((one) => tellingWords(one).includes(year));
  const [one, ...others] = named.length > 0 ? named : cohorts.filter(({ starts }) => starts?.startsWith(year));
  if (!one || others.length > 0) return null;
  const [piece, lot] = [pieces[at]!, pieces[at + 1]!];
  const name: Piece = { from: piece.from, to: lot.to, text: `${piece.text} ${lot.text}`, options: [{ is: 'name', named: [{ facet: 'cohort', value: one.cohort, fit: 'whole' }] }] };
  return [...pieces.slice(0, at), name, ...pieces.slice(at + 2)];
}
