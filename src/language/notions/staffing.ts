import { everyWay } from '../words/everyWay.js';

const AN_AGENCY = 'agency|an agency|agency workers|an agency worker|agency staff|agency social workers|an agency social worker|locums|a locum|interims|an interim';
/** 'Backfilled by a locum', 'currently being covered by agency staff'. */
const BY_AGENCY = everyWay('|being|currently|currently being', 'covered|filled|backfilled|held|occupied|staffed', 'by|with', AN_AGENCY);
/** 'Perm to agency split', 'the balance between locums and permanent staff'. */
const TWO_CONTRACTS = [['agency|locums|agency staff|agency workers', 'permanent|perm|perms|permanent staff'] as const].flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
const MIX = TWO_CONTRACTS.flatMap(([one, other]) => [
  everyWay(one, '|to|and|v|vs|versus', other, 'split|mix|ratio|balance|breakdown'),
  everyWay('split|mix|ratio|balance', 'of|between', one, 'to|and|v|vs|versus', other),
  everyWay('breakdown', 'of|between', one, 'and|v|vs|versus', other),
]).join('|');

const [LASTING, FIXED] = ['permanent|perm|perms|permanent staff', 'fixed term|fixed terms|fixed term staff|temporary contract'];
/** 'Perm v fixed term', 'the split of permanent and fixed-term staff'. */
const PERMANENT_MIX = [[LASTING, FIXED], [FIXED, LASTING]].map(([one, other]) => everyWay('|split of|split between|breakdown of', one!, 'to|and|or|v|vs|versus', other!, '|split|mix|breakdown')).join('|');

/** 'With neither a permanent nor an agency worker in them'. */
const NEITHER = everyWay('without|with no|have no|has no|with neither|have neither|has neither', '|a|any', 'permanent|perm', 'or|nor|and', '|an|any', 'agency', '|worker|workers|staff', '|in them|in it');

const IN_IT = 'in|in them|in it|covering|covering it|covering them';
const HAS_NO = 'lack|lacks|lacking|dont have|doesnt have|do not have|does not have|havent got|hasnt got|have not got|has not got|without|with no|have no|has no';
const SOMEBODY = 'person|worker|postholder|post holder|member of staff|employee|holder';
const NOBODY_PERMANENT = `${everyWay(HAS_NO, '|a|any', 'permanent|perm', SOMEBODY, IN_IT)}|${everyWay(HAS_NO, '|a|any', 'permanent|perm', 'postholder|post holder|holder')}`;
const SOMEBODY_PERMANENT = everyWay('with|have|has|having|got|have got|has got', 'a|any', 'permanent|perm', SOMEBODY, `|${IN_IT}|in post`);
const NO_AGENCY_IN = `${everyWay(HAS_NO, '|an|a|any', 'agency|agency worker|locum|agency social worker|interim|agency person', `${IN_IT}|in either|either`)}|${everyWay('vacancies|vacant posts|posts vacant|vacs', 'without|with no|w/o|not', '|an|a|any', 'agency|agency worker|agency workers|locum|locums|interim')}`;

