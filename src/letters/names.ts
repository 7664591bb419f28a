import type { Language } from '../model/language';
import { looseText } from '../model/plain-text';

/** A name in each language, and others that are understood. */
export interface Names {
  en: string;
  de: string;
  others: readonly string[];
}

/** What a text names, in either language; undefined where it names nothing known. */
export function named<T extends string>(names: Record<T, Names>, text: string): T | undefined {
  const plain = plainName(text);
  return (Object.keys(names) as T[]).find((key) =>
    [names[key].en, names[key].de, ...names[key].others].some((name) => plainName(name) === plain),
  );
}

/** All names in the reader's language, one after the other. */
export function namesIn(names: Record<string, Names>, language: Language): string {
  return Object.values(names)
    .map((each) => each[language])
    .join(', ');
}

/** A name without case, spaces, signs and umlauts: "Letzter Tag" and "letzter_tag", "Übergabe" and "uebergabe" are one. */
function plainName(text: string): string {
  return looseText(text).replace(/ /g, '');
}
