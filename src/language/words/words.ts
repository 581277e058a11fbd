import { MONTHS } from '../../workforce/calendar.js';

/** A word, number, date or sign of a message as it is compared: lower case, without accents and apostrophes. */
export interface Token {
  readonly word: string;
  /** Where it stands in the message, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Whether the message writes it with a capital letter. */
  readonly capital: boolean;
  /** Whether it stands in capitals in a message that does not: 'AN', 'PLs'. */
  readonly capitals: boolean;
}

const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)`;
// The year of 'Mar '25'.
const SHORT_YEAR = `(?<=\\p{L}\\s?)['’]\\d\\d(?![\\d'’%])`;
// A dash between two days, months, quarters or years: 'April - June', '3-14 June'.
const DASH = `(?<=(?:\\b${MONTH}|\\d(?:st|nd|rd|th)?)\\s?)[-–—](?=\\s?(?:${MONTH}\\b|q?\\d))`;
// 'w/o', 'c/load' and the like; dates with slashes or hyphens, years like 2022/23 and months like 2024-09, numbers with separators, money and per cent; then words;
// then signs that end a clause.
const TOKEN = new RegExp(
  String.raw`\b[bp][/.][da](?:\b\.?)|\b(?:ft/pt|pt/ft)\b|\bi\.e\b\.?|\be\.g\b\.?|\b[a-z]/[a-z]{0,6}(?![\p{L}\p{N}/])|\d{1,4}(?<sep>[/.-])\d{1,2}\k<sep>\d{1,4}|20\d\d[-–](?:20)?\d\d(?!\d)|\d{1,4}\/\d{1,4}|£?\d+(?:,\d{3})+(?:\.\d+)?|£?\d+(?:\.\d+)?(?:st|nd|rd|th|k|%|['’]s)?(?![\p{L}\p{N}])|${DASH}|${SHORT_YEAR}|(?<=\p{L}{2})/(?=\p{L}{2})|[\p{L}\p{N}][\p{L}\p{N}'’_]*|[<>]=?|[%£&?;:,!.+=≥≤]`,
  'giu',
);

/** The words of a message, in order. Hyphens part words, and a dash between two times is the word 'to'; an apostrophe joins ('didn't' is didnt), and a possessive s is dropped. */
export function tokensOf(message: string): readonly Token[] {
  const tokens: Token[] = [];
  const mixed = /\p{Ll}/u.test(message) || !/\s/.test(message.trim());
  for (const match of message.matchAll(TOKEN)) {
    const when = /^(when)['’]?s$/i.exec(match[0])?.[1]?.length;
    if (when) tokens.push(...whenIs(match.index, match.index + when, match.index + match[0].length));
    else tokens.push({
      word: wordOf(match[0]),
      start: match.index,
      end: match.index + match[0].length,
      capital: /^\p{Lu}/u.test(match[0]),
      capitals: mixed && /^(\p{Lu}+|\p{Lu}{2,}s)$/u.test(match[0]),
    });
  }
  return tokens;
}

/** 'When's' is two words. */
function whenIs(start: number, middle: number, end: number): readonly Token[] {
  return [{ word: 'when', start, end: middle, capital: false, capitals: false }, { word: 'is', start: middle, end, capital: false, capitals: false }];
}

/** Most names and ids of a workbook: words of plain letters, or of letters and then digits, that nothing joins or parts. */
const SIMPLE = /^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z][A-Za-z0-9]*)*$/;

/** The words of a name or wording, without signs. The plus of '16+' is a part of the name. */
export function wordsOf(text: string): readonly string[] {
  if (SIMPLE.test(text)) return text.toLowerCase().split(' ');
  const words = tokensOf(text).map((token) => token.word);
  return words.filter((word, at) => !isSign(word) || (word === '+' && /^\d+$/.test(words[at - 1] ?? '')));
}

/** 'Case Management North' -> 'cmn'; 'and' and 'of' give no letter: 'Adoption and Fostering' -> 'af'. */
export function initials(words: readonly string[]): string {
  return words.filter((word) => word !== 'and' && word !== 'of').map((word) => word[0]).join('');
}

/** 'wasnt', 'havent': a denial, and no slip of another word. */
export function isDenied(word: string): boolean {
  return /^(is|are|was|were|do|does|did|has|have|had|ca|wo|would|should|could|must|need|ai)n['’]?t$/i.test(word);
}

export function isSign(word: string): boolean {
  return /^([?;:,!.+=≥≤]|[<>]=?)$/.test(word);
}

function wordOf(text: string): string {
  if (/^[-–—]$/.test(text)) return 'to';
  if (text === '&') return 'and';
  // 'Starters/leavers' are both.
  if (text === '/') return '+';
  if (/^['’]\d/.test(text)) return `20${text.slice(1)}`;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace('–', '-')
    .replace(/^([bpie])[/.]([daeg])\.?$/, '$1$2')
    .replace(/(?<!^no)['’]s$/, '')
    // 'We'd' is no Wednesday.
    .replace(/^(we)['’]d$/, '$1')
    .replace(/['’]/g, '')
    // "Childrens services" without its apostrophe.
    .replace(/^(children|women)s$/, '$1');
}

/** 'social workers', 'deputies'; 'heads of service'. */
export function plural(name: string): string {
  const of = / of /i.exec(name);
  if (of) return plural(name.slice(0, of.index)) + name.slice(of.index);
  return /y$/i.test(name) && !/[aeiou]y$/i.test(name) ? `${name.slice(0, -1)}ies` : /s$/i.test(name) ? name : `${name}s`;
}
