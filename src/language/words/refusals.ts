import { everyWay } from './everyWay.js';

/** What a question is about that the bot does not answer. */
interface Refusal {
  /** As the answer names it to the user. */
  readonly topic: string;
  /** Wordings that ask for it, parted by |, the most usual first. */
  readonly words: string;
  /** Asked of one person, it is a private matter. */
  readonly personal?: true;
}

/** Staff and figures of another council. */
export const OTHER_COUNCILS = "other councils' staff: only their published figures stand beside ours";

/** What somebody is told to do. */
export const ORDERS = 'anything that sends, dismisses or changes by itself';

/** Those who apply and have no offer yet. */
export const APPLICANTS = 'adverts, applicants and interviews: offers, and who is expected to start, are recorded';

/** What staff are paid. */
export const PAY = 'what staff are paid: ask for the yearly cost of agency staff, or for retention payments';

/** Children and families, by name or in numbers. */
export const CHILDREN_BY_PLAN = 'children by the kind of their plan: ask for children in need, protection plan or looked after cases';
export const CHILDREN = 'children and families: open cases are counted, and who holds how many';

export const PROTECTED = 'age, ethnicity and other protected characteristics';

export const OPINIONS = 'opinions and advice';
export const FORECASTS = 'what a named person may do: only an end that is recorded is known';

