import type { Clause, ClauseReading } from '../clause/clause.js';
import { ALWAYS } from '../clause/choose.js';
import { notionsOf, saidIn } from '../words/pieces.js';
import type { Notion } from '../vocabulary.js';

const ENDS: readonly Notion[] = ['ending', 'untilWhen', 'completing'];
const BESIDE: readonly Notion[] = [...ENDS, ...ALWAYS, 'whenAsked', 'leave', 'due', 'somebody', 'absent', 'starting', 'start'];

const EACH = /^each (?:person|worker|one|of them)\b/;

/** 'When does each leave end?', 'and until when?' behind who is absent: the list of them says from when until when, and nobody's assignment is meant. */
export function endsOfAbsences({ pieces, words, before }: Clause): ClauseReading | undefined {
  if (before?.measure !== 'absences' || words.length > 0) return undefined;
  const said = pieces.filter((piece) => !piece.options.some(({ is }) => is === 'plain' || is === 'listing') && !EACH.test(saidIn(piece)));
  const asks = said.some((piece) => notionsOf(piece).some((notion) => ENDS.includes(notion)));
  const isOfThese = said.every((piece) => notionsOf(piece).some((notion) => BESIDE.includes(notion)));
  return asks && isOfThese ? [{ ...before, by: [], order: null, show: 'records' }] : undefined;
}
