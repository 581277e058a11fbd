import { comparison } from './comparison.js';
import { turnover } from './turnover.js';

export const turnoverCompared = comparison({
  name: 'turnoverCompared',
  title: 'turnover rate compared',
  stock: turnover,
  unit: '%',
  published: ['turnover_rate_fte', 'turnover rate', 'turnover'],
});
