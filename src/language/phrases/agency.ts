import { AWAY_OR_COVERING, COVERING } from './byContract.js';
import { A_SHARE, asks, LASTING, type Phrase } from '../clause/phrase.js';

/** What is counted is the cost of a year for all: a month's, or one worker's, is asked for by these words. */
const YEARLY_SUM = { not: /^(average|avg|mean|typical|ave|monthly|weekly|per (month|week|head|worker|person)|each (month|week)|by (month|week))$/i } as const;

/** Those who left for an agency are not those who left one. */
/** 'How many agency workers are leaving' asks of those to come. */
const ARE_LEAVING = /^(and |so )?(how many|which|who)\b(?!.*\b(why|reasons?|because)\b).*\b(is|are) ([a-z]+ )?leaving\b/;
const TO_AGENCY = /\b(to|for|to be|to do|to join|into) (an )?agency\b/;

/** Where they come from are those who supply them. */
const COME_FROM = /\b(where|who|whom)\b.*\b(come|comes|coming|get|got|source|sourced|take|hire|hired|buy|recruit|supplied)\b.*\bfrom$|^from (where|whom|who)\b/;

/** 'Agency staff who came in May'; those who come from a supplier are here. */
const CAME = /\b(came|have come|has come)\b(?! (from|through|via|back|to an end))/;

