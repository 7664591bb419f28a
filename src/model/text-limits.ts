/**
 * The longest texts that are read for what they mean, in characters. A cell may hold 50,000; what is longer than these says
 * nothing of its kind, and every expression would have to look through it.
 */
export const LONGEST = {
  /** An amount or a day, with all that people write around it. */
  figure: 60,
  /** A heading, a status, an entry of the log, a name: only so much of one is looked at. */
  words: 500,
  /** A name of which duplicates are looked for: comparing takes the product of two lengths. */
  compared: 200,
  /** What a sentence of ours repeats of a cell. */
  quoted: 40,
};

/** The text without spaces around it, no longer than what is read for its meaning. */
export function readable(text: string): string {
  return text.length > LONGEST.words ? text.slice(0, LONGEST.words).trim() : text.trim();
}

/** The beginning of a cell's text, as a sentence repeats it. */
export function quoted(text: string): string {
  const letters = [...text.slice(0, 2 * LONGEST.quoted + 2)];
  return letters.length > LONGEST.quoted ? `${letters.slice(0, LONGEST.quoted - 1).join('')}…` : text;
}
