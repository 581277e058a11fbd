import type { Reading } from '../reading.js';

const DATES_TOO = /^(.+?),? (?:with|and|including|showing|plus|together with) (?:the |their )?(?:end |start |due |return |completion |expected )?dates?(?: (?:that |on which |when )?(?:each(?: one| person)?(?: of them)?|they|everyone) (?:is|are|was|were|will be)\b.*)?[.?!]*$/i;
/** Those whose lists tell the days of each. */
const DATED: readonly string[] = ['absences', 'agency', 'agencyEnding', 'onProgramme', 'dueToComplete', 'reviewsDue', 'tiedIn', 'tieInEnding', 'openOffers', 'expectedStarters', 'contactsDue', 'fixedTermEnding', 'absencesEnding', 'dueBack'];

/** 'A list of everyone on maternity leave with the date each of them is due back': the list says it. Null where it is another list, or none. */
export function withTheirDates(message: string, read: (part: string) => Reading): Extract<Reading, { is: 'questions' }> | null {
  const people = DATES_TOO.exec(message)?.[1];
  const reading = people === undefined ? null : read(people);
  return reading?.is === 'questions' && reading.questions.every(({ measure }) => DATED.includes(measure)) ? { ...reading, questions: reading.questions.map((question) => ({ ...question, show: 'records' })) } : null;
}
