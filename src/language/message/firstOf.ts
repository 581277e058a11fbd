import { measureNamed } from '../../workforce/measures/index.js';
import { describe } from '../printed/describe.js';
import { numberAt } from '../periods/numbers.js';
import type { Question } from '../question.js';
import type { Reading } from '../reading.js';

const LATEST = 'last|latest|newest|most recent';
const NEXT = 'next|first|soonest|earliest';
const LONGEST = 'longest(?:[- ](?:serving|standing|running))?';
const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}';
/** 'Last 5 leavers', 'the three newest starters', 'top five longest vacancies'; 'last 5 years' is a time. */
const FIRST_OF = new RegExp(
  `^(?:(?:and|can i have|can you|could you|please|show me|show|list|give me|tell me|name|who are|who were|who is|which are|which were|what are|what were|whats|our|the|top) )*(?:(${LATEST}|${NEXT}|${LONGEST}) (${NUMBER})|(${NUMBER}) (${LATEST}|${NEXT}|${LONGEST})) (?!(?:(?:whole|full|financial|calendar|academic|working) )?(?:days?|weeks?|wks?|months?|mo|mths?|mnths?|quarters?|qtrs?|years?|yrs?|fortnights?|summers?|winters?|springs?|autumns?|terms?|teams?|services?|roles?)\\b)(?:people |staff )?(.+)$`, 'i',
);
/** Where no time is said, the last ones are looked for this far back. */
const FAR_BACK = 'in the last 10 years';

/** A list of which so many are asked for; null where the message asks for none, or where nothing says in which order. */
export function firstOf(message: string, read: (words: string) => Reading): Reading | null {
  const [, before, count, number, behind, rest] = FIRST_OF.exec(message.trim()) ?? [];
  const word = (before ?? behind ?? '').toLowerCase();
  const value = numberAt([(count ?? number ?? '').toLowerCase()], 0)?.value;
  if (!rest || !value) return null;
  const isLongest = word.startsWith('longest');
  const isLatest = new RegExp(`^(?:${LATEST})$`).test(word);
  const said = isLongest ? `${word} ${rest}` : rest.startsWith('to ') ? `who is due ${rest}` : `list ${rest}`;
  const question = listIn(read(said));
  if (!question || (isLongest ? !measureNamed(question.measure)?.inOrder : measureNamed(question.measure)?.time !== 'flow')) return null;
  const back = isLatest && isSame(question, listIn(read(`${said} this financial year`))) && !/\byear\b/i.test(said) ? listIn(read(`${said} ${FAR_BACK}`)) : null;
  return { is: 'questions', questions: [{ ...(back ?? question), show: 'records', first: { count: value, by: isLatest ? 'latest' : 'list' } }], corrections: [] };
}

function listIn(reading: Reading): Question | null {
  const [question, ...others] = reading.is === 'questions' ? reading.questions : [];
  const isList = question && others.length === 0 && question.by.length === 0 && measureNamed(question.measure)?.records !== 'none';
  return isList && reading.is === 'questions' && (reading.unused ?? []).length === 0 ? question : null;
}

function isSame(a: Question, b: Question | null): boolean {
  return b !== null && describe(a) === describe(b);
}

/** What is asked behind so many of a list: of the list again in the same way, or afresh; of those alone nothing else can be told. */
export function behindFirst(message: string, reading: Reading, previous: readonly Question[]): Reading {
  const before = previous.at(-1);
  if (!before?.first || reading.is !== 'questions') return reading;
  const questions = reading.questions.map(({ first, ...rest }): Question => (first && rest.show === 'records' && rest.by.length === 0 && rest.measure === before.measure ? { ...rest, first } : rest));
  // 'By team' behind the last 5 would be that of all.
  const ofAll = questions.some((one) => !one.first && JSON.stringify([one.where, one.when]) === JSON.stringify([before.where, before.when]));
  if (questions.every(({ first }) => first) || !(ofAll || /\b(?:they|them|those|these|their)\b/i.test(message))) return { ...reading, questions };
  return { is: 'unclear', ask: 'I cannot tell that of those alone. Do you mean this?', choices: questions.map((one) => ({ text: describe(one), asks: describe(one), rest: true as const })) };
}
