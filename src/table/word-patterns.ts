import type { CellWords } from './headers/cell-words';
import { wordLists } from './headers/languages';
import { once } from './once';

/** Finds what a plain text says by whole words in it; a star stands for any ending. */
export function meaningFinder<K extends keyof CellWords>(
  kind: K,
): (plain: string) => CellWords[K][number][1] | undefined {
  const patterns = once(() =>
    wordLists().cells[kind].map(([words, meaning]) => {
      const any = words.replace(/, /g, '|').replace(/\*/g, '\\w*');
      return { pattern: new RegExp(`\\b(${any})\\b`), meaning };
    }),
  );
  return (plain) => patterns().find(({ pattern }) => pattern.test(plain))?.meaning;
}
