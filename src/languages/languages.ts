import { CELL_WORDS, type CellWords } from './cell-words';
import { de } from './de/headings';
import { en } from './en/headings';
import { fr } from './fr/headings';
import type { HeadingWords } from './heading-words';
import { it } from './it/headings';
import { sr } from './sr/headings';

/** The words of every language whose headings are known, and those that say something in a cell. */
export interface WordLists {
  headings: HeadingWords[];
  cells: CellWords;
}

/** All words, built when they are first needed. */
export const wordLists = (): WordLists => ({ headings: [en, de, fr, it, sr], cells: CELL_WORDS });
