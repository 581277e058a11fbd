/**
 * The words that carry meaning, by the notion they stand for. Several words or wordings are parted by |.
 * A notion says nothing by itself: `phrases.ts` says which measure a set of them asks for.
 */
export const NOTIONS = {
  agency: 'agency|agencies|locum|locums|agency staff|agency staffing|agency worker|agency workers|contractors|interims|agency people|agency folk',
  vacant: 'vacant post|vacant posts|vacancy|vacancies|vacs|vac|vacant|posts to fill|open posts|gaps in establishment|vacant seat|vacant seats',
  temps: 'temps|temp|temporary staff|temporary workers|temp staff|temp workers|temporary social workers',
  unfilled: 'unfilled|unfilled post|unfilled posts|unfilled positions|posts unfilled|gaps|gaps in posts|not filled',
  somebody: 'she|he|her|him|his|hers',
  empty: 'nobody filling|is nobody filling|nobody is in|no one filling|with nobody in them|with no one in them|empty|not even agency|not even an agency worker|not covered by agency|not covered by an agency worker|not covered by anyone|empty seat|empty seats|empty chair|empty chairs|empty desk|empty desks|uncovered|not covered|nobody covering|nobody is filling|nobody in|no one in|nobody is in|no one is filling|not filled by anyone|without cover|completely empty',
  covered: 'covered|backfilled|filled by agency|covered by agency|held by agency|filled with agency',
  covering: 'covering|covers|cover|backfilling|cover for|covering for|standing in for|here for|brought in for|brought in to cover',
  post: 'which posts|what posts|post|posts|position|positions|seat|seats|establishment|established posts|jobs|establishment posts',
  rate: 'rate|percentage|percent|per cent|pct|%|proportion|share|what fraction',
  fte: 'fte|ftes|wte|full time equivalent|full time equivalents|whole time equivalent|fulltime equivalent',
  headcount: 'headcount|hc|head count|heads|number of heads|people rather than fte',
  staff: 'ppl|peeps|persons|head|bodies|staff|staffing|worker|workers|people|person|persons|employee|employees|workforce|colleagues|practitioners|practitioner|folk|staff members|members of staff|social work staff|social work workers|individuals|team members',
  permanent: 'our own staff|our own people|our own workers|own staff|permanent people|permanent social workers on our books|perm people|permanent members of staff|permanent|perm|perms|permanents|permanent staff|permanent workers|our own staff|our own|substantive|directly employed|in house staff|perm staff|permanent employees|permanently employed',
  convert: 'conversion|conversions|convert|converts|converted|converting|temp to perm|agency to perm|agency to permanent|become permanent|became permanent|becoming permanent|gone permanent|went permanent|go permanent|going permanent|made permanent|moved to permanent|move to permanent|switched to permanent|turned permanent|gone perm|went perm|turned perm|come over to permanent|moved onto permanent contracts|crossed over|came over to permanent|signed permanent contracts|moved over to permanent|gone over to permanent',
  save: 'save|saves|saving|savings|saved',
  start: 'starter|starters|started|joined|joiner|joiners|new starters|new starter|arrived|new staff|new joiners|came to us|begun|new people|new workers',
  appoint: 'appointed|appointment|appointments|appoint|recruited|recruits|recruitment|recruit|hired|hires|hire|taken on|took on|new appointments',
  leave: 'leaver|leavers|leave|leaves|left|leaving|departed|departures|departure|departing|resigned|resignations|resign|quit|exits|walked out|gone|lost|lose|losing|moved on|leave us|left us|go',
  why: 'why|reason|reasons|reasons for|themes|because|cause|causes|how come|what made|what makes|drives people|driving people',
  notConversions: 'not counting conversions|excluding conversions|other than conversions|apart from conversions|without conversions|not including conversions',
  turnover: 'turnover|attrition|churn|staff turnover',
  approached: 'approached|approach|spoken to about converting|been approached',
  notApproached: 'hasnt been approached|has not been approached|hasnt yet been approached|not approached yet|havent we approached|have we not approached|we have not approached|we havent approached|not been approached yet|hasnt been approached yet|havent been approached yet|have we not yet approached|havent we yet approached|no stage|not yet approached|not been approached|not approached|havent approached|have not approached|havent been approached|have not been approached|not yet been approached|never approached|unapproached|havent yet approached|still to be approached|not yet spoken to|nobody has approached|yet to be approached|still to approach|yet to approach',
  next: 'approach next|should we approach|approach first|speak to next|talk to next|contact next|next to approach|next contact|should i approach|should i speak to|should i talk to|should we talk to|should we speak to|due a contact|next contact due|next for conversion',
  interested: 'interested|interest|shown interest|serious interest|serious about|expressed an interest|expressed interest|showing interest|keen|said they are interested|would like to',
  notApplied: 'but not applied|but not yet applied|and not applied|but has not applied|but have not applied|but hasnt applied|but havent applied|not applied|not yet applied|havent applied|have not applied|hasnt applied|has not applied|not put in an application|not completed the application',
  applied: 'applied|application in|put in an application|applying',
  notConsidering: 'not considering|ruled out|ruled it out|would not consider|wouldnt consider|will not consider|wont consider|not interested|said no to permanent|dont want to be permanent|do not want to be permanent|never go permanent|not be considering',
  declined: 'declined|turned down|turned us down|said no',
  pipeline: 'what stage|which stage|at what stage|pipeline|conversion pipeline|stage|stages|conversion stage|conversion stages',
  caseload: 'caseload|caseloads|case load|case loads',
  cases: 'cases|open cases|open case|children held|allocated cases|cases open|children open',
  average: 'per fte|per full time equivalent|per wte|average|averages|mean|avg|averaging|on average|typical|ave|av|averaged',
  total: 'total|totals|in all|altogether|overall|in total|grand total',
  overTarget: 'more than their target|more than target|more than the target|more than their target caseload|more than their caseload target|higher than target|higher than their target|bigger than target|over target|above target|over their target|over the target|above their target|above the target|over caseload target|beyond target|exceeding target|exceed target|exceed their target|over their caseload target|over the caseload target|past target|over tgt|carrying too many|too many cases|overloaded|too high a caseload|over their limit',
  unallocated: 'has nobody got|nobody has|nobody has got|waiting for a social worker to be allocated|waiting for a worker to be allocated|to be allocated|no one has|not with anyone|without anyone|nobody holding|with no worker|with no social worker|not got a worker|not got a social worker|unallocated|unallocateds|not allocated|not yet allocated|awaiting allocation|waiting for allocation|waiting to be allocated|without a worker|without a social worker|no allocated worker|without an allocated worker|nobody holds|no worker|yet to be allocated|not assigned|unassigned|no social worker|waiting for a worker|waiting for a social worker|no one holds|have no allocated worker|allocated to nobody|allocated to no one|not been allocated',
  supervision: 'supervision|supervisions|supervised|supervise|one to one|one to ones',
  overdue: 'overdue|late|missed|out of date|behind|not had|lapsed|outstanding|not been|not been supervised|hasnt had|havent had|without supervision|past due|o d|over due|out of time|not been done',
  part: 'part vacant|partly vacant|partially vacant|part filled|partly filled',
  changed: 'changed|have more|has more|got more|fewer|how many fewer|how many more|change|changes|changing|gone up|gone down|go up|go down|went up|went down|going up|going down|increase|increased|decrease|decreased|reduced|reduction|dropped|drop|fallen|fell|risen|rise|rose|difference|moved|grown|shrunk|different|up or down|more or fewer|come down|came down|shifted|increasing|falling|rising|reducing|movement',
  compared: 'compare|compares|comparing|higher than|lower than|more than|less than|worse than|better than|above|below|next to|different from|higher|lower|up against|compared with|compared to|compare with|compare to|compares with|compares to|against|versus|vs|than|relative to|comparison with|measured against|stack up against|next to',
  length: 'how long|length of stay|length|duration|long been|stayed|stay|been with us|been here|tenure',
  vacantFor: 'been vacant|stood vacant|been empty|been unfilled|vacant for|time vacant|lain vacant|standing vacant|been standing|stood empty',
  ending: 'ending|end|ends|finish|finishes|finishing|coming to an end|due to end|due to finish|run out|runs out|running out|expire|expires|expiring',
  ended: 'ended|finished|come to an end|terminated|assignments ended|let go',
  byUs: 'by us|we ended|did we end|we have ended|have we ended|by the council|given notice|were given notice|did we end|we ended|we gave notice|did we give notice|did we terminate|did we let go',
  byWorker: 'themselves|of their own accord|the workers end|did the workers end|workers end|by their own choice|by the worker|by the workers|did the workers end|the workers ended|workers ended themselves|by themselves|ended by worker',
  assignment: 'assignment|assignments|bookings|booking|contracts|contract',
  cost: 'cost|costs|costing|spend|spending|expense|bill|spent',
  premium: 'premium|how much more|more expensive|dearer|extra cost|additional cost|more than permanent|cost more|costs more|over and above',
  yearly: 'a year|per year|each year|annual|annually|yearly|per annum|pa|every year',
  inPost: 'in post|in posts|in place|on the books|on our books|on the payroll|employed here|working here|work for us|working for us|work here|works for us',
  withAgency: 'agency included|including agency|incl agency|agency as well|including agency staff|including agency workers|agency staff included',
  howMany: 'how many|number of|no of|nos of|count of|how many of',
  due: 'due',
  soon: 'soon|shortly|about to|imminently|very soon',
  starting: 'start|starts|starting|join|joining|begin|begins',
  whenAsked: 'when do|when does|when will|when are|when is|on what day|what date do',
  longest: 'longest|the longest|empty longest|empty the longest|been empty longest|been empty the longest|vacant longest|vacant the longest|been vacant longest|been vacant the longest|longest vacant|vacant for longest|vacant for the longest|stood vacant longest',
  filled: 'filled|fully staffed|fully filled|full',
  every: 'all|every',
  onTime: 'on time|in time',
  untilWhen: 'until when|till when|by when|from when|and when|since when|for how much longer|how far ahead',
  net: 'net change|net|net movement|net gain|net loss|starters less leavers|starters minus leavers',
  destination: 'where|destination|destinations|where to|went to|gone to|go to|end up|ended up',
  wouldReturn: 'come back|would return|return|would come back|wish to return|want to return|wants to come back|want to come back|wish to come back|happy to return|came back|coming back|would rejoin|rejoin',
  qualifying: 'time since qualifying|time from qualifying|qualifying|qualification|after qualifying|since qualifying|after qualification|post qualification|of qualifying|post qualifying|since they qualified|after they qualified',
  newlyQualified: 'newly qualified|nqsw|nqsws|nq|nqs|newly qualifieds|newly quals|new social workers|newly qualified social worker|newly qualified social workers|newly qualified staff|newly qualified workers',
  onProgramme: 'on programme|on the programme|on program|on course|on the course|currently on|in training|still on|still training|studying|doing their',
  cohort: 'cohort|cohorts|intake|intakes|programme|programmes',
  outcome: 'is doing|are doing|getting on|go|went|doing|happened to|happened with|outcome|outcomes|turn out|turned out|get on|got on|did they do|how did|result|results|fared|fare',
  completing: 'complete|completes|completing|due to complete|finish|finishes|finishing|coming to the end|due to finish|completion|due to qualify|completions',
  pastDate: 'past their date|past their completion date|past due date|should have completed|past their end date|overrun|overrunning',
  review: 'review|reviews',
  planned: 'planned|plan|plans|against plan|intended|target intake|planned intake',
  actual: 'actual|actuals|against actual',
  tied: 'tied|tied in|tie in|tie ins|locked in|committed|tied down|bound|under a tie in|tied in by',
  retention: 'retention|retention payment|retention payments|golden handcuffs|retention scheme|retention bonus|retention bonuses|retention money|retention deal',
  agreed: 'agreed|signed|signed up',
  paid: 'pay|paid|pay out|payments made|paid out|payment made|payout|payouts',
  payment: 'payment|payments',
  repay: 'repay|repaid|repayment|repayments|pay back|paid back|owe|owes|clawback|claw back|to be repaid|have to repay|payback|hand back|give back',
  holding: 'hold|holds|holding|held|carrying|carry|carries',
  absent: 'off long term|absent|absence|absences|off|on leave|away|off work|on absence|long term absent',
  offer: 'offer|offers|offered|offers out|job offers|outstanding offers',
  expected: 'will start|starting by|join by|yet to come|due to start|expected to start|due to join|expected starters|expected starter|yet to start|in the pipeline to start|lined up|going to start|will start|will be starting|starting with us|due in|coming in',
  biggest: 'biggest team|largest team|biggest|largest|how big is the biggest',
  smallest: 'smallest team|smallest',
  size: 'size|sizes|team size|team sizes|how big|how large|big',
  needed: 'how many more|more would we need|needed|need|needs|would we need|do we need|required|require|would it take|would bring|bring us|bring caseloads|get down to|get us to|bring us to|to get to|would be needed|to reach|short of',
  more: 'more|extra|additional|further|another',
  withMore: 'with|if we had|if we got|would the average|what would|if we recruited|if we took on|if we hired|if we appointed',
  projected: 'will we have|will there be|will be left|projected|projection|forecast|expected vacancies|will be vacant|will remain|remaining after|be left|will we still have|are we going to have|going to have',
  outside: 'england|english|national|nationally|national average|english average|the national average|the england average|england average|the country|country as a whole|region|regional|regionally|regional average|our region|the region|the regional average|statistical neighbours|our statistical neighbours|neighbours|our neighbours|statistical neighbors|stat neighbours|similar authorities|similar councils|comparable authorities|other authorities|published figures|published|benchmark|benchmarks|the benchmark|census figures|dfe figures|elsewhere',
  target: 'target|targets|caseload target|caseload targets|the target|their target',
  registered: 'registered|registered social workers|swe registered|social work england registered',
} as const;

