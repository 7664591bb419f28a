/**
 * Memoizes a function, for texts that many rows repeat. Cleared after 10,000 entries, so one-off texts don't fill it.
 */
export function memoized<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as V;
    const value = answer(key);
    if (known.size === 10_000) known.clear();
    known.set(key, value);
    return value;
  };
}
