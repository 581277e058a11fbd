import type { Answer } from '../../src/answers/answer.js';
import type { Now } from '../../src/answers/now.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT } from '../../src/conversation/turn.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { conversationsIn, differences, isSilentlyWrong, type Conversation } from './expected.js';

/** The councils that the corpus asks about, each on a day of its own. */
const COUNCILS = {
  example: { workbook: 'test/data/example-council', today: day('2024-11-07') },
  severnshire: { workbook: 'src/sample/severnshire.xlsx', today: day('2023-02-20') },
} as const;
export type CouncilName = keyof typeof COUNCILS;

export interface Council {
  readonly workforce: Workforce;
  readonly now: Now;
}

/** What came of a conversation of the corpus. */
export interface Outcome extends Conversation {
  readonly council: CouncilName;
  /** One a turn. */
  readonly answers: readonly Answer[];
  /** What differs, turn by turn; none where all is as expected. */
  readonly differ: readonly string[];
  readonly silentlyWrong: boolean;
}

const councils = new Map<CouncilName, Promise<Council>>();
const outcomes = new Map<string, Promise<readonly Outcome[]>>();

/** Loaded once. */
export function councilNamed(name: CouncilName): Promise<Council> {
  return once(councils, name, () => councilAnew(name));
}

/** Loaded each time, so that nothing is kept from questions before. */
export async function councilAnew(name: CouncilName): Promise<Council> {
  const { workbook, today } = COUNCILS[name];
  return { workforce: workforceOf(await recordsFrom(workbook)), now: { today, fixed: false, freshness: '' } };
}

/** The council that a file asks about: `questions.severnshire`; the example council where its name says nothing. */
function councilOf(file: string): CouncilName {
  return file.endsWith('.severnshire') ? 'severnshire' : 'example';
}

/** Every conversation of a file (its name without `.jsonl`), asked once however many tests look at it. */
export function outcomesOf(file: string): Promise<readonly Outcome[]> {
  return once(outcomes, file, async () => {
    const name = councilOf(file);
    const council = await councilNamed(name);
    return conversationsIn(`test/corpus/${file}.jsonl`).map((conversation) => ({ ...outcomeOf(conversation, council), council: name }));
  });
}

/** The answers to the turns of one conversation. */
export function answersTo(turns: readonly string[], { workforce, now }: Council): readonly Answer[] {
  const answers: Answer[] = [];
  let context = NO_CONTEXT;
  for (const turn of turns) {
    const said = converse(turn, workforce, now, context);
    answers.push(said.answer);
    context = said.context;
  }
  return answers;
}

function outcomeOf(conversation: Conversation, council: Council): Omit<Outcome, 'council'> {
  const { id, turns, expected } = conversation;
  const answers = answersTo(turns, council);
  const differ = answers.flatMap((answer, at) => {
    const difference = differences(expected[at]!, answer);
    return difference === '' ? [] : [`${id} '${turns[at]}': ${difference}`];
  });
  return { ...conversation, answers, differ, silentlyWrong: answers.some((answer, at) => isSilentlyWrong(expected[at]!, answer)) };
}

function once<K, V>(made: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}
