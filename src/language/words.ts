/** A word, number, date or sign of a message as it is compared: lower case, without accents and apostrophes. */
export interface Token {
  readonly word: string;
  /** Where it stands in the message, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Whether the message writes it with a capital letter. */
  readonly capital: boolean;
}

// Dates with slashes or hyphens, years like 2022/23, numbers with separators, money and per cent; then words; then signs that end a clause.
const TOKEN = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{2,4}\/\d{2,4}|£?\d+(?:,\d{3})+(?:\.\d+)?|£?\d+(?:\.\d+)?(?:st|nd|rd|th|k|%)?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}'’_]*|[%&?;:,!.+=]/gu;

/** The words of a message, in order. Hyphens part words; an apostrophe joins ('didn't' is didnt), and a possessive s is dropped. */
export function tokensOf(message: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of message.matchAll(TOKEN)) {
    tokens.push({
      word: wordOf(match[0]),
      start: match.index,
      end: match.index + match[0].length,
      capital: /^\p{Lu}/u.test(match[0]),
    });
  }
  return tokens;
}

/** The words of a name or wording, without signs. */
export function wordsOf(text: string): readonly string[] {
  return tokensOf(text).map((token) => token.word).filter((word) => !isSign(word));
}

export function isSign(word: string): boolean {
  return /^[?;:,!.&+=]$/.test(word);
}

function wordOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}
