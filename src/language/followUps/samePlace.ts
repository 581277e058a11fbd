import { measureNamed } from '../../workforce/measures/index.js';
import { carries } from '../clause/choose.js';
import type { Filter, Question } from '../question.js';
import { describe } from '../printed/describe.js';
import type { Reading } from '../reading.js';
import { tokensOf } from '../words/words.js';
import { PLACES } from './slots.js';

/** The most words of a message that says as little of where as of everything else: what is longer is asked in full. */
const MOST_WORDS = 8;
/** Words of the whole council, or of more than one place: 'do we have', 'are there', 'across the council', 'everyone'. */
const OF_ALL = /\b(?:we|weve|our|ours|us|there|theres|council|councils|authority|borough|county|city|department|directorate|workforce|all|every|everyone|everybody|everything|everywhere|anywhere|elsewhere|any team|overall|whole|total|altogether|across|general|generally|lot|each|both|others?|rest|teams?|services?|localit(?:y|ies)|area|areas|wide|zoom|national\w*|england|region\w*|back)\b/;
/** Names that are of no place: whoever is asked about by name, or with a cohort, may be anywhere. */
const ELSEWHERE: readonly string[] = ['person', 'cohort', 'scheme', 'supplier'];

/** A sentence of its own: 'what is the agency rate', 'why did people leave'. */
const SENTENCE = /\b(?:is|are|was|were|do|does|did|have|has|had|will|would|can|could|whats|whos|whose|wheres|whens|hows)\b/;
/** 'Who is over target?', 'any leavers coming up?' */
const PICKS = /^(?:and |so |ok |then )*(?:who|whos|whose|which|any|anyone|anybody|is anyone|are any)\b/;
/** What a manager of a team asks of it day by day. */
const OF_TEAMS = ['caseloads', 'absences', 'posts'] as const;

/**
 * What a short message asks that says nothing of where, after a question of a team: 'how many social workers' and 'who is over target' are asked of
 * that team, and the answer says so. 'What's the agency rate' and 'who is on ASYE' may be asked of the council as well: asked back, where that differs.
 */
export function ofSamePlace(message: string, reading: Reading, previous: readonly Question[]): Reading {
  const places = previous.at(-1)?.where.filter(({ facet, without }) => !without && PLACES.includes(facet)) ?? [];
  if (reading.is !== 'questions' || places.length === 0 || !isShort(message) || !reading.questions.every((question) => isOpen(question, places))) return reading;
  const { questions } = reading;
  const placed = questions.map((question) => ({ ...question, where: [...places, ...question.where] }));
  // 'What's' has its verb in it.
  const said = message.toLowerCase().replace(/['’]/g, '');
  if (!SENTENCE.test(said) || (PICKS.test(said) && questions.every(isOfTeams))) return { ...reading, questions: placed, placed: true };
  const choices = [placed, questions].map((of) => of.map(describe).join('; ')).map((asks) => ({ text: asks, asks }));
  return { is: 'unclear', ask: 'Of the same place as before, or of the whole council?', choices, settles: true };
}

function isOfTeams({ measure }: Question): boolean {
  return measureNamed(measure)?.sheets.some((sheet) => (OF_TEAMS as readonly string[]).includes(sheet)) ?? false;
}

function saidIn(message: string): string {
  return tokensOf(message).map(({ word }) => word).join(' ');
}

function isShort(message: string): boolean {
  const said = saidIn(message);
  return said.split(' ').length <= MOST_WORDS && !OF_ALL.test(said) && !/\bwe['’]re\b/i.test(message);
}

/** Whether a question says nothing of where, and its measure can be asked of the places. */
function isOpen({ measure: name, where, by, order, beside, held }: Question, places: readonly Filter[]): boolean {
  const measure = measureNamed(name);
  const says = where.some(({ facet }) => PLACES.includes(facet) || ELSEWHERE.includes(facet)) || by.some((facet) => PLACES.includes(facet) || ELSEWHERE.includes(facet) && facet !== 'person');
  return measure !== null && !says && !beside && !held && !(order && by.length === 0) && places.every(({ facet }) => carries(measure, facet));
}
