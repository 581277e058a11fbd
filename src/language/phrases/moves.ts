import { asks, LASTING, type Phrase } from '../clause/phrase.js';

/** Why people leave. */
const LEAVING = ['travel', 'pay', 'career development', 'workload', 'management', 'family or health', 'relocation', 'retirement'] as const;

const OF_A_YEAR = /\b(annual|(in )?a year)\b/;

/** How long leavers had served, and no time in which they left: 'within a year of starting', 'after less than 2 years'. */
const SERVED = /\b(service|tenure|starting|joining|joined|started|arriving|appointed|appointment|with us|here|in post|after (just |only )?(less|under|fewer|more|over|at least|up to|no more))\b|\b(of|after|from|since) (coming|taking|their start|commencing)\b/;
const AFTER_QUALIFYING = /\bqualif/;

/** Of nobody who went. */
const HOW_IT_WENT = /\bhow (did|does|do|has|have|is|are) .*\bgo(es|ne|ing)?\b/;

/** Where leavers go, and nobody comes from. */
const ELSEWHERE = ['other local authority', 'agency', 'nhs', 'voluntary or private sector'] as const;

/** 'Teams with a net loss' are those that have one; 'net gain or loss by team' shows all. */
const SHRINKING = /^(?!.*\b(gain|grow))(?=.*\b(teams?|services?|roles?)\b).*\b(net loss(es)?|net losers?|shrinking|getting smaller)\b/;
const GROWING = /^(?!.*\b(loss|lose|shrink))(?=.*\b(teams?|services?|roles?)\b).*\b(net gains?|net gainers?|growing|getting bigger)\b/;

/** Every stage but the last, which is the conversion itself. */
const STEPS = ['approached', 'interested', 'applied', 'offered', 'accepted', 'declined', 'not considering'] as const;

/** 'Of those approached, how many converted'; 'approached about a permanent contract' only says what about. */
const CONVERTED_SINCE = /\bconversion rate\b|^(?=.*\b(of|those|them|who|that)\b).*\bapproached\b.*\b(converted|converting|became|went|gone|turned|moved|switched|joined)\b/;

/** How long converting takes, and no average number of conversions. */
const TAKING = /\b(how long|length|time|duration|takes?|took|taken|days|weeks)\b/;

/** Of those who came in a period, who has stayed: by the words for those who came. */
const CAME = [
  { measure: 'startersHere', came: 'start', may: 'staff permanent newcomer inPost headcount' },
  { measure: 'appointedHere', came: 'appoint', may: 'staff permanent start newcomer inPost headcount' },
  { measure: 'conversionsHere', came: 'convert', may: 'staff agency permanent inPost headcount' },
] as const;
/** 'How many of those who started last year have left': of them, and not 'starters and leavers'. */
const HAVE_GONE = /\b(of|from|starters|who|that)\b.*\b(has|have|had) (already |now |since )?(left|gone|moved on|quit|resigned)\b/;

