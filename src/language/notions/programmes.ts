import { everyWay } from '../words/everyWay.js';

const LATE = '|by now|already|but havent|but have not|but hasnt|but has not|and havent|and hasnt|by now but havent|by now but have not|by now but hasnt|by now but has not|by now and havent|by now and hasnt|already but havent|already but hasnt|but havent yet|but hasnt yet|but didnt|but never did';
/** 'Should have started by now but hasn't'. */
const NOT_BEGUN = [
  everyWay('should have|shouldve|ought to have', 'started|joined|begun|arrived|been here', LATE),
  everyWay('was|were|is|are|was due|were due|been due|due|was meant|were meant|meant|was supposed|were supposed|supposed|expected', 'to start|to join|to have started|to have joined', 'but havent|but have not|but hasnt|but has not|and hasnt|and havent|but havent yet|but hasnt yet|but didnt|but never did|already|by now'),
  everyWay('expected start date|expected start dates|start date|start dates|starting date', '|has|have|is|are', 'passed|gone|gone by|in the past|past|been and gone|missed'),
].join('|');
/** 'Should have finished their programme by now', 'past its end date'. */
const NOT_FINISHED = [
  everyWay('should have|shouldve|should|ought to have', 'completed|finished|ended|be finished|been finished|qualified|graduated', '|their programme|the programme|their course|the course|their training', '|by now|already'),
  everyWay('by now|already', 'but|and|yet', 'havent|hasnt|have not|has not|didnt|never did', '|yet|done so'),
  everyWay('|the|their|an', 'past|beyond', 'date|dates|end date|due|due date'),
  everyWay('past|after|beyond|over|gone past|gone over|run past|run over|later than', '|the|their|its|an', 'date|end date|due date|completion date|planned end date|planned completion date|expected end date|expected completion date|programme end date|due to complete date|end date of their programme|end of their programme|deadline'),
].join('|');
/** 'Would consider coming back', 'open to a return'. */
const WOULD_RETURN = [
  everyWay('would|might|could|may|be willing to|would be willing to|willing to|happy to|would be happy to|want to|wants to|wanting to|wanted to|wish to|wishing to|keen to|hoping to|hope to|prepared to|like to|interested to', 'return|return to us|come back|come back to us|rejoin|rejoin us|work for us again|work with us again|work here again|be re employed|consider returning|consider coming back|consider a return'),
  everyWay('tempt|entice|attract|lure|win|woo', 'back|them back|any back|any of them back'),
  everyWay('open to|interested in|thinking of|thinking about|considering|consider|keen on|about', 'returning|coming back|coming back to us|a return|rejoining'),
].join('|');

const BELOW = 'below|under|short of|fell short of|fewer than|less than|behind|missed|that missed|did not hit|didnt hit|did not meet|didnt meet|not met|have not met|havent met';
const PLAN = 'plan|planned|plans|planned intake|intake target|target intake|planned numbers|planned number|recruitment target|intake plan';

