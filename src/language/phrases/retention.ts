import { asks, type Phrase } from '../clause/phrase.js';

/** 'Has been repaid', 'repaid so far': no sum that is still due. */
/** Who is due back from leave owes nothing. */
const BACK_AT_WORK = /\b(who|whos|whose|people|staff|workers|anyone|anybody|everyone)\b(?!.*\b(retention|payments?|money|bonus|owed?|owes)\b).*\bdue back\b/;
const CAME_BACK = /\b(has|have|had|was|were|did|weve) (?!to be )(?:(?!to be ).)*\b(repaid|paid back|got back|recovered|recouped|clawed back)\b|\b(repaid|paid back) (already|so far|to date|in|since|during|over|last|this)\b|\balready (repaid|paid back)\b|\bdid .*\b(repay|get back|recover|recoup)\b/;

/** Money that came, and nobody. */
const HAS_COME_BACK = /\b(has|have|had) come back\b|\bcame back\b/;
const PAY_BACK = /\bpay(ing)? (the |their |his |her |any |some )?(retention|money|payments?)( money| payments?)? back\b/;
const DUE_BACK = /\b(due|owed|get|getting) back\b/;

/** Whoever owes us money has left: those in post would, if they did. */
const OWE_US = /\b(who|which|how many|any|anyone|anybody)\b( \w+){0,3} (owes?|owing|(?:has|have|needs?) to (?:repay|pay))\b(?!.*\bif\b)|\b(are|is|much) (we |still |we still )?(owed|owing)\b(?!.*\bif\b)/;

/** Tied in no more. */
const FREE = /\b(out of|no longer|not|free of|freed from|released from) (in )?(their |a |the |any )?(tied?|tie ins?|locked|lock in|retention)\b/;

/** Tied in until then. */
const OVER = new RegExp(`${FREE.source}|\\bup (in|within|over|during|by|before|this|next|at)\\b`);

/** Whoever left today is still here: 'who would repay if they left', and not 'of those who left'. */
const IF_THEY_LEFT = /\b(if|suppose|supposing|say|were|should|when|once) (they|everyone|everybody|anyone|anybody|all|any|the staff|staff|workers|(the |all the )?people)( of them| all| both)?( (who (are |is )?)?(tied in|in post))?( all)?( were| was| is| are| had| have)?( to| all| then)* (handed in their notice and )?(left|leave|leaves|leaving|go|went|quit|resign|resigned)\b/;

/** Of each figure the words that ask for it: one alone fits. */
const AVERAGES = {
  'average payment': /^(?!.*\b(median|(per|each) (person|head|worker|employee))\b).*\b(average|averages|avg|ave|av|mean|typical)\b/,
  'median payment': /\bmedian\b/,
  'average per person': /^(?=.*\bper (person|head|worker|employee)\b).*\b(average|averages|avg|ave|mean)\b/,
} as const;