/** Starters and leavers. */
const COME_AND_GONE: readonly Phrase[] = [
  asks('starters', 'start', 'staff permanent newcomer'),
  ...CAME.flatMap(({ measure, came, may }) => [
    asks(measure, `${came} stillHere`, may),
    asks(measure, `${came} stillHere rate`, may, { figure: 'share still in post' }),
    asks(measure, `${came} goneSince`, may, { figure: 'no longer in post' }),
    asks(measure, `${came} leave`, may, { figure: 'no longer in post', says: HAVE_GONE }),
  ]),
  asks('starters', 'newcomer', 'staff permanent', { named: [{ facets: ['role', 'roleGroup'] }] }),
  asks('starters', 'start destination', 'staff permanent newcomer', { by: ['origin'] }),
  asks('appointed', 'appoint destination', 'staff permanent start starting newcomer', { by: ['origin'] }),
  asks('appointed', 'appoint', 'staff permanent start starting notConversions newcomer'),
  asks('appointed', 'start notConversions', 'staff permanent newcomer'),
  asks('leavers', 'leave', 'staff permanent', { unless: HOW_IT_WENT }),
  asks('leavers', 'outcome', 'staff permanent', { timing: 'within', says: /\bhow many (\w+ ){0,3}went (in|between|from|during|since|this|last|over)\b/ }),
  // 'How many people did we get from other councils last year?'
  asks('starters', 'staff', 'permanent', { named: [{ facets: ['origin'] }], timing: 'within', says: /\b(did|have) we (get|got|gain|gained|take|taken|bring|brought|attract|attracted|pick|picked)\b/ }),
  asks('leavers', 'leave due', 'staff permanent coming expected', { ahead: true }),
  asks('leavers', 'leave due', 'staff permanent', { named: [{ facets: ['reason'], values: LEAVING }], says: /\bdue to\b/ }),
  asks('leavers', 'leave coming', 'staff permanent due expected', { ahead: true }),
  asks('leavers', 'leave expected', 'staff permanent due coming', { ahead: true }),
  asks('leavers', 'leave soon', 'staff permanent due coming', { ahead: true }),
  asks('leavers', 'coming', 'staff permanent', { ahead: true, show: 'records', weak: true, not: /^(coming up|upcoming|planned|known to be|we know (about|of)|know about already)$/i }),
  asks('leavers', '', 'leave staff permanent done', { named: [{ facets: ['exitInterview'] }] }),
  asks('leavers', '', 'staff permanent', { named: [{ facets: ['destination'], values: ['retired'] }] }),
  // 'What are people leaving us for': for a reason, or for another place; asked back.
  ...['leaverReasons', 'leaverDestinations'].map((measure) => asks(measure, 'leave', 'staff', { by: [measure === 'leaverReasons' ? 'reason' : 'destination'], says: /^what .*\b(leave|leaves|leaving|left|go|going|gone|quit|quitting)( us)? for($| (in|during|since|this|last|over|between|by) )/ })),
  asks('leaverReasons', 'leave why', 'staff permanent'),
  asks('leaverReasons', 'why', 'staff permanent', { says: /\bdriv(es|ing) (people|staff) (out|away)\b/ }),
  asks('leaverReasons', 'why', 'staff permanent leave destination', { says: /\bgave\b|\bcited\b|\bgiven\b|\bquoted\b/ }),
  asks('leaverReasons', 'why', 'staff permanent leave', { named: [{ facets: ['exitInterview'] }] }),
  asks('leaverDestinations', 'leave destination', 'staff permanent outcome'),
  asks('leaverDestinations', 'leave', 'staff permanent start starting', { named: [{ facets: ['destination'], values: ELSEWHERE }], says: /\bjoin(ed|ing)?\b/ }),
  asks('leaverDestinations', 'leave outcome', 'staff permanent destination', { named: [{ facets: ['destination'] }] }),
  asks('leaverDestinations', 'leave', 'staff permanent destination', { named: [{ facets: ['destination'], values: ['left the profession'] }] }),
  asks('leaverDestinations', '', 'staff permanent', { named: [{ facets: ['destination'], values: ['left the profession'] }], weak: true }),
  asks('wouldReturn', 'wouldReturn why', 'leave staff permanent', { show: 'records', named: [{ facets: ['reason'], values: LEAVING }] }),
  asks('wouldReturn', 'wouldReturn', 'leave staff permanent', { show: 'records', unless: /\b(has|have|had|whos) come back\b|\bcame back\b/ }),
  asks('leavers', '', 'leave staff permanent outcome changed', { named: [{ facets: ['destination'], values: ELSEWHERE }], weak: true }),
  asks('leavers', 'outcome why', 'staff permanent', { named: [{ facets: ['reason'], values: LEAVING }], says: /\bwent\b/ }),
  asks('leavers', 'outcome', 'staff permanent', { named: [{ facets: ['reason'], values: LEAVING }], says: /\bwent\b/ }),
  asks('timeSinceQualifying', 'leave qualifying', 'length staff average'),
  asks('timeSinceQualifying', 'leave qualifying average', 'length staff', { figure: 'mean time since qualifying', not: /^median$/i }),
  asks('timeSinceQualifying', 'leave', 'staff permanent', { named: [{ facets: ['band'] }], figure: 'leavers' }),
  asks('timeSinceQualifying', 'leave', 'staff permanent average', { grouped: 'band', figure: 'leavers' }),
  asks('timeSinceQualifying', 'leave qualifying', 'staff permanent length', { named: [{ facets: ['band'] }], figure: 'leavers' }),
  ...['service', 'length', 'service length', 'length average'].flatMap((said) => asks('leaverService', `leave ${said}`, 'staff permanent average inPost length', { unless: AFTER_QUALIFYING })),
  asks('leaverService', 'leave service longest', 'staff permanent length', { figure: 'longest length of service' }),
  ...['', ' service', ' length', ' ofStarting', ' start', ' starting', ' inPost', ' appoint'].flatMap((said) => ['', ' rate'].map((rate) =>
    asks('leaverService', `leave${said}${rate}`, 'staff permanent service length inPost', { ...LASTING, figure: rate ? 'share of leavers' : 'leavers', says: SERVED, unless: AFTER_QUALIFYING }))),
  ...['', ' rate'].map((rate) => asks('leaverService', `leave firstYear${rate}`, 'staff permanent', { numbers: { underMonths: 12 }, figure: rate ? 'share of leavers' : 'leavers' })),
  asks('turnover', 'turnover', 'rate staff permanent'),
  // The rate is of 12 months.
  asks('turnover', 'turnover yearly', 'rate staff', { says: OF_A_YEAR }),
  // 'Where did those who left go, in per cent' and 'why did they leave' ask for shares of the leavers.
  asks('turnover', 'leave rate yearly', 'staff permanent', { says: OF_A_YEAR, unless: /\b(where|why|reasons?)\b/ }),
  asks('turnover', 'leave rate', 'staff permanent', { unless: /\b(where|why|reasons?)\b/ }),
  // 'Are we recruiting more than we lose?', 'more starters than leavers'.
  ...['start', 'starting', 'appoint'].map((coming) => asks('netChange', `${coming} leave`, 'more compared staff permanent changed', { says: /\b(more|fewer|less|faster|quicker)\b.* than\b|\boutnumber|\bkeeping up with\b/ })),
  asks('netChange', 'net', 'staff start starting leave permanent changed'),
  asks('netChange', 'net', 'staff permanent', { about: 'teams', by: ['team'], says: /\b(grow\w*|shrink\w*)\b/ }),
  ...([[SHRINKING, 'below'], [GROWING, 'above']] as const).flatMap(([says, bound]) => [
    asks('netChange', 'net', 'staff permanent', { about: 'teams', by: ['team'], says, numbers: { [bound]: 0 } }),
    ...(['team', 'service', 'role'] as const).map((facet) => asks('netChange', 'net', 'staff permanent', { grouped: facet, says, numbers: { [bound]: 0 } })),
  ]),
];

