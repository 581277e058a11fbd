/** What was set last, by its key. */
export interface MostRecent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
  /** How many are held. */
  count(): number;
}

/** Holds so many values, those set last: what others may add to without an end stays small. Whoever finds nothing must be able to do without. */
export function mostRecent<V>(most: number): MostRecent<V> {
  const held = new Map<string, V>();
  return {
    get: (key) => held.get(key),
    set(key, value) {
      held.delete(key);
      held.set(key, value);
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
    },
    delete: (key) => void held.delete(key),
    count: () => held.size,
  };
}
