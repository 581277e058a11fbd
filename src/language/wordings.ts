import type { Facet, TimeFacet } from '../workforce/measure.js';
import type { Option } from './pieces.js';
import { REFUSALS } from './refusals.js';
import { PLAIN } from './plainWords.js';
import { NOTIONS, type Notion } from './vocabulary.js';
import { wordsOf } from './words.js';

/** Wordings parted by |, and what they mean. */
type Worded = readonly [string, Option];

/** What a figure can be grouped by, as people name it. */
export const GROUP_WORDS: readonly (readonly [string, Facet | TimeFacet])[] = [
  ['team|teams|team manager|team managers|manager', 'team'],
  ['service|services|service area|service areas|service manager|service managers|directorate|division', 'service'],
  ['role|roles|job title|job titles|job role|job roles|post type', 'role'],
  ['locality|localities|area', 'locality'],
  ['grade|grades', 'grade'],
  ['funding|funding source|funding type', 'funding'],
  ['contract|contracts|contract type', 'contract'],
  ['supplier|suppliers|agency|agency name|provider agency|agencies|agency supplier', 'supplier'],
  ['cover|cover reason|what they cover|reason for cover|cover type', 'cover'],
  ['reason|reasons', 'reason'],
  ['destination|destinations', 'destination'],
  ['origin|origins|where they came from|source', 'origin'],
  ['cohort|cohorts', 'cohort'],
  ['programme|programmes', 'programme'],
  ['status|statuses', 'status'],
  ['stage|stages', 'stage'],
  ['scheme|schemes', 'scheme'],
  ['week|weeks', 'week'],
  ['month|months', 'month'],
  ['quarter|quarters', 'quarter'],
  ['year|years|financial year|financial years', 'year'],
  ['worker|person|name|social worker', 'person'],
];

/** What stands before a group: 'for each team', 'broken down by role'. */
const GROUPING =
  'by|per|by each|for each|in each|each|split by|broken down by|grouped by|across each|for every|in every|every|across the|across all|' +
  'across|of each|by the|split out by|breakdown by|break down by|for all|for all the|for all our|by individual';

const LISTING =
  'who|whose|whom|which|list|list them|names|name them|named|who is|who are|whos|which ones|who they are|names of|list of|show me who|' +
  'the names|details|show me the records|records behind|the records|which people|which workers|which staff|which posts';

const WHOLE =
  'whole council|the whole council|entire council|overall council|council wide|councilwide|across the council|' +
  'across the whole council|the council as a whole|council as a whole|as a whole|whole authority|authority wide|whole service|' +
  'the whole service|all services|all teams|all of childrens services|across childrens services|across the board|everywhere';

const WITHOUT =
  'excluding|except|except for|other than|apart from|excl|without counting|not counting|not including|leaving out|but not|not in|minus|' +
  'exclude|ignoring|omitting|aside from|outside|outside of|besides|less the';

const MOST = 'the most|most|highest|largest|biggest|greatest|worst|the highest number of|the largest number of';
const FEWEST = 'the fewest|fewest|the least|least|lowest|smallest';

/** Wordings that each mean one thing, whatever the workbook holds. */
const OTHERS: readonly Worded[] = [
  ['monthly|month on month|over time|trend|trends', { is: 'by', facets: ['month'] }],
  ['weekly|week on week', { is: 'by', facets: ['week'] }],
  ['quarterly', { is: 'by', facets: ['quarter'] }],
  ['annually|yearly|year on year', { is: 'by', facets: ['year'] }],
  [LISTING, { is: 'listing' }],
  [WHOLE, { is: 'whole' }],
  [WITHOUT, { is: 'without' }],
  [MOST, { is: 'order', by: 'most', limit: 1 }],
  [FEWEST, { is: 'order', by: 'fewest', limit: 1 }],
  ['at any one time|at any time', { is: 'plain' }],
];

/** What the fixed words of the language can mean, by the words parted by a blank. Of several meanings, notions stand first. */
export const WORDINGS: ReadonlyMap<string, readonly Option[]> = wordings([
  ...Object.entries(NOTIONS).map(([notion, words]): Worded => [words, { is: 'notion', notion: notion as Notion }]),
  ...REFUSALS.map(({ topic, words }): Worded => [words, { is: 'refused', topic }]),
  ...GROUP_WORDS.map(([words, facet]): Worded => [words.split('|').flatMap(groupings).join('|'), { is: 'by', facets: [facet] }]),
  ...OTHERS,
  ...[...PLAIN].map((word): Worded => [word, { is: 'plain' }]),
]);
/** The most words that a wording has. */
export const LONGEST_WORDING = Math.max(...[...WORDINGS.keys()].map((phrase) => phrase.split(' ').length));

/** 'team' -> 'by team', 'for each team', 'which team', 'team by team'. 'which agency assignments' asks for assignments. */
function groupings(word: string): readonly string[] {
  const asked = word === 'agency' ? [] : [`which ${word}`, `what ${word}`, `${word} by ${word}`];
  return [...GROUPING.split('|').map((opening) => `${opening} ${word}`), ...asked];
}

function wordings(all: readonly Worded[]): ReadonlyMap<string, readonly Option[]> {
  const options = new Map<string, Option[]>();
  for (const [spellings, option] of all) {
    for (const spelling of spellings.split('|')) {
      const phrase = wordsOf(spelling).join(' ');
      options.set(phrase, [...(options.get(phrase) ?? []), option]);
    }
  }
  return options;
}
