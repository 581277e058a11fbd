import { afterAny } from '../../language/periods/meaning.js';
import { numberAt } from '../../language/periods/numbers.js';

/** Several who are meant by a word, and where it stands. */
export interface Together {
  readonly people: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** 'Both', 'all three', 'they', of those whom the change before was about together: nobody, where they are not so many. Null where no such word stands. */
export function togetherIn(words: readonly string[], people: readonly string[]): Together | null {
  for (let from = 0; from < words.length; from++) {
    const said = countedAt(words, from) ?? (people.length > 1 ? theyAt(words, from) : null);
    if (said) return { people: said.count === null || said.count === people.length ? people : [], from, to: said.next };
  }
  return null;
}

/** 'Both of them', 'all three'. */
function countedAt(words: readonly string[], at: number): { readonly count: number; readonly next: number } | null {
  const behind = afterAny(words, at, 'all', 'the');
  const number = behind === null ? null : numberAt(words, behind);
  if (words[at] === 'both') return { count: 2, next: afterAny(words, at + 1, 'of them') ?? at + 1 };
  return number && (words[at] === 'all' || words[number.next] === 'of') ? { count: number.value, next: afterAny(words, number.next, 'of them') ?? number.next } : null;
}

function theyAt(words: readonly string[], at: number): { readonly count: null; readonly next: number } | null {
  const next = afterAny(words, at, 'all of them', 'they all', 'they', 'them', 'theyve', 'theyre');
  return next === null ? null : { count: null, next };
}
