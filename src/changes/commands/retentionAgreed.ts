import { pounds } from '../../workforce/amounts.js';
import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import { bindsOn, permanentSpellsOf, tieInEnds } from '../../workforce/rules/retention.js';
import { keyOf, type RetentionPayment } from '../../workforce/sheets.js';
import { sterling } from '../../workforce/words.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { nameAndId } from '../labels.js';
import { isWorker } from '../rules/inPost.js';
import { paymentLabel, paymentsOf, schemesOf } from '../rules/payments.js';

/** What a payment is called where no scheme has been recorded yet. */
const FIRST_SCHEME = 'Retention payment';
const LONGEST_TIE_IN = 120;
const ABOUT = 'retention|payment|tied|bonus';

/** '£5,000 retention payment for Ivy Marsh agreed 1 Oct, tied in 24 months'. */
export const retentionAgreed: Command = {
  name: 'retentionAgreed',
  title: 'a retention payment that is agreed',
  act: 'change',
  triggers: [
    { words: 'agreed|has agreed|have agreed|was agreed|has been agreed|agreed with|approved|was approved|has been approved|awarded|was awarded|has been awarded|signed|has signed|signed up', beside: ABOUT, looks: 'back' },
  ],
  fields: [
    { name: 'person', label: 'Worker', kind: 'person', bare: true },
    { name: 'amount', label: 'Amount in pounds', kind: 'money', bare: true, said: 'amount|of' },
    { name: 'months', label: 'Months tied in', kind: 'count', bare: true, said: 'in|tied in|tied in for|tied for|for' },
    { name: 'on', label: 'Day of the agreement', kind: 'date', bare: true, looks: 'back' },
    { name: 'scheme', label: 'Scheme', kind: 'listed', bare: true, said: 'scheme|under', values: schemesOf, offers: (_, scene) => schemesOf(scene).map((one) => ({ value: one, title: one })) },
    { name: 'repayment', label: 'Repayment on leaving', kind: 'code', bare: true, codes: { 'pro-rata': 'pro rata|prorata|repaid pro rata|repayable pro rata|repayment pro rata', full: 'in full|repaid in full|repayable in full|full repayment|repayment in full', none: 'no repayment|not repayable|nothing to repay|without repayment' } },
  ],
  plain: 'retention payment payments tied tie in bonus scheme for months agreement one off lump sum',
  sheets: ['retentionPayments'],
  measures: ['tiedIn', 'amountTiedIn'],
  concerns: isWorker,
  plan,
};

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  if (inputs['person'] === undefined) return missing('person');
  const schemes = schemesOf(scene);
  const scheme = inputs['scheme'] ?? (schemes.length > 1 ? undefined : schemes[0] ?? FIRST_SCHEME);
  const absent = ['amount', 'months', 'on'].filter((name) => inputs[name] === undefined);
  if (absent.length > 0 || scheme === undefined) return missing(...absent, ...(scheme === undefined ? ['scheme'] : []));
  const row: RetentionPayment = {
    workerId: String(inputs['person']), scheme: String(scheme), amount: Number(inputs['amount']), agreedOn: inputs['on'] as CalendarDate, paidOn: null,
    tieInMonths: Number(inputs['months']), repayment: (inputs['repayment'] ?? null) as RetentionPayment['repayment'], repaid: null,
  };
  const why = whyNot(row, scene);
  return why === null ? planned(row, inputs, scene) : refused(why);

  function whyNot({ workerId, agreedOn, amount, tieInMonths }: RetentionPayment, { workforce: now }: Scene): string | null {
    const who = nameAndId(now, workerId);
    if (agreedOn > today) return `${longDate(agreedOn)} is still to come: a payment is recorded once it is agreed.`;
    if (permanentSpellsOf(workforce, workerId, agreedOn).length === 0) return `${who} has no permanent or fixed-term contract on ${longDate(agreedOn)}: a retention payment is agreed with our own staff.`;
    if (amount <= 0) return 'A retention payment of nothing cannot be right. What is the amount?';
    return tieInMonths < 1 || tieInMonths > LONGEST_TIE_IN ? `A tie-in of ${tieInMonths} months cannot be right: it is 1 to ${LONGEST_TIE_IN} months.` : null;
  }
}

function planned(row: RetentionPayment, inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  const { workerId, agreedOn, amount, tieInMonths, scheme } = row;
  const before = workforce.records.rows.retentionPayments.get(keyOf('retentionPayments', row)) ?? null;
  if (before) return refused(`A payment of that scheme is recorded for ${nameAndId(workforce, workerId)} on that day already: ${paymentLabel(before)}, tied in ${before.tieInMonths} months. Undo that change, or put it right in the workbook.`);
  const others = paymentsOf(workerId, scene).filter((one) => bindsOn(one, agreedOn));
  return {
    is: 'planned',
    facts: [put('retentionPayments', row)],
    on: today,
    warnings: [
      `tied in until ${longDate(tieInEnds(row))}, the first day free; repayment on leaving ${row.repayment === null ? 'pro-rata, as usual' : row.repayment}`,
      ...(inputs['scheme'] === undefined ? [`the scheme is '${scheme}'`] : []),
      ...others.map((one) => `they are tied in by another payment too: ${paymentLabel(one)}, until ${longDate(tieInEnds(one))}`),
    ],
    sentence: `retention payment of ${sterling(pounds(amount))} agreed with ${workerId} on ${longDate(agreedOn)}, tied in ${tieInMonths} months (${scheme})`,
  };
}
