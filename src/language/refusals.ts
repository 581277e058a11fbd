import { everyWay } from './everyWay.js';

/** What a question is about that the bot does not answer. */
interface Refusal {
  /** As the answer names it to the user. */
  readonly topic: string;
  /** Wordings that ask for it, parted by |, the most usual first. */
  readonly words: string;
}

/** Staff and figures of another council. */
export const OTHER_COUNCILS = "other councils' staff: only their published figures stand beside ours";

/** Those who apply and have no offer yet. */
export const APPLICANTS = 'adverts, applicants and interviews: offers, and who is expected to start, are recorded';

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
      'agency social worker cost|agency worker cost|locum cost|permanent social worker cost|a social worker cost|each social worker cost|one social worker cost|' +
      'an average social worker cost|per hour|hourly rate|hourly rates|day rate|day rates|pay rate|pay rates|rates of pay|rate of pay',
  },
  {
    topic: 'children by the kind of their plan: ask for children in need, protection plan or looked after cases',
    words:
      'children in need|child in need|cin|cin numbers|cp|cp numbers|cp plans|cla numbers|children on a plan|on child protection plans|looked after children|' +
      everyWay('cin|children in need|cp|child protection|protection plan|cla|lac|looked after', 'cases per', 'worker|social worker|sw|fte|wte|head|person'),
  },
  {
    topic: 'when people come back: those who are absent are listed with the day on which each absence ends',
    words:
      'due back|back from leave|back from mat leave|back from maternity|back from maternity leave|back from sick|back from sick leave|back from sickness|back from secondment|' +
      'returning from leave|returning from maternity leave|returning from maternity|returning from sick leave|returning from secondment|return from leave|return from maternity leave',
  },
  {
    topic: 'the kind of an illness: absences are counted as maternity, sickness, secondment and other',
    words:
      'stress|work stress|work related stress|stress related|anxiety|depression|burnout|burn out|covid|long covid|flu|cancer|back pain|bad back|' +
      'mental health issues|mental health problems|injury|injuries',
  },
  {
    topic: APPLICANTS,
    words:
      'applicant|applicants|applications received|applications did we get|advert|adverts|advertised|advertise|advertising|advertisement|shortlist|shortlisted|job interview|job interviews|' +
      'interview panel|interviewed|interviews are booked|interviews booked|time to hire|time to recruit|cost per hire',
  },
  {
    topic: 'private matters of a named person, such as addresses, health, pay or conduct',
    words:
      'address|addresses|home address|postcode|email address|e mail address|phone|phone number|mobile number|telephone|live|lives|' +
      'date of birth|dob|birthday|birthdays|age|ages|how old|salary|salaries|wage|wages of|earn|earns|earning|pay of|national insurance|' +
      'ni number|bank details|sort code|visa|ill|illness|illnesses|medical|diagnosis|disability|disabilities|health condition|' +
      'mental health|occupational health|pregnant|pregnancy|wrong with|disciplinary|grievance|misconduct|conduct|capability|suspended|' +
      'suspension|complaint|complaints|dbs|criminal record|performance of|appraisal|appraisals|rating|training|trained|married|husband|' +
      'wife|partner|childcare|next of kin|religion',
  },
  {
    topic: 'ethnicity and other protected characteristics',
    words:
      'ethnicity|ethnicities|ethnic|race|black|asian|white|nationality|nationalities|religion|religious|gender|sex|male|female|men|women|' +
      'sexuality|sexual orientation|lgbt|disabled|diversity|union',
  },
  {
    topic: 'languages and skills',
    words: 'speak|speaks|speaking|language|languages|fluent|bilingual|sign language|driving licence|drive|drives',
  },
  {
    topic: 'working hours and places of work',
    words:
      'what time does|what time do|what time is|what time are|opening hours|work from home|works from home|working from home|home working|homeworking|hybrid working|remote working|' +
      'work remotely|flexible working',
  },
  {
    topic: 'sickness days',
    words:
      'sickness days|sick days|days off sick|days lost|days were lost|days have been lost|days did we lose|working days lost|sickness absence|sickness absence rate|sickness rate|bradford|' +
      'annual leave|holiday entitlement|toil|flexi|overtime',
  },
  {
    topic: 'foster carers and placements of children',
    words:
      'foster carer|foster carers|foster|foster homes|fostering households|foster households|fostering families|foster placements|placements available|carer|carers|kinship|adopters|' +
      'adoptive parents|residential|residential placements|children homes|childrens homes',
  },
  {
    topic: 'named children and families',
    words:
      'list the children|names of children|names of the children|the children on|which children|child|childs|a child|the child|this child|named child|child called|missing children|young person|young people|kids|boy|girl|baby|' +
      'sibling|siblings|families|a family|the family|parents|mother|mum|father|dad|looked after children|uasc|lac numbers|mosaic number|' +
      'who is the social worker for|whos the social worker for|social worker of|allocated worker for|allocated social worker for|family plan|plan for the family|' +
      'case file|case files|case notes|section 47|s47|section 20|child protection plan|protection plans|at risk|visit|visits|missing|' +
      'missing episodes|referrals|referral|contacts at the front door|re referrals|assessments completed|care orders|care proceedings|' +
      'court proceedings|school exclusions|exclusions',
  },
  {
    topic: 'other parts of the council',
    words:
      'planning department|highways|finance department|teacher|teachers|teaching|school|schools|nurse|nurses|doctors|police officers|bin|' +
      'bins|refuse|potholes|housing|council tax|planning applications|libraries|adult services|adult social workers|adults social care|' +
      'ehcp|ehcps|sen|send transport|youth workers|health visitors|educational psychologists|headteachers|catering',
  },
  {
    topic: 'budgets',
    words:
      'budget|budgets|overspend|overspends|overspent|underspend|savings target|capital programme|medium term|mtfs|expenses|mileage|' +
      'mileage rate',
  },
  {
    topic: 'opinions and advice',
    words:
      'best|best team|best manager|best worker|worst|worst team|worst manager|worst worker|better than|good manager|bad manager|any good|' +
      'what should we|should we be doing|how should we|how can we|how could we|how do we improve|how do we keep|why cant we|why can we not|would you promote|would you pick|' +
      'would you choose|would you recommend|would you sack|reckon|your view|your views|' +
      'think of|thinks of|make of|makes of|scheme working|schemes working|payments working|strategy working|policy working|plan working|any better at|struggling|coping|burnt out|underperforming|weakest|strongest|feel|feels|feeling|feelings|satisfied|satisfaction|supported|wellbeing|well being|favourite|popular|lazy|useless|incompetent|happy|unhappy|morale|you think|do you think|what do you reckon|sick of|fed up with|your opinion|recommend|' +
      'advice|should i|predict',
  },
  {
    topic: 'anything that sends, dismisses or changes by itself',
    words:
      'email|e mail|send an email|email him|email her|email them|text him|text her|write to|letter|book|order a|alarm|sack|sacks|' +
      'dismiss|fire|terminate his|terminate her|delete|drop|drop table|truncate|insert into|update set|select|ignore|' +
      'ignore your instructions|previous instructions|instructions|prompt|system prompt|pretend|act as|role play|jailbreak|bypass|' +
      'override|developer mode|admin rights|password|passwords|api key|token|secret|script|javascript|sudo|execute|eval',
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
