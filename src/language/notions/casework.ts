import { everyWay } from '../words/everyWay.js';

const TARGETS = everyWay('|the|its|their|our|a', 'target|tgt|caseload target|target caseload|limit|caseload limit|cap|caseload cap|threshold|caseload threshold|recommended caseload|recommended number|recommended limit|recommended maximum');
const OVER = everyWay('over|above|gone over|went over|going over|gone above|exceed|exceeds|exceeding|beyond|past|in excess of|higher than|bigger than|more than|greater than|more cases than', TARGETS);
const UNDER = everyWay('under|below|within|at or below|at or under|on or below|not over|not above|less than|lower than', TARGETS);
const TOO_MANY = everyWay('|with|holding|carrying|have|has', 'too many cases|too many|too high a caseload|more than they should|more cases than they should|more than they should be|more cases than they should be|more than they should have');
const NOBODY_YET = everyWay('not|not yet|arent|arent yet|isnt|havent been|havent yet been|hasnt been|hasnt yet been|have not been|has not been|not been|not yet been|yet to be|still to be|waiting to be|still waiting to be|needing to be|awaiting being|never', 'allocated|assigned', '|yet|to anyone|to anybody|to a worker|to a social worker|to someone|to any worker');
const A_WORKER = ['|allocated|named|assigned', 'worker|social worker|sw|caseworker|case holder'] as const;
const NO_WORKER = `${everyWay('with|have|has|got|having', 'no', ...A_WORKER)}|${everyWay('without|still without|havent got|hasnt got|dont have|doesnt have|do not have|not got', '|a|an|any', ...A_WORKER)}`;

/** 'No supervision date', 'without a record of supervision', 'supervision date missing' */
const UNDATED = `${everyWay('no|has no|have no|with no|got no|has got no|have got no|without|without a|without any|missing|missing a|lacking a|lack a|dont have a|doesnt have a|havent got a|hasnt got a|a blank|blank', '|last', 'supervision date|supervision dates|date of supervision|supervision recorded|recorded supervision|record of supervision|supervision record|supervision on record|date for supervision|date for their last supervision')}|${everyWay('supervision|supervisions|last supervision', '|date|dates', '|is|are', 'missing|not recorded|isnt recorded|arent recorded|blank|left blank')}`;

const CASES = 'cases|open cases|case numbers';
const PLAN = everyWay('cp|child protection|protection', 'plan|plans');

/** 'CP cases', 'open CP cases', 'cases that are CP' */
function casesOf(kinds: string): string {
  return `${everyWay('|open', kinds, CASES)}|${everyWay(CASES, 'are|that are|which are', kinds)}`;
}

