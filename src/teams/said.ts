import type { Answer, AnswerKind } from '../answers/answer.js';

/** An answer of words alone. */
export function said(kind: AnswerKind, text: string, followUps: Answer['followUps'] = []): Answer {
  return {
    kind, text, reading: '', figures: [], groups: [], records: [], asAt: null, period: null, choices: [], notes: [], sections: [], followUps,
  };
}