export type Notion = keyof typeof NOTIONS;

/** Words without which a sentence asks the same: articles, auxiliaries, politeness, and the frame of a question. */
export const PLAIN = new Set(
  (
    'a an the this that these those there here it its is are was were be been being am do does did done doing has have had having can could would will ' +
    'shall should may might must we us our ours i me my you your they them their who whom whose which what when where how ' +
    'many much of in at on for to from with within by as and or also then so if any some all every each both got get getting give gives given tell ' +
    'show shows showing shown see know need like want wanted please pls plz thanks thank ta cheers ok okay hi hello hey right well just currently ' +
    'about regarding re around position number numbers count figure figures amount quantity total sum many lot lots list listing name names ' +
    'council councils service services department across whole entire authority las la childrens children social care csc team teams ' +
    'idea update breakdown broken down split report status picture look looking looks stand standing stands present present moment let lets say ' +
    'been into out up back im ive weve id whats hows whos wheres theres thats dont were youre quick quickly question ask asking asked ' +
    'exactly actually really only even still yet already ever other hold record recorded records data latest current recent actual overall ' +
    'find check checking pull together committee paper meeting board member members councillor councillors hiya morning afternoon evening good mate ' +
    'kindly possible possibly wondering wonder help hoping hope sort kind terms basis per one ones make makes made put worth having us mine yours ' +
    'children family sorry meant apologies oops carry carries carrying provide confirm sit sits using use uses used break far money pounds quid hav av but open funding funded meny manny hw wat wot u ur abt able across come comes came work working works clarify remind run running tally quote asap urgently briefly basically maybe perhaps suppose assume think know guess bit things thing stood sitting dear regards colleague colleagues quite roughly approximately approx now today folks anyone somebody someone anybody everybody everyone sent send me'
  ).split(' '),
);
