import { describe } from '../language/printed/describe.js';
import type { Item, Measure } from '../workforce/measure.js';
import type { Answer, Section } from './answer.js';
import { isRefusal, type Asking, type Outcome, type Refusal } from './asking.js';
import { withheld, withoutFew } from './fewPeople.js';
import { firstShown, firstWords } from './firstShown.js';
import { followUps, offered } from './followUps.js';
import { barred, barredOrder, shownOf } from './hidden.js';
import type { Now } from './now.js';
import { leading } from './grouping.js';
import { breakdownWords, someOf } from './keyWords.js';
import { inListOrder } from './listOrder.js';
import { onPage, pageShown } from './pages.js';
import { clarify, notAllowed, notRecordedReply } from './replies.js';
import { sectionOf } from './section.js';
import { outcomeWithShare } from './share.js';
import { isTimeFacet } from './timePoints.js';

/** Answers one question. */
export function answerOne(asking: Asking, now: Now): Answer {
  const outcome = barred(asking) ?? outcomeWithShare(asking);
  if (isRefusal(outcome)) return refuse(asking, outcome);
  const refusal = barredOrder(asking, outcome.items);
  return refusal ? refuse(asking, refusal) : tell(asking, outcome, now);
}

function refuse(asking: Asking, { refused, text, offers }: Refusal): Answer {
  if (refused === 'notAllowed') return notAllowed(text);
  const reading = describe(asking.question);
  if (refused === 'clarify') return clarify(text, offers.map(describe), reading);
  return notRecordedReply(text, reading, offered(asking, offers));
}

/** Where others read it, nobody is to be known by a small number. */
function tell(asking: Asking, outcome: Outcome, now: Now): Answer {
  const left = now.inPublic ? withoutFew(asking, outcome) : outcome;
  return left ? told(asking, left, now) : withheld(told(asking, outcome, now));
}

function told(asking: Asking, outcome: Outcome, now: Now): Answer {
  const listed = firstShown(asking, inListOrder(asking, outcome));
  const section = sectionOf(asking, listed, now);
  return {
    kind: 'answer',
    text: wholeText(asking, listed, section, firstWords(asking, outcome, listed)),
    reading: section.reading,
    figures: outcome.figures,
    groups: outcome.groups,
    records: recordsOf(asking, asking.question.first ? listed : outcome),
    asAt: outcome.asAt,
    period: outcome.period,
    choices: [],
    notes: outcome.notes,
    sections: [section],
    followUps: followUps(asking, outcome, pageShown(section.tables)),
  };
}

/** The sentence with the breakdown and the list in words, so that nothing stands in a table alone. */
function wholeText(asking: Asking, outcome: Outcome, { sentence, tables }: Section, some: string): string {
  const { question, workforce } = asking;
  const page = pageShown(tables);
  const left = <T>(rows: readonly T[]) => (page && page.number > 1 ? onPage(rows, page) : rows);
  // A breakdown by person names them itself.
  const names = question.show === 'records' && !question.by.includes('person') ? someOf(namesOf(asking, left(shownOf(outcome.items, workforce))), question.first ? outcome.items.length : undefined) : '';
  const breakdown = isAllSaid(outcome, question.order !== null) ? '' : breakdownWords(left(outcome.groups), question.by.some(isTimeFacet));
  const more = [names, breakdown].filter((words) => words !== '').join('; ');
  const turned = page && page.number > 1 ? `page ${page.number} of ${page.of} with ` : '';
  return more === '' ? sentence : `${sentence.slice(0, -1)}: ${turned}${some}${more}.`;
}

/** An order leads with the groups that tie for the first place. */
function isAllSaid({ groups }: Outcome, isOrdered: boolean): boolean {
  return isOrdered && new Set(groups.map(leading)).size === 1;
}

/** People by their names, those too whom a post waits for; posts without anybody by their numbers. A few are told with their days. */
function namesOf({ workforce, measure, question }: Asking, items: readonly Item[]): readonly string[] {
  const names = items.flatMap((item) => {
    const somebody = measure.records === 'people' ? item.record : item.facets.person;
    const name = typeof somebody === 'string' ? workforce.nameOf(somebody) : item.record;
    const days = items.length <= MOST_WITH_DAYS || question.first ? daysOf(item, measure) : '';
    return name === null ? [] : `${name}${days === '' ? '' : ` (${days})`}`;
  });
  return [...new Set(names)];
}

/** More rows than this are told by their names alone: their days stand in the table. */
const MOST_WITH_DAYS = 5;
const DATED = /^\d{1,2} [A-Z][a-z]+ \d{4}\b/;

/** The days that a row of the list shows: 'since 3 March 2026, until 30 November 2026'. */
function daysOf({ shown }: Item, { title }: Measure): string {
  const isOfWeek = (column: string) => column === 'Week ending' || (column === 'Last supervision' && !title.includes('supervision'));
  const days = Object.entries(shown?.() ?? {}).filter(([column, value]) => DATED.test(value) && !isOfWeek(column));
  return days.map(([column, value]) => `${column.charAt(0).toLowerCase()}${column.slice(1)} ${value}`).join(', ');
}

function recordsOf({ workforce }: Asking, { items }: Outcome): readonly string[] {
  return [...new Set(shownOf(items, workforce).flatMap(({ record }) => record ?? []))];
}
