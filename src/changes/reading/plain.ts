import type { Command } from '../command.js';
import type { Line } from './line.js';

/** Words that say nothing more in a command. */
const PLAIN = new Set(
  ('the a an this that these of in on at to for from with by as and also then now today please pls thanks kindly has have had having is are was were been be being ' +
    'got get gets do does did mark record recorded note down set put log add update change make made let us i we me you ' +
    'post posts worker workers stage status step role number id day date hi hello hey just muster so their its his our up about very really definitely certainly officially now still actually both says said told tell confirmed confirms know weve ive im fyi').split(' '),
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
const IN_PASSING = ['after all', 'in the end', 'at last', 'as it happens', 'by the way', 'for the record'].map((phrase) => phrase.split(' '));

/** A word that may be left over in a line of the command. */
export function isPlain({ words }: Line, at: number, command: Command): boolean {
  const word = words[at]!;
  if (IN_PASSING.some((phrase) => phrase.some((one, index) => one === word && phrase.every((other, place) => words[at - index + place] === other)))) return true;
  // 'To agency' says where somebody goes.
  if (word === 'agency') return !/^(to|onto|as)$/.test(words[at - 1] ?? '');
  return isPlainWord(word) || (command.plain?.split(' ').includes(word) ?? false);
}
