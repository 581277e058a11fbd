import { STILL_ON } from '../names/codeColumns.js';
import type { Built } from '../clause/build.js';
import type { Filter, Question } from '../question.js';
import type { Token } from '../words/words.js';
import { theRest } from './widening.js';

const REST = /(?:^| )(?:(?:all )?the )?(rest|others|remainder|remaining ones|other ones)(?: of (?:them|those|these))?(?= |$)/;
const ASKS = /^(?:and |so )*(?:how|which|who|when|where|why|are|is|do|does|have|has|did|were|was|any)\b/;
const AFTER = /\b(?:of|to|for|with|from|about|among|are|were)$/;

/** 'When do the rest finish?' as what is asked of them, and the question that counts them; null where it asks nothing of a rest, or more than one can be meant. */
export function askedOfRest(tokens: readonly Token[], before: Question): { readonly tokens: readonly Token[]; readonly before: Question } | null {
  const said = tokens.map(({ word }) => word).join(' ');
  const found = ASKS.test(said) ? REST.exec(said) : null;
  const rest = found ? theRest(before) : null;
  if (!found || !rest || !('questions' in rest)) return null;
  const wordsIn = (text: string) => text.split(' ').filter((word) => word !== '').length;
  const lead = said.slice(0, found.index);
  const [from, count] = [wordsIn(lead), wordsIn(found[0])];
  const them = { ...tokens[from]!, word: AFTER.test(lead) ? 'them' : 'they', end: tokens[from + count - 1]!.end };
  return { tokens: [...tokens.slice(0, from), them, ...tokens.slice(from + count)], before: rest.questions[0]! };
}

/** 'What happened to the others in the cohort?' after who is on a programme: those who are on it no more. */
export function restOfCohort(before: Question): Built {
  const ended: Filter = { facet: 'status', values: STILL_ON, without: true };
  const isAll = before.measure === 'onProgramme' && !before.where.some(({ facet }) => facet === 'status');
  return isAll ? { questions: [{ ...before, measure: 'cohortOutcome', figure: 'members', where: [...before.where, ended], by: ['status'], show: 'figure', order: null }] } : theRest(before);
}
