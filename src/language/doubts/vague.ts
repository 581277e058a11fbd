import { offerOf } from '../clause/build.js';
import type { Clause, ClauseReading } from '../clause/clause.js';
import { guessed } from '../clause/clauseResult.js';
import type { Question } from '../question.js';
import { isSign, type Token } from '../words/words.js';

/** A word that may be said of several figures, and what may be meant by it, the most usual first. */
const SAID_OF: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(rates?|percentage)$/, ['vacancy rate', 'agency rate', 'turnover rate', 'stability rate']],
  [/^(busy|busier|busiest|workloads?|overloaded|stretched|pressured|overstretched)$/, ['average caseload', 'open cases', 'workers over their caseload target']],
  [/^(out|off|away|missing)$/, ['people absent', 'leavers']],
  [/^open$/, ['vacancies', 'open cases']],
  [/^(waiting|outstanding)$/, ['unallocated cases', 'people expected to start', 'reviews overdue']],
  [/^over$/, ['workers over their caseload target', 'supervision overdue', 'vacancies']],
  [/^(coming|joining|arriving)$/, ['people expected to start']],
  [/^(new|newest|newer|newbies)$/, ['starters', 'newly qualified staff', 'people expected to start']],
  [/^qualified$/, ['qualified social workers', 'newly qualified staff', 'passed or qualified']],
  [/^(moved|moving|moves)$/, ['leavers', 'conversions']],
  [/^(finished|completed|finishers)$/, ['passed or qualified', 'agency assignments ended', 'leavers']],
  [/^(gaps?|short|shortages?|shortfall)$/, ['vacancies', 'empty seats']],
  [/^totals?$/, ['vacancies', 'agency staff', 'permanent staff', 'open cases']],
];

/**
 * 'Which team is busiest', 'how many are open', 'what's the rate': what may be meant, each as a whole question. Undefined where the message asks with no such word,
 * or says another that nobody knows.
 */
export function whatIsMeant({ tokens, words, setting }: Clause, read: (asks: string) => ClauseReading): ClauseReading | undefined {
  const said = tokens.filter(({ word }) => !isSign(word));
  const inMessage = ({ start, end }: Token) => setting.message.slice(start, end);
  const [meant] = SAID_OF.flatMap(([word, titles]) => said.filter((token) => word.test(token.word)).map((token) => ({ token, titles })));
  if (!meant || said.some(({ word }) => /^(you|your|im)$/.test(word)) || !(ASKS.test(said[0]!.word) || said[0] === meant.token) || words.some((word) => word !== inMessage(meant.token))) return undefined;
  const ofTeams = /\b(which|what) (teams?|services?)\b/.exec(said.map(({ word }) => word).join(' '))?.[2];
  const rest = said.filter((token) => token !== meant.token && token.word !== ofTeams && !FRAME.test(token.word)).map(inMessage).join(' ');
  const questions = meant.titles.flatMap((title): readonly Question[] => {
    const reading = read(ofTeams ? `which ${ofTeams} has the most ${title} ${rest}` : `${title} ${rest}`);
    return reading && !('is' in reading) && reading.length === 1 ? reading : [];
  });
  if (questions.length === 0) return undefined;
  return { is: 'unclear', ask: questions.length === 1 ? 'Do you mean this?' : 'Which do you mean?', choices: questions.map((question) => guessed(offerOf(question))) };
}

const ASKS = /^(how|hows|what|whats|which|who|whos|any|is|are|was|were|list|show|number)$/;
const FRAME = /^(how|hows|many|much|what|whats|who|whos|which|is|are|was|were|the|our|we|do|does|did|have|has|a|an|any|there|ones?|people|got|it|they|still|number|of)$/;
