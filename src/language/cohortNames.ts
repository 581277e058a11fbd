import type { Workforce } from '../workforce/workforce.js';
import type { Add } from './lexicon.js';

/** How people name the programmes. */
const PROGRAMME_WORDS: Readonly<Record<string, readonly string[]>> = {
  asye: ['asye', 'nqsw'], apprenticeship: ['apprentice', 'apprentices', 'apprenticeship'], 'step up': ['step up', 'step up students'], frontline: ['frontline'], overseas: ['overseas'], ecdp: ['ecdp'],
};
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** 'the first apprentice cohort', 'the latest ASYE intake': by the order in which the cohorts of a programme start. */
export function addCohorts({ records }: Workforce, add: Add): void {
  const cohorts = [...records.rows.cohorts.values()].sort((a, b) => ((a.starts ?? '') < (b.starts ?? '') ? -1 : 1));
  for (const { cohort } of cohorts) add(cohort, 'cohort', cohort, 'whole');
  for (const [programme, spoken] of Object.entries(PROGRAMME_WORDS)) {
    const all = cohorts.filter((one) => one.programme === programme);
    for (const [index, { cohort, starts }] of all.entries()) {
      const year = starts?.slice(0, 4);
      const alone = all.filter((other) => other.starts?.slice(0, 4) === year).length === 1;
      for (const word of year && alone ? spoken : []) {
        for (const phrase of [`${word} of ${year}`, `${year} ${word}`, `${year} ${word} cohort`, `${word} cohort of ${year}`, `${word} cohort ${year}`, `${word} ${year}`, `${year} ${word} intake`]) add(phrase, 'cohort', cohort, 'other');
      }
      const orders = [ORDINALS[index], ...(index === all.length - 1 ? ['latest', 'last', 'newest', 'current'] : [])].filter((order) => order !== undefined);
      for (const order of orders) {
        for (const word of spoken) {
          for (const phrase of [`${order} ${word} cohort`, `${order} ${word} intake`, `${order} cohort of ${word}`, `${order} intake of ${word}`, `${order} ${word}`]) add(phrase, 'cohort', cohort, 'other');
        }
      }
    }
  }
}