/** What comes of leavers and cohorts, retention payments, absences and offers. */
export const PROGRAMMES_NOTIONS = {
  // What comes of leavers.
  net:
    'net gain|gain|come and gone|came and went|coming and going|joined or left|in and how many out|net gain or net loss|net growth|gained lost|gained or lost|gained and lost|lost or gained|lost gained|gain or lose|net|net gain or loss|gain or loss|net change|net movement|net gain|net loss|' +
    everyWay('starters|new starters|joiners|arrivals|ins|recruits', 'less|minus|net of', 'leavers|departures|outs|losses') +
    '|net loser|net losers|net gainer|net gainers|net losers of staff|net gainers of staff|growing|shrinking|getting smaller|getting bigger|gaining or losing|losing or gaining|' +
    'gaining more than we are losing|gaining staff or losing|growing or shrinking|shrinking or growing|grown or shrunk|shrunk or grown',
  destination: 'destination|destinations|went on to|go on to|gone on to|going on to|move on to|moved on to|moves on to|move to|where|going|heading|headed|where to|next employer|next employers|new employer|new employers|next job|next jobs|next role|next roles|onward destination|onward destinations|went to|gone to|go to|end up|ended up',
  wouldReturn:
    WOULD_RETURN + '|' + everyWay('would', 'return|come back|be back', 'to work for us|to work here|to work with us|to us|here') + '|' + everyWay('would', 'work', 'for us|here|with us', '|again') + '|would return|returning to us|return to us|coming back to us|comes back|return|would come back to us|come back to us|would be willing to return|want to return|wish to return|happy to return|come back|would come back|want to come back|wants to come back|' +
    'wish to come back|coming back|came back|rejoin|would rejoin',

  // Qualifying, programmes and their cohorts.
  qualifying:
    everyWay('time|gap|period|length of time', 'between', 'qualifying|qualification', 'and') + '|' + everyWay('how long|time|years|length of time', '|been|post|theyd been|they had been|had they been|were they', 'qualified|qualifying') + '|after they qualify|after they have qualified|how soon after they qualify|how long after they qualify|years post qualification|years after qualifying|years post qualifying|qualifying|qualification|how soon after qualifying|soon after qualifying|how quickly after qualifying|how soon after they qualified|how long after they qualified|time since qualifying|time from qualifying|after qualifying|since qualifying|after qualification|' +
    'post qualification|of qualifying|post qualifying|since they qualified|after they qualified',
  newcomer: 'new|brand new',
  newlyQualified:
    'newly qualified|newly qualifying|recently qualified|recently qualified social worker|recently qualified social workers|recently qualified staff|recently qualified workers|in their first year|newly qualified social worker|newly qualified social workers|newly qualified staff|newly qualified workers|' +
    'newly qualifieds|newly quals|nqsw|nqsws|nq|nqs|' +
    'nqsw in their first year|nqsws in their first year|newly qualified in their first year|in their first year of practice|in their first year since qualifying|in their first year in practice|in their first year qualified',
  registered: 'registered|registered social workers|swe registered|social work england registered',
  onProgramme:
    'still on programme|still on the programme|still on a programme|still on their programme|trainee|trainees|student|students|participant|participants|undertaking|undertake|taking part in|enrolled on|enrolled in|signed up to|left on|remaining on|remain on|on programme|on a programme|on any programme|on programmes|on the programme|on program|on course|on the course|in training|still on|still training|studying|' +
    'doing their',
  cohort: 'cohort|cohorts|intake|intakes|programme|programmes|group|batch',
  intake: 'intake|intakes',
  outcome:
    'outcome|outcomes|result|results|became of|become of|turn out|turned out|get on|got on|getting on|go|goes|went|how did|did they do|doing|is doing|are doing|' +
    'where did we land on|where did we get to with|happened to|happened with|fared|fare',
  completing:
    'complete|completes|completing|completion|completions|due to complete|due to qualify|finish|finishes|finishing|coming to the end|' +
    'due to finish',
  whereWith: 'where are we with|where are we up to with|where are we on|hows it going with|how is it going with',
  pastDate:
    NOT_FINISHED + '|overdue to complete|overdue to finish|overdue to qualify|overran|overrunning their programme|past|beyond|gone past|run past|over running|gone past their end date|gone past their date|gone past their completion date|run past their end date|past the date they should have completed|past there completion date|past the end date of their programme|past the end date|past their date|past their completion date|past due date|overrun|overrunning',
  review: 'review|reviews',
  done: 'done|completed|successfully completed|completed successfully|carried out|held|taken place|took place|been done|been completed|signed off',
  planned:
    'plan to take|planned to take|plan to recruit|planned to recruit|plan to have|planned|plan|plans|against plan|intended|target intake|planned intake|intake target|planned numbers|against target intake|recruitment target',
  underPlan: everyWay(BELOW, '|the|their|its|our', PLAN) + '|under recruited|under filled|undersubscribed',
  overPlan: everyWay('above|over|more than|exceeded|beat|exceeding|ahead of', '|the|their|its|our', PLAN) + '|over recruited|oversubscribed',
  actual: 'actual|actuals|against actual',

  // Retention payments.
  tied: everyWay('cant|cannot', 'leave|go', 'without', 'paying|repaying|owing', '|us|something|anything|money', '|back') + '|under tie in|under tie ins|under their tie in|live tie in|live tie ins|current tie in|current tie ins|active tie in|active tie ins|tie in period|tie in periods|retention period|lock in|locked in by|golden handcuffed|within their tie in period|still within their tie in|still within their tie in period|still in their tie in|still in their tie in period|in their tie in|in a tie in|still in a tie in|inside their tie in|tied|tied in|tying people in|tying in|tying|tie in|tie ins|locked in|committed|tied down|bound|under a tie in|tied in by',
  retention:
    'retention|retention payment|retention payments|golden handcuffs|retention scheme|retention bonus|retention bonuses|retention money|' +
    'retention deal',
  agreed: 'agreed|agree|agreements|agreement|signed|signed up|signed off|sign off|granted|grant|awarded|award|approved|given',
  paid: 'paid|pay|are we paying|we are paying|paid out|pay out|payout|payouts|payments made|payment made',
  payment: 'payment|payments',
  unpaid: everyWay('do we|we', '|still', 'owe', '|people|staff|them|anyone|anybody') + '|' + everyWay('|still|yet|but|and|but still|and still|as yet', 'unpaid|not paid|not yet paid|not been paid|not yet been paid|not paid yet|not been paid yet|not paid out|havent been paid|hasnt been paid|have not been paid|has not been paid|havent been paid yet|havent yet been paid|waiting to be paid|awaiting payment|still to be paid|yet to be paid|to be paid|left to pay|still to pay|yet to pay|outstanding|have yet to pay|have we not paid|have we not yet paid|we have not paid|we havent paid|we still have to pay|do we still have to pay|do we still need to pay|still owed to staff') + '|' +
    everyWay('is|are', '|still', 'owed', 'a|an|any|their') + '|' + everyWay('|still', 'owed to', '|our|the', 'staff|people|workers|them') + '|' + everyWay('payment|payments', '|is|are', '|still', 'owed'),
  repay:
    'repay|repaid|repayment|repayments|pay back|paid back|get back from|getting back from|recover from|owe|owes|owing|owe us|owes us|owe us money|owes us money|owe money|owes money|still owes|still owes us|still owe us|still owes us money|still owe us money|clawback|claw back|to be repaid|have to repay|payback|to be recovered|to be clawed back|to be paid back|to recover|to claw back|to be recouped|to be reclaimed|recoverable|owed back|owed to us|owing to us|due to us|due back to us|hand back|' +
    everyWay('pay|paying|paid|give|hand', 'anything|something|any|some|any of it|some of it|all of it|it|it all|the money|any money|some money|money|the lot', 'back') + '|' +
    'give back|get back|got back|recover|recoup|reclaim|due back|owed|still owed|still to be repaid|to repay',

  repaid: 'repaid|paid back|repaid already|already repaid|been repaid|been paid back|has been repaid|have been repaid|have repaid|has repaid|recovered|clawed back|got back|recouped',
  notStarted:
    everyWay('isnt|arent|is not|are not|not', 'in post|here|with us', '|yet') + '|not started|but not started|but not yet started|not started yet|not yet started|havent started|havent started yet|havent yet started|hasnt started|hasnt started yet|have not started|have not started yet|' +
    'have not yet started|has not started|has not yet started|awaiting start|awaiting a start date|waiting to start|still waiting to start|still to start|yet to start|not in post yet|not yet in post|not joined yet|not yet joined|havent joined|havent joined yet|hasnt joined',
  startDate: 'start date|start dates|starting date|starting dates|joining date|joining dates',
  startLate: NOT_BEGUN + '|late starter|late starters|late to start|late starting|overdue to start|overdue starter|overdue starters|delayed starters|not turned up|hasnt turned up|havent turned up|has not turned up|have not turned up|hasnt shown up|havent shown up|no shows|no show|missed their start date|past their start date|gone past their start date|beyond their start date|after their start date',
  duringTie:
    'before their tie in|before the tie in|before their tie ins|before the end of their tie in|before the end of the tie in|before their tie in was up|during their tie in|during the tie in|within their tie in|while tied in|whilst tied in|' +
    'while still tied in|whilst still tied in|while they were tied in|mid tie in|broke their tie in|broken their tie in|break their tie in|breached their tie in',
  tiedUp:
    'tied up|tied up in retention|locked up|money tied up|money tied in|worth of retention|value of retention|amount tied up|amount tied in',

  // Absence and offers.
  returning:
    'due back|due to return|coming back from|back from|return from|returning from|when are they back|when are they due back|when they are back|when theyre back|when theyre due back|when do they come back|when they come back|when are they coming back|when do they return|when they return|' +
    'when are they returning|when will they be back|when will they return|when are they expected back|when is she back|when is he back|when is she due back|when is he due back|expected back|return date|return dates|' +
    'expected return|expected return date|expected return dates|date of return|comes back from|come back from|returns from|returning to work|return to work|back at work|back in work',
  cameBack: 'came back from|been back from|returned from|returned to work|came back to work',
  holding: 'hold|holds|holding|held|carrying|carry|carries',
  absent: everyWay('isnt|arent|is not|are not', 'in work|at work') + '|absent|not at work|not in work|away from work|out of work|off at the moment|currently off|on leave of absence|on any kind of leave|on long term leave|on extended leave|absence|absences|on absence|long term absent|long term absence|long term absences|off long term|off for the long term|off|off work|away|on leave',
  offer:
    'offer|offers|offered|job offers|an offer|offer in|open offers|offers open|live offers|offers out|outstanding offers|offers outstanding|offer outstanding|' +
    'offers in the system|offers are outstanding|offers are still outstanding|offers still outstanding|offers are still out',
  made:
    'offers made|offer made|offers have we made|offers did we make|offers we made|offers weve made|made offers|made an offer|offers been made|' +
    'offers were made|offers have been made|job offers made|offers gone out|offers went out|offers have gone out|did we offer',
  openOffer:
    'pending|still pending|waiting on|are we waiting on|awaiting a response|awaiting response|awaiting an answer|awaiting a reply|waiting to hear|waiting to hear back|waiting to hear back on|waiting to hear on|waiting for an answer|yet to accept|no answer yet|not yet accepted|not accepted|unaccepted|outstanding and not accepted|awaiting acceptance|not yet accepted an offer|offers not yet accepted|offers not accepted|offers pending|pending offers|' +
    'offers are pending|have not been accepted|havent been accepted|not been accepted|have not been accepted yet|havent been accepted yet|not been accepted yet|' +
    'yet to be accepted|still to be accepted|waiting to accept|still waiting to accept|still to accept|yet to sign|still deciding|still waiting|' +
    everyWay('hasnt|havent|has not|have not|not|still to|yet to', 'accepted|accept', 'their offer|the offer|our offer|an offer|their offers|our offers', '|yet') +
    '|waiting to be accepted|' +
    everyWay('|have been|been|are', 'made|sent|sent out|extended|put out', '|and|but|though', 'not|not yet|still not|never', 'accepted|been accepted|taken up'),
  // Of an offer only: whoever is away comes back, too.
  unanswered: everyWay('havent|hasnt|have not|has not|not|have we not|yet to|still to', '|yet|still', 'come back|got back|get back|replied|reply|responded|respond|answered|answer|been answered|heard back|hear back|said yes|say yes|given us an answer|let us know|confirmed', '|to us|from|on|to us on', '|yet'),
  expected:
    'do we expect|we expect|expect|expected|expecting|are we expecting|expected starter|expected starters|starts due|starts expected|expected to start|due to start|due to join|due in|yet to come|will start|' +
    'will be starting|going to start|starting by|starting with us|join by|coming in|lined up|someone coming|somebody coming|anyone coming|anybody coming|someone on the way|somebody on the way|anyone on the way|in the pipeline to start|supposed to start|meant to start|have we got coming|we have coming|weve got coming|coming to join us|coming to work for us|scheduled to start|about to start|waiting to join|joining us soon|starting soon',
} as const;
