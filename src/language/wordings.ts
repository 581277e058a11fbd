import { PLAIN, NOTIONS, type Notion } from './vocabulary.js';
import { REFUSALS } from './refusals.js';
import type { Option } from './pieces.js';
import { wordsOf } from './words.js';

export const GROUP_WORDS: readonly (readonly [string, Extract<Option, { is: 'by' }>['facets'][number]])[] = [
  ['team|teams', 'team'], ['service|services|service area|service areas|directorate|division', 'service'], ['role|roles|job title|job titles|job role|job roles|post type', 'role'],
  ['locality|localities|area', 'locality'], ['grade|grades', 'grade'], ['funding|funding source|funding type', 'funding'], ['contract|contracts|contract type', 'contract'],
  ['supplier|suppliers|agency|agency name|provider agency|agencies|agency supplier', 'supplier'], ['cover|cover reason|what they cover|reason for cover|cover type', 'cover'], ['reason|reasons', 'reason'],
  ['destination|destinations', 'destination'], ['origin|origins|where they came from|source', 'origin'], ['cohort|cohorts', 'cohort'], ['programme|programmes', 'programme'],
  ['status|statuses', 'status'], ['stage|stages', 'stage'], ['scheme|schemes', 'scheme'], ['week|weeks', 'week'], ['month|months', 'month'],
  ['quarter|quarters', 'quarter'], ['year|years|financial year|financial years', 'year'], ['worker|person|name|social worker', 'person'],
];
const GROUPING = 'by|per|by each|for each|in each|each|split by|broken down by|grouped by|across each|for every|in every|every|across the|across all|across|of each|by the|split out by|breakdown by|break down by|for all|for all the|for all our|by individual';

const LISTING = 'who|whose|whom|which|list|list them|names|name them|named|who is|who are|whos|which ones|who they are|names of|list of|show me who|the names|details|show me the records|records behind|the records|which people|which workers|which staff|which posts';
const WHOLE = 'whole council|the whole council|council wide|councilwide|across the council|across the board|all services|all teams|whole service|the whole service|whole authority|authority wide|everywhere|all of childrens services|overall council|entire council|across the whole council|across childrens services|the council as a whole|council as a whole|as a whole';
const WITHOUT = 'excluding|except|except for|other than|apart from|excl|without counting|not counting|not including|leaving out|but not|not in|minus|exclude|ignoring|omitting|aside from|outside|outside of|besides|less the';
const MOST: readonly (readonly [string, 'most' | 'fewest'])[] = [
  ['the most|most|highest|largest|biggest|greatest|worst|the highest number of|the largest number of', 'most'],
  ['the fewest|fewest|least|lowest|smallest|the least', 'fewest'],
];

/** What the fixed words of the language can mean, by the words parted by a blank. */
export const WORDINGS: ReadonlyMap<string, readonly Option[]> = wordings();
/** The most words that a wording has. */
export const LONGEST_WORDING = Math.max(...[...WORDINGS.keys()].map((phrase) => phrase.split(' ').length));

function wordings(): ReadonlyMap<string, readonly Option[]> {
  const all = new Map<string, Option[]>();
  const add = (spellings: string, option: Option) => {
    for (const spelling of spellings.split('|')) {
      const phrase = spelling === '%' ? '%' : wordsOf(spelling).join(' ');
      all.set(phrase, [...(all.get(phrase) ?? []), option]);
    }
  };
  for (const [notion, spellings] of Object.entries(NOTIONS)) add(spellings, { is: 'notion', notion: notion as Notion });
  for (const { topic, words } of REFUSALS) add(words, { is: 'refused', topic });
  for (const [words, facet] of GROUP_WORDS) {
    for (const word of words.split('|')) {
      for (const opening of GROUPING.split('|')) add(`${opening} ${word}`, { is: 'by', facets: [facet] });
      // 'which agency assignments' asks for assignments.
      if (word !== 'agency') add(`which ${word}|what ${word}|${word} by ${word}`, { is: 'by', facets: [facet] });
    }
  }
  add('monthly|month by month|month on month|each month|over time|trend|trends', { is: 'by', facets: ['month'] });
  add('weekly|week by week|week on week', { is: 'by', facets: ['week'] });
  add('quarterly|quarter by quarter', { is: 'by', facets: ['quarter'] });
  add('annually|yearly|year by year|year on year', { is: 'by', facets: ['year'] });
  add(LISTING, { is: 'listing' });
  add(WHOLE, { is: 'whole' });
  add(WITHOUT, { is: 'without' });
  for (const [words, by] of MOST) add(words, { is: 'order', by, limit: 1 });
  add('at any one time|at any time', { is: 'plain' });
  for (const word of PLAIN) add(word, { is: 'plain' });
  return all;
}
