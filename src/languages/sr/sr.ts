import type { ReadingLanguage } from '../reading-language';
import { cells } from './cells';
import { headings } from './headings';

/** All that reading knows of Serbian, Croatian and Bosnian. */
export const sr: ReadingLanguage<'sr'> = { code: 'sr', headings, cells, ownSheets: null };
