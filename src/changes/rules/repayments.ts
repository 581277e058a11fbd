import { pounds } from '../../workforce/amounts.js';
import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import { repaymentsOn } from '../../workforce/rules/retention.js';
import { listed, sterling } from '../../workforce/words.js';
import type { Workforce } from '../../workforce/workforce.js';

/** What somebody has to repay on leaving on a day, each payment with its working, as warnings (DATA.md, To be repaid). */
export function repaymentsDue(workforce: Workforce, person: string, on: CalendarDate): readonly string[] {
  const due = repaymentsOn(workforce, on).filter(({ payment, due: pence }) => payment.workerId === person && pence > 0);
  return due.map(({ payment, monthsLeft, due: pence }) => {
    const { amount, tieInMonths, repaid, repayment, agreedOn } = payment;
    const sum = repayment === 'full' ? `${sterling(pounds(amount))} in full` : `${sterling(pounds(amount))} x ${monthsLeft}/${tieInMonths}`;
    const working = listed([sum, ...(repaid ? [`less ${sterling(pounds(repaid))} repaid already`] : [])]);
    return `${sterling(pounds(pence))} falls due for repayment (${payment.scheme}, agreed ${longDate(agreedOn)}): ${working}; payroll decides`;
  });
}