/** What people ask of a workforce bot that it holds nothing about. A wording of two topics is refused as the first. */
export const REFUSALS: readonly Refusal[] = [
  {
    topic: 'offers that were withdrawn: open and accepted ones are counted',
    words: 'offers withdrawn|offer withdrawn|withdrawn offers|offers were withdrawn|offers have been withdrawn|offers been withdrawn',
  },
  {
    topic: 'how many teams there are: ask for a figure by team',
    words: 'how many teams|how many services|number of teams|number of services',
  },
  {
    topic: 'what one worker costs: ask for the yearly cost of agency staff, or how much more it is',
    words:
      'agency social worker cost|agency worker cost|a locum cost|each locum cost|one locum cost|permanent social worker cost|a social worker cost|each social worker cost|one social worker cost|' +
      'an average social worker cost|per hour|hourly rate|hourly rates|day rate|day rates|pay rate|pay rates|rates of pay|rate of pay',
  },
  {
    topic: CHILDREN_BY_PLAN,
    words:
      'children on a protection plan|children on protection plans|children on a child protection plan|children in need|child in need|cin|cin numbers|cp|cp numbers|cp plans|cla numbers|children on a plan|on child protection plans|looked after children|' +
      everyWay('cin|children in need|cp|child protection|protection plan|cla|lac|looked after', 'cases per', 'worker|social worker|sw|fte|wte|head|person'),
  },
  {
    topic: 'what people said or wrote: reasons, destinations and whether somebody would return are recorded as codes',
    words:
      everyWay('say|said|saying|tell us|told us|write|wrote|written|discussed|recorded', 'in|at', '|the|their|his|her|my|our|an', '|last|latest|most recent', 'exit interview|exit interviews|supervision|supervisions|one to one|one to ones|appraisal') +
      '|quotes|quotations|any quotes|verbatim|verbatims|in their own words|exit interview notes|exit interview text|exit interview comments|supervision notes|supervision records|comments|free text|feedback from leavers|feedback from staff',
  },
  {
    topic: 'the kind of an illness: absences are counted as maternity, sickness, secondment and other',
    words:
      'stress|work stress|work related stress|stress related|anxiety|depression|burnout|burn out|covid|long covid|flu|cancer|back pain|bad back|' +
      'mental health issues|mental health problems|injury|injuries|ill|illness|illnesses|medical|diagnosis|health condition|mental health|occupational health|wrong with',
    personal: true,
  },
  {
    topic: APPLICANTS,
    words:
      'applicant|applicants|applications received|applications did we get|advert|adverts|advertised|advertise|advertising|advertisement|shortlist|shortlisted|job interview|job interviews|' +
      'interview panel|interviewed|interviews|shortlisting|re advertised|linkedin|recruitment adverts|interviews are booked|interviews booked|time to hire|time to recruit|cost per hire',
  },
  {
    topic: PAY,
    words:
      'salary|salaries|wage|wages|wages of|earn|earns|earning|earnings|pay of|average pay|pay rise|pay rises|pay award|payslip|payslips|payroll|pension|pensions|national insurance|' +
      'ni number|bank details|sort code',
    personal: true,
  },
  {
    topic: 'where people live and how they are reached',
    words: 'address|addresses|home address|postcode|postcodes|email address|e mail address|phone|phone number|mobile number|telephone|live|lives|next of kin',
    personal: true,
  },
  {
    topic: PROTECTED,
    words:
      'age|ages|age profile|how old|date of birth|dob|birthday|birthdays|disability|disabilities|disabled|pregnant|pregnancy|married|husband|wife|partner|childcare|' +
      'ethnicity|ethnicities|ethnic|race|black|asian|white|nationality|nationalities|religion|religions|religious|faith|gender|genders|sex|male|female|men|women|' +
      'sexuality|sexual orientation|lgbt|diversity|union|unions|trade union',
    personal: true,
  },
  {
    topic: 'conduct and performance of staff',
    words:
      'disciplinary|disciplinaries|grievance|grievances|misconduct|conduct|capability|suspended|suspension|suspensions|complaint|complaints|compliments|performance of|performance plan|performance plans|' +
      'performance management|improvement plan|improvement plans|under investigation|investigations|whistleblowing|appraisal|appraisals|pdr|pdrs|failed probation|passed probation|on probation|probation|probation reviews|rating|ratings',
    personal: true,
  },
  {
    topic: 'training, qualifications, references, licences and checks such as DBS',
    words:
      'training|mandatory training|statutory training|trained|training records|dbs|dbs check|dbs checks|criminal record|criminal records|visa|visas|work permit|work permits|right to work|driving licence|driving licences|references|' +
      'masters|masters degree|degree|degrees|diploma|practice educator|practice educators|student placement|student placements|students on placement|student on placement|work experience',
    personal: true,
  },
  {
    topic: 'languages and skills',
    words: 'speak|speaks|speaking|language|languages|fluent|bilingual|sign language|drive|drives',
  },
  {
    topic: 'working hours and places of work',
    words:
      'what time does|what time do|what time is|what time are|opening hours|work from home|works from home|working from home|home working|homeworking|hybrid working|remote working|' +
      'work remotely|working remotely|remote workers|flexible working|zero hours|zero hours contracts|hours worked|hours were worked|hours are worked|compressed hours',
  },
  {
    topic: 'days of sickness, holidays and overtime: who is absent on a day is counted, and why',
    words:
      'sickness days|sick days|days sick|days sickness|days of sickness|days off sick|days lost|days were lost|days have been lost|days did we lose|working days lost|sickness absence|sickness absence rate|sickness rate|bradford|' +
      'off sick the most|most sickness|off the most|return to work interview|return to work interviews|absence management|annual leave|on holiday|holidays|holiday entitlement|toil|flexi|flexi time|overtime',
  },
  {
    topic: 'foster carers and placements of children',
    words:
      'foster carer|foster carers|foster|foster homes|fostering households|foster households|fostering families|foster placements|placements available|carer|carers|kinship|adopters|' +
      'adoptive parents|residential|residential placements|children homes|childrens homes',
  },
  {
    topic: CHILDREN,
    words:
      'list the children|names of children|names of the children|the children on|which children|child|childs|a child|the child|this child|named child|child called|missing children|young person|young people|kids|boy|girl|baby|' +
      'sibling|siblings|families|a family|the family|parents|mother|mum|father|dad|looked after children|uasc|lac numbers|mosaic number|' +
      'who is the social worker for|whos the social worker for|social worker of|allocated worker for|allocated social worker for|family plan|plan for the family|' +
      'adoptions|adoption orders|adopters|special guardianship orders|case file|case files|case notes|section 47|s47|section 20|child protection plan|protection plans|at risk|visit|visits|missing|' +
      'missing episodes|referrals|referral|contacts at the front door|re referrals|assessments completed|care orders|care proceedings|' +
      'court proceedings|school exclusions|exclusions|waiting list|strategy meetings|strategy discussions|conferences|neet|suitable accommodation|placement stability|placed out of county|out of county|' +
      'went missing|gone missing|adopt|adopted|waiting for adoption|waiting to be adopted|awaiting adoption|placed for adoption|' +
      everyWay('contacts', 'come in|came in|received|last week|last month|this week|this month|did we') + '|' + everyWay('cases|case', 'closed|were closed|closures|reopened|were reopened|stepped down|transferred|stepped up|were stepped down') + '|' + everyWay('early help', 'cases|assessments|families|referrals|plans') + '|' +
      'assessments|section 47s|s47s|strategy meeting|reported to police|school attendance',
  },
  {
    topic: 'other parts of the council',
    words:
      'planning department|highways|finance department|teacher|teachers|teaching|school|schools|nurse|nurses|doctors|police officers|bin|' +
      'bins|refuse|potholes|housing|council tax|planning applications|libraries|adult services|adult social care|adults social care|adult social work|adult social workers|adult social worker|adult safeguarding|adult care|adults team|public health|leisure|leisure services|leisure centre|environmental health|trading standards|youth justice|youth offending|probation service|customer services|' +
      'ehcp|ehcps|sen|send transport|youth workers|health visitors|educational psychologists|headteachers|catering',
  },
  {
    topic: 'budgets and what was spent',
    words:
      'training budget|spend on training|spent on training|recruitment budget|budget|budgets|overspend|overspends|overspent|underspend|savings target|capital programme|medium term|mtfs|expenses|mileage|' +
      'mileage rate',
  },
  {
    topic: 'equipment and buildings',
    words: 'laptop|laptops|printer|printers|office space|desk space|desk ratio|have a car|has a car|cars|car park|car parking|parking spaces',
  },
  {
    topic: OPINIONS,
    words:
      'should we have|should there be|should we really have|ought we to have|ought there to be|do we really need|good job|bad job|going well|going badly|too expensive|costs too much|cost too much|worth it|is it worth|worth converting|worth having|should go|is failing|are failing|underperforming|great job|how good they are|how bad they are|like working|enjoy working|like it here|doing well|laziest|too many for|should we stop|would you close|fair|unfair|' +
      'best|best team|best manager|best worker|worst|worst team|worst manager|worst worker|better than|good manager|bad manager|any good|' +
      'what should we|should we be doing|how should we|how can we|how could we|how do we improve|how do we keep|why cant we|why can we not|would you promote|would you pick|' +
      'would you choose|would you recommend|would you sack|reckon|your view|your views|' +
      'thinking of leaving|thinking about leaving|thinking of going|think of|thinks of|make of|makes of|scheme working|schemes working|payments working|strategy working|policy working|plan working|any better at|struggling|coping|burnt out|underperforming|weakest|strongest|feel|feels|feeling|feelings|satisfied|satisfaction|supported|wellbeing|well being|favourite|popular|lazy|useless|incompetent|happy|unhappy|morale|you think|do you think|what do you reckon|sick of|fed up with|your opinion|recommend|' +
      'advice|should i|predict|' +
      everyWay('staff|people|workers|social workers|team|everyone|they', 'trust|respect|hate|dislike') + '|' + everyWay('would you|should we', 'keep|let go|hire|appoint|get rid of|choose|recruit') + '|' + everyWay('likely|expected|thinking|planning', 'to|of|on', 'resign|quit|resigning|quitting'),
  },
  {
    topic: ORDERS,
    words:
      'email|e mail|send an email|email him|email her|email them|text him|text her|write to|letter|book|order a|alarm|sack|sacks|' +
      'dismiss|fire|terminate his|terminate her|delete|drop|drop table|truncate|insert into|update set|select|ignore|' +
      'ignore your instructions|previous instructions|instructions|prompt|system prompt|pretend|act as|role play|jailbreak|bypass|' +
      'override|developer mode|admin rights|password|passwords|passwd|api key|token|secret|script|javascript|sudo|execute|eval',
  },
  {
    topic: 'the world at large',
    words:
      'weather|temperature|rain|forecast for monday|news|prime minister|president|election|football|cricket|rugby|world cup|score|joke|' +
      'jokes|poem|story|song|sing|music|movie|film|recipe|egg|lunch|dinner|pizza|coffee|restaurant|park|parking|traffic|train times|' +
      'trains|strike|bus|buses|miles|kilometres|capital of|translate|meaning of life|horoscope|lottery|stock price|bitcoin|wikipedia|' +
      'bank holiday|bank holidays|clocks go|the clocks|summer time|pantomime|christmas party|ofsted say|ofsted said|ofsted think|ofsted come|ofsted visit|next ofsted|' +
      'google|chatgpt|survey|ofsted grade|inspection grade',
  },
];

/** Topics that are private where one person is asked about. */
export const PERSONAL: ReadonlySet<string> = new Set(REFUSALS.filter(({ personal }) => personal).map(({ topic }) => topic));
