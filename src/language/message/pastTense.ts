import type { Token } from '../words/words.js';

const PAST: Readonly<Record<string, string>> = { start: 'started', join: 'joined', begin: 'began', arrive: 'arrived', commence: 'commenced', leave: 'left' };
/** Behind these words a time is meant, or what was to be: 'at the start', 'did we expect to start'. */
const NO_VERB = /^(a|an|the|at|from|since|of|to|in|this|that|its|their|his|her|by|on)$/;
/** Another verb begins. */
const ANOTHER = /^(is|are|was|were|will|would|due|expect|expected|can|could|should|may|might|if)$/;

/** 'Did anyone start in the third quarter' asks who started: the form that follows a 'did' is none of the present tense, which would look ahead. */
export function inPastTense(tokens: readonly Token[]): readonly Token[] {
  let past = false;
  return tokens.map((token, at) => {
    past = /^(did|didnt)$/.test(token.word) || (past && !ANOTHER.test(token.word) && !/^[.?!;]$/.test(token.word));
    const verb = past && !NO_VERB.test(tokens[at - 1]?.word ?? '') ? PAST[token.word] : undefined;
    return verb ? { ...token, word: verb } : token;
  });
}
