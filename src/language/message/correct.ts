import { AUDIENCES } from '../pieces/audience.js';
import { MONTHS, WEEKDAYS } from '../../workforce/calendar.js';
import { BEFORE, BEHIND } from '../words/boundWords.js';
import { OPENING_WORDS } from '../followUps/opening.js';
import type { Lexicon } from '../names/lexicon.js';
import { namesInFull } from '../names/shortNames.js';
import { NUMBER_WORDS } from '../periods/numbers.js';
import { IN_PASSING } from '../words/inPassing.js';
import { PLAIN } from '../words/plainWords.js';
import { ORDERS } from '../doubts/doubts.js';
import { REAL_WORDS } from '../words/realWords.js';
import { spelledOut } from './shorthand.js';
import { edits, slipsForgiven, type Correction } from '../words/spelling.js';
import { isDenied, type Token } from '../words/words.js';
import { WORDINGS } from '../words/wordings.js';

const PERIOD_WORDS = [
  ...MONTHS, ...WEEKDAYS, 'since', 'quarter', 'quarters', 'financial', 'academic', 'calendar', 'yesterday', 'tomorrow', 'today', 'month', 'months', 'week', 'weeks',
  'year', 'years', 'between', 'ending', 'until', 'christmas', 'easter', 'fortnight', 'during', 'before', 'after', 'last', 'next', 'past', 'previous', 'current',
].map((word) => word.toLowerCase());

/** Words without meaning of their own that are often mistyped. */
const FRAMING = 'please thanks would could should there their which where about across currently number numbers between many have does many'.split(' ');

/** Words of the language that are never a slip of another, and those that a slip may stand for. */
const KNOWN = new Set([...PLAIN, ...AUDIENCES, ...OPENING_WORDS, ...ORDERS, ...PERIOD_WORDS, ...NUMBER_WORDS, ...REAL_WORDS, 'later', 'while', 'excluded', 'omitted', 'ignored', 'disregarded', 'removed', 'aside', 'stripped', ...[...BEFORE, ...BEHIND].flatMap(([, phrases]) => phrases.flatMap((phrase) => phrase.split(' '))), ...[...WORDINGS.keys()].flatMap((phrase) => phrase.split(' '))]);
const MEANT = [...new Set([...PERIOD_WORDS, ...[...WORDINGS].filter(([, options]) => options.some(({ is }) => is !== 'plain' && is !== 'refused')).flatMap(([phrase]) => phrase.split(' '))])]
  .filter((word) => word.length >= 4);

const OURS: ReadonlySet<string> = new Set(MEANT);

/**
 * Reads words with small slips as the one word of the language or the workbook that they are nearest to.
 * A word that is near to two, or that is a word itself, is left as it is.
 */
export function correct(tokens: readonly Token[], lexicon: Lexicon): { readonly tokens: readonly Token[]; readonly corrections: readonly Correction[] } {
  const full = namesInFull(tokens, lexicon, (word) => KNOWN.has(word));
  const written = spelledOut(full.tokens, (word) => lexicon.words.has(word));
  const corrections: Correction[] = [...full.corrections, ...written.corrections];
  const corrected = written.tokens.flatMap((token, at) => {
    if (KNOWN.has(token.word) || isDenied(token.word) || lexicon.words.has(token.word)) return [token];
    // An abbreviation in capitals is no slip of a word: only its letters may be swapped.
    const word = nearest(token.word, lexicon, token.capitals && token.word.length < 5);
    const read = word === null ? runTogether(token.word, lexicon) : isName(token, written.tokens[at - 1]) && !lexicon.words.has(word) && !CAPITALISED.has(word) ? null : [word];
    if (read === null) return [token];
    corrections.push({ said: token.word, read: read.join(' ') });
    return read.map((one) => ({ ...token, word: one }));
  });
  return { tokens: corrected, corrections };
}

/** 'agencystaff', 'sickleave': two words without the blank, one of them ours, where it can stand in one place only. */
function runTogether(word: string, { words }: Lexicon): readonly string[] | null {
  if (!/^[a-z]{8,}$/.test(word)) return null;
  const stands = (one: string, other: string) => OURS.has(one) && (OURS.has(other) || words.has(other));
  const cuts = Array.from({ length: word.length - 7 }, (_, at) => [word.slice(0, at + 4), word.slice(at + 4)] as const).filter(([one, other]) => stands(one, other) || stands(other, one));
  return cuts.length === 1 ? cuts[0]! : null;
}

/** Words that have a capital of their own. */
const CAPITALISED: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS, 'Easter', 'Christmas'].map((word) => word.toLowerCase()));

/** A short word with a capital within a sentence is somebody's name, and no slip: 'Rosie' is not 'rose'. */
function isName({ word, capital, capitals }: Token, previous: Token | undefined): boolean {
  return capital && !capitals && word.length < 7 && previous !== undefined && !previous.capital && /^[a-z]/.test(previous.word);
}

