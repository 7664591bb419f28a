/**
 * The most common text. In a tie the preferred one wins, else the first in the alphabet. Undefined without any text.
 */
export function mostCommon(texts: Iterable<string>, preferred?: string): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const ranked = [...counts].sort(
    ([a, x], [b, y]) => y - x || Number(b === preferred) - Number(a === preferred) || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0];
}
