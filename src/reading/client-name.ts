import { wordsOfAll } from '../languages/languages';
import { lazy } from '../model/lazy';
import { memoized } from '../model/memoized';
import { plainText } from '../model/plain-text';
import { LONGEST } from '../model/text-limits';

/** Legal forms of countries whose languages are not read. */
const OTHER_LEGAL_FORMS = ['bv', 'nv', 'zoo', 'oy', 'ab', 'as', 'aps'];

const legalForms = lazy(
  () => new Set([...OTHER_LEGAL_FORMS, ...wordsOfAll(({ cells }) => cells.legalForms)]),
);
const joints = lazy(() => new Set(wordsOfAll(({ cells }) => cells.joints)));
const articles = lazy(() => new Set(wordsOfAll(({ cells }) => cells.articles)));

/** Legal forms with points between their letters: d.o.o., S.r.l., e.V. */
const DOTTED = /(?<=^|[\s,(])(?:\p{L}\.\s?){2,4}(?=$|[\s,)])/gu;

/**
 * The key of a client's name: case, spaces, accents, umlauts ("Mueller" and "Müller"), a leading "The" and the
 * legal form at the end make no difference. A name that consists of a legal form alone keeps it, and a very long one is its
 * own key.
 */
export const clientKey = memoized((name: string): string => {
  // Two names that differ only beyond what is read are two clients.
  if (name.length > LONGEST.words) return name.trim();
  const plain = plainText(name.normalize('NFC').replace(DOTTED, (dotted) => dotted.replace(/[.\s]/g, '')));
  // A name without letters or digits is its own key.
  if (plain === '') return name.trim();
  const words = plain.split(' ');
  if (words.length > 1 && articles().has(words[0] ?? '')) words.shift();
  const kept = [...words];
  while (kept.length > 1 && (legalForms().has(kept[kept.length - 1] ?? '') || endsWithJoint(kept, words)))
    kept.pop();
  return kept.join(' ');
});

/**
 * Sorts rows about clients so that the row that counts comes last: first the rows under names that were merged into another
 * client, then the rows under the client's own name.
 */
export function inOrderOfWeight<T extends { client: { key: string; name: string }; label: string }>(
  rows: T[],
): T[] {
  const isOwn = ({ client: { key, name }, label }: T): boolean =>
    label === key || clientKey(label) === clientKey(name);
  return [...rows.filter((row) => !isOwn(row)), ...rows.filter(isOwn)];
}

function endsWithJoint(kept: string[], words: string[]): boolean {
  return kept.length < words.length && joints().has(kept[kept.length - 1] ?? '');
}
