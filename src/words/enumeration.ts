/** A list as people say it: "a, b and c". After an item that has a comma itself, the last one needs one too. */
export function enumeration(items: string[], and: string): string {
  const [before, last] = [items.slice(0, -1), items.slice(-1).join()];
  const comma = before.slice(-1).join().includes(', ') ? ',' : '';
  return before.length > 0 ? before.join(', ') + comma + and + last : last;
}
