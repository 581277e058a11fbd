import { pounds } from '../../workforce/amounts.js';
import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import { repaymentsOn, type Repayment } from '../../workforce/rules/retention.js';
import { sterling } from '../../workforce/words.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { nameAndId } from '../labels.js';
import { isPaid, paymentLabel, paymentsOf, schemesOf } from '../rules/payments.js';

/** 'Una Holm repaid £3,125': what comes back of a retention payment, added to what came back before. */
export const retentionRepaid: Command = {
  name: 'retentionRepaid',
  title: 'a retention payment that is repaid',
  act: 'change',
  triggers: [
    { words: 'repaid|has repaid|have repaid|was repaid|has been repaid|paid back|has paid back|have paid back|was paid back|returned|has returned|gave back', looks: 'back' },
    { words: 'repayment', beside: 'received|got', looks: 'back' },
    { words: 'repaid in full|has repaid in full|repaid everything|paid back in full|has paid back in full|repaid it all|repaid all of it|paid back everything', sets: { all: 'yes' }, looks: 'back' },
  ],
  fields: [
    { name: 'person', label: 'Worker', kind: 'person', bare: true },
    { name: 'amount', label: 'Amount repaid, in pounds', kind: 'money', bare: true, said: 'received|got|another' },
    { name: 'all', label: 'All that is due', kind: 'code', bare: true, codes: { yes: 'in full|all of it|the whole amount|everything|the full amount' } },
    { name: 'on', label: 'Day of repayment', kind: 'date', bare: true, looks: 'back' },
    { name: 'scheme', label: 'Scheme', kind: 'listed', bare: true, said: 'scheme|under', values: schemesOf, offers: ({ person }, scene) => [...new Set(paymentsOf(String(person ?? ''), scene).map(({ scheme }) => scheme))].map((one) => ({ value: one, title: one })) },
  ],
  plain: 'some towards off from retention payment payments bonus scheme part amount money due owed tie in',
  sheets: ['retentionPayments'],
  measures: ['toBeRepaid'],
  concerns: isPaid,
  plan,
};

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  if (inputs['person'] === undefined) return missing('person');
  const person = String(inputs['person']);
  const who = nameAndId(workforce, person);
  const on = (inputs['on'] ?? today) as CalendarDate;
  if (on > today) return refused(`${longDate(on)} is still to come: a repayment is recorded once the money is back.`);
  const paid = repaymentsOn(workforce, today).filter(({ payment }) => payment.workerId === person && payment.paidOn !== null && (inputs['scheme'] ?? payment.scheme) === payment.scheme);
  const due = paid.filter((one) => one.due > 0);
  const [one, other] = due.length > 0 ? due : paid;
  if (!one) return refused(`No retention payment to ${who} is recorded as paid, so nothing can come back.`);
  if (other) return several(due.length > 0 ? due : paid, who, inputs);
  const amount = inputs['amount'] === undefined ? (inputs['all'] === 'yes' ? one.due : undefined) : Number(inputs['amount']);
  if (amount === undefined) return missing('amount');
  return repaid(one, amount, on, scene);
}

/** Payments of two schemes are told apart by the scheme; two of one scheme only in the workbook. */
function several(payments: readonly Repayment[], who: string, inputs: Inputs): Plan {
  const schemes = new Set(payments.map(({ payment }) => payment.scheme));
  if (schemes.size > 1) return missing('scheme', ...(inputs['amount'] === undefined && inputs['all'] === undefined ? ['amount'] : []));
  return refused(`${who} has several payments that can be meant: ${payments.map(({ payment }) => paymentLabel(payment)).join(', ')}. Enter what came back in the workbook.`);
}

function repaid({ payment, due, monthsLeft, hasLeft }: Repayment, amount: number, on: CalendarDate, { workforce }: Scene): Plan {
  const before = payment.repaid ?? 0;
  const all = before + amount;
  const who = nameAndId(workforce, payment.workerId);
  if (amount <= 0) return refused(due === 0 ? `Nothing is due of ${paymentLabel(payment)}. What is the amount?` : 'A repayment of nothing cannot be right. What is the amount?');
  if (payment.paidOn !== null && on < payment.paidOn) return refused(`${paymentLabel(payment)} was paid on ${longDate(payment.paidOn)}: nothing can have come back before, on ${longDate(on)}.`);
  if (all > payment.amount) return refused(`${who} was paid ${sterling(pounds(payment.amount))}: ${sterling(pounds(amount))}${before > 0 ? ` and the ${sterling(pounds(before))} repaid already` : ''} would be more than that.`);
  return {
    is: 'planned',
    facts: [put('retentionPayments', { ...payment, repaid: all })],
    on,
    warnings: [
      ...(before > 0 ? [`with the ${sterling(pounds(before))} repaid already it is ${sterling(pounds(all))} in all`] : []),
      ...working(payment.tieInMonths, monthsLeft, due, amount, hasLeft),
    ],
    sentence: `${payment.workerId} repaid ${sterling(pounds(amount))} of ${sterling(pounds(payment.amount))} (${payment.scheme}, agreed ${longDate(payment.agreedOn)}), ${sterling(pounds(all))} in all`,
  };
}

function working(tieIn: number, monthsLeft: number, due: number, amount: number, hasLeft: boolean): readonly string[] {
  if (!hasLeft) return ['they have not left, so nothing was due yet'];
  const left = due - amount;
  if (left === 0) return [];
  return [left > 0 ? `${sterling(pounds(left))} is still due after that (${monthsLeft} of ${tieIn} months were not served); payroll decides` : `that is ${sterling(pounds(-left))} more than was due (${monthsLeft} of ${tieIn} months were not served); payroll decides`];
}
