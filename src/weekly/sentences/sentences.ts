import type { Sentence } from '../../answers/weeklyCard.js';
import { longDate } from '../../workforce/calendar.js';
import type { WeeklySummary } from '../summary/summary.js';
import { CHANGES } from './changes.js';
import { DECISIONS } from './decisions.js';
import type { Rule } from './rule.js';

const MOST = 3;

/** Up to three sentences: the first change whose rule holds, then what needs deciding, by rank. */
export function sentencesOf(summary: WeeklySummary): readonly Sentence[] {
  const decisions = said(DECISIONS, summary);
  const sentences = [...waiting(summary), ...said(CHANGES, summary).slice(0, 1), ...decisions].slice(0, MOST);
  return decisions.length === 0 && sentences.length < MOST ? [...sentences, NOTHING] : sentences;
}

const NOTHING: Sentence = { text: 'Nothing needs deciding this week.', why: 'Said because no rule for a decision holds.' };

/** Without the caseloads of the week this comes first: what is said besides is about staff alone. */
function waiting({ data, week }: WeeklySummary): readonly Sentence[] {
  if (data.is !== 'missing') return [];
  const last = data.last === null ? '' : ` The last are of the week ending ${longDate(data.last)}.`;
  return [{ text: `No caseloads have come in for the week ending ${longDate(week)}.${last}`, why: 'Said because the caseloads of the week are missing.' }];
}

function said(rules: readonly Rule[], summary: WeeklySummary): readonly Sentence[] {
  const subjects = new Set<string>();
  return rules.flatMap(({ subject, why, says }) => {
    const text = subjects.has(subject) ? null : says(summary);
    if (text === null) return [];
    subjects.add(subject);
    return [{ text, why: `Said because ${why}.` }];
  });
}
