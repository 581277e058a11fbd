import { pounds } from '../../workforce/amounts.js';
import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { RetentionPayment } from '../../workforce/sheets.js';
import { counted, sterling } from '../../workforce/words.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { nameAndId } from '../labels.js';
import { isPaid, paymentLabel, paymentsOf, schemesOf } from '../rules/payments.js';

/** 'Paid Ivy Marsh's retention payment on 27 October': a payment that was agreed is paid. */
export const retentionPaid: Command = {
  name: 'retentionPaid',
  title: 'a retention payment that is paid',
  act: 'change',
  triggers: [{ words: 'paid|have paid|has paid|was paid|has been paid|got paid|is paid|paid out|was paid out|has been paid out|went out|payment made|payment was made|received|has received', beside: 'retention|payment|bonus', looks: 'back' }],
  fields: [
    { name: 'person', label: 'Worker', kind: 'person', bare: true },
    { name: 'amount', label: 'Amount in pounds', kind: 'money', bare: true, said: 'amount|of' },
    { name: 'on', label: 'Day of payment', kind: 'date', bare: true, looks: 'back' },
    { name: 'scheme', label: 'Scheme', kind: 'listed', bare: true, said: 'scheme|under', values: schemesOf },
  ],
  plain: 'retention payment payments bonus scheme out made salary payroll',
  sheets: ['retentionPayments'],
  measures: ['retentionPaid'],
  concerns: isPaid,
  plan,
};

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  if (inputs['person'] === undefined) return missing('person');
  const person = String(inputs['person']);
  const who = nameAndId(workforce, person);
  const own = paymentsOf(person, scene).filter(({ scheme, amount }) => (inputs['scheme'] ?? scheme) === scheme && (inputs['amount'] ?? amount) === amount);
  const all = paymentsOf(person, scene);
  if (all.length === 0) return refused(`No retention payment is agreed with ${who}. Say first what was agreed: the amount, the day and the months tied in.`);
  if (own.length === 0) return refused(`No such payment is agreed with ${who}: there is ${all.map(paymentLabel).join(', ')}.`);
  const [payment, ...others] = own.filter(({ paidOn }) => paidOn === null);
  if (!payment) return refused(`That is recorded already: ${own.map((one) => `${paymentLabel(one)} was paid on ${longDate(one.paidOn!)}`).join(', ')}.`);
  const on = inputs['on'] as CalendarDate | undefined;
  if (on === undefined) return missing('on');
  if (on > today) return refused(`${longDate(on)} is still to come: a payment is recorded once it is paid.`);
  if (on < payment.agreedOn) return refused(`The payment of ${paymentLabel(payment)} cannot be paid before, on ${longDate(on)}.`);
  return planned(payment, others, on);
}

function planned(payment: RetentionPayment, others: readonly RetentionPayment[], on: CalendarDate): Plan {
  return {
    is: 'planned',
    facts: [put('retentionPayments', { ...payment, paidOn: on })],
    on,
    warnings: [
      `it is the payment of ${paymentLabel(payment)}`,
      ...(others.length > 0 ? [`${counted(others.length, 'later payment')} of theirs ${others.length === 1 ? 'is' : 'are'} still to be paid: ${others.map(paymentLabel).join(', ')}`] : []),
    ],
    sentence: `retention payment of ${sterling(pounds(payment.amount))} to ${payment.workerId} paid on ${longDate(on)} (${payment.scheme}, agreed ${longDate(payment.agreedOn)})`,
  };
}