/** Agency workers: how many, how long, until when and at what cost. */
export const AGENCY: readonly Phrase[] = [
  asks('agency', 'agency', 'staff covering'),
  asks('agency', '', 'staff agency covering completing', { named: [{ facets: ['supplier'] }] }),
  asks('agency', '', 'staff covering', { named: [{ facets: ['cover'] }], weak: true }),
  // 'How many Bluebird?'
  asks('agency', 'howMany', '', { named: [{ facets: ['supplier'] }] }),
  asks('agency', 'agency', 'staff', { named: [{ facets: ['cover'] }], says: AWAY_OR_COVERING, unless: COVERING }),
  asks('agency', 'agency more', 'staff', { where: { cover: 'additional capacity' }, says: /\b(extra|additional) (agency|locums?|workers?|staff)\b/, timing: 'none' }),
  asks('agency', '', 'staff agency covering assignment', { named: [{ facets: ['endDate'] }] }),
  asks('agency', '', 'staff', { grouped: 'supplier' }),
  asks('agency', 'staff', '', { grouped: 'supplier' }),
  asks('agency', 'biggest', 'agency', { grouped: 'supplier', order: 'most' }),
  // 'Where do our agency workers come from', 'who do we get most of our agency from'.
  asks('agency', 'agency destination', 'staff', { by: ['supplier'], says: COME_FROM }),
  asks('agency', 'agency', 'staff', { by: ['supplier'], says: COME_FROM }),
  // Temporary staff are agency or fixed-term: asked back.
  asks('agency', 'temps', 'staff covering'),
  asks('permanentStaff', 'temps', 'staff covering', { where: { contract: 'fixed-term' } }),
  asks('agency', 'agency covering', 'staff', { by: ['cover'] }),
  asks('agency', 'covering', 'staff agency', { by: ['cover'], named: [{ facets: ['person'] }] }),
  asks('agency', 'agency', 'staff', { by: ['cover'], says: /\bused for\b|^what .*\b(use|using|have|need)\b.*\bfor$/ }),
  asks('agency', 'agency covering why', 'staff', { by: ['cover'] }),
  asks('agency', 'agency why', 'staff covering', { by: ['cover'] }),
  asks('coolOff', 'coolOff', 'agency staff covering assignment somebody leave'),
  asks('agencyRate', 'agency rate', 'staff'),
  // 'Which agency do we rely on most?'
  asks('agency', 'agency rate', 'staff biggest', { by: ['supplier'], order: 'most', says: /\b(which|what) (agency|agencies)\b.*\b(rely|relying|reliant|depend|dependent|lean|use|using)\b/ }),
  // 'How reliant is Court on agency, how many have they got?'
  asks('agency', 'agency rate howMany', 'staff', { says: /\bhow (reliant|dependent)\b.*\bhow many\b/ }),
  asks('agencyRate', 'agency staff', '', { says: /\bhow much of (the|our)( \w+){0,2} (workforce|staffing|staff)\b/, figure: '%' }),
  // 'Teams where more than 20% of staff are agency'
  asks('agencyRate', 'agency', 'staff', { figure: '%', says: A_SHARE, weak: true }),
  asks('agencyStarted', 'agency start', 'staff assignment'),
  asks('agencyStarted', 'agency', 'staff assignment', { says: CAME }),
  asks('agencyStarted', 'newAgency', 'staff assignment agency appoint start starting'),
  asks('agencyStarted', 'agency appoint', 'staff assignment', { says: /\b(taken|took|take|taking|brought|hired|recruited)\b/ }),
  asks('agencyStarted', 'agency starting', 'staff assignment', { timing: 'past' }),
  asks('agencyStarted', 'agency starting', 'staff assignment', { timing: 'none', says: /\bstarted\b/ }),
  asks('agencyLengthOfStay', 'agency length', 'staff average assignment'),
  asks('agencyLengthOfStay', 'agency service', 'staff average assignment length'),
  asks('agencyLengthOfStay', 'agency timeInPost', 'staff average assignment length'),
  asks('agencyLengthOfStay', 'length', 'staff average', { grouped: 'supplier' }),
  asks('agencyLengthOfStay', 'length', 'staff agency', { named: [{ facets: ['person'] }] }),
  asks('agencyLengthOfStay', 'agency service', 'staff assignment length', { figure: 'longest length of stay', show: 'records', says: /\blongest\b/ }),
  asks('agencyLengthOfStay', 'agency longest', 'staff average length', { figure: 'longest length of stay', show: 'records' }),
  asks('agencyLengthOfStay', 'agency', 'staff length inPost covering', { ...LASTING, figure: 'agency headcount' }),
  asks('agencyLengthOfStay', 'assignment', 'agency staff length inPost', { ...LASTING, figure: 'agency headcount', unless: /\bcontracts?\b/ }),
  asks('agencyEnding', 'agency ending', 'staff assignment leave whenAsked untilWhen coming soon due inPost', { ahead: true }),
  asks('agencyEnding', 'assignment ending', 'staff agency whenAsked untilWhen coming soon due inPost', { ahead: true }),
  asks('agencyEnding', 'assignment ending whenAsked', 'staff agency', { ahead: true, show: 'records' }),
  asks('agencyEnding', 'agency ending', 'staff assignment whenAsked untilWhen due', { ahead: true, show: 'records', timing: 'none', says: /\bwhen\b|\b(end|finish) dates?\b/, unless: /\b(by|per|each) / }),
  asks('agencyEnding', 'agency leave whenAsked', 'staff assignment due', { ahead: true, show: 'records', timing: 'none' }),
  // What ends is not said: asked back.
  asks('agencyEnding', 'ending coming', 'staff soon', { ahead: true, show: 'records', weak: true }),
  asks('agencyEnded', 'agency ended', 'staff assignment why', {}),
  asks('agencyEnded', 'assignment ended', 'staff agency why', {}),
  asks('agencyEnding', 'agency leave', 'staff assignment', { ahead: true, timing: 'ahead' }),
  asks('agencyEnded', 'agency leave', 'staff assignment why', { timing: 'past', unless: TO_AGENCY }),
  asks('agencyEnding', 'agency leave', 'staff assignment', { ahead: true, timing: 'none', says: ARE_LEAVING, unless: TO_AGENCY }),
  asks('agencyEnded', 'agency leave', 'staff assignment why', { timing: 'none', unless: TO_AGENCY }),
  asks('agencyEnded', 'assignment byUs', 'staff agency ended ending', { where: { reason: 'ended by us' } }),
  asks('agencyEnded', 'agency byUs', 'staff assignment ended ending', { where: { reason: 'ended by us' } }),
  asks('agencyEnded', 'assignment ended byWorker', 'staff agency', { where: { reason: 'ended by the worker' } }),
  asks('agencyEnded', 'agency ended byWorker', 'staff assignment', { where: { reason: 'ended by the worker' } }),
  asks('agencyEnded', 'assignment ending', 'staff agency why', { timing: 'within', says: /\bdid\b/ }),
  asks('agencyEnded', 'agency ending', 'staff assignment why', { timing: 'within', says: /\bdid\b/ }),
  asks('agencyEnded', 'assignment byWorker', 'staff agency ended ending', { where: { reason: 'ended by the worker' } }),
  asks('agencyEnded', 'agency byWorker', 'staff assignment ended ending', { where: { reason: 'ended by the worker' } }),
  // 'How many people is agency costing us money for'
  asks('agency', 'agency cost staff', 'howMany spend amount', { says: /^(and )?how many (people|workers|staff)\b/ }),
  asks('agencyCost', 'agency cost', 'yearly staff total', YEARLY_SUM),
  // 'Cost of covering vacancies': agency workers whose cover is a vacancy.
  ...['cost', 'spend'].flatMap((sum) => [
    ...['covering', 'covered'].map((cover) => asks('agencyCost', `${sum} ${cover} vacant`, 'yearly agency staff total amount', { ...YEARLY_SUM, timing: 'none', where: { cover: 'vacancy' } })),
    asks('agencyCost', sum, 'paid yearly agency staff total amount covering covered', { ...YEARLY_SUM, timing: 'none', named: [{ facets: ['cover'] }] }),
  ]),
  // What was spent in a period is not recorded; what agency costs a year is.
  asks('agencyCost', 'agency amount', 'yearly staff total', { ...YEARLY_SUM, says: /£/ }),
  asks('agencyCost', 'agency spend', 'yearly staff total', { ...YEARLY_SUM, timing: 'none' }),
  asks('agencyCost', 'agency paid', 'yearly staff total', { ...YEARLY_SUM, timing: 'none', says: /\bpay(ing)? (for|per)\b/ }),
  asks('agencyPremium', 'agency premium', 'yearly staff permanent cost more paid', YEARLY_SUM),
  asks('agencyPremium', 'agency cost permanent', 'yearly staff compared more premium amount', YEARLY_SUM),
  asks('agencyPremium', 'agency spend permanent', 'yearly staff compared more premium amount', { ...YEARLY_SUM, timing: 'none' }),
  asks('agencyPremium', 'agency cost permanent changed', 'yearly staff compared premium amount', { ...YEARLY_SUM, says: /\b(difference|gap) between\b|\bcost (difference|gap)\b/ }),
  asks('agencyPremium', 'agency cost more', 'yearly staff permanent compared premium', YEARLY_SUM),
  asks('agencyPremium', 'save convert ifs', 'yearly agency staff permanent cost every withMore', YEARLY_SUM),
  asks('agencyPremium', 'save ifs agency', 'yearly staff permanent cost every withMore convert', YEARLY_SUM),
];