/** From agency to permanent. */
const CONVERTED: readonly Phrase[] = [
  asks('conversions', 'convert', 'agency staff permanent assignment'),
  asks('conversions', 'convert', 'agency staff permanent assignment', { named: [{ facets: ['role'] }], says: /\b(convert(s|ed)?|conversions?|became|become|permanent|perm) (to|as|into|to a|to be)\b/, roles: 'roleTaken' }),
  asks('conversionRate', 'convert rate', 'agency staff permanent'),
  ...['approached convert', 'agency approached convert'].flatMap((said) => [
    asks('conversionRate', `${said} rate`, 'agency staff permanent', { says: CONVERTED_SINCE }),
    asks('conversionRate', said, 'agency staff permanent', { figure: 'converted since', says: CONVERTED_SINCE }),
  ]),
  ...['takes', 'length', 'takes length', 'takes average', 'length average', 'takes length average', 'average'].flatMap((how) => ['', 'approached '].map((from) =>
    asks('timeToConvert', `${from}convert ${how}`, 'agency staff permanent convert approached', { says: TAKING }))),
  ...['convert inDays', 'convert approached inDays', 'convert inWeeks', 'convert approached inWeeks'].map((said) =>
    asks('timeToConvert', said, 'agency staff permanent takes average length', { figure: said.endsWith('inDays') ? 'days' : 'weeks' })),
  asks('timeToConvert', 'convert longest', 'agency staff permanent takes approached length', { figure: 'longest time to convert', show: 'records' }),
  asks('timeToConvert', 'convert takes', 'agency staff permanent approached', { ...LASTING, figure: 'conversions' }),
  ...['convert fellThrough', 'agency fellThrough'].map((said) => asks('stageReached', said, 'agency staff permanent', { where: { stage: ['declined', 'not considering'] } })),
  asks('conversionSaving', 'convert amount', 'yearly agency staff permanent post', { says: /\b(in (money|cash|financial) terms|in (money|cash)|financially)\b/ }),
  asks('conversionSaving', 'convert save', 'yearly agency staff permanent post cost', { not: /^(if|would|could|all|every)$/i }),
  asks('conversionSaving', 'save', 'yearly agency staff permanent cost', { not: /^(if|would|could|all|every)$/i }),
  asks('pipeline', 'agency', 'staff convert permanent', { grouped: 'stage' }),
  asks('pipeline', 'convert', 'agency staff permanent', { grouped: 'stage' }),
  asks('pipeline', 'howMany', 'total', { grouped: 'stage' }),
  asks('pipeline', 'convert outcome', 'agency staff permanent', { by: ['stage'], says: /\bwhere (did|have) we (got|get|land|landed) (to )?(with|on)\b/ }),
  asks('pipeline', 'pipeline', 'convert agency staff permanent post'),
  // 'Who have we approached' is who stands at that stage, or everybody who has one: asked back where they differ.
  asks('pipeline', 'approached', 'agency staff convert permanent post', { where: { stage: 'approached' } }),
  asks('pipeline', 'approached', 'agency staff convert permanent post', { whereNot: { stage: 'not yet approached' } }),
  asks('pipeline', 'interested', 'agency staff convert permanent post notApplied', { where: { stage: 'interested' } }),
  asks('pipeline', 'applied', 'agency staff convert permanent post', { where: { stage: 'applied' } }),
  asks('pipeline', 'offer agency', 'staff convert permanent post', { where: { stage: 'offered' } }),
  asks('pipeline', 'made agency', 'offer staff convert permanent post', { where: { stage: 'offered' }, says: /\bmade (an|the) offer\b/ }),
  asks('pipeline', 'notConsidering', 'agency staff convert permanent post', { where: { stage: 'not considering' } }),
  asks('pipeline', 'declined', 'agency staff convert permanent post', { where: { stage: 'declined' } }),
  // What happened within a past period is a step, not how things stood at its end.
  asks('stageReached', 'approached', 'agency staff convert permanent post', { where: { stage: 'approached' }, timing: 'within' }),
  asks('stageReached', 'interested', 'agency staff convert permanent post', { where: { stage: 'interested' }, timing: 'within' }),
  asks('stageReached', 'applied', 'agency staff convert permanent post', { where: { stage: 'applied' }, timing: 'within' }),
  asks('stageReached', 'offer agency', 'staff convert permanent post made', { where: { stage: 'offered' }, timing: 'within' }),
  asks('stageReached', 'notConsidering', 'agency staff convert permanent post', { where: { stage: 'not considering' }, timing: 'within' }),
  asks('stageReached', 'declined', 'agency staff convert permanent post', { where: { stage: 'declined' }, timing: 'within' }),
  asks('stageReached', 'agency', 'staff convert permanent post', { named: [{ facets: ['stage'], values: STEPS }], timing: 'within' }),
  asks('pipeline', 'agency', 'staff convert permanent post', { named: [{ facets: ['stage'], values: STEPS }] }),
  asks('pipeline', '', 'convert pipeline', { named: [{ facets: ['stage'], values: STEPS }], says: /\bstage\b/ }),
  asks('notApproached', 'notApproached', 'pipeline agency staff convert permanent post'),
  // 'Whose next contact is due this week?'
  asks('approachNext', 'contact overdue', 'next due coming agency staff convert permanent post', { show: 'records', whereNot: { stage: 'not yet approached' } }),
  asks('contactsDue', 'contact due', 'next coming agency staff convert permanent post', { ahead: true, show: 'records' }),
  asks('contactsDue', 'contact', 'needed due coming agency staff convert permanent post', { ahead: true, show: 'records', says: /\b(chas\w+|(get|getting|go|going) back|follow(ing)? up with|contact again|following up)\b/ }),
  asks('contactsDue', 'contact', 'coming agency staff convert permanent post', { ahead: true, show: 'records', says: /\bnext \w/ }),
  ...(['ahead', 'within'] as const).map((timing) => asks('contactsDue', 'next', 'agency staff convert permanent post', { ahead: true, show: 'records', timing, says: /\bdue a (contact|chat|conversation)\b/ })),
  asks('contactsDue', 'contact next', 'due coming agency staff convert permanent post', { ahead: true, show: 'records' }),
  asks('contactsDue', 'contact', 'next coming agency staff convert permanent post', { ahead: true, show: 'records', timing: 'ahead' }),
  asks('approachNext', 'next', 'due needed notApproached approached agency staff convert permanent post', { show: 'records' }),
];

/** 'Temps' who convert can only be agency workers. */
function temporary(phrase: Phrase): Phrase {
  return phrase.may.includes('agency') ? { ...phrase, may: [...phrase.may, 'temps'] } : phrase;
}

/** Starters, leavers and conversions. */
export const MOVES: readonly Phrase[] = [...COME_AND_GONE, ...CONVERTED.map(temporary)];
