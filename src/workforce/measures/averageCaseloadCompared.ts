import { averageCaseload } from './averageCaseload.js';
import { comparison } from './comparison.js';

export const averageCaseloadCompared = comparison({
  name: 'averageCaseloadCompared',
  title: 'average caseload compared',
  stock: averageCaseload,
  unit: 'cases per fte',
  published: ['caseload_fte', 'average caseload', 'caseload'],
});
