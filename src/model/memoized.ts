/**
 * The function with a memory of its answers, for texts that come again in row after row. It begins anew after ten thousand,
 * so that texts that never come again do not fill it for good.
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
