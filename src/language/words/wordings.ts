import type { Facet, TimeFacet } from '../../workforce/measure.js';
import type { Option } from './pieces.js';
import { AUTHORITIES } from './authorities.js';
import { beginningsOf } from './beginnings.js';
import { everyWay } from './everyWay.js';
import { PHRASES_IN_PASSING } from './inPassing.js';
import { OTHER_COUNCILS, REFUSALS } from './refusals.js';
import { PLAIN } from './plainWords.js';
import { NOTIONS, type Notion } from '../vocabulary.js';
import { wordsOf } from './words.js';

/** Wordings parted by |, and what they mean. */
type Worded = readonly [string, Option];

/** What a figure can be grouped by, as people name it. */
export const GROUP_WORDS: readonly (readonly [string, Facet | TimeFacet])[] = [
  ['team|teams|tm|tms|team manager|team managers|manager|managers', 'team'],
  ['service|services|service area|service areas|service manager|service managers|directorate|division', 'service'],
  ['role|roles|job title|job titles|job role|job roles|post type|post title|post titles|job type|type of post|type of role|type of job|type of worker|staff group|designation|profession', 'role'],
  ['locality|localities|patch|patches|area|district|districts|location|locations|geographical area', 'locality'],
  ['grade|grades|grade of post|post grade|grade of their post|grade of the post|band|bands|level of grade|grade level|pay grade|pay grades|pay band|pay bands|salary grade|salary band|pay scale|pay scales', 'grade'],
  ['funding|funding source|funding type|type of funding|source of funding|funding stream|funding status', 'funding'],
  ['contract|contracts|type of contract|contract types|contract type|contract status|employment type|type of employment|employment status', 'contract'],
  ['supplier|suppliers|agency|agency name|agency suppliers|agency company|agency companies|provider agency|agencies|agency supplier|agency firm|agency firms|provider|providers|recruitment agency|recruitment agencies|agency provider|agency providers', 'supplier'],
  ['cover|cover reason|what they cover|reason for cover|cover type|type of cover', 'cover'],
  ['reason|reasons|type|types|category|reason for absence|absence reason|absence type|type of absence|reason for leaving|leaving reason|end reason|end reasons|ending reason|reason for ending|reason they ended', 'reason'],
  ['destination|destinations', 'destination'],
  ['origin|origins|where they came from|source|sources|background|backgrounds|recruitment source|recruitment route|route|routes|entry route|entry routes', 'origin'],
  ['hours|working hours|full time and part time|full or part time|part time and full time|part or full time|full time part time', 'hours'],
  ['newly qualified or not|whether newly qualified|whether they are newly qualified', 'newlyQualified'],
  ['cohort|cohorts', 'cohort'],
  ['programme|programmes', 'programme'],
  ['status|statuses', 'status'],
  ['stage|stages|conversion stage|conversion stages|latest stage|latest conversion stage|current stage|current conversion stage', 'stage'],
  ['scheme|schemes', 'scheme'],
  ['week|weeks', 'week'],
  ['month|months', 'month'],
  ['quarter|quarters', 'quarter'],
  ['year|years|financial year|financial years|fy', 'year'],
  ['worker|person|name|social worker', 'person'],
];

/** What stands before a group: 'for each team', 'broken down by role'. */
const GROUPING =
  'every single|for every single|in every single|each and every|for each and every|every one of our|for every one of our|every one of the|for every one of the|each one of our|for each one of our|each one of the|for each one of the|every one of these|in every one of our|' +
  'in each of the|each of the|for each of the|in each of our|each of our|' +
  'at end of each|at end of every|end of each|end of every|at the end of each|at the end of every|as at the end of each|at the close of each|from each|from every|by|per|by each|for each|in each|each|split by|broken down by|grouped by|across each|for every|in every|every|across the|across all|' +
  'into|down into|broken down into|split into|x|listed by|in the individual|in individual|for individual|across individual|at individual|individual|across our|across every|per each|split across|split between|split per|broken down per|broken down across|broken down between|breakdown per|breakdown across|' +
  'under each|under every|across|of each|by the|split out by|breakdown by|break down by|for all|for all the|for all our|by individual';