/** Whether a word that was not mended may be a slip all the same, of one of ours or of the workbook. */
export function isNearAWord(word: string, lexicon: Lexicon): boolean {
  const most = word.length < 8 ? 1 : 2;
  return word.length > 4 && !KNOWN.has(word) && candidatesIn(lexicon).long.some((candidate) => candidate.length > 4 && candidate[0] === word[0] && candidate.at(-1) === word.at(-1) && edits(word, candidate, most) !== null);
}

function nearest(word: string, lexicon: Lexicon, abbreviation: boolean): string | null {
  const most = slipsForgiven(word);
  const full = abbreviation ? null : withVowels(word, lexicon);
  if (full !== null) return full;
  if (most === 0) return nearestShort(word, lexicon, abbreviation);
  let best: string[] = [];
  let least = most + 1;
  for (const candidate of candidatesIn(lexicon).long) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    if (candidate[0] !== word[0] && candidate[1] !== word[1]) continue;
    const distance = edits(word, candidate, most);
    if (distance === null || distance > least || !likely(word, candidate)) continue;
    best = distance < least ? [candidate] : best.includes(candidate) ? best : [...best, candidate];
    least = distance;
  }
  // Two letters swapped are the slip of fast fingers.
  const swapped = best.filter((candidate) => [...candidate].sort().join() === [...word].sort().join());
  if (best.length > 1 && swapped.length === 1) return swapped[0]!;
  // Two slips away from a word that says nothing may stand a word that does: 'shocking' is not 'showing'.
  if (best.length === 0 || (least > 1 && best.every((candidate) => PLAIN.has(candidate) && !FRAMING.includes(candidate) && !lexicon.words.has(candidate)))) return nearestPlain(word) ?? twoSlipsAway(word, lexicon);
  return best.length === 1 ? best[0]! : sameMeaning(best) ?? mostAlike(word, best);
}

/** 'vcncs', 'psts', 'lvrs': a word of ours without its vowels, where only one is written so. Without any, no word is one of its own. */
function withVowels(word: string, lexicon: Lexicon): string | null {
  if (!/^[a-z][b-df-hj-np-tv-z]{3,}$/.test(word)) return null;
  const found = candidatesIn(lexicon).long.filter((candidate) => candidate[0] === word[0] && !PLAIN.has(candidate) && candidate[0] + candidate.slice(1).replace(/[aeiouy]/g, '') === word);
  return found.length === 1 ? found[0]! : sameMeaning(found);
}

/** 'agnecyy', 'vaacnt', 'leavres': two slips in a word of 6 or 7 letters that are letters swapped, missing or typed twice, where it begins and ends as the one word of ours does. */
function twoSlipsAway(word: string, lexicon: Lexicon): string | null {
  if (!/^[a-z]{6,7}$/.test(word)) return null;
  const found = candidatesIn(lexicon).long.filter((candidate) => candidate.length >= 6 && !PLAIN.has(candidate) && candidate[0] === word[0] && candidate.at(-1) === word.at(-1)
    && hasLetters(candidate, word.replace(/(.)\1/g, '$1')) && edits(word, candidate, 2) !== null);
  return found.length === 1 ? found[0]! : sameMeaning(found);
}

function hasLetters(candidate: string, letters: string): boolean {
  return [...letters].every((letter) => candidate.split(letter).length >= letters.split(letter).length);
}

/** 'momnt', 'proovide', 'thhree': one slip away from the one word or number that says nothing by itself. In a short one only letters swapped or doubled are a slip. */
function nearestPlain(word: string): string | null {
  const near = UNTELLING.filter((candidate) => candidate[0] === word[0] && edits(word, candidate, 1) === 1 && likely(word, candidate) && (candidate.length >= 6 || isFast(word, candidate)));
  return near.length === 1 ? near[0]! : null;
}

/** Two letters swapped, or one typed twice. */
function isFast(word: string, candidate: string): boolean {
  if (word.length === candidate.length) return [...word].sort().join() === [...candidate].sort().join();
  return word.length > candidate.length && [...word].some((letter, at) => letter === word[at + 1] && word.slice(0, at) + word.slice(at + 1) === candidate);
}

/** What is seldom said is seldom mistyped: 'tyed' is not 'typed'. */
const OFTEN_SAID = [...PLAIN].filter((word) => !IN_PASSING.includes(word));
const UNTELLING = [...new Set([...OFTEN_SAID, ...NUMBER_WORDS])].filter((word) => word.length >= 4);

/** Words without which a sentence asks the same are the ones most often typed wrongly, and the least harm if they are read. */
const SHORT = [...new Set([...OFTEN_SAID, ...MEANT, ...NUMBER_WORDS, 'rate'])].filter((word) => word.length >= 2 && word.length <= 5 && /^[a-z]+$/.test(word));

