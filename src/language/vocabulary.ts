/**
 * The words that carry meaning, by the notion they stand for. Several words or wordings are parted by |, the most usual first.
 * A notion says nothing by itself: `phrases.ts` says which measure a set of them asks for. A wording may stand for two notions.
 * Order tells: a slip as near to two words of one notion is read as the one that stands first.
 */
export const NOTIONS = {
  // Posts, who fills them, and how they are counted.
  agency:
    'agency|for agency|to agency|agency staff|agency worker|agency workers|agency staffing|agency people|agency folk|agencies|locum|locums|contractors|' +
    'interims',
  vacant:
    'vacant|a vacancy|without a postholder|without a post holder|no postholder|unoccupied|holes|lying vacant|vacancies outstanding|outstanding vacancies|jobs open|open jobs|' +
    'jobs are open|posts open|posts are open|open positions|posts down|how short are we|how short of|are we short|are we short of|we are short|' +
    'posts going|jobs going|vacancies going|roles going|nobody permanent in them|nobody permanent in|no permanent worker in them|no permanent worker|no permanent holder|without a permanent worker|not permanently filled|vacant post|vacant posts|vacancy|vacancies|vacant seat|vacant seats|vacs|vac|posts to fill|open posts|gaps in establishment',
  temps: 'temps|temp|temp staff|temp workers|temporary staff|temporary workers|temporary social workers',
  unfilled: 'unfilled|not filled|unfilled post|unfilled posts|unfilled positions|posts unfilled|gaps|gaps in posts',
  part: 'part vacant|part vac|part vacs|partially filled|filled in part|partly vacant|partially vacant|part filled|partly filled',
  somebody: 'he|she|him|her|his|hers',
  empty:
    'empty|lying empty|no one is sat in|nobody is sat in|nobody sat in|without anyone in|with no cover|no cover|no agency cover|with no agency cover|' +
    'not backfilled|without agency cover|completely empty|uncovered|not covered|without cover|nobody filling|is nobody filling|nobody is in|no one filling|' +
    'with nobody in them|with no one in them|not even agency|not even an agency worker|not covered by agency|' +
    'not covered by an agency worker|not covered by anyone|empty seat|empty seats|empty chair|empty chairs|empty desk|empty desks|' +
    'nobody covering|nobody is filling|nobody in|no one in|no one is filling|not filled by anyone',
  covered: 'covered|agency filled|filled by agency workers|backfilled|filled by agency|covered by agency|held by agency|filled with agency',
  covering: 'covering|filling in|filling|covers|cover|backfilling|cover for|covering for|standing in for|here for|brought in for|brought in to cover',
  post: 'post|posts|which posts|what posts|position|positions|seat|seats|jobs|post establishment|establishment|established|est|established posts|establishment posts',
  rate: 'rate|dependency|reliance|percentage|percent|per cent|pct|%|proportion|share|what fraction',
  fte: 'fte|ftes|fte not heads|fte rather than heads|fte rather than headcount|fte not headcount|not heads|not headcount|wte|full time equivalent|full time equivalents|whole time equivalent|fulltime equivalent',
  headcount: 'headcount|body count|hc|head count|heads|number of heads|people rather than fte',
  staff:
    'staff|staffing|workforce|worker|workers|people|person|persons|employee|employees|colleagues|practitioners|practitioner|individuals|' +
    'folk|staff members|members of staff|team members|social work staff|social work workers|ppl|peeps|head|bodies',
  permanent:
    'permanent|permanents|perm|perms|permanent staff|perm staff|permanent workers|permanent employees|permanent people|perm people|' +
    'permanent members of staff|permanent social workers on our books|permanently employed|directly employed|substantive|in house staff|' +
    'own staff|our own|our own staff|our own people|our own workers|non agency|non agency staff|non agency workers|staff excluding agency|' +
    'excluding agency|not agency|not including agency|without agency|other than agency|not counting agency|except agency|apart from agency',
  works:
    'who is in|whos in|who are in|who works in|who work in|who works for|who do we have in|who have we got in|who works at|how many work in|how many works in|' +
    'how many people work in|how many people are in|whos based in|who is based in|who sits in|who is working in|whos working in',

  // Who comes, converts and goes.
  convert:
    'conversion|conversions|convert|converts|converted|converting|temp to perm|agency to perm|agency to permanent|become permanent|' +
    'became permanent|becoming permanent|gone permanent|went permanent|go permanent|going permanent|made permanent|moved to permanent|move across to permanent|moved across to permanent|turn permanent|becomes permanent|converted over|switch to permanent|join permanently|joined permanently|' +
    'move to permanent|switched to permanent|turned permanent|gone perm|went perm|turned perm|come over to permanent|' +
    'moved onto permanent contracts|crossed over|came over to permanent|signed permanent contracts|moved over to permanent|' +
    'gone over to permanent|permanent contracts|permanent contract|onto permanent contracts|to permanent contracts|on the way to a permanent post|on their way to a permanent post|on the way to permanent|going perm|go perm|joined the permanent staff|come over permanently',
  save: 'save|saves|saving|savings|saved|would save|would we save|will we save',
  start:
    'starter|starters|new starter|new starters|started|joined|joiner|joiners|new joiners|arrived|new staff|came to us|begun|new people|' +
    'new workers',
  appoint:
    'appointed|appointment|appointments|appoint|recruited|recruits|recruitment|recruit|hired|hires|hire|taken on|took on|new appointments',
  leave:
    'leaver|leavers|leave|leaves|left|leaving|departed|departures|departure|departing|resigned|resignations|resign|quit|exits|walked out|' +
    'gone|lost|lose|losing|losses|moved on|leave us|left us|go',
  why: 'why|making people|whats making people|reason|reasons|reason for|reasons for|themes|because|cause|causes|how come|what made|what makes|drives people|driving people',
  notConversions:
    'leaving conversions out|conversions aside|conversions apart|leaving out conversions|ignoring conversions|less conversions|excluding converted agency|with conversions taken out|not counting conversions|excluding conversions|other than conversions|apart from conversions|without conversions|' +
    'not including conversions',
  turnover: 'turnover|turn over|attrition|churn|staff turnover',

  // How far an agency worker is on the way to a permanent post.
  approached: 'approached|approach|spoken to about converting|been approached',
  notApproached:
    'havent we spoken to|have we not spoken to|havent spoken to|have not spoken to|not spoken to yet about converting|not spoken to about converting|have we not spoken to yet about converting|havent spoken to about converting|' +
    'have we not spoken to about converting|havent we spoken to about converting|still need to approach|need to approach|not approached|not yet approached|not been approached|not yet been approached|not been approached yet|not approached yet|' +
    'never approached|unapproached|have not approached|havent approached|havent yet approached|have not been approached|' +
    'havent been approached|havent been approached yet|has not been approached|hasnt been approached|hasnt been approached yet|' +
    'hasnt yet been approached|have we not approached|havent we approached|have we not yet approached|havent we yet approached|' +
    'we have not approached|we havent approached|no stage|still to be approached|not yet spoken to|nobody has approached|' +
    'yet to be approached|still to approach|yet to approach',
  next:
    'approach next|due a conversation|due a chat|due a conversation about converting|approached next|next|should we approach|approach first|speak to next|talk to next|contact next|next to approach|next contact|' +
    'should i approach|should i speak to|should i talk to|should we talk to|should we speak to|due a contact|next contact due|' +
    'next for conversion',
  interested:
    'interested|interest|shown interest|showing interest|expressed interest|expressed an interest|serious interest|serious about|keen|' +
    'said they are interested|would like to',
  notApplied:
    'not applied|not yet applied|has not applied|hasnt applied|have not applied|havent applied|but not applied|and not applied|' +
    'but not yet applied|but has not applied|but hasnt applied|but have not applied|but havent applied|not put in an application|' +
    'not completed the application',
  applied: 'applied|application in|put in an application|applying',
  notConsidering:
    'not considering|ruled out|ruled it out|would not consider|wouldnt consider|will not consider|wont consider|not interested|' +
    'said no to permanent|dont want to be permanent|do not want to be permanent|never go permanent|not be considering|said no',
  declined: 'declined|turned down|turned us down|said no',
  pipeline: 'pipeline|funnel|conversion funnel|conversion pipeline|stage|stages|conversion stage|conversion stages|what stage|which stage|at what stage',

  // Cases and supervision.
  caseload: 'caseload|caseloads|case load|case loads',
  cases: 'cases|case numbers|open case|open cases|cases open|allocated cases|children held|children open',
  average:
    'average|averages|median|average time|avg time|mean time|averaging|averaged|on average|avg|ave|av|mean|typical|per fte|per full time equivalent|per wte|per worker|' +
    'per social worker|per head|per person',
  total: 'total|totals|in all|altogether|overall|in total|grand total',
  overTarget:
    'over target|over their target|over the target|over tgt|over caseload target|over their caseload target|over the caseload target|' +
    'above target|above their caseload target|above the caseload target|above caseload target|exceeding their caseload target|above their target|above the target|more than target|more than the target|more than their target|' +
    'more than their target caseload|more than their caseload target|higher than target|higher than their target|bigger than target|' +
    'beyond target|past target|exceed target|exceed their target|exceeding target|over their limit|over their caseload limit|over the limit|carrying too many|too many cases|' +
    'overloaded|too high a caseload',
  unallocated:
    'unallocated|unallocateds|unassigned|not allocated|not yet allocated|not been allocated|not assigned|to be allocated|' +
    'yet to be allocated|awaiting allocation|waiting for allocation|waiting to be allocated|waiting for a worker|' +
    'waiting for a worker to be allocated|waiting for a social worker|waiting for a social worker to be allocated|no worker|' +
    'no social worker|no allocated worker|have no allocated worker|with no worker|with no social worker|without a worker|' +
    'without a social worker|without an allocated worker|without anyone|not with anyone|not got a worker|not got a social worker|' +
    'allocated to nobody|allocated to no one|nobody has|nobody has got|has nobody got|nobody holds|nobody holding|no one has|no one holds',
  supervision: 'supervision|supervisions|supervised|supervise|one to one|one to ones',
  overdue:
    'overdue|over due|past due|o d|late|missed|lapsed|outstanding|behind|out of date|out of time|not had|not been|not been supervised|' +
    'hasnt had|havent had|hasnt been supervised|havent been supervised|not been supervised|not supervised|hasnt been|havent been|without supervision|gone without|not been done',

  // Who manages.
  manages:
    'manages|managing|manager|manager of|manager for|managers of|in charge of|is in charge of|runs|run by|leads|heads up|heads|managed by|line manages|' +
    'line manager|line manager of|line manager for|team manager of|team manager for|who manages|looks after|responsible for|oversees',
  serviceHead:
    'service manager of|service manager for|service manager in|who is the service manager|whos the service manager|service manager|service managers|' +
    'head of service|head of service for|service lead|service lead for',

  // Change and comparison.
  changed:
    'changed|change|changes|changing|movement|difference|different|increase|increased|increasing|decrease|decreased|reduced|' +
    'reduction|gone up|gone down|go up|go down|went up|went down|going up|going down|up or down|going up or down|gone up or down|improving|improved|getting better|getting worse|worsening|come down|came down|risen|rise|rose|' +
    'fallen|fell|falling|rising|reducing|drop|dropped|grown|shrunk|shifted|moved|more or fewer|fewer|how many more|how many fewer|' +
    'more',
  compared:
    'compare|compares|comparing|compared with|compared to|compare with|compare to|compares with|compares to|comparison with|against|' +
    'versus|vs|than|relative to|measured against|up against|stack up against|next to|different from|higher|higher than|above|' +
    'more than|lower|lower than|below|less than|worse than|better than|v',

  // How long things last, how they end, and what they cost.
  length:
    'length of stay|average time|avg time|mean time|ave time|length of time|length|duration|tenure|how long|long been|stayed|stay|been with us|been here|worked here|with us for',
  vacantFor:
    'vacant for|been vacant|time vacant|stood vacant|been empty|been unfilled|lain vacant|standing vacant|been standing|stood empty',
  ending:
    'end|ends|ending|finish|finishes|finishing|due to end|due to finish|coming to an end|run out|runs out|running out|expire|expires|' +
    'expiring|comes out of|come out of|coming out of',
  ended: 'ended|finished|come to an end|terminated',
  byUs:
    'by us|let go|by the council|we ended|did we end|we have ended|have we ended|did we terminate|did we let go|we gave notice|given notice|' +
    'were given notice|did we give notice',
  byWorker:
    'by the worker|by the workers|ended by worker|themselves|by themselves|did the workers end|the workers ended|' +
    'workers ended themselves|of their own accord|by their own choice',
  assignment: 'assignment|assignments|bookings|booking|contracts|contract',
  cost: 'cost|costs|costing|expense|bill',
  premium: 'premium|extra we pay for|extra we pay|pay extra for|over permanent|how much more|more expensive|dearer|extra cost|additional cost|more than permanent|cost more|costs more|over and above',
  yearly: 'a year|p a|per year|each year|annual|annually|yearly|per annum|pa|every year',

  // What frames a question: how many, of whom, by when.
  inPost:
    'in post|employ|employs|do we employ|we employ|still left|still here|still with us|still in post|in posts|in place|on the books|on our books|on the payroll|employed here|working here|work for us|working for us|work here|' +
    'works for us',
  withAgency:
    'agency included|including agency|incl agency|agency as well|including agency staff|including agency workers|agency staff included',
  howMany: 'how many|number of|no of|nos of|count of|how many of',
  due: 'due|due to|coming due|falling due|fall due|falls due',
  ifs: 'if',
  spend: 'spend|spending|spent',
  services: 'children services|childrens services|children social care|childrens social care|children and families|children and family|child and family|social care|csc|children workforce|childrens workforce|the authority|the council',
  soon: 'soon|shortly|about to|imminently|very soon',
  ever:
    'ever|of all time|all time|since records began|since our records began|since the records began|since the beginning|from the beginning|' +
    'since the start|since it started|since we started',
  coming:
    'coming up|upcoming|known to be|handed in their notice|handed in notice|handed their notice in|have handed in notice|has handed in notice|' +
    'has handed in their notice|have handed in their notice|working their notice|serving their notice|serving notice|on notice|put in their notice|notice in|planned|' +
    'thinking of|in the pipeline to leave',
  starting: 'start|starts|starting|join|joining|begin|begins',
  whenAsked: 'when do|when does|when will|when are|when is|on what day|what date do',
  longest:
    'longest|the longest|longest serving|serving longest|longest standing|longest running|oldest|longest vacant|vacant longest|empty longest|empty the longest|been empty longest|been empty the longest|' +
    'vacant the longest|been vacant longest|been vacant the longest|vacant for longest|vacant for the longest|stood vacant longest',
  filled: 'filled|fully staffed|fully filled|full',
  every: 'all|every',
  onTime: 'on time|in time',
  untilWhen: 'until when|till when|by when|from when|and when|since when|for how much longer|how far ahead',

  // What comes of leavers.
  net:
    'net|net gain or loss|gain or loss|net change|net movement|net gain|net loss|starters less leavers|starters minus leavers|gaining or losing|losing or gaining|' +
    'gaining more than we are losing|gaining staff or losing|growing or shrinking|shrinking or growing',
  destination: 'destination|destinations|where|going|heading|headed|where to|went to|gone to|go to|end up|ended up',
  wouldReturn:
    'would return|comes back|return|would come back to us|come back to us|would be willing to return|want to return|wish to return|happy to return|come back|would come back|want to come back|wants to come back|' +
    'wish to come back|coming back|came back|rejoin|would rejoin',

  // Qualifying, programmes and their cohorts.
  qualifying:
    'qualifying|qualification|time since qualifying|time from qualifying|after qualifying|since qualifying|after qualification|' +
    'post qualification|of qualifying|post qualifying|since they qualified|after they qualified',
  newlyQualified:
    'newly qualified|newly qualified social worker|newly qualified social workers|newly qualified staff|newly qualified workers|' +
    'newly qualifieds|newly quals|new social workers|nqsw|nqsws|nq|nqs',
  registered: 'registered|registered social workers|swe registered|social work england registered',
  onProgramme:
    'on programme|on a programme|on any programme|on programmes|on the programme|on program|on course|on the course|currently on|in training|still on|still training|studying|' +
    'doing their',
  cohort: 'cohort|cohorts|intake|intakes|programme|programmes',
  intake: 'intake|intakes',
  outcome:
    'outcome|outcomes|result|results|turn out|turned out|get on|got on|getting on|go|went|how did|did they do|doing|is doing|are doing|' +
    'where did we land on|where did we get to with|happened to|happened with|fared|fare',
  completing:
    'complete|completes|completing|completion|completions|due to complete|due to qualify|finish|finishes|finishing|coming to the end|' +
    'due to finish',
  whereWith: 'where are we with|where are we up to with|where are we on|hows it going with|how is it going with',
  pastDate: 'past the date they should have completed|past there completion date|past the end date of their programme|past the end date|past their date|past their completion date|past due date|should have completed|past their end date|overrun|overrunning',
  review: 'review|reviews',
  done: 'done|completed|carried out|held|taken place|took place|been done|been completed|signed off',
  planned:
    'planned|plan|plans|against plan|intended|target intake|planned intake|intake target|planned numbers|against target intake|recruitment target',
  actual: 'actual|actuals|against actual',

  // Retention payments.
  tied: 'tied|tied in|tying people in|tying in|tying|tie in|tie ins|locked in|committed|tied down|bound|under a tie in|tied in by',
  retention:
    'retention|retention payment|retention payments|golden handcuffs|retention scheme|retention bonus|retention bonuses|retention money|' +
    'retention deal',
  agreed: 'agreed|agree|signed|signed up',
  paid: 'paid|pay|paid out|pay out|payout|payouts|payments made|payment made',
  payment: 'payment|payments',
  repay:
    'repay|repaid|repayment|repayments|pay back|paid back|owe|owes|clawback|claw back|to be repaid|have to repay|payback|hand back|' +
    'give back|get back|got back|recover|recoup|reclaim|due back|owed|still owed|still to be repaid|to repay',

  tiedUp:
    'tied up|tied up in retention|locked up|money tied up|money tied in|worth of retention|value of retention|amount tied up|amount tied in',

  // Absence and offers.
  holding: 'hold|holds|holding|held|carrying|carry|carries',
  absent: 'absent|absence|absences|on absence|long term absent|off long term|off|off work|away|on leave',
  offer:
    'offer|offers|offered|job offers|an offer|offer in|open offers|offers open|live offers|offers out|outstanding offers|offers outstanding|offer outstanding|' +
    'offers in the system|offers are outstanding|offers are still outstanding|offers still outstanding|offers are still out',
  made:
    'offers made|offer made|offers have we made|offers did we make|offers we made|offers weve made|made offers|made an offer|offers been made|' +
    'offers were made|offers have been made|job offers made|offers gone out|offers went out|offers have gone out|did we offer',
  openOffer:
    'not yet accepted|not accepted|awaiting acceptance|not yet accepted an offer|offers not yet accepted|offers not accepted|offers pending|pending offers|' +
    'offers are pending|have not been accepted|havent been accepted|not been accepted|have not been accepted yet|havent been accepted yet|not been accepted yet|' +
    'yet to be accepted|still to be accepted|waiting to be accepted',
  expected:
    'awaiting start|awaiting a start date|waiting to start|do we expect|we expect|expect|expected|expecting|are we expecting|expected starter|expected starters|expected to start|due to start|due to join|due in|yet to start|yet to come|will start|' +
    'will be starting|going to start|starting by|starting with us|join by|coming in|lined up|in the pipeline to start',

  // Sizes, and what would be needed.
  biggest: 'biggest|largest|biggest team|largest team|how big is the biggest',
  smallest: 'smallest|smallest team',
  size: 'size|sizes|team headcounts|team headcount|team numbers|team size|team sizes|how big|how large|big',
  needed:
    'needed|need|needs|do we need|would we need|would be needed|more would we need|how many more|required|require|would it take|' +
    'would bring|bring us|bring caseloads|get down to|get us to|bring us to|to get to|to reach|short of',
  more: 'more|extra|additional|further|another|plus',
  inDays: 'in days',
  inWeeks: 'in weeks',
  inMonths: 'in months',
  amount: 'how much|£|what amount|amount of|the amount of|value of|the value of|worth of|sum of|in pounds|pounds|total amount|total value|the total amount|the total value',
  withMore: 'with|come down to|comes down to|if we had|if we got|would the average|what would|if we recruited|if we took on|if we hired|if we appointed',
  projected:
    'projected|projection|forecast|will we have|will we have left|we will have left|will there be|will be left|will be vacant|will remain|remaining after|' +
    'be left|will we still have|are we going to have|going to have',

  // What figures are set against.
  outside:
    'england|english|national|nationally|the country|country as a whole|national average|the national average|english average|' +
    'england average|the england average|region|the region|our region|regional|regionally|regional average|the regional average|' +
    'statistical neighbours|our statistical neighbours|neighbours|our neighbours|statistical neighbors|stat neighbours|' +
    'similar authorities|similar councils|comparable authorities|other authorities|published figures|published|benchmark|benchmarks|' +
    'the benchmark|census figures|dfe figures|elsewhere',
  target: 'target|targets|caseload target|caseload targets|the target|their target',
} as const;

export type Notion = keyof typeof NOTIONS;
