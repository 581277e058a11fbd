import { edits } from '../../workforce/edits.js';
import { listed } from '../../workforce/words.js';

const MOST_NAMED = 3;

/** For an id that is no worker's: the nearest by id or by name, to be put right by whoever sends the file. None is ever taken for it. */
export function nearestWords(said: string, names: ReadonlyMap<string, string>): string {
  const most = Math.min(2, Math.floor(said.length / 3));
  const nearest = [...names].flatMap(([id, name]) => {
    const slips = Math.min(slipsBetween(said, id, most), slipsBetween(said, name, most));
    return slips <= most ? [{ label: name ? `${id} (${name})` : id, slips }] : [];
  });
  const labels = nearest.sort((a, b) => a.slips - b.slips).slice(0, MOST_NAMED).map(({ label }) => label);
  return `. No such worker is recorded${labels.length === 0 ? '' : `; near it: ${listed(labels)}. Nothing was guessed: put it right in the file`}`;
}

function slipsBetween(said: string, known: string, most: number): number {
  return known === '' ? Infinity : edits(said.toLowerCase(), known.toLowerCase(), most) ?? Infinity;
}
