import type { ReadingLanguage } from '../reading-language';
import { cells } from './cells';
import { headings } from './headings';
import { ownSheets } from './own-sheets';

/** All that reading knows of German. */
export const de: ReadingLanguage<'de'> = { code: 'de', headings, cells, ownSheets };
