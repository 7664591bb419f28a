import { CELL_WORDS, type CellWords } from './cell-words';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { HeadingWords } from './heading-words';
import { it } from './it';
import { sr } from './sr';

/** The words of every language whose headings are known, and those that say something in a cell. */
export interface WordLists {
  headings: HeadingWords[];
  cells: CellWords;
}

/**
 * All words. The build puts the same here, packed (`build/packed-words.mjs`): they are unpacked when they are first asked
 * for, since Google loads the script for every call, and many calls need none.
 */
export const wordLists = (): WordLists => ({ headings: [en, de, fr, it, sr], cells: CELL_WORDS });
