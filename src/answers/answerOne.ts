import { describe } from '../language/describe.js';
import type { Answer } from './answer.js';
import { isRefusal, type Asking, type Outcome, type Refusal } from './asking.js';
import { followUps, offered } from './followUps.js';
import { barred, barredOrder, shownOf } from './hidden.js';
import type { Now } from './now.js';
import { leading } from './grouping.js';
import { breakdownWords, someOf } from './keyWords.js';
import { outcomeOf } from './outcome.js';
import { clarify, notAllowed, notRecordedReply } from './replies.js';
import { sectionOf } from './section.js';
import { isTimeFacet } from './timePoints.js';

/** Answers one question. */
export function answerOne(asking: Asking, now: Now): Answer {
  const outcome = barred(asking) ?? outcomeOf(asking);
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

function tell(asking: Asking, outcome: Outcome, now: Now): Answer {
  const section = sectionOf(asking, outcome, now);
  return {
    kind: 'answer',
    text: wholeText(asking, outcome, section.sentence),
    reading: section.reading,
    figures: outcome.figures,
    groups: outcome.groups,
    records: recordsOf(asking, outcome),
    asAt: outcome.asAt,
    period: outcome.period,
    choices: [],
    notes: outcome.notes,
    sections: [section],
    followUps: followUps(asking, outcome),
  };
}

/** The sentence with the breakdown and the list in words, so that nothing stands in a table alone. */
function wholeText(asking: Asking, outcome: Outcome, sentence: string): string {
  const { question } = asking;
  const names = question.show === 'records' ? someOf(namesOf(asking, outcome)) : '';
  const breakdown = isAllSaid(outcome, question.order !== null) ? '' : breakdownWords(outcome.groups, question.by.some(isTimeFacet));
  const more = [names, breakdown].filter((words) => words !== '').join('; ');
  return more === '' ? sentence : `${sentence.slice(0, -1)}: ${more}.`;
}

/** An order leads with the groups that tie for the first place. */
function isAllSaid({ groups }: Outcome, isOrdered: boolean): boolean {
  return isOrdered && new Set(groups.map(leading)).size === 1;
}

/** People by their names, those too whom a post waits for; posts without anybody by their numbers. */
function namesOf({ workforce, measure }: Asking, { items }: Outcome): readonly string[] {
  const names = shownOf(items, workforce).flatMap(({ record, facets: { person } }) => {
    const somebody = measure.records === 'people' ? record : person;
    return typeof somebody === 'string' ? workforce.nameOf(somebody) : record ?? [];
  });
  return [...new Set(names)];
}

function recordsOf({ workforce }: Asking, { items }: Outcome): readonly string[] {
  return [...new Set(shownOf(items, workforce).flatMap(({ record }) => record ?? []))];
}
