import { answerQuestions } from '../answers/answerQuestions.js';
import { pageShown, type Page } from '../answers/pages.js';
import { chat } from '../answers/replies.js';
import { bareWords } from '../language/followUps/short.js';
import type { Question } from '../language/question.js';
import { counted } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';
import type { Context, Now, Taken } from './turn.js';

/** A way to go through a long list. */
export type PageTurn = 'next' | 'rest' | 'previous' | number;

const LEAD = /^(?:and )?(?:(?:show|give|list|see|go to|go)(?: me| us)? )?(?:the )?/;
const NEXT = /^(?:next|next page|more|next \d+|next ones|next lot)$/;
/** The rest of a list where there is more of it, else those who were not counted. */
const REST = /^rest(?: of (?:them|those|these|the list))?$/;
const PREVIOUS = /^(?:back|previous|previous page|previous \d+|page before)$/;
const NUMBERED = /^page (\d{1,4})$/;

/** The turn of a page that a message asks for ('next page', 'show the next 25', 'page 3'); null where it asks for anything else. */
export function pageTurnIn(message: string): PageTurn | null {
  const said = bareWords(message).replace(LEAD, '');
  const number = NUMBERED.exec(said)?.[1];
  if (number) return Number(number);
  if (NEXT.test(said)) return 'next';
  if (REST.test(said)) return 'rest';
  return PREVIOUS.test(said) ? 'previous' : null;
}

/** Shows another page of the list that the conversation is about; says so where there is none, and stays where it is. Null for the rest of what is no longer list. */
export function turnPage(turn: PageTurn, workforce: Workforce, now: Now, context: Context): Taken | null {
  const stays = (text: string): Taken => ({ answer: chat(text), context, needs: [] });
  const before = context.questions.findLast(({ show }) => show === 'records') ?? context.questions.at(-1);
  if (!before) return turn === 'rest' ? null : stays(NO_LIST);
  const number = numberOf(turn, before.page ?? 1);
  const question: Question = { ...before, page: Math.max(1, number) };
  const needs = before.knownAt && !now.known?.has(before.knownAt) ? [before.knownAt] : [];
  if (needs.length > 0) return { ...stays(''), needs };
  const answer = answerQuestions([question], workforce, now);
  const shown = pageShown(answer.sections.flatMap(({ tables }) => tables));
  if (turn === 'rest' && shown?.number !== number) return null;
  if (!shown) return stays(NO_LIST);
  return shown.number === number ? { answer, context: { ...context, questions: [question], choices: [] }, needs } : stays(noPage(shown));
}

function numberOf(turn: PageTurn, before: number): number {
  if (typeof turn === 'number') return turn;
  return turn === 'previous' ? before - 1 : before + 1;
}

const NO_LIST = 'There is no list here to turn the pages of. Ask who or which first, or for a breakdown.';

function noPage({ of, rows }: Page): string {
  return of === 1 ? `That was the whole list, of ${counted(rows, 'row')}.` : `The list has pages 1 to ${of}, with ${counted(rows, 'row')} in all.`;
}
