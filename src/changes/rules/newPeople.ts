import { givenId, lastGivenId } from '../../workforce/givenIds.js';
import { namesIn } from '../../workforce/names.js';
import type { Records } from '../../workforce/records.js';

/** The ids of those who bear a name, however it is spaced and capitalised. */
export function bearersOf(records: Records, name: string): readonly string[] {
  const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return [...namesIn(records)].filter(([, known]) => plain(known) === plain(name)).map(([id]) => id);
}

/** The id that the next person without a worker id is given. */
export function nextId(records: Records): string {
  return givenId(lastGivenId(records) + 1);
}
