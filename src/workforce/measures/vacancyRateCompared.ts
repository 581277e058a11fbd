import { comparison } from './comparison.js';
import { vacancyRate } from './vacancyRate.js';

export const vacancyRateCompared = comparison({
  name: 'vacancyRateCompared',
  title: 'vacancy rate compared',
  stock: vacancyRate,
  unit: '%',
  published: ['vacancy_rate_fte', 'vacancy rate'],
});