const LISTING =
  'itemise|itemised|listing of|a listing of|details of|the details of|who|wholl|whose|whom|which|list|list them|names|name them|named|who is|who are|whos|which ones|who they are|names of|name of|list of|show me who|' +
  'the names|details|show me the records|records behind|the records|which people|which workers|which staff|which posts';

const WHOLE =
  'whole council|the whole council|entire council|overall council|council wide|councilwide|across the council|' +
  'across the whole council|the council as a whole|council as a whole|as a whole|whole authority|authority wide|whole service|' +
  'the whole service|all services|all teams|all of childrens services|across childrens services|across the board|everywhere|anywhere|anywhere in the council';

const WITHOUT =
  'excluding|leaving aside|setting aside|putting aside|putting to one side|leaving to one side|elsewhere than|anywhere but|anywhere other than|anywhere except|everywhere except|everything except|everywhere but|everything but|everywhere else but|everyone but|all but|everywhere apart from|everything apart from|except|except for|other than|apart from|excl|without counting|not counting|not including|leaving out|but not|not in|minus|' +
  'exclude|ignoring|omitting|aside from|outside|outside of|besides|less the|without|bar|not|non|with the exception of|save for|but for|not working in|' +
  'leave out|if you leave out|if we leave out|if you exclude|if we exclude|if you ignore|if we ignore|if you take out|if we take out|taking out|take out|strip out|stripping out|discounting|dont work|doesnt work|do not work|does not work|dont work in|not based in|arent in|are not in|arent|werent|wasnt|isnt';

/** What leaves agency staff out, and with them everybody but the permanent: 'excluding agency'. */
const NO_AGENCY = everyWay(
  'excluding|exclude|excl|rather than|instead of|as opposed to|leaving aside|setting aside|putting aside|except|except for|other than|apart from|without counting|not counting|not including|leaving out|minus|ignoring|omitting|aside from|besides|less the|bar|with the exception of|save for|everyone but|all but',
  'agency|agency staff|agency workers|locums',
);

/** What leaves the covered out, and with them every vacancy but the empty seats: 'excluding those covered by agency'. */
const NOT_COVERED = everyWay(
  'excluding|except|except for|other than|apart from|not counting|not including|leaving out|minus|ignoring|without',
  '|those|the ones|any|posts',
  'covered|covered by agency|filled by agency|with agency|with agency in|with agency cover|backfilled',
);

const MOST =
  'most affected by|worst affected by|worst affected|hardest hit by|the most|most|busiest|highest|largest|biggest|greatest|worst|the highest number of|the largest number of|top|main|the main|the top|most common|the most common|' +
  'peak|peaked|peaking|high point|commonest|most frequent|most often|rank|ranked|ranking|sort|sorted|ordered|order teams|order the teams|order services|order the services|league table|in order|in order of|highest first|worst first|most first|biggest first|largest first|hardest hit|heaviest|descending|in descending order|high to low|highest to lowest|largest to smallest|biggest to smallest|most to least|worst to best';
const FEWEST = 'the fewest|fewest|quietest|the least|least|lowest|smallest|lowest first|fewest first|smallest first|least first|lightest|ascending|in ascending order|low to high|lowest to highest|smallest to largest|smallest to biggest|least to most';

