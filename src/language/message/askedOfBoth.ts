import { measureNamed } from '../../workforce/measures/index.js';
import { describe } from '../printed/describe.js';
import type { Question } from '../question.js';
import type { Choice, Reading } from '../reading.js';

/** 'Once they have started', 'after that' */
const AFTERWARDS = /,? (?:(?:after|following) (?:that|those|them|this)|once (?:they|those|these|everyone|all)(?: (?:of them|have|has|all|are|ve)|['’]ve)* (?:start|starts|started|join|joined|begin|begun|in post|here|come|arrived)|by then|after they(?: have|['’]ve)?(?: all)? (?:start|started|join|joined))\s*[?.!]*$/i;
/** 'Who is on ASYE and tied in': the second part names nobody anew. */
const OF_BOTH = /^(?:and )?(?:who|who['’]?s|which|anyone|anybody|is any(?:one|body)|are any|how many)\b[^,;:.?]* and (?:also |is |are )*(?!who|which|how|what|when|where|list|show|their|how)[^,;:.?]*\??$/i;

/** 'How many vacancies will be left after that?' behind those who are still to come: on which day is asked, and offered is the last of those they were looked for in. */
export function askedAfterwards(message: string, previous: readonly Question[], read: (rest: string) => Reading): Reading | null {
  const before = previous.at(-1);
  const rest = message.replace(AFTERWARDS, '');
  if (!before || rest === message || before.when.is !== 'period' || measureNamed(before.measure)?.spans !== 'ahead') return null;
  const reading = read(rest);
  const [question, ...others] = reading.is === 'questions' ? reading.questions : [];
  if (!question || others.length > 0 || question.when.is !== 'day') return null;
  return { is: 'unclear', ask: 'On which day, by when they are to have started?', choices: [choiceOf({ ...question, when: { is: 'day', day: before.when.period.to } })] };
}

/** Two lists of people where one sentence says both of the same: nobody is in one of them alone, so the lists are offered and not shown. */
export function askedOfBoth(message: string, questions: readonly Question[]): Reading | null {
  const areStates = questions.length === 2 && questions.every(({ measure }) => measureNamed(measure)?.records === 'people' && measureNamed(measure)?.time === 'stock');
  if (!areStates || questions[0]!.measure === questions[1]!.measure || !OF_BOTH.test(message)) return null;
  return { is: 'unclear', ask: 'I cannot pick out those of whom both is true. Shall I tell each by itself?', choices: [choiceOf(...questions), ...questions.map((one) => choiceOf(one))] };
}

function choiceOf(...questions: readonly Question[]): Choice {
  const text = questions.map(describe).join('; ');
  return { text, asks: text };
}
