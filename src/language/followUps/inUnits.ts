import type { Unit } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { financialYear, financialYearStart } from '../../workforce/period.js';
import { offerOf, type Built } from '../clause/build.js';
import type { Question } from '../question.js';
import { PLACES, ROLES } from './slots.js';

const UNIT_WORDS: Readonly<Record<string, Unit>> = { people: 'people', workers: 'people', staff: 'people', heads: 'people', agency: 'people', locums: 'people', headcount: 'people', posts: 'posts', payments: 'payments', cases: 'cases', fte: 'fte', ftes: 'fte', wte: 'fte', money: '£' };

/** What a rate is a rate of. */
const COUNTED_BY_RATE: Readonly<Record<string, string>> = { agencyRate: 'agency', vacancyRate: 'vacancies', agencyPremium: 'agency', agencyCost: 'agency', conversionSaving: 'conversions' };

/** Those behind a figure of pounds: 'how many agency managers is that?' after what they cost more. */
export function countedBehind(question: Question): Question {
  const isPounds = measureNamed(question.measure)?.figures.find(({ name }) => name === question.figure)?.unit === '£';
  const counted = isPounds ? measureNamed(COUNTED_BY_RATE[question.measure] ?? '') : null;
  return counted ? { ...question, measure: counted.name, figure: counted.figures[0]!.name } : question;
}

/** 'How many people is that?' asks for another figure of the same, and of nothing else. */
export function inUnit(before: Question, [, ...groups]: RegExpExecArray): Built | null {
  const unit = UNIT_WORDS[groups.find((word) => word !== undefined) ?? ''];
  if (!unit) return null;
  const figure = measureNamed(before.measure)?.figures.find((one) => one.unit === unit);
  const counted = measureNamed(COUNTED_BY_RATE[before.measure] ?? '');
  if (!figure && counted?.figures[0]!.unit === unit) return { questions: [{ ...before, measure: counted.name, figure: counted.figures[0]!.name, show: 'figure' }] };
  return figure ? { questions: [{ ...before, figure: figure.name, show: 'figure' }] } : { ask: 'I count no such thing there. What would you like to count?', offers: [] };
}

/** 'What would that cost?' after the workers that are needed, 'how much is that altogether?' after the payments that were agreed. */
export function inPounds(before: Question): Built | null {
  const { figures = [] } = measureNamed(before.measure) ?? {};
  const figure = figures.find(({ unit }) => unit === '£');
  return figure && figures.find(({ name }) => name === before.figure)?.unit !== '£' ? { questions: [{ ...before, figure: figure.name, show: 'figure' }] } : null;
}

/** 'As a number' after a share: those counted. */
export function inNumbers(before: Question): Built | null {
  const { share, ...rest } = before;
  const { figures = [] } = measureNamed(before.measure) ?? {};
  // Pounds are those of so many.
  const isShare = share !== undefined || /^[%£]$/.test(figures.find(({ name }) => name === before.figure)?.unit ?? '');
  const count = figures.find(({ name, unit }) => (name === before.figure || share === undefined) && /^(people|posts|cases|payments)$/.test(unit));
  const counted = isShare && !count ? measureNamed(COUNTED_BY_RATE[before.measure] ?? '') : null;
  if (counted) return { questions: [{ ...rest, measure: counted.name, figure: counted.figures[0]!.name, show: 'figure' }] };
  return isShare && count ? { questions: [{ ...rest, figure: count.name, show: 'figure' }] } : null;
}

/** 'Saving?' after what agency staff cost: what permanent staff in their place would, or what conversions have. */
export function savedHow(before: Question): Built | null {
  if (before.measure !== 'agencyCost' && before.measure !== 'agencyPremium') return null;
  const place = before.where.filter(({ facet }) => PLACES.includes(facet) || ROLES.includes(facet));
  const [premium, saved] = [measureNamed('agencyPremium')!, measureNamed('conversionSaving')!];
  const { when } = before;
  const year = when.is === 'day' ? { is: 'period' as const, period: { from: financialYear(financialYearStart(when.day)).from, to: when.day } } : when;
  const questions: readonly Question[] = [{ ...before, measure: premium.name, figure: premium.figures[0]!.name, show: 'figure' }, { ...before, measure: saved.name, figure: saved.figures[0]!.name, where: place, when: year, by: [], show: 'figure' }];
  return { ask: 'Do you mean what agency staff cost more than permanent staff would, or what conversions have saved?', offers: questions.map(offerOf) };
}