/** Wordings that each mean one thing, whatever the workbook holds. */
const OTHERS: readonly Worded[] = [
  ['monthly|mom|each month end|every month end|at each month end|at every month end|at month end|at month ends|month ends|month on month|over time|trend|trends', { is: 'by', facets: ['month'] }],
  [everyWay('been happening|been going on', 'to|with'), { is: 'by', facets: ['month'] }],
  ['weekly|week on week', { is: 'by', facets: ['week'] }],
  ['quarterly|quarter on quarter|qoq|each quarter end|every quarter end|at each quarter end|at every quarter end|at quarter ends|quarter ends', { is: 'by', facets: ['quarter'] }],
  [everyWay('|better|worse|higher|lower|up|down', 'than|compared with|compared to|against|on', '|in', 'previous|earlier|other|past|recent', 'years') + '|from one year to the next', { is: 'by', facets: ['year'] }],
  ['each year end|every year end|at year ends|year ends|annually|annual|yearly|year on year|yoy|over the years|through the years|across the years', { is: 'by', facets: ['year'] }],
  [everyWay('what|which', 'kind of|kinds of|type of|types of|sort of|sorts of', 'post|posts|role|roles|job|jobs|position|positions|worker|workers|staff'), { is: 'by', facets: ['role'] }],
  ['geographical split|geographical breakdown|geographical spread|geographic split|geographic breakdown|by geography|geographically', { is: 'by', facets: ['locality'] }],
  [everyWay('by|per', 'position|positions|job|jobs'), { is: 'by', facets: ['role'] }],
  ['the agency that supplies|the agency which supplies|which agency supplies|who supplies|who supply|who is supplying|who provides', { is: 'by', facets: ['supplier'] }],
  ['what types of|what type of|what kinds of|what kind of', { is: 'by', facets: ['reason'] }],
  // What has no reason of its own has one that it covers.
  [everyWay('by|per', 'reason|reasons|reason for use|reasons for use'), { is: 'by', facets: ['cover'] }],
  [`${everyWay('does|do|from', 'each|every', 'agency')}|${everyWay('each|every', 'agency', 'supplies|supply|provides|provide')}`, { is: 'by', facets: ['supplier'] }],
  [everyWay('|which|which of the|which of our|what', 'team is|teams are|team|teams', 'struggle|struggles|struggling', '|most|the most', 'with|for|on|over'), { is: 'order', by: 'most', limit: 1, of: 'team' }],
  [everyWay('|the', 'worst', 'team|teams', '|for|on|in terms of|when it comes to|by'), { is: 'order', by: 'most', limit: 1, of: 'team' }],
  [everyWay('|the', 'worst', 'service|services', '|for|on|in terms of|when it comes to|by'), { is: 'order', by: 'most', limit: 1, of: 'service' }],
  ['supplier|suppliers|agency supplier|agency suppliers|agency provider|agency providers|agency firm|agency firms|provider of agency staff|supplier of agency staff|supplier of locums', { is: 'by', facets: ['supplier'] }],
  [everyWay('which|what', 'agency', 'do we use|do we rely on|do we get|have we used|are we using|is used|provides|supplies|sends|gives us|has the'), { is: 'by', facets: ['supplier'] }],
  ['grades of|grade of|bands of|pay grades of', { is: 'by', facets: ['grade'] }],
  ['roles of|job titles of|job roles of', { is: 'by', facets: ['role'] }],
  ['by band|by year band|experience since qualifying|years since qualifying|by time since qualifying|by years since qualifying|by years after qualifying|by years qualified|by post qualifying experience|by years of experience|by time since they qualified', { is: 'by', facets: ['band'] }],
  ['origin of|origins of|the origin of|the origins of|source of|sources of|the source of|the sources of|backgrounds of|background of|recruitment routes of', { is: 'by', facets: ['origin'] }],
  [LISTING, { is: 'listing' }],
  [WHOLE, { is: 'whole' }],
  [WITHOUT, { is: 'without' }],
  [MOST, { is: 'order', by: 'most', limit: 1 }],
  [FEWEST, { is: 'order', by: 'fewest', limit: 1 }],
  [`${everyWay('what|which', 'stage is|stage are|stages are', 'everyone else|everybody else|the others|the rest', 'at|on|in')}|${everyWay('everyone else|everybody else|the others|the rest', 'in|on', 'the|our', 'pipeline')}`, { is: 'notion', notion: 'pipeline' }],
  ['at any one time|at any time', { is: 'plain' }],
  ['do we reckon|do you reckon', { is: 'plain', set: true }],
  [everyWay('does|did', 'that|this|it', 'leave', '|us|me|them', '|with'), { is: 'plain', set: true }],
  [everyWay('how', 'has it gone|has that gone|have things gone|did it go|has it been going|has that been going'), { is: 'plain', set: true }],
  [everyWay('|set|put|laid|shown', 'side by side|next to each other|next to one another'), { is: 'plain', set: true }],
  [everyWay('know|tell me|tell us|wonder|wondering|check|confirm|see|find out|ask|asking|asked|sure|say', 'if|whether'), { is: 'plain', set: true }],
  [everyWay('if|when|once', 'you get|you have|youve got|you can spare', '|a', 'sec|second|minute|min|moment|mo|chance'), { is: 'plain', set: true }],
  [everyWay('|the|our|my|this', 'staffing|workforce|census|data|statutory|monthly|quarterly|annual|government|dfe', 'return|returns'), { is: 'plain', set: true }],
  [everyWay('by us|us', 'v|vs|versus|or|and|+|against', 'by worker|by the worker|worker|the worker|by workers|by the workers|the workers|workers|by them|them|themselves|by themselves'), { is: 'by', facets: ['reason'] }],
  ...PHRASES_IN_PASSING.map((phrases): Worded => [phrases, { is: 'plain', set: true }]),
  ['these days|nowadays|by way of|on their plate|on their plates|on his plate|on her plate|before lunch|before i go|by close of play|on the table|still on the table|over in|over at|if you can|if possible|if you could|if poss|if you dont mind|if you would|grateful if|grateful if you could|appreciate it if|appreciate it if you could|if so|and if so|if so how many|and if so how many|if any', { is: 'plain', set: true }],
  [
    'with origin|with the origin|had the origin|have the origin|of origin|whose origin is|with reason|with the reason|with destination|with stage|with status|dont know|i dont know|dont suppose|dont suppose you know|dont mind|dont worry|have we got|how high are|how high is|how heavy are|at the same time|at this time|time being|for the time being|this time|take your time|in time for|on the structure|in the structure|on our structure|in our structure|of the county|of the borough|of the city|of the district|' +
    'that hr|has hr|have hr|should hr|does hr|can hr|go into|went into|going into|talk me through|walk me through|run me through|take me through|any progress on|progress on|progress with|how did|how do|how does|how high is|how high are|how low is|how low are|how bad is|how bad are|how good is|how fast|how fast is|how fast are we|how fast do we|how quickly|how quickly are we|thankyou|managed to|has seen|have seen|on the day of|the day of|at the approached stage|over all|over all cohorts|where are we with|where are we on|where are we up to with|between them|between the two|put together|come down to|comes down to|how much|amount of|value of|worth of|sum of|the amount of|what amount|never mind|nevermind|' +
    'who is in|whos in|who are in|who works in|who work in|who works for|who do we have in|who have we got in|who works at|how many work in|how many works in|' +
    'how many people work in|how many people are in|of any kind|of every kind|of all kinds|of any sort|in force|not heads|not fte|rather than heads|' +
    'in the way of|keep being asked|keep getting asked|looked|any joy|any luck|state of play|let me know|work out|find out|interested to know|interested to see|keen to know|keen to see|any chance|by any chance|out of interest|for info|' +
    'at the mo|as it stands|as things stand|in terms of|when you get a chance|when you have a minute|' +
    'for me|just wondering|im after|i am after|on the whole|bar chart|as a chart|in a chart|as a graph|as a table|in a table|' +
    'have under her|have under him|have under them|has under her|has under him|got under her|got under him|told us|have told us|has told us|tell us|said to us|in other words|that is to say|of which|of whom|no i meant|no i mean|i meant|i mean|we mean|do you mean|you mean|does that mean|does this mean|which means|that means|sorry i meant|sorry i mean|i said|no sorry|to be honest|off the top of your head|at this moment in time|' +
    'this moment|all together|in post now|as we speak|latest on|the latest on',
    { is: 'plain' },
  ],
];

