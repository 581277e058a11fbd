import { everyWay } from '../../language/words/everyWay.js';
import type { Command } from '../command.js';
import type { Line } from './line.js';

/** Words that say nothing more in a command. */
const PLAIN = new Set(
  ('the a an this that these of in on at to for from with by as and also then now today please pls thanks kindly has have had having is are was were been be being ' +
    'got get gets do does did mark record recorded note down set put log add update change make made let us i we me you ' +
    'post posts worker workers stage status step role number id day date hi hello hey just muster so their its his our up about very really definitely certainly officially now still actually both says said told tell confirmed confirms know weve ive im fyi verbal each').split(' '),
);

/** Whoever the turn before was about. */
export const PRONOUNS = new Set('he she they him her them hes shes theyve theyre hed shed'.split(' '));

/** Words by which something has not happened, or not for certain: then nothing is recorded. */
export const UNCERTAIN = new Set(
  ('not never no hasnt havent didnt doesnt dont isnt wasnt arent wont cant cannot couldnt wouldnt shouldnt hadnt neither nor without unless if might may maybe perhaps probably ' +
    'possibly likely unlikely hopefully hopes hoping should would could will wont going almost nearly thinks think supposedly apparently rumour rumoured expects expected whether when once unsure').split(' '),
);

export function isPlainWord(word: string): boolean {
  return PLAIN.has(word) || PRONOUNS.has(word);
}

/** Said in passing, of words that say something by themselves. */
const IN_PASSING: ReadonlySet<string> = new Set([
  'after all', 'in the end', 'at last', 'as it happens', 'by the way', 'for the record', 'on the spot', 'off the phone', 'off the phone to', 'just off the phone with', 'there and then', 'straight away', 'on the day',
  'tbc', 'start tbc', 'start date tbc', 'date tbc', 'start date to be confirmed', 'no start date yet', 'no start dates yet', 'please can you update', 'please update', 'can you update', 'please amend', 'has been in touch', 'been in touch', 'got in touch', 'exit form', 'leaver form',
  ...everyWay('by|via|over|in|on|at|after|during|following', '|the|a|an|our|my|her|his|their|this', '|last|recent|first', 'email|e mail|phone|telephone|text|letter|meeting|supervision|panel|drop in|interview|interviews|appraisal|catch up|team meeting|message|exit interview|chat').split('|'),
  'panel', 'panel date', 'panel was', 'panel on',
]);

const LONGEST_PASSING = Math.max(...[...IN_PASSING].map((phrase) => phrase.split(' ').length));

/** The place behind what is said in passing at a word: the longest; null where nothing is. */
export function passingAt(words: readonly string[], at: number): number | null {
  for (let next = Math.min(words.length, at + LONGEST_PASSING); next > at; next--) {
    if (IN_PASSING.has(words.slice(at, next).join(' '))) return next;
  }
  return null;
}

/** A word that may be left over in a line of the command. */
export function isPlain({ words }: Line, at: number, command: Command): boolean {
  const word = words[at]!;
  // 'To agency' says where somebody goes.
  if (word === 'agency') return !/^(to|onto|as)$/.test(words[at - 1] ?? '');
  return isPlainWord(word) || (command.plain?.split(' ').includes(word) ?? false);
}
