import { namesIn } from '../workforce/names.js';
import type { Workforce } from '../workforce/workforce.js';

/** Who bears a name, by the name's first word in small letters. */
type Bearers = ReadonlyMap<string, readonly { readonly name: string; readonly id: string }[]>;

const known = new WeakMap<Workforce['records'], Bearers>();

/**
 * The ids of the people whom a text names, by their whole name or by an id with letters and digits. A name of one word is passed over:
 * it may be any word.
 */
export function peopleIn(text: string, workforce: Workforce): readonly string[] {
  const bearers = known.get(workforce.records) ?? bearersOf(workforce);
  known.set(workforce.records, bearers);
  const words = text.toLowerCase();
  return [...words.matchAll(/[\p{L}\p{N}'’-]+/gu)].flatMap(({ 0: word, index }) =>
    (bearers.get(word) ?? []).filter(({ name }) => words.startsWith(name, index) && !/[\p{L}\p{N}]/u.test(words[index + name.length] ?? '')).map(({ id }) => id));
}

function bearersOf({ records, spells }: Workforce): Bearers {
  const bearers = new Map<string, { name: string; id: string }[]>();
  const add = (said: string, id: string) => {
    const name = said.toLowerCase();
    const [first = ''] = /[\p{L}\p{N}'’-]+/u.exec(name) ?? [];
    const others = bearers.get(first);
    if (others) others.push({ name, id });
    else bearers.set(first, [{ name, id }]);
  };
  for (const [id, name] of namesIn(records)) if (name.trim().includes(' ')) add(name, id);
  for (const id of new Set(spells.map(({ workerId }) => workerId))) if (/\p{L}/u.test(id) && /\d/.test(id)) add(id, id);
  return bearers;
}