/** What the fixed words of the language can mean, by the words parted by a blank. Of several meanings, notions stand first. */
export const WORDINGS: ReadonlyMap<string, readonly Option[]> = wordings([
  ...Object.entries(NOTIONS).map(([notion, words]): Worded => [words, { is: 'notion', notion: notion as Notion }]),
  ...REFUSALS.map(({ topic, words }): Worded => [words, { is: 'refused', topic }]),
  [AUTHORITIES, { is: 'refused', topic: OTHER_COUNCILS }],
  ...GROUP_WORDS.map(([words, facet]): Worded => [words.split('|').flatMap(groupings).join('|'), { is: 'by', facets: [facet] }]),
  [NO_AGENCY, { is: 'notion', notion: 'permanent' }],
  [NOT_COVERED, { is: 'notion', notion: 'empty' }],
  ...OTHERS,
  ...[...PLAIN].map((word): Worded => [word, { is: 'plain' }]),
]);
/** Notions of several words, each in the singular: 'over their caseloads target' is 'over their caseload target'. */
const SINGULAR: ReadonlyMap<string, readonly Option[]> = new Map(
  [...WORDINGS].filter(([phrase, options]) => phrase.includes(' ') && options.every(({ is }) => is === 'notion')).map(([phrase, options]) => [inSingular(phrase), options] as const).reverse(),
);

