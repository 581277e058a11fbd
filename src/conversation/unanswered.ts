import { describe } from '../language/printed/describe.js';
import { read } from '../language/read.js';
import type { Reading } from '../language/reading.js';
import type { CalendarDate } from '../workforce/calendar.js';
import type { Workforce } from '../workforce/workforce.js';

const QUESTION = /\?\s*$|^\s*(?:and |so |ok )?(?:how|what|which|who|whose|where|when|why|is|are|do|does|did|have|has|can|could|show|list|give|tell)\b/i;

/** Whether a message asked something that was neither answered nor asked back: what follows may go on from it. */
export function isUnanswered({ is }: Reading, text: string): boolean {
  return is === 'refused' || is === 'unread' || (is === 'nothing' && QUESTION.test(text));
}

/** 'Only Safeguarding' behind a question that was not answered would change the one before it: that is asked. A question in full is as it was read. */
export function askedWhetherMeant(reading: Reading, text: string, workforce: Workforce, today: CalendarDate): Reading {
  const afresh = read(text, workforce, today, []);
  if (reading.is !== 'questions' || (afresh.is === 'questions' && JSON.stringify(afresh.questions) === JSON.stringify(reading.questions))) return reading;
  const said = reading.questions.map(describe).join('; ');
  return { is: 'unclear', ask: 'I could not answer your last question. Do you mean this?', choices: [{ text: said, asks: said }] };
}
