import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { HeadingWords } from './heading-words';
import { it } from './it';
import { sr } from './sr';

/** Every language whose headings are known. The build puts the same words here, packed (`build/packed-words.mjs`). */
export const HEADING_LANGUAGES: HeadingWords[] = [en, de, fr, it, sr];

export { CELL_WORDS } from './cell-words';
