/**
 * Keeps what was made for the last keys asked for, as long as their weights add up to no more than `most`; the one asked for last is kept
 * whatever it weighs. Whoever asks shares the value and must not alter it.
 */
export function lastUsed<K, V>(most: number, weigh: (value: V) => number): (key: K, make: () => V) => V {
  const kept = new Map<K, { readonly value: V; readonly weight: number }>();
  let total = 0;
  const take = (key: K) => {
    const found = kept.get(key);
    if (found) total -= found.weight;
    kept.delete(key);
    return found?.value;
  };
  return (key, make) => {
    const isKept = kept.has(key);
    const taken = take(key);
    const value = isKept ? taken as V : make();
    const weight = weigh(value);
    for (const oldest of kept.keys()) {
      if (total + weight <= most) break;
      take(oldest);
    }
    kept.set(key, { value, weight });
    total += weight;
    return value;
  };
}
