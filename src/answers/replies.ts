import type { Answer, AnswerKind } from './answer.js';

/** An answer without a figure. */
function reply(kind: AnswerKind, text: string, more: Partial<Answer> = {}): Answer {
  return {
    kind, text, reading: '', figures: [], groups: [], records: [], asAt: null, period: null, choices: [], notes: [], sections: [], followUps: [], ...more,
  };
}

/** A question back. `choices` are the texts of the buttons, each of which could be typed. */
export function clarify(text: string, choices: readonly string[], reading = ''): Answer {
  return reply('clarify', text, { choices, reading });
}

/** The workbook holds nothing to answer from; `followUps` are what can be asked instead. */
export function notRecordedReply(text: string, reading: string, followUps: Answer['followUps'] = []): Answer {
  return reply('notRecorded', text, { reading, followUps });
}

/** Not something that is answered here; the text says what is. */
export function outOfScope(text: string, followUps: Answer['followUps'] = []): Answer {
  return reply('outOfScope', text, { followUps });
}

/** Hello, thanks and help. */
export function chat(text: string, followUps: Answer['followUps'] = []): Answer {
  return reply('chat', text, { followUps });
}

export function notAllowed(text: string): Answer {
  return reply('notAllowed', text);
}

/** Something went wrong on our side; the text says what to do next. */
export function failed(text: string): Answer {
  return reply('error', text);
}
