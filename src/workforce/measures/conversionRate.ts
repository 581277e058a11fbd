import { longDate, type CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { contains } from '../period.js';
import type { ConversionStep } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { countOf, phrased, rateOf } from './phrases.js';
import { stepItem } from './stageReached.js';
import { distinct, having, people, rate } from './tally.js';

export const conversionRate: Measure = {
  name: 'conversionRate',
  title: 'conversion rate of agency workers approached',
  time: 'flow',
  definition:
    'Of the agency workers who were approached about a permanent post on a day within the period, the share who have converted since, up to today. '
    + 'They belong to the team and role of the day on which they were approached. Those approached lately have had little time to convert.',
  sheets: ['workers', 'conversions'],
  records: 'people',
  figures: [{ name: 'conversion rate', unit: '%' }, { name: 'converted since', unit: 'people' }, { name: 'approached', unit: 'people' }],
  facets: ['person'],
  items: (workforce, { period, today }) =>
    [...workforce.records.rows.conversions.values()]
      .filter(({ stage, on }) => stage === 'approached' && contains(period, on))
      .map((step) => approachedItem(workforce, step, today)),
  count: (items) => {
    const converted = having(items, 'converted');
    return [...rate('conversion rate', distinct(converted), distinct(items)), people('converted since', converted), people('approached', items)];
  },
  phrase: phrased({ 'conversion rate': rateOf('conversion rate'), 'converted since': (value) => `${value} converted`, approached: countOf('approached', 'approached') }),
};

function approachedItem(workforce: Workforce, step: ConversionStep, today: CalendarDate): Item {
  const item = stepItem(workforce, step);
  const conversion = workforce.conversionStepsOf(step.workerId).find(({ stage, on }) => stage === 'converted' && step.on <= on && on <= today);
  return {
    ...item,
    amounts: { converted: conversion ? 1 : 0 },
    counted: conversion ? true : ['approached'],
    shown: () => ({ ...item.shown?.(), Converted: conversion ? longDate(conversion.on) : '' }),
  };
}
