/** What the owner has changed in a letter: the text as it was written, and as it is to be. */
export type Edits = Record<string, string>;

/** A line between a paragraph as it was written and as the owner wants it, and one between two such pairs. */
const BECOMES = '\n→ → →\n';
const NEXT = '\n· · ·\n';

/**
 * Changed paragraphs as the text of one cell, which a person can read and change there; null for none:
 *
 *     Thank you for your trust.
 *     → → →
 *     Thank you for ten good years.
 */
export function paragraphsText(edits: Edits): string | null {
  const pairs = Object.entries(edits).filter(([before, after]) => before !== after);
  return pairs.length === 0 ? null : pairs.map((pair) => pair.join(BECOMES)).join(NEXT);
}

/** The changed paragraphs in such a text; what is no pair is left out. */
export function paragraphsIn(text: string | null): Edits {
  const pairs = (text ?? '').split(NEXT).map((pair) => pair.split(BECOMES));
  return Object.fromEntries(
    pairs.flatMap(([before = '', after]) => (after === undefined ? [] : [[before, after]])),
  );
}