/** Retention payments. */
export const RETENTION: readonly Phrase[] = [
  asks('tiedIn', 'tied', 'staff retention payment agreed', { unless: FREE }),
  asks('amountTiedIn', 'tiedUp', 'retention payment total tied amount staff'),
  asks('amountTiedIn', 'tied amount', 'retention payment total staff tiedUp'),
  asks('amountTiedIn', 'tied retention', 'staff payment', { says: /(how many|number of) (retention )?payments?/, figure: 'payments' }),
  asks('tieInEnding', 'tied ended', 'staff retention payment', { show: 'records', timing: 'within' }),
  asks('retentionPaid', 'payment', 'paid total retention', { named: [{ facets: ['scheme'] }] }),
  asks('retentionPaid', 'spend', 'payment paid total retention amount', { named: [{ facets: ['scheme'] }] }),
  asks('retentionPaid', '', 'total amount', { named: [{ facets: ['scheme'] }], weak: true }),
  // Tied in beyond a day to come: the tie-in ends after it.
  asks('tieInEnding', 'tied', 'staff retention payment', { ahead: true, show: 'records', timing: 'ahead', says: /\b(beyond|past|after|later than)\b/ }),
  ...(['ahead', 'within'] as const).map((timing) => asks('tieInEnding', 'tied', 'staff retention payment', { ahead: true, show: 'records', timing, says: OVER })),
  asks('tieInEnding', 'tied whenAsked', 'staff retention payment', { ahead: true, show: 'records', says: /\b(up|over|run|out)\b/ }),
  asks('tieInEnding', 'tied ending', 'staff retention payment whenAsked coming soon due', { ahead: true, show: 'records' }),
  // A payment ends for somebody when its tie-in does.
  ...['ending', 'completing'].flatMap((ends) => [
    asks('tieInEnding', `retention ${ends}`, 'staff payment whenAsked untilWhen coming soon due', { ahead: true, show: 'records' }),
    asks('tieInEnding', `payment ${ends}`, 'staff retention whenAsked coming soon due', { ahead: true, show: 'records', named: [{ facets: ['scheme'] }] }),
  ]),
  asks('tieInEnding', 'retention ended', 'staff payment', { show: 'records', timing: 'within' }),
  asks('tieInEnding', 'ending coming', 'staff soon', { ahead: true, show: 'records', weak: true }),
  ...(Object.entries(AVERAGES)).flatMap(([figure, says]) => ['retention', 'tied payment'].flatMap((said) => [
    asks('averageRetentionPaid', `${said} average`, 'paid payment total staff size amount', { says, figure }),
    asks('averageRetentionAgreed', `${said} average agreed`, 'payment total staff size amount', { says, figure }),
  ])),
  asks('retentionUnpaid', 'retention unpaid', 'staff payment total agreed amount'),
  asks('retentionUnpaid', 'agreed unpaid', 'staff payment total amount tied'),
  asks('retentionUnpaid', 'unpaid', 'staff payment total agreed amount', { named: [{ facets: ['scheme'] }] }),
  asks('toBeRepaid', 'retention paid', 'staff payment needed amount', { says: PAY_BACK, unless: OWE_US }),
  asks('toBeRepaid', 'retention paid', 'staff payment needed amount', { where: { status: 'left' }, says: new RegExp(`^(?=.*${PAY_BACK.source})(?=.*(?:${OWE_US.source}))`) }),
  asks('tieInEnding', 'tied untilWhen', 'staff retention payment', { ahead: true, show: 'records', named: [{ facets: ['person'] }] }),
  asks('tieInEnding', 'tied length', 'staff retention payment', { ahead: true, show: 'records', named: [{ facets: ['person'] }] }),
  asks('retentionAgreed', 'retention agreed', 'staff payment total'),
  asks('retentionAgreed', 'agreed', 'staff payment total amount', { named: [{ facets: ['scheme'] }] }),
  asks('retentionPaid', 'tied paid', 'staff total payment retention'),
  asks('retentionPaid', 'paid', 'payment total', { weak: true, not: /^pay$/i }),
  asks('retentionPaid', 'retention paid', 'staff total payment'),
  asks('tiedIn', 'retention', 'staff payment', { timing: 'none', says: /\b(staff|people|workers?|who) .*\b(has|have|with|on|got|getting|receiving) (a |an |the )?retention/ }),
  asks('retentionPaid', 'retention', 'payment total paid cost staff'),
  asks('retentionPaid', 'retention cost', 'payment total paid'),
  asks('retentionPaid', 'retention spend', 'payment total paid amount'),
  asks('toBeRepaid', 'retention wouldReturn', 'payment staff leave withMore total ifs tied amount', { unless: HAS_COME_BACK }),
  asks('toBeRepaid', 'retention wouldReturn', 'payment staff leave total amount', { figure: 'repaid already', timing: 'none', says: HAS_COME_BACK }),
  asks('toBeRepaid', 'repaid', 'retention payment staff leave total amount repay', { figure: 'repaid already', says: /\b(repaid|paid back|got back|get back|recovered|recouped|clawed back)\b.* (so far|to date)$|^(so far|to date)\b/ }),
  asks('toBeRepaid', 'duringTie', 'leave staff retention payment ended ending', { figure: 'people with something to repay', where: { status: 'left' } }),
  // What has come back already, on a day that is not recorded; 'the amount repaid' may be either: asked back.
  asks('toBeRepaid', 'repaid', 'retention payment staff leave total amount', { figure: 'repaid already', timing: 'none', says: CAME_BACK }),
  asks('toBeRepaid', 'repaid', 'retention payment staff leave total amount', { figure: 'repaid already', timing: 'none' }),
  asks('toBeRepaid', 'repay leave', 'due retention payment staff total tied duringTie', { where: { status: 'left' }, not: /^(leave|leaves|leaving|go|losing|lose)$/i, unless: new RegExp(`${CAME_BACK.source}|${IF_THEY_LEFT.source}`) }),
  asks('toBeRepaid', 'repay', 'due retention payment staff leave outcome total tied ifs withMore amount every', { where: { status: 'in post' }, says: IF_THEY_LEFT }),
  asks('toBeRepaid', 'repay overdue', 'due retention payment staff leave total', { says: /\boutstanding\b/ }),
  // 'Retention payments due back from Ann Lee', 'how much is due back from leavers': nobody comes back.
  asks('toBeRepaid', 'retention returning', 'payment staff due total leave ifs withMore', { says: DUE_BACK }),
  asks('toBeRepaid', 'amount returning', 'retention payment staff leave due total ifs withMore', { says: DUE_BACK }),
  // 'How much would it be if they all left today?' after who is tied in.
  asks('toBeRepaid', 'tied leave ifs', 'staff retention payment total amount due every withMore repay', { where: { status: 'in post' } }),
  asks('toBeRepaid', 'repay', 'due retention payment staff total needed', { where: { status: 'left' }, says: OWE_US, unless: CAME_BACK }),
  asks('toBeRepaid', 'repay', 'due retention payment staff leave withMore total ifs tied needed', { not: /^leavers?$/i, unless: new RegExp(`${CAME_BACK.source}|${BACK_AT_WORK.source}|${OWE_US.source}`) }),
  asks('toBeRepaid', 'repay outcome', 'due retention payment staff withMore total ifs tied needed overdue amount', { named: [{ facets: ['person'] }], says: /\b(if|when|should|were|suppose|say) .*\b(went|goes|go)\b/, unless: CAME_BACK }),
];
