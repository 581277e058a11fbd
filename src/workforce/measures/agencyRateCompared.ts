import { agencyRate } from './agencyRate.js';
import { comparison } from './comparison.js';

export const agencyRateCompared = comparison({
  name: 'agencyRateCompared',
  title: 'agency rate compared',
  stock: agencyRate,
  unit: '%',
  published: ['agency_rate_fte', 'agency rate'],
});
