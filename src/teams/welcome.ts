import type { Answer } from '../answers/answer.js';
import { chat } from '../answers/replies.js';

const WORDS = "Hello, I'm Muster. I answer questions about the children's services workforce: vacancies, agency staff, conversions, starters and leavers, caseloads. "
  + 'Every figure comes with its day and how it is counted. Ask in your own words, or press a button.';

/** The first message of a conversation. It holds no figure, so that everybody may read it. */
export function welcome(): Answer {
  return chat(WORDS, [
    { title: 'What can you answer?', asks: 'help' },
    { title: 'How many vacancies do we have?', asks: 'how many vacancies do we have?' },
    { title: 'How many agency staff do we have?', asks: 'how many agency staff do we have?' },
  ]);
}
