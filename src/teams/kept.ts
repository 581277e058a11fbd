import type { Answer } from '../answers/answer.js';
import { failed } from '../answers/replies.js';
import type { Responded } from './turn.js';
import type { Log } from './log.js';

const SAY_AGAIN = "I can't reach the records just now, so I could not keep what I would have shown you. Nothing is changed. Please say it again in a minute.";
const ASK_WHOLE = 'I could not keep what this was about: please ask what comes next as a whole question';

/**
 * The answer as it is to be said; null where another instance has said it meanwhile. Never throws for a turn that could not be kept: where the
 * store is away an answer that comes twice is better than none.
 */
export async function answerKept({ answer, first }: Responded, log: Log): Promise<Answer | null> {
  try {
    const said = await first;
    if (typeof said === 'object') return await answerKept(said, log);
    return said ? answer : null;
  } catch (error) {
    log.failed('keeping the turn', error);
    return unkept(answer);
  }
}

/** What is said next would be taken for a word about the turn before: 'confirm' would apply what was shown then. */
function unkept(answer: Answer): Answer {
  switch (answer.kind) {
    case 'confirm':
    case 'clarify': return failed(SAY_AGAIN);
    // 'Confirm' behind it finds that it is done.
    case 'done': return answer;
    default: return withNote(answer, ASK_WHOLE);
  }
}

function withNote(answer: Answer, note: string): Answer {
  const [first, ...sections] = answer.sections;
  return { ...answer, notes: [note, ...answer.notes], sections: first ? [{ ...first, notes: [note, ...first.notes] }, ...sections] : [] };
}
