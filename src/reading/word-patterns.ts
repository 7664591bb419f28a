import type { CellWords } from '../languages/cell-words';
import { wordLists } from '../languages/languages';
import { lazy } from '../model/lazy';

/** Finds what a plain text says by whole words in it; a star stands for any ending. */
export function meaningFinder<K extends keyof CellWords>(
  kind: K,
): (plain: string) => CellWords[K][number][1] | undefined {
  const patterns = lazy(() =>
    wordLists().cells[kind].map(([words, meaning]) => {
      const any = words.replace(/, /g, '|').replace(/\*/g, '\\w*');
      return { pattern: new RegExp(`\\b(${any})\\b`), meaning };
    }),
  );
  return (plain) => patterns().find(({ pattern }) => pattern.test(plain))?.meaning;
}
