import { asks, type Phrase } from '../phrase.js';

/** Retention payments. */
export const RETENTION: readonly Phrase[] = [
  asks('tiedIn', 'tied', 'staff retention payment agreed'),
  asks('amountTiedIn', 'tiedUp', 'retention payment total tied amount staff'),
  asks('amountTiedIn', 'tied amount', 'retention payment total staff tiedUp'),
  asks('amountTiedIn', 'tied retention', 'staff payment', { says: /(how many|number of) (retention )?payments?/, figure: 'payments' }),
  asks('tieInEnding', 'tied ended', 'staff retention payment', { show: 'records', timing: 'within' }),
  asks('retentionPaid', 'payment', 'paid total retention', { named: [{ facets: ['scheme'] }] }),
  asks('tieInEnding', 'tied ending', 'staff retention payment whenAsked', { ahead: true, show: 'records' }),
  asks('retentionAgreed', 'retention agreed', 'staff payment total'),
  asks('retentionPaid', 'tied paid', 'staff total payment retention'),
  asks('retentionPaid', 'paid', 'payment total', { weak: true, not: /^pay$/i }),
  asks('retentionPaid', 'retention paid', 'staff total payment'),
  asks('tiedIn', 'retention', 'staff payment', { timing: 'none', says: /\b(staff|people|workers?|who) .*\b(has|have|with|on|got|getting|receiving) (a |an |the )?retention/ }),
  asks('retentionPaid', 'retention', 'payment total paid cost staff'),
  asks('retentionPaid', 'retention cost', 'payment total paid'),
  asks('toBeRepaid', 'retention wouldReturn', 'payment staff leave withMore total ifs tied'),
  asks('toBeRepaid', 'repay leave', 'due retention payment staff total tied', { where: { status: 'left' }, not: /^(leave|leaves|leaving|go|losing|lose)$/i }),
  asks('toBeRepaid', 'repay', 'due retention payment staff leave withMore total ifs tied', { not: /^leavers?$/i }),
];