/** What a word or several of the language can mean; of several, whatever their number. */
export function wordingOf(phrase: string): readonly Option[] {
  return WORDINGS.get(phrase) ?? (phrase.includes(' ') ? SINGULAR.get(inSingular(phrase)) : undefined) ?? [];
}

const BEGINNINGS = beginningsOf(WORDINGS.keys());
const IN_SINGULAR = beginningsOf(SINGULAR.keys());

/** Whether a longer wording begins with these words. */
export function beginsWording(phrase: string): boolean {
  return BEGINNINGS.has(phrase) || IN_SINGULAR.has(inSingular(phrase));
}

function inSingular(phrase: string): string {
  return !/s(?: |$)/.test(phrase) ? phrase : phrase.split(' ').map(singular).join(' ');
}

/** 'vacancies' -> 'vacancy', 'teams' -> 'team'; 'less' and 'status' stay. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/([^y])s$/, '$1');
}

/** 'team' -> 'by team', 'for each team', 'which team', 'team by team'. 'which agency assignments' asks for assignments. */
function groupings(word: string): readonly string[] {
  const isWho = /manager|worker/.test(word);
  const asked = word === 'agency' ? [] : [`${word} breakdown`, `${word} split`, `${word} wise`, `${word} profile`, `${word} mix`, `${word} distribution`, `${word} spread`, `which ${word}`, `what ${word}`, `which of our ${word}`, `which of the ${word}`, `which of these ${word}`, `which of those ${word}`, `${word} by ${word}`, `${word} to ${word}`, `from ${word} to ${word}`, `between ${word}`, `breakdown ${word}`, `split ${word}`];
  // 'At team manager level', 'across all managers' are about them.
  const levels = word === 'agency' || isWho ? [] : [`${word} level`, `at ${word} level`, `to ${word} level`, `down to ${word} level`, `by ${word} level`];
  // 'Each agency worker' is each of the workers.
  const openings = GROUPING.split('|').filter((opening) => (word === 'agency' ? /by$|^per$|^from/ : isWho ? /\b(by|x|per|each|every|individual)\b/ : /./).test(opening));
  return [...openings.map((opening) => `${opening} ${word}`), ...asked, ...levels];
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
