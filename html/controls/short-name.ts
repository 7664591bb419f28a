/** Longer names are cut within a sentence. */
const LONGEST = 60;

/** A name as it is said in a sentence at the foot of the sidebar, which a very long one would fill. */
export function shortName(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
}