/** Words of their own, though a swap away from ours. */
const OTHER_WORDS = new Set(['sue', 'dose', 'tired', 'felt', 'ford']);

/** Short words of the parsers of times, numbers and manners. */
const PARSED = new Set(
  ('ago eve end fri get good mid mon hols knew know kind lose lost none once past plus post qtr qtrs sat same sep sept six sun ten term than thru till two wed week were wks xmas ytd ' +
  'year yr yrs mth fy cy half each few cent pct per far four five nine').split(' '),
);

/** 'teh', 'wiht', 'mony': in a word of 3 or 4 letters two swapped, one missing or one twice, where that makes one word only. */
function nearestShort(word: string, lexicon: Lexicon, abbreviation: boolean): string | null {
  if (!/^[a-z]{3,4}$/.test(word) || OTHER_WORDS.has(word) || PARSED.has(word)) return null;
  const swaps = [...SHORT, ...candidatesIn(lexicon).short].filter((candidate) => candidate.length === word.length && edits(word, candidate, 1) === 1 && [...word].sort().join() === [...candidate].sort().join());
  const found = [...new Set(swaps.length > 0 || abbreviation ? swaps : oneLetterAway(word, lexicon))];
  const single = word.replace(/(.)\1/, '$1');
  if (found.length === 0 && single !== word && PLAIN.has(single)) return single;
  return found.length === 1 ? found[0]! : sameMeaning(found);
}

/** A word of 4 letters that lacks one or has one too many, as a short word of ours or of a name: 'mony', 'Suth'. */
function oneLetterAway(word: string, lexicon: Lexicon): readonly string[] {
  const names = candidatesIn(lexicon).long.filter((name) => name.length === 5 && lexicon.words.has(name));
  return [...SHORT, ...names].filter((candidate) => candidate[0] === word[0] && candidate.length !== word.length && candidate.length >= 3 && edits(word, candidate, 1) === 1);
}

/** The words that a slip may stand for: those of the workbook that are as short as the short ones, and all longer ones. */
interface Candidates {
  readonly short: readonly string[];
  readonly long: readonly string[];
}

const candidates = new WeakMap<Lexicon, Candidates>();

/**
 * The words that a slip may stand for, picked once for each lexicon. Most of a large one are ids of workers and posts:
 * a word without a digit is more slips away from three digits than are ever forgiven.
 */
function candidatesIn(lexicon: Lexicon): Candidates {
  const known = candidates.get(lexicon) ?? {
    short: [...lexicon.words].filter((word) => /^[a-z]{3,4}$/.test(word)),
    long: [...new Set([...MEANT, ...FRAMING, ...lexicon.words])].filter((word) => word.length >= 4 && !/\d.*\d.*\d/.test(word)),
  };
  candidates.set(lexicon, known);
  return known;
}

/** 'vacancie' is as near to 'vacancy' as to 'vacancies', and both say the same. */
function sameMeaning(words: readonly string[]): string | null {
  const meanings = new Set(words.map((word) => JSON.stringify(WORDINGS.get(word) ?? word)));
  return words.length > 0 && meanings.size === 1 ? words[0]! : null;
}

/** 'startrs' is one slip from 'starters' and from 'starts': it begins and ends as the first does. Null where two are as much alike. */
function mostAlike(word: string, words: readonly string[]): string | null {
  const ranked = words.map((candidate) => ({ candidate, letters: lettersAlike(word, candidate) })).sort((a, b) => b.letters - a.letters);
  return ranked[0] && ranked[0].letters > (ranked[1]?.letters ?? 0) && ranked[0].letters >= word.length ? ranked[0].candidate : null;
}

/** How many letters two words share from the front and from the back. */
function lettersAlike(a: string, b: string): number {
  const shared = (first: string, second: string) => [...first].findIndex((letter, at) => letter !== second[at]);
  const front = shared(a, b);
  const back = shared([...a].reverse().join(''), [...b].reverse().join(''));
  return (front < 0 ? a.length : front) + (back < 0 ? a.length : back);
}

const VOWELS = /[aeiouy]/;
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Keys that a thumb takes for each other: those side by side. */
function areNeighbours(a: string, b: string): boolean {
  return KEYS.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);
}

/**
 * In a short word another letter makes another word ('cakes' is not 'cases'): only a letter too many or too few,
 * two letters swapped, a vowel for a vowel, or in six letters the key beside it ('agemcy') is a slip there.
 */
function likely(word: string, candidate: string): boolean {
  if (word.length > 6 || word.length !== candidate.length) return true;
  const other = [...word].flatMap((letter, index) => (letter === candidate[index] ? [] : [index]));
  if (other.length === 2) return word[other[0]!] === candidate[other[1]!];
  return other.every((index) => (VOWELS.test(word[index]!) && VOWELS.test(candidate[index]!)) || (word.length === 6 && areNeighbours(word[index]!, candidate[index]!)));
}