/** Posts, who fills them, and how they are counted. */
export const STAFFING_NOTIONS = {
  // Posts, who fills them, and how they are counted.
  agency:
    everyWay('anyone|anybody|someone|somebody', 'from', '|the|an', 'agency') + '|agency|provided by agency|worked by agency|supplied by agency|for agency|for locums|for interims|to agency|agency staff|agency worker|agency workers|agency staffing|agency people|agency folk|agencies|locum|locums|contractors|' +
    'interims|interim|interim staff|interim workers|temps from agencies|temps from an agency|agency temps|agency temp',
  coolOff:
    'cool off|cooling off|cool off period|cooling off period|cool off rule|cooling off rule|' + everyWay('|within|in|inside|during|under|breach of|breaching|subject to', '|the|our|agency|the agency|their', 'cool off|cooling off|cool off period|cooling off period|cool off rule|cooling off rule|cool off months') + '|' +
    everyWay('left|leave|leaving', 'us and|a permanent post and|a perm post and|a permanent job and|our permanent staff and|the council and', 'came back|come back|returned|coming back|are back|are now back', 'as agency|through an agency|as locums|as an agency worker|as agency workers|as agency staff|on agency'),
  newAgency: 'new agency|new agency workers|new agency staff|new agency social workers|new locums',
  vacant:
    `${NOBODY_PERMANENT}|${everyWay('trying|looking|hoping', 'to fill|to recruit to')}|` +
    everyWay('|still|yet|left|waiting|have got|have|need|still need', 'to fill|to be filled') + '|need filling|needs filling|needing filling|' +
    'standing vacant|sitting vacant|lying vacant|vacant|short|short of|short by|short staffed|understaffed|shortest staffed|most short staffed|most understaffed|gaps in the establishment|gaps in our establishment|gaps on the establishment|under establishment|below establishment|under strength|below strength|vacant hours|vacant capacity|a vacancy|without a postholder|without a post holder|no postholder|unoccupied|holes|lying vacant|vacancies outstanding|outstanding vacancies|jobs open|open jobs|' +
    'jobs are open|posts open|posts are open|open positions|posts down|how short are we|how short of|are we short|are we short of|we are short|' +
    'posts going|going begging|going spare|jobs going|vacancies going|roles going|nobody permanent in them|nobody permanent in|no permanent worker in them|no permanent worker|no permanent holder|without a permanent worker|not permanently filled|vacant post|vacant posts|vacancy|vacancies|vacant seat|vacant seats|vacs|vac|posts to fill|open posts|gaps in establishment',
  // How far the FTE in post falls short.
  gap: 'gap|shortfall|shortage|shortages',
  temps: 'temps|temp|temp staff|temp workers|temporary staff|temporary workers|temporary social workers',
  unfilled: 'unfilled|gone unfilled|remained unfilled|remain unfilled|stayed unfilled|not filled|arent filled|isnt filled|not yet filled|unfilled post|unfilled posts|unfilled positions|posts unfilled|empty post|empty posts|empty positions|gaps|gaps in posts',
  heldPermanently: SOMEBODY_PERMANENT,
  occupied: `${everyWay('have|has|with', 'someone|somebody|anyone|a worker|a person', 'in|in them|in it|in post')}|occupied|taken`,
  becameVacant: `${everyWay('became|become|becoming|fell|fallen|falling|went|gone|newly', 'vacant|empty|unfilled')}|vacated|newly vacated|new vac|new vacs|new vacancy|new vacancies|new vacant posts|newly arisen vacancies`,
  arisen: 'came up|come up|arisen|arose|arising|cropped up|opened up|emerged|occurred',
  part: 'half filled|half vacant|half empty|filled for only part of their hours|filled for part of their hours|filled only for part of their hours|some vacant hours|hours still vacant|only part filled|not fully filled|arent fully filled|isnt fully filled|some hours vacant|part of their hours vacant|hours vacant|part vacant|part vac|part vacs|partially filled|filled in part|partly vacant|partially vacant|part filled|partly filled',
  somebody: 'he|she|him|her|his|hers',
  empty:
    `${NEITHER}|${NO_AGENCY_IN}|` +
    'empty|going empty|sitting empty|sat empty|arent covered|isnt covered|arent covered by agency|isnt covered by agency|not being covered|havent got cover|have nobody covering|have no one covering|have no agency cover|has no agency cover|have no cover|has no cover|got no cover|got no agency cover|lying empty|no one is sat in|nobody is sat in|nobody sat in|without anyone in|with no cover|no cover|no agency cover|with no agency cover|' +
    'not backfilled|without agency cover|completely empty|uncovered|not covered|without cover|nobody filling|is nobody filling|nobody is covering|no one is covering|nobody is in|no one filling|' +
    'with nobody in them|with no one in them|have nobody sitting in them|has nobody sitting in it|nobody sitting in them|nobody sitting in them at all|have nobody sitting in them at all|nobody sat in them|not even agency|not even an agency worker|not even a locum|not even locums|not even an interim|not even agency in|not even a locum in|no locum in|no locums in|no agency in|not covered by agency|not filled by agency|not filled by agency workers|not filled with agency|not held by agency|' +
    'not covered by an agency worker|not covered by anyone|empty seat|empty seats|empty chair|empty chairs|empty desk|empty desks|' +
    'nobody covering|nobody is filling|nobody in|no one in|no one is filling|not filled by anyone',
  covered: `covered|being covered|plugged|${everyWay('plugged', 'by|with', AN_AGENCY)}|agency filled|backfilled|${BY_AGENCY}|${everyWay('but', '|an|a|with an|with a|with', 'agency|agency worker|locum|interim', 'in|in them|in it|in post|in place|covering')}`,
  covering: 'covering|sitting against|sat against|placed against|booked against|filling in|filling in for|filling|sitting in|occupying|occupies|plugging|covers|cover|backfilling|backfill|cover for|covering for|standing in for|here for|brought in for|brought in to cover',
  post: 'post|posts|posts on the structure|posts in the structure|structure|staffing structure|are we funded for|we are funded for|were funded for|which posts|what posts|position|positions|seat|seats|jobs|post establishment|on the establishment|on our establishment|got on the establishment|got on our establishment|establishment|established|est|established posts|establishment posts',
  rate: 'rate|rates|success rate|success rate of|hit rate of|success rate for|rate of success|hit rate|how successful|how successful are we at|how successful are we in|how successful have we been at|how successful have we been in|how good are we at|dependency|dependent|dependent on|reliance|reliant|reliant on|lean|leans|leaning|lean on|leans on|rely|rely on|relies|relies on|relying on|percentage|percent|per cent|pct|%|proportion|share|what fraction',
  fte: 'fte|ftes|fte not heads|fte rather than heads|fte rather than headcount|fte not headcount|not heads|not headcount|wte|full time equivalent|full time equivalents|whole time equivalent|fulltime equivalent',
  headcount:
    'headcount|size of the workforce|size of our workforce|workforce size|how big is the workforce|how big is our workforce|how large is the workforce|how large is our workforce|headcnt|body count|hc|head count|heads|number of heads|people rather than fte',
  permanentMix: PERMANENT_MIX,
  mix:
    `${MIX}|staffing mix|workforce mix|staff mix`,
  staff:
    'staff|how many of us|staffing|workforce|worker|workers|people|person|persons|employee|employees|colleagues|practitioners|practitioner|individuals|' +
    'folk|staff members|members of staff|team members|social work staff|social work workers|ppl|peeps|head|bodies',
  // What nothing records, in words that say less apart: nothing uses it.
  unrecorded:
    'on hold|put on hold|held vacant|hard to fill|hard to recruit|hard to recruit to|difficult to fill|difficult to recruit to|are good|is good|are bad|manage people|manage staff|manage others|manage teams|run teams|run a team|manage a team|in charge of people|' +
    'moved teams|moved team|changed teams|changed team|switched teams|switched team|transferred teams|moved between teams|move between teams|from other teams|from another team|to other teams|to another team|' +
    'busiest worker|busiest workers|busiest social worker|busiest social workers|busiest person|busiest people|left and come back|left and came back|come back to us|came back to us|come into post|came into post',
  // Who counts as frontline is each council's own: nothing uses it.
  frontline: 'frontline staff|front line staff|frontline worker|frontline workers|front line workers|frontline social worker|frontline social workers|front line social workers|frontline practitioners|frontline roles|frontline posts|frontline vacancies|frontline teams',
  // Who has stayed.
  stability: everyWay('|workforce|staff|staffing|our', 'stability', '|index|rate|percentage|figure') + '|' + everyWay('|staff|workforce|our', 'retention', 'rate|rates|percentage') + '|how stable|how stable is|how stable has been',
  stillHere:
    everyWay('still|still all', 'here|with us|in post|employed|working here|working for us|around|on our books|on the books|on the payroll|employed here|employed by us|with the council|in our employment|here today|here now|in post today|in post now|with us today|with us now') +
    '|' + everyWay('havent|have not|hasnt|has not|not yet|not', 'left|gone|moved on|left us') + '|' + everyWay('have|has', 'stayed', '|with us|on|here') + '|stayed with us|remain|remain with us|remain here|remain in post|have remained',
  goneSince: everyWay('no longer', 'here|with us|in post|employed|employed here|working here|around', '|today|now|any more|anymore') + '|' + everyWay('have|has', 'since', 'left|gone|moved on') + '|gone since|left since',
  permanent:
    everyWay('|employed', 'on', '|a', 'permanent|perm', 'contract|contracts|terms') + '|' + everyWay('have|has|with|hold|holding', '|a', 'permanent|perm', 'contract|contracts') + '|permanently|' +
    everyWay('permanent|perm', 'and|or', 'fixed term', 'staff|workers|people|employees') + '|permanent|permanents|perm|perms|permanent staff|perm staff|permanent workers|permanent employees|permanent people|perm people|' +
    'permanent members of staff|permanent social workers on our books|permanently employed|employed permanently|directly employed|substantive|in house staff|' +
    'own staff|our own|our own staff|our own people|our own workers|non agency|non agency staff|non agency workers|staff excluding agency|' +
    everyWay('excluding|without|not counting|not including|except|apart from|other than|leaving out|minus', 'the|our', 'agency|locums', '|staff|workers|people') + '|' + everyWay('excluding|not counting|not including|apart from|other than', 'agency', 'staff|workers') + '|' +
    'excluding locums|not counting locums|excluding agency|not agency|not including agency|without agency|other than agency|not counting agency|except agency|apart from agency',
  works:
    'who is in|whos in|who are in|who works in|who work in|who works for|who do we have in|who have we got in|who works at|how many work in|how many works in|' +
    'how many people work in|how many people are in|whos based in|who is based in|who sits in|who is working in|whos working in',
} as const;
