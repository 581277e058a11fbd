import { measureNamed, TOPICS } from '../../workforce/measures/index.js';
import { GENERIC } from '../followUps/slots.js';
import { qualifiedIn } from './choose.js';
import type { Phrase } from './phrase.js';
import type { Question } from '../question.js';
import type { Token } from '../words/words.js';

/** 'will' and 'due' ask about days to come; 'since' never does. */
export function looksAhead(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  if (words.some((word) => /^(since|last|past|ago|previous)$/.test(word))) return false;
  if (words.some((word) => /^(that|there|they|who|it|what)ll$/.test(word))) return true;
  // The present tense: 'who starts in November?'
  if (words.some((word, at) => /^(start|starts|starting|join|joins|joining)$/.test(word) && !/^(of|dates?)$/.test(words[at + 1] ?? '') && !/^(week|weeks|month|quarter|year|period|of|after|from|upon)$/.test(words[at - 1] ?? ''))) return true;
  const said = `${words.join(' ')} `;
  if (/\b(qualifying|why|reasons?|because|causes?|(leav\w+|left|quit|resign\w*|gone|went|lost) due to)\b/.test(said)) return false;
  // 'How many are leaving'; 'how many are leaving because of pay' have left.
  if (/^(and |so )?how many (of (us|them|our staff) )?(\w+ ){0,3}(are|is) (currently |now )?leaving (us |the council |soon )?$/.test(said.replace(/\? $/, ''))) return true;
  // 'who is leaving in March?', 'how many may we have in May?'
  if (/\bleaving (in|on|by|at|before|next|this) |\bmay (we|there|you) /.test(said)) return true;
  // 'who is leaving us?', 'who may leave?', 'any leavers coming up?'; 'why are people leaving' asks of those who have.
  if (/^(so |and |do we know )?(who is|whos|who|who are|is anyone|is anybody|anyone|anybody|are any \w+|are there any \w+|whos) ((else|currently) )?(leaving|retiring|resigning) /.test(said)) return true;
  if (/\b(may|might|could|going to) (be )?(leave|leaving|go) /.test(said)) return true;
  if (/\bleavers (are )?(coming|due|planned|known)|\b(upcoming|expected|planned|known|future) leavers|\b(hand(ed|ing)?|working|serving|put|on) (\w+ )?(\w+ )?notice\b/.test(said)) return true;
  // 'Are we losing any agency before the end of May?'
  if (/\b(are|is) (\w+ ){1,3}(losing|leaving|finishing)\b.* (by|before|over the next|in the next) /.test(said)) return true;
  // 'Once the new starters are in'
  if (/\bonce (the|all|our|new|everyone|everybody|they)\b.*\b(starts?|started|in|join(ed)?|arrived?|on board|in post)\b/.test(said)) return true;
  if (/\b(ends?|ending|end|out|up|expir\w+|finish\w*|laps\w+|complet(e|es|ing)|review\w*) (\w+ )?within \w+ (days?|weeks?|months?|years?)\b/.test(said)) return true;
  return words.some((word, at) => /^(will|wont|upcoming|due|expect|expecting|expected|forecast|projected|expiring)$/.test(word) || (word === 'ending' && !/^(years?|quarters?|months?|weeks?|period|fy)$/.test(words[at - 1] ?? '')) || (word === 'going' && words[at + 1] === 'to' && !GOES_SOMEWHERE.test(words.slice(at + 2, at + 5).join(' '))));
}

/** 'Leavers going to agency' went there. */
const GOES_SOMEWHERE = /^(an? |the |other |another |our )*(neighbouring |local |different )?(agency|agencies|authority|authorities|council|councils|la|las|nhs|health|charity|charities|voluntary|private|locum|retirement)\b/;

export function sameTopic(a: string, b: string): boolean {
  return TOPICS.some(({ measures }) => [a, b].every((name) => measures.some((measure) => measure.name === name)));
}

/** Whether a phrase says nothing that the question before did not: 'team managers?', 'headcount?', 'and Senior Social Worker posts?' after vacancies. */
export function isModifying(phrase: Phrase, before: Question | null): boolean {
  if (phrase.measure === before?.measure) return false;
  const measure = measureNamed(before?.measure ?? '');
  const carriesQualified = measure !== null && qualifiedIn(measure) !== null;
  return phrase.needs.every((notion) => (GENERIC.has(notion) && notion !== 'staff' && !(notion === 'post' && measure?.records === 'people')) || (notion === 'newlyQualified' && carriesQualified));
}