/** Cases, supervision, and who manages whom. */
export const CASEWORK_NOTIONS = {
  // Cases and supervision.
  caseload: everyWay('children|kids', 'per', 'worker|social worker|sw|fte|wte|head|person|full time equivalent') + '|caseload|caseloads|individual caseload|individual caseloads|case load|case loads',
  cases: 'cases|case numbers|case total|case totals|case count|open case|open cases|cases open|allocated cases|children held|children open',
  // Cases by the kind of plan. Never the kind alone: that is rather a part of a team's name, or asks about children.
  inNeedCases: `cincases|${casesOf('cin|children in need|child in need')}|${everyWay(CASES, 'of', 'children in need')}`,
  onPlanCases: `cpcases|${casesOf(`cp|child protection|${PLAN}`)}|${everyWay(CASES, '|are|that are|which are', 'on|with|under', '|a|the', PLAN)}`,
  lookedAfterCases: `lookedaftercases|${casesOf('cla|lac|looked after|looked after children|children looked after')}|${everyWay(CASES, 'of', 'looked after children|children looked after')}`,
  average:
    'average|averages|median|average time|avg time|mean time|averaging|averaged|on average|avg|ave|av|mean|typical|per full time worker|per full time social worker|per full timer|per full time member of staff|per full time person|per fte|per full time equivalent|per wte|per worker|' +
    'per social worker|per head|per person',
  total: 'all told|total|totals|in all|altogether|overall|in total|in general|generally|grand total',
  overTarget:
    everyWay('over|above', 'their|the', 'reduced|protected', 'caseload') + `|${OVER}|${TOO_MANY}|over capacity|over their capacity|above capacity|overloaded`,
  underTarget:
    UNDER + '|' + everyWay('have|has|got|with|have got|has got', '|any|some|spare|the', 'capacity|room|headroom', '|for more|for more cases|for another case|for another|for one more|for one more case|to take more|to take more cases|to take another case|to take on more|to take on another case|left'),
  atTarget: everyWay('at|exactly at|bang on|exactly on|right on|dead on', '|the|their', 'target|caseload target|target caseload'),
  againstTarget: [['over|above', 'under|below'] as const, ['under|below', 'over|above'] as const].flatMap(([one, other]) => [
    everyWay(one, 'and|or|as well as|and at and|at and|at or|and at or|and how many|and who is', other, TARGETS),
    everyWay(one, other, 'and|or', 'at|exactly at|on', TARGETS),
    everyWay(one, TARGETS, 'and|or|and how many|and how many are', other, '|it|them|target|their target'),
  ]).join('|') + '|' + everyWay('stand|stands|compare|compares|placed|doing|sit|sits', 'against|to|with', TARGETS),
  unallocated:
    `${NOBODY_YET}|${NO_WORKER}|${everyWay('children|kids', '|who|that', NO_WORKER)}|${everyWay('children|kids', '|are|who are|that are', NOBODY_YET)}|` +
    'nobody allocated|no one allocated|not yet given to a worker|not given to a worker|not yet given to a social worker|' +
    'children waiting|children are waiting|children still waiting|children waiting for a social worker|children are waiting for a social worker|children waiting for a worker|children are waiting for a worker|' +
    'children still waiting for a social worker|children without a social worker|children without a worker|children have no social worker|children with no social worker|children with no worker|' +
    'unallocated|unallocateds|unalloc|unallocs|unassigned|not allocated|not yet allocated|not been allocated|not assigned|to be allocated|' +
    'yet to be allocated|awaiting allocation|waiting for allocation|waiting to be allocated|waiting for a worker|' +
    'waiting for a worker to be allocated|waiting for a social worker|waiting for a social worker to be allocated|no worker|' +
    'no social worker|no allocated worker|have no allocated worker|with no worker|with no social worker|without a worker|' +
    'without a social worker|without an allocated worker|without anyone|not with anyone|not got a worker|not got a social worker|' +
    'allocated to nobody|allocated to no one|nobody has|nobody has got|has nobody got|nobody holds|nobody holding|no one has|no one holds',
  supervision: 'supervision|supervisions|supervised|supervise|one to one|one to ones|last supervision|last supervisions|last supervised|their last supervision|supervision recorded',
  undated: UNDATED,
  inDate:
    'up to date|within time|on time|performance|in date|compliant|compliance|complying|within timescale|within timescales|in timescale|on track|on schedule|within the required time|' +
    'within the required timescale|within policy|in line with policy',
  overdue:
    everyWay('should have', 'happened|been done|taken place|been held|been completed|been carried out', '|by now|already|and havent|but havent|but hasnt|by now and havent|by now but havent|by now and hasnt|by now but hasnt|and were not|and werent|but were not|but werent|and was not|and wasnt|but wasnt|and have not been|and havent been|and has not been|and hasnt been|but havent been') +
    '|not seen|not been seen|havent been seen|hasnt been seen|overdue|had no|have had no|has had no|over due|past due|o d|late|missed|lapsed|outstanding|behind|out of date|out of time|not had|not been|not been supervised|' +
    'hasnt had|havent had|hasnt been supervised|havent been supervised|not been supervised|not supervised|hasnt been|havent been|without supervision|gone without|not been done|' +
    'no supervision|has no supervision|have no supervision|not had supervision|not had a supervision|hasnt had a supervision|havent had a supervision|hasnt had supervision|havent had supervision|without a supervision|without any supervision',

  // Who manages.
  manages:
    'manages|in charge at|whose team is|boss|boss of|the boss of|the boss in|report to|answer to|managing|manager|manager of|manager for|managers of|in charge of|is in charge of|runs|run by|leads|heads up|heads|managed by|line manages|' +
    'line manager|line manager of|line manager for|team manager of|team manager for|who manages|looks after|responsible for|oversees',
  serviceHead:
    'head of|the head of|heads of|service head for|director of|service director for|assistant director for|service manager of|service manager for|service manager in|who is the service manager|whos the service manager|service manager|service managers|' +
    'head of service|heads of service|heads of services|head of service for|service lead|service lead for',
} as const;
