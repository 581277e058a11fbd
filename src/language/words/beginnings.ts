/** What phrases begin with: 'case' and 'case management' of 'case management north'. Where none begins so, no longer one stands there. */
export function beginningsOf(phrases: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const phrase of phrases) {
    for (let end = phrase.indexOf(' '); end > 0; end = phrase.indexOf(' ', end + 1)) beginnings.add(phrase.slice(0, end));
  }
  return beginnings;
}

/** The words from a place on, one more each time, as long as something longer may begin with them. */
export function phrasesFrom(words: readonly string[], at: number, mayGoOn: (phrase: string) => boolean): readonly { readonly phrase: string; readonly next: number }[] {
  const phrases: { phrase: string; next: number }[] = [];
  for (let next = at + 1; next <= words.length; next++) {
    const phrase = words.slice(at, next).join(' ');
    phrases.push({ phrase, next });
    if (!mayGoOn(phrase)) break;
  }
  return phrases;
}
