import type { Workforce } from '../workforce/workforce.js';

/** Tells whether a text names somebody who is recorded, by name or by id. */
export function peopleNamed(workforce: Workforce): { readonly isPerson: (id: string) => boolean; readonly in: (text: string) => boolean } {
  const { rows } = workforce.records;
  const ids = new Set(workforce.spells.map(({ workerId }) => workerId));
  for (const sheet of ['cohortMembers', 'reviews', 'offers'] as const) {
    for (const { person } of rows[sheet].values()) ids.add(person);
  }
  const names = new Set([...ids].map((id) => workforce.nameOf(id)));
  const words = [...ids, ...names];
  return { isPerson: (id) => ids.has(id), in: (text) => words.some((word) => holds(text, word)) };
}

/** The word stands in the text by itself, not within another. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
